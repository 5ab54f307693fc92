import { type RiskCategory, type RiskLevel, riskLevels } from './categories';
import { type Moment, type Rank, Standing } from './level';
import { ConversationClock } from './memory';
import { readMessage, type Sender, type Signal } from './signals';
import type { LanguageTable } from './table';

/** One message. `at` is when it arrived, in ms of any clock that runs on; history is what stood there already. */
export interface Turn {
  readonly from: Sender;
  readonly text: string;
  readonly at: number;
  readonly isHistory?: boolean;
}

/** The level due because of this turn, and why: what was asked, newest first, at most three. Never a score or words. */
export interface Verdict {
  readonly level: RiskLevel;
  readonly reasons: readonly RiskCategory[];
}

/** What one conversation with one contact has come to. Hold one for each contact and drop it with the contact. */
export interface Conversation {
  push(turn: Turn): Verdict;
}

/** How much what a known contact says counts. */
const knownShare = 0.45;
/** Where nobody can tell who wrote it. */
const unknownShare = 0.7;
const reasonsLast = 1_800_000;

function lessSure(signal: Signal): Signal {
  return { ...signal, strength: signal.strength * unknownShare };
}

function lessGrave(signal: Signal): Signal {
  return signal.category === 'medistress' ? { ...signal, isSure: false } : signal;
}

const quiet: Verdict = { level: 'none', reasons: [] };

/**
 * Starts a conversation. `contact` is `known` for somebody the person has written with for long or said they know.
 * `tables` are the languages to read, at least one. Keeps categories and times, no text; asks no clock.
 */
export function createConversation(options: {
  contact: 'new' | 'known';
  tables: readonly LanguageTable[];
}): Conversation {
  const standing = new Standing(options.contact === 'known' ? knownShare : 1);
  const clock = new ConversationClock();
  /** Turns since something was told as a joke: “I want to die” after “that test killed me lol” is no cry for help. */
  let sinceJoke = 9;
  let heard: { category: RiskCategory; at: number }[] = [];

  const remember = (signals: readonly Signal[], at: number): void => {
    const newest = [...signals].sort((one, other) => other.strength - one.strength).map(({ category }) => category);
    const older = heard.filter((one) => !newest.includes(one.category) && at - one.at <= reasonsLast);
    heard = [...newest.map((category) => ({ category, at })), ...older];
  };

  const rankOf = (turn: Turn, moment: Moment): Rank => {
    if (turn.from === 'me') return standing.afterOwn(moment);
    standing.hear(moment);
    const rank = standing.afterTheirs(moment);
    return turn.from === 'unknown' && rank === 3 ? 2 : rank;
  };

  return {
    push(turn) {
      const { signals: found, isLight } = readMessage(turn.text, turn.from, options.tables);
      const isBanter = sinceJoke <= 2;
      sinceJoke = isLight ? 1 : sinceJoke + 1;
      const read = isBanter ? found.map(lessGrave) : found;
      const signals = turn.from === 'unknown' ? read.map(lessSure) : read;
      if (turn.isHistory) {
        if (turn.from !== 'me') standing.recall({ now: 0, since: turn.at, signals });
        return quiet;
      }
      const rank = rankOf(turn, { now: clock.tick(turn.at), since: turn.at, signals });
      // Weak signals are no reason until something is due.
      remember(rank > 0 ? signals : signals.filter(({ isWeak }) => !isWeak), turn.at);
      const level = riskLevels[rank];
      if (rank === 0 || level === undefined) return quiet;
      return { level, reasons: heard.slice(0, 3).map(({ category }) => category) };
    },
  };
}
