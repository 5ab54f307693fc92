import { type RiskCategory, riskCategories } from './categories';
import { foldWhole } from './fold';
import type { Manners, Part } from './pattern';
import type { LanguageTable } from './table';
import { type Tier, tierOf } from './tiers';

/** One rule, ready to match. `sure` rules were read by a person as enough for the help path by themselves. */
export interface Rule {
  readonly category: RiskCategory;
  readonly source: string;
  readonly parts: readonly Part[];
  /** Its place in the table's `rules`. */
  readonly at: number;
  readonly tier: Tier;
  readonly sure: boolean;
}

/** A table as the reader uses it: words are numbers, rules hang on the number of their first word. */
export interface Compiled {
  readonly language: string;
  readonly numbers: ReadonlyMap<string, number>;
  readonly speak: ReadonlyMap<string, readonly string[]>;
  readonly phrases: ReadonlyMap<number, readonly Phrase[]>;
  readonly slips: Slips;
  readonly longest: number;
  readonly manners: Manners;
  readonly jokes: ReadonlySet<number>;
  readonly byFirst: ReadonlyMap<number, readonly Rule[]>;
  /** For each number the places in `rules` of those that cannot match without it or a word like it. */
  readonly byKey: ReadonlyMap<number, readonly number[]>;
  readonly rules: readonly Rule[];
  /** Room for a mark at each rule while one message is read, all 0 in between: making it anew costs more than reading. */
  readonly marks: Uint8Array;
}

interface Phrase {
  readonly rest: readonly number[];
  readonly as: number;
}

/** Words that stand for what is no word: tokens.ts writes them. They are classes of their own as well. */
const shapes: Readonly<Record<string, string>> = {
  AGE: '#age',
  ADULT: '#adult',
  BIG: '#big #money',
  SUM: '#big #money #adult',
  NUM: '#age #adult #small #big #money',
  AMOUNT: '#money',
  AGESEX: '#agesex',
  URL: '#url',
  CLOCK: '#time',
};

const list = (text: string): string[] => text.split(/\s+/).filter(Boolean);

function pairs(text: string): [string, string[]][] {
  return list(text).map((entry) => {
    const [from = '', to = ''] = entry.split('=');
    return [from, to.split('+')];
  });
}

class Compiler {
  readonly numbers = new Map<string, number>();
  private readonly sets = new Map<string, ReadonlySet<number>>();
  private readonly classes: Readonly<Record<string, string>>;

  constructor(private readonly table: LanguageTable) {
    this.classes = { ...table.classes, ...shapes };
  }

  number(word: string): number {
    const known = this.numbers.get(word);
    if (known !== undefined) return known;
    this.numbers.set(word, this.numbers.size + 1);
    return this.numbers.size;
  }

  numbersOf(text: string): Set<number> {
    return new Set(list(text.startsWith('#') ? text : foldWhole(text)).map((word) => this.number(word)));
  }

  /** `this|CLASS` as a set of numbers; the same text gives the same set. */
  private set(text: string): ReadonlySet<number> {
    const known = this.sets.get(text);
    if (known) return known;
    const found = new Set<number>();
    for (const word of text.split('|')) {
      const isClass = /^[A-Z]+$/.test(word);
      const members = isClass ? this.classes[word] : word;
      if (members === undefined) throw new Error(`${this.table.language}: no class ${word}`);
      for (const number of this.numbersOf(members)) found.add(number);
    }
    this.sets.set(text, found);
    return found;
  }

  private part(text: string): Part {
    if (text === '^') return { kind: 'begin' };
    if (text === '$') return { kind: 'end' };
    if (text === '_') return { kind: 'any' };
    if (text === '..') return { kind: 'gap', most: 3 };
    if (text === '...') return { kind: 'gap', most: 6 };
    if (text.startsWith('!')) return { kind: 'not', words: this.set(text.slice(1)) };
    if (text.endsWith('?')) return { kind: 'maybe', words: this.set(text.slice(0, -1)) };
    return { kind: 'one', words: this.set(text) };
  }

  rule(category: RiskCategory, line: string, at: number): Rule {
    const { mark, source } = /^(?<mark>\*|--?)? ?(?<source>.*)$/.exec(line)?.groups ?? {};
    const parts = list(source ?? '').map((text) => this.part(text));
    const first = parts[0]?.kind === 'begin' ? parts[1] : parts[0];
    if (first?.kind !== 'one') throw new Error(`${this.table.language} ${category}: begins with no word: ${line}`);
    return { category, source: line, parts, at, tier: tierOf(mark), sure: mark === '*' };
  }
}

function firstWords(rule: Rule): ReadonlySet<number> {
  const first = rule.parts[0]?.kind === 'begin' ? rule.parts[1] : rule.parts[0];
  return first?.kind === 'one' ? first.words : new Set();
}

/** Work that is done in many small steps, so that a page can breathe in between. */
type Steps<Result> = Generator<undefined, Result>;

function add<Item>(index: Map<number, Item[]>, number: number, item: Item): void {
  const known = index.get(number);
  if (known) known.push(item);
  else index.set(number, [item]);
}

