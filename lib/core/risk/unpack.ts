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
function digitAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code - 33 - (code > 34 ? 1 : 0) - (code > 92 ? 1 : 0) - (code > 96 ? 1 : 0);
}

/** Reads the numbers of symbols out of a packed text, one after the other. Two digits hold 13 bits. */
function openSymbols({ body, lengths }: PackedTable): () => number {
  let at = 0;
  let left = 0;
  let value = 0;
  return () => {
    let code = 0;
    let first = 0;
    let symbol = 0;
    for (let length = 1; length < lengths.length; length += 1) {
      if (left === 0) {
        value = digitAt(body, at) * 91 + digitAt(body, at + 1);
        at += 2;
        left = 13;
      }
      left -= 1;
      code += (value >> left) & 1;
      const count = lengths[length] ?? 0;
      if (code - first < count) return symbol + code - first;
      symbol += count;
      first = 2 * (first + count);
      code *= 2;
    }
    return -1;
  };
}

/** So many symbols are one step: far below a millisecond. */
const stepSymbols = 100;

function* unpackText(packed: PackedTable): Generator<undefined, string> {
  const next = openSymbols(packed);
  const kinds = packed.lengths.reduce((sum, count) => sum + count, 0);
  const known = new Map(packed.places.map((place, at) => [place, packed.letters.charAt(at)]));
  const pairs: [number, number][] = [];
  for (let symbol = 0; symbol < kinds; symbol += 1) {
    if (!known.has(symbol)) pairs[symbol] = [next(), next()];
    if (symbol % stepSymbols === 0) yield;
  }
  const read = (symbol: number): string => {
    const text = known.get(symbol) ?? (pairs[symbol] ?? []).map(read).join('');
    known.set(symbol, text);
    return text;
  };
  let text = '';
  for (let at = 0; at < packed.size; at += 1) {
    text += read(next());
    if (at % stepSymbols === 0) yield;
  }
  return text;
}

/** The table of `language` in full, in steps, for whoever cannot stop for all of it at once. Throws nothing. */
export function* unpackInSteps(language: string, packed: PackedTable): Generator<undefined, LanguageTable> {
  const text = yield* unpackText(packed);
  const [speak = '', phrases = '', soft = '', negations = '', jokes = '', ordinary = '', classes = '', ...rules] =
    text.split('\t');
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

/** The same at once. Takes a few milliseconds. */
export function unpackTable(language: string, packed: PackedTable): LanguageTable {
  const steps = unpackInSteps(language, packed);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
