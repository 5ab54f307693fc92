import type { RiskCategory } from './categories';

/**
 * One language as data; docs/chat-signals.md explains the notation. Everything is written in lower case; accents may
 * stay, they are folded away when the table is read.
 */
export interface LanguageTable {
  readonly language: string;
  /** Chat spelling to plain words: `u=you dont=do+not`. */
  readonly speak: string;
  /** Runs of words that count as one: `video+call=videocall`. */
  readonly phrases: string;
  /** Names in capitals for words that say the same. A word may stand in several. */
  readonly classes: Readonly<Record<string, string>>;
  /** Words that may stand anywhere in between: articles, fillers, endearments. */
  readonly soft: string;
  /** Words that no gap may skip: they turn a sentence round. */
  readonly negations: string;
  /** Words that mark a joke. */
  readonly jokes: string;
  /** Ordinary words that look like a slip of a word above and are none. */
  readonly ordinary: string;
  /** One rule a line. */
  readonly rules: Readonly<Partial<Record<RiskCategory, string>>>;
  /** One letter a rule, in the order of the rules, as measured: t, m, w or - (see tiers.ts). */
  readonly tiers: Readonly<Partial<Record<RiskCategory, string>>>;
}
