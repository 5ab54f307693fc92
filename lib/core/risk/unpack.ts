import { type RiskCategory, riskCategories } from './categories';
import type { LanguageTable } from './table';

/** A table as `npm run generate` writes it (scripts/chat-rules/pack.mjs): some characters stand for two of `pairs`. */
export interface PackedTable {
  readonly pairs: string;
  readonly body: string;
}

/** The characters that stand for pairs: these, then all from U+00A1 on. */
const shortCodes = '%&(),:;<>@[]{}~JQZ';

function unpackText({ pairs, body }: PackedTable): string {
  const known = new Map<string, string>();
  const read = (character: string): string => known.get(character) ?? character;
  for (let at = 0; 2 * at < pairs.length; at += 1) {
    const code = shortCodes.charAt(at) || String.fromCharCode(0xa1 + at - shortCodes.length);
    known.set(code, read(pairs.charAt(2 * at)) + read(pairs.charAt(2 * at + 1)));
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