function* indexByFirst(rules: readonly Rule[]): Steps<Map<number, Rule[]>> {
  const index = new Map<number, Rule[]>();
  for (const rule of rules) {
    for (const number of firstWords(rule)) add(index, number, rule);
    yield;
  }
  return index;
}

/**
 * The part of each rule that everyday messages hold least often. Words that stand in many rules are taken for common,
 * which spares a list of frequencies.
 */
function* indexByKey(rules: readonly Rule[]): Steps<Map<number, number[]>> {
  const needed: ReadonlySet<number>[][] = [];
  const uses = new Map<number, number>();
  for (const { parts } of rules) {
    const sets = parts.flatMap((part) => (part.kind === 'one' ? [part.words] : []));
    for (const words of sets) for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1);
    needed.push(sets);
    yield;
  }
  // Rules share their sets.
  const weights = new Map<ReadonlySet<number>, number>();
  const weigh = (words: ReadonlySet<number>): number => {
    let weight = weights.get(words);
    if (weight === undefined) {
      weight = 0;
      for (const word of words) weight += uses.get(word) ?? 0;
      weights.set(words, weight);
    }
    return weight;
  };
  const index = new Map<number, number[]>();
  for (const { at } of rules) {
    const [rarest] = (needed[at] ?? []).sort((one, other) => weigh(one) - weigh(other));
    for (const word of rarest ?? []) add(index, word, at);
    yield;
  }
  return index;
}

/**
 * The same for all words with the same first and last letter and the same letters between in any order. A sum of
 * cubes, because sorting the letters of each unknown word was most of the reading time.
 */
export function swappedKey(word: string): number {
  const last = word.length - 1;
  let sum = 0;
  for (let at = 1; at < last; at += 1) sum += word.charCodeAt(at) ** 3;
  return ((word.charCodeAt(0) * 128 + word.charCodeAt(last)) * 64 + Math.min(63, last)) * 2 ** 30 + sum;
}

/** Words of five letters or more by what they look like after a slip: letters swapped, or one inside missing. */
export interface Slips {
  readonly swapped: ReadonlyMap<number, string>;
  readonly missing: ReadonlyMap<string, string>;
}

function* readSlips(words: readonly string[]): Steps<Slips> {
  const swapped = new Map<number, string>();
  const missing = new Map<string, string>();
  for (const word of words) {
    if (word.length < 5 || word.startsWith('#')) continue;
    if (!swapped.has(swappedKey(word))) swapped.set(swappedKey(word), word);
    for (let at = 1; word.length >= 6 && at < word.length - 1; at += 1) {
      const without = word.slice(0, at) + word.slice(at + 1);
      if (!missing.has(without)) missing.set(without, word);
    }
    yield;
  }
  return { swapped, missing };
}

function readPhrases(text: string, compiler: Compiler): Map<number, Phrase[]> {
  const phrases = new Map<number, Phrase[]>();
  for (const entry of list(foldWhole(text))) {
    const [from = '', to = ''] = entry.split('=');
    const [first = 0, ...rest] = from.split('+').map((word) => compiler.number(word));
    const all = [...(phrases.get(first) ?? []), { rest, as: compiler.number(to) }];
    phrases.set(
      first,
      all.sort((one, other) => other.rest.length - one.rest.length),
    );
  }
  return phrases;
}

function* compile(table: LanguageTable): Steps<Compiled> {
  const compiler = new Compiler(table);
  const rules: Rule[] = [];
  for (const category of riskCategories) {
    for (const line of (table.rules[category] ?? '').split('\n')) {
      if (line.trim()) rules.push(compiler.rule(category, line.trim(), rules.length));
      yield;
    }
  }
  const manners = { soft: compiler.numbersOf(table.soft), negations: compiler.numbersOf(table.negations) };
  const jokes = compiler.numbersOf(table.jokes);
  yield;
  const speak = new Map(pairs(foldWhole(table.speak)));
  yield;
  for (const words of speak.values()) for (const word of words) compiler.number(word);
  yield;
  const phrases = readPhrases(table.phrases, compiler);
  yield;
  for (const shape of Object.values(shapes)) compiler.numbersOf(shape);
  const slips = yield* readSlips([...compiler.numbers.keys(), ...speak.keys()]);
  compiler.numbersOf(table.ordinary);
  yield;
  const longest = Math.max(0, ...[...compiler.numbers.keys()].map((word) => word.length));
  const { numbers } = compiler;
  const byFirst = yield* indexByFirst(rules);
  const byKey = yield* indexByKey(rules);
  const marks = new Uint8Array(rules.length);
  const reading = { numbers, speak, phrases, slips, longest, manners, jokes };
  return { language: table.language, ...reading, byFirst, byKey, rules, marks };
}

const compiledTables = new WeakMap<LanguageTable, Compiled>();

/** Compiles a table in steps, for whoever cannot stop for all of it at once; `compiledOf` then has it. */
export function* compileInSteps(table: LanguageTable): Steps<Compiled> {
  const known = compiledTables.get(table) ?? (yield* compile(table));
  compiledTables.set(table, known);
  return known;
}

/** A table ready to use; compiled at its first use and kept with it. Throws on a table that is written wrongly. */
export function compiledOf(table: LanguageTable): Compiled {
  const steps = compileInSteps(table);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
