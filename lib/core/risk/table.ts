import type { RiskCategory } from './categories';

/**
 * One language as data; data/chat-rules holds the source, docs/chat-signals.md explains the notation. Accents may
 * stay; they are folded away when the table is read.
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
  /** One rule a line; before it `*` (enough for the help path), `-` (needs company), `--` (only in a warm chat). */
  readonly rules: Readonly<Partial<Record<RiskCategory, string>>>;
}
