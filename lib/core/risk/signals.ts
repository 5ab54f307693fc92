import { isOwn, type RiskCategory } from './categories';
import { type Compiled, compiledOf, type Rule } from './compile';
import { holdsPersonalDetails } from './details';
import { fold } from './fold';
import { linkRisk } from './links';
import { Matcher, type Words } from './pattern';
import type { LanguageTable } from './table';
import { strengthOf } from './tiers';
import { readWords } from './tokens';

/** What one message says. Holds no text: `by` is the rule, which a person wrote. */
export interface Signal {
  readonly category: RiskCategory;
  /** From 0 to 1. */
  readonly strength: number;
  /** Counts only in a conversation that has given cause already. */
  readonly isWeak: boolean;
  /** Read by a person as enough for the help path by itself. */
  readonly isSure: boolean;
  readonly by: string;
}

/** Who wrote a message; `unknown` is read like the other side, with less weight. */
export type Sender = 'them' | 'me' | 'unknown';

/** All matching of one message with one table stops after this many steps. Everyday messages need fewer than 300. */
const mostSteps = 12_000;

function isForSender(rule: Rule, from: Sender): boolean {
  return isOwn(rule.category) === (from === 'me');
}

function signalOf(rule: Rule, isJoke: boolean): Signal {
  const isHeavy = rule.category === 'threat' || rule.category === 'paydemand';
  // A threat with a laugh is banter more often than not, unless it is one that a person marked.
  const isWeak = rule.tier === 'weak' || (isHeavy && !rule.sure && (isJoke || rule.tier === 'mid'));
  const strength = strengthOf[rule.tier] * (isJoke && !rule.sure ? 0.7 : 1);
  return { category: rule.category, strength, isWeak, isSure: rule.sure && !isJoke, by: rule.source };
}

const rank = (signal: Signal): number => signal.strength + (signal.isWeak ? 0 : 1) + (signal.isSure ? 2 : 0);

function keepBest(best: Map<RiskCategory, Signal>, signal: Signal): void {
  const known = best.get(signal.category);
  if (!known || rank(signal) > rank(known)) best.set(signal.category, signal);
}

/** Marks the rules that a message may match, those of which it holds the rarest part; with 0 takes the marks back. */
function markPossible(words: Words, table: Compiled, mark: 0 | 1): void {
  for (const id of words.ids) for (const at of table.byKey.get(id) ?? []) table.marks[at] = mark;
}

function matchRules(words: Words, table: Compiled, from: Sender): Signal[] {
  const isJoke = words.ids.some((id) => table.jokes.has(id));
  const matcher = new Matcher(words, table.manners, mostSteps);
  markPossible(words, table, 1);
  const found: Signal[] = [];
  words.ids.forEach((id, at) => {
    for (const rule of table.byFirst.get(id) ?? []) {
      if (table.marks[rule.at] === 1 && isForSender(rule, from) && matcher.matches(rule.parts, at)) {
        found.push(signalOf(rule, isJoke));
      }
    }
  });
  markPossible(words, table, 0);
  return found;
}

function linkSignals(urls: readonly string[]): Signal[] {
  const strength = Math.max(0, ...urls.map(linkRisk));
  return strength > 0 ? [{ category: 'link', strength, isWeak: false, isSure: false, by: 'address' }] : [];
}

/** What was read in one message. */
export interface Reading {
  readonly signals: readonly Signal[];
  /** Told as a joke, or about something that jokes are about. */
  readonly isLight: boolean;
}

/**
 * What a message says in any of the languages of `tables`: the best signal of each category, in no order. Pure; keeps
 * nothing; takes any string and never throws.
 */
export function readMessage(text: string, from: Sender, tables: readonly LanguageTable[]): Reading {
  const best = new Map<RiskCategory, Signal>();
  const folded = fold(text);
  let isLight = false;
  for (const table of tables.map(compiledOf)) {
    const words = readWords(folded, table);
    isLight ||= words.ids.some((id) => table.jokes.has(id));
    for (const signal of matchRules(words, table, from)) keepBest(best, signal);
    if (from !== 'me') for (const signal of linkSignals(words.urls)) keepBest(best, signal);
  }
  if (from === 'me' && holdsPersonalDetails(text)) {
    keepBest(best, { category: 'mepersonal', strength: 1, isWeak: false, isSure: false, by: 'details' });
  }
  return { signals: [...best.values()], isLight };
}

/** The signals of one message alone. */
export function signalsOf(text: string, from: Sender, tables: readonly LanguageTable[]): readonly Signal[] {
  return readMessage(text, from, tables).signals;
}
