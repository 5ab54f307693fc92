import type { RiskCategory, RiskLevel } from './risk/categories';

/** The levels that something is said at. */
export type NudgeLevel = Exclude<RiskLevel, 'none'>;

/** Something to say about a conversation: how much, and what was asked, newest first. No words of anybody. */
export interface ChatRisk {
  readonly level: NudgeLevel;
  readonly reasons: readonly RiskCategory[];
  /** Salted hash of the site and the conversation. */
  readonly contact: string;
  readonly host: string;
  /** The person knows this contact, or writes with them for long. */
  readonly isKnown: boolean;
  /** Nothing was said yet: the person is writing it. */
  readonly isDraft: boolean;
}

/** What a person can say about a nudge. */
export type NudgeAnswer = 'fine' | 'known';

/** When nudges of each level were shown about one contact, and since when the person finds it fine. Milliseconds since the epoch. */
export interface NudgeTimes {
  readonly gentle: number;
  readonly strong: number;
  readonly help: number;
  readonly fine: number;
}
/** By contact. */
export type NudgeBook = Readonly<Record<string, NudgeTimes>>;

/** At most one nudge of a level in this time for a contact. */
export const nudgeMs = 10 * 60_000;
/** So long "This is fine" keeps quiet lines away. */
export const fineMs = 24 * 60 * 60_000;
const blank: NudgeTimes = { gentle: 0, strong: 0, help: 0, fine: 0 };
const booksLimit = 200;

const within = (then: number, now: number, span: number): boolean => then > 0 && Math.abs(now - then) < span;

/**
 * Whether a nudge is shown. A level waits for itself and for the levels above it; help waits for nothing but help.
 * After "This is fine" a line is not said for a day and a card not for ten minutes.
 */
export function mayNudge(times: NudgeTimes | undefined, level: NudgeLevel, now: number): boolean {
  const { gentle, strong, help, fine } = times ?? blank;
  if (within(help, now, nudgeMs)) return false;
  if (level === 'help') return true;
  if (within(strong, now, nudgeMs) || within(fine, now, nudgeMs)) return false;
  return level === 'strong' || !(within(gentle, now, nudgeMs) || within(fine, now, fineMs));
}

/** Reads a book from whatever storage holds. Does not throw. */
export function parseNudgeBook(raw: unknown): NudgeBook {
  const book: Record<string, NudgeTimes> = {};
  if (typeof raw !== 'object' || raw === null) return book;
  for (const [contact, value] of Object.entries(raw)) {
    const { gentle, strong, help, fine }: Record<string, unknown> = Object(value);
    book[contact] = {
      gentle: Number(gentle) || 0,
      strong: Number(strong) || 0,
      help: Number(help) || 0,
      fine: Number(fine) || 0,
    };
  }
  return book;
}

/** The book after a nudge of a level was shown, or after the person said that it is fine. */
export function nudgeBookAfter(book: NudgeBook, contact: string, what: NudgeLevel | 'fine', now: number): NudgeBook {
  const { [contact]: before = blank, ...others } = book;
  // The newest comes last, so that the oldest goes first.
  const kept = Object.entries(others).slice(-booksLimit);
  return { ...Object.fromEntries(kept), [contact]: { ...before, [what]: now } };
}

/** Which of the reasons a pause names: of a threat the threat, else the newest. */
export function worstReason({ level, reasons }: Pick<ChatRisk, 'level' | 'reasons'>): RiskCategory | null {
  const grave: readonly RiskCategory[] = ['threat', 'paydemand', 'medistress'];
  return (level === 'help' ? reasons.find((reason) => grave.includes(reason)) : undefined) ?? reasons[0] ?? null;
}
