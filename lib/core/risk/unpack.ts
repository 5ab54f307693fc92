import { type RiskCategory, riskCategories } from './categories';
import type { LanguageTable } from './table';

/** A table as `npm run generate` packs it; scripts/chat-rules/pack.mjs says what the parts are. */
export interface PackedTable {
  readonly lengths: readonly number[];
  readonly letters: string;
  readonly places: readonly number[];
  readonly size: number;
  readonly body: string;
}

/** ASCII from `!` on without three characters that a string would have to escape. */
function digitsOf(text: string): number[] {
  return [...text].map((character) => {
    const code = character.charCodeAt(0);
    return code - 33 - (code > 34 ? 1 : 0) - (code > 92 ? 1 : 0) - (code > 96 ? 1 : 0);
  });
}

/** Reads the numbers of symbols out of a packed text, one after the other. */
class SymbolReader {
  private readonly digits: readonly number[];
  private at = 0;

  constructor(private readonly packed: PackedTable) {
    this.digits = digitsOf(packed.body);
  }

  private bit(): number {
    const pair = 2 * Math.floor(this.at / 13);
    const value = (this.digits[pair] ?? 0) * 91 + (this.digits[pair + 1] ?? 0);
    const bit = (value >> (12 - (this.at % 13))) & 1;
    this.at += 1;
    return bit;
  }

  next(): number {
    let code = 0;
    let first = 0;
    let symbol = 0;
    for (const count of this.packed.lengths.slice(1)) {
      code += this.bit();
      if (code - first < count) return symbol + code - first;
      symbol += count;
      first = 2 * (first + count);
      code *= 2;
    }
    return -1;
  }
}

function unpackText(packed: PackedTable): string {
  const reader = new SymbolReader(packed);
  const kinds = packed.lengths.reduce((sum, count) => sum + count, 0);
  const letters = new Map(packed.places.map((place, at) => [place, packed.letters.charAt(at)]));
  const pairs = Array.from({ length: kinds }, (_, symbol) =>
    letters.has(symbol) ? null : [reader.next(), reader.next()],
  );
  const known = new Map(letters);
  const read = (symbol: number): string => {
    const text = known.get(symbol) ?? (pairs[symbol] ?? []).map(read).join('');
    known.set(symbol, text);
    return text;
  };
  return Array.from({ length: packed.size }, () => read(reader.next())).join('');
}

/** The table of `language` in full. Takes a few milliseconds; throws nothing. */
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
    rules: Object.fromEntries(
      riskCategories.map((category, at): [RiskCategory, string] => [category, rules[at] ?? '']),
    ),
  };
}
