/** Where the words of a language stand: the original, a draft that no native reader has gone over, or gone over. */
export type WordsState = 'original' | 'draft' | 'reviewed';

/** One language that ships. */
export interface Language {
  /** The name of its catalogue in `locales`. */
  readonly tag: string;
  /** What it is called by those who speak it. */
  readonly name: string;
  /** Set to `reviewed` by whoever merges a native reader's review, and by nobody else. */
  readonly state: WordsState;
}

/** The languages in the order of the picker. A catalogue that is missing here fails a test. */
export const languageTable: readonly Language[] = [
  { tag: 'en', name: 'English (UK)', state: 'original' },
  { tag: 'en_US', name: 'English (US)', state: 'draft' },
  { tag: 'cy', name: 'Cymraeg', state: 'draft' },
  { tag: 'de', name: 'Deutsch', state: 'draft' },
  { tag: 'es', name: 'Español', state: 'draft' },
  { tag: 'fr', name: 'Français', state: 'draft' },
  { tag: 'pl', name: 'Polski', state: 'draft' },
  { tag: 'pt', name: 'Português', state: 'draft' },
  { tag: 'ar', name: 'العربية', state: 'draft' },
];

/** The entry of a language by the tag of its catalogue or as BCP 47 writes it; undefined when it does not ship. */
export function languageOf(tag: string): Language | undefined {
  return languageTable.find((language) => language.tag === tag.replace('-', '_'));
}

/** The shipped tags in the order of the table; what the table does not know comes last. */
export function inTableOrder(tags: readonly string[]): readonly string[] {
  const place = (tag: string): number => {
    const index = languageTable.findIndex((language) => language.tag === tag);
    return index < 0 ? languageTable.length : index;
  };
  return [...tags].sort((a, b) => place(a) - place(b));
}
