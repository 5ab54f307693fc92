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
  readonly tier: Tier;
  readonly sure: boolean;
}

/** A table as the reader uses it: words are numbers, rules hang on the number of their first word. */
export interface Compiled {
  readonly language: string;
  readonly numbers: ReadonlyMap<string, number>;
  readonly speak: ReadonlyMap<string, readonly string[]>;
  readonly phrases: ReadonlyMap<number, readonly Phrase[]>;
  readonly slips: ReadonlyMap<string, string>;
  readonly longest: number;
  readonly manners: Manners;
  readonly jokes: ReadonlySet<number>;
  readonly byFirst: ReadonlyMap<number, readonly Rule[]>;
  readonly rules: readonly Rule[];
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

  rules(category: RiskCategory): Rule[] {
    const lines = (this.table.rules[category] ?? '').split('\n').map((line) => line.trim());
    return lines.filter(Boolean).map((line) => {
      const { mark, source } = /^(?<mark>\*|--?)? ?(?<source>.*)$/.exec(line)?.groups ?? {};
      const parts = list(source ?? '').map((text) => this.part(text));
      const first = parts[0]?.kind === 'begin' ? parts[1] : parts[0];
      if (first?.kind !== 'one') throw new Error(`${this.table.language} ${category}: begins with no word: ${line}`);
      return { category, source: line, parts, tier: tierOf(mark), sure: mark === '*' };
    });
  }
}

function firstWords(rule: Rule): ReadonlySet<number> {
  const first = rule.parts[0]?.kind === 'begin' ? rule.parts[1] : rule.parts[0];
  return first?.kind === 'one' ? first.words : new Set();
}

function indexByFirst(rules: readonly Rule[]): Map<number, Rule[]> {
  const index = new Map<number, Rule[]>();
  for (const rule of rules) {
    for (const number of firstWords(rule)) index.set(number, [...(index.get(number) ?? []), rule]);
  }
  return index;
}

const sorted = (word: string): string =>
  `${word.charAt(0)}${[...word.slice(1, -1)].sort().join('')}${word.charAt(word.length - 1)}`;

/** What a word of five letters or more looks like after a slip: letters swapped, or one inside missing. */
export function slipsOf(word: string): string[] {
  const without = [...word.slice(1, -1)].map((_, at) => word.slice(0, at + 1) + word.slice(at + 2));
  return [`~${sorted(word)}`, ...(word.length >= 6 ? without : [])];
}

/** The key under which swapped letters are found. */
export function swappedKey(word: string): string {
  return `~${sorted(word)}`;
}

function readSlips(words: Iterable<string>): Map<string, string> {
  const slips = new Map<string, string>();
  for (const word of words) {
    if (word.length < 5 || word.startsWith('#')) continue;
    for (const slip of slipsOf(word)) if (!slips.has(slip)) slips.set(slip, word);
  }
  return slips;
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

function compile(table: LanguageTable): Compiled {
  const compiler = new Compiler(table);
  const rules = riskCategories.flatMap((category) => compiler.rules(category));
  const manners = { soft: compiler.numbersOf(table.soft), negations: compiler.numbersOf(table.negations) };
  const jokes = compiler.numbersOf(table.jokes);
  const speak = new Map(pairs(foldWhole(table.speak)));
  for (const words of speak.values()) for (const word of words) compiler.number(word);
  const phrases = readPhrases(table.phrases, compiler);
  for (const shape of Object.values(shapes)) compiler.numbersOf(shape);
  const slips = readSlips([...compiler.numbers.keys(), ...speak.keys()]);
  compiler.numbersOf(table.ordinary);
  const longest = Math.max(0, ...[...compiler.numbers.keys()].map((word) => word.length));
  const { numbers } = compiler;
  return {
    language: table.language,
    numbers,
    speak,
    phrases,
    slips,
    longest,
    manners,
    jokes,
    byFirst: indexByFirst(rules),
    rules,
  };
}

const compiledTables = new WeakMap<LanguageTable, Compiled>();

/** A table ready to use; compiled at its first use and kept with it. Throws on a table that is written wrongly. */
export function compiledOf(table: LanguageTable): Compiled {
  const known = compiledTables.get(table) ?? compile(table);
  compiledTables.set(table, known);
  return known;
}
