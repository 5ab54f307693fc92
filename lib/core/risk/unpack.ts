import { type RiskCategory, riskCategories } from './categories';
import type { LanguageTable } from './table';

/** A table as `npm run generate` writes it: `names` are characters, each for two characters of `pairs`. */
export interface PackedTable {
  readonly names: string;
  readonly pairs: string;
  readonly body: string;
}

function unpackText({ names, pairs, body }: PackedTable): string {
  const known = new Map<string, string>();
  const read = (character: string): string => known.get(character) ?? character;
  for (let at = 0; at < names.length; at += 1) {
    known.set(names.charAt(at), read(pairs.charAt(2 * at)) + read(pairs.charAt(2 * at + 1)));
  }
  return [...body].map(read).join('');
}

/** The table of `language` in full. Takes about a millisecond; throws nothing. */
export function unpackTable(language: string, packed: PackedTable): LanguageTable {
  const [speak = '', phrases = '', soft = '', negations = '', jokes = '', ordinary = '', classes = '', ...rules] =
    unpackText(packed).split('\t');
  const pairOf = (line: string): [string, string] => {
    const at = line.indexOf('=');
    return [line.slice(0, at), line.slice(at + 1)];
  };
  return {
    language,
    speak,
    phrases,
    soft,
    negations,
    jokes,
    ordinary,
    classes: Object.fromEntries(classes.split('\n').map(pairOf)),
    rules: Object.fromEntries(riskCategories.map((category, at): [RiskCategory, string] => [category, rules[at] ?? ''])),
  };
}
