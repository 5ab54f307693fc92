import type { HelpTranslate } from './help-copy';

/** By language: what the help data says in English, in that language. Part of the page's own script, as the data is. */
const files = import.meta.glob<Readonly<Record<string, string>>>('../../assets/help-words/*.json', {
  eager: true,
  import: 'default',
});

/** The translations of one language; none where the page is in English or in a language that has none. */
function textsIn(language: string): Readonly<Record<string, string>> {
  return files[`../../assets/help-words/${language}.json`] ?? {};
}

/** A text of the help data in the language of the page, or as it is: a school's own words have no translation. */
export function inLanguage(t: HelpTranslate, english: string): string {
  const texts = textsIn(t('meta_lang'));
  return Object.hasOwn(texts, english) ? (texts[english] ?? english) : english;
}

/** Whether a text is shown in English. False for none. */
export function isEnglish(t: HelpTranslate, text: string | undefined): boolean {
  return text !== undefined && inLanguage(t, text) === text;
}

/** The language that a text of the help data is shown in. */
export function languageOf(t: HelpTranslate, text: string): string {
  return isEnglish(t, text) ? 'en' : t('meta_lang');
}
