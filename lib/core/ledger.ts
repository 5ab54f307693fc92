import type { Corner } from './corners';
import type { RiskCategory } from './risk/categories';

/** A moment that Pausepoint can hold. */
export type Kind = 'camera' | 'picture';
export type Answer = 'continue' | 'stop' | 'pushed' | 'talk';

/** How one kind of moment last ended on a visit. `at` is milliseconds since the epoch. */
export interface LastAnswer {
  readonly answer: 'continue' | 'stop';
  readonly at: number;
}

/** What was read in a chat on a visit: a card or the way to help was due, why, and when (milliseconds since the epoch). */
export interface VisitRisk {
  readonly level: 'strong' | 'help';
  readonly why: RiskCategory;
  readonly at: number;
}

/** One tab on one site, until the tab closes or `visitMs` pass without a moment. */
export interface Visit {
  /** Salted hash of the site's host. */
  readonly site: string;
  readonly lastMomentAt: number;
  readonly camera: LastAnswer | null;
  readonly picture: LastAnswer | null;
  /** The person pressed "Someone is pushing me" on this visit. */
  readonly pushed: boolean;
  /** The newest pressure or threat in a chat, where chats are read. */
  readonly risk: VisitRisk | null;
  /** When somebody new first wrote in a chat; 0 when nobody did. Milliseconds since the epoch. */
  readonly metAt: number;
}

/** What reading a chat adds to a visit. */
export type ChatFinding = Partial<Pick<Visit, 'risk' | 'metAt'>>;

/** What is remembered of one site: the day of its first pause per kind, and whether it was ever continued on. */
export interface SeenSite {
  readonly camera: string | null;
  readonly picture: string | null;
  readonly continued: boolean;
  /** Day of the latest pause, `YYYY-MM-DD`, so that the oldest can be dropped first. */
  readonly lastDay: string;
}

/** Everything Pausepoint writes down by itself. Stored as one object under `ledger` in storage.local. */
export interface Ledger {
  readonly salt: string;
  readonly seen: Readonly<Record<string, SeenSite>>;
  /** Full pauses answered on `day` on chat and other sites. */
  readonly today: { readonly day: string; readonly answered: number };
  /** Ids of the questions shown last, newest first. No answers. */
  readonly questions: readonly number[];
  /** Open visits by tab id. */
  readonly visits: Readonly<Record<string, Visit>>;
  /** Where the camera control was put, by site. */
  readonly corners: Readonly<Record<string, Corner>>;
  /** When a camera check-in was last shown, in any tab. Milliseconds since the epoch. */
  readonly checkinAt: number;
}

/** A visit ends after this long without a moment. */
export const visitMs = 30 * 60_000;
/** More sites than a person pauses on in years; the ones paused on longest ago go first. */
export const seenLimit = 500;
/** How many questions are kept from coming up again. */
export const questionsKept = 6;

/** An empty ledger. `salt` is any random text, new for each profile and each "delete everything". */
export function emptyLedger(salt: string): Ledger {
  return { salt, seen: {}, today: { day: '', answered: 0 }, questions: [], visits: {}, corners: {}, checkinAt: 0 };
}

/** A visit on which nothing has happened yet. */
export function emptyVisit(site: string, now: number): Visit {
  return { site, lastMomentAt: now, camera: null, picture: null, pushed: false, risk: null, metAt: 0 };
}

/**
 * The visit that a tab still has on a site, or null when it has none or it has gone stale. It lives as long as reminders
 * do (`rememberMinutes` of the settings) where that is longer than `visitMs`.
 */
export function liveVisit(
  visit: Visit | null | undefined,
  site: string,
  now: number,
  rememberMinutes = 0,
): Visit | null {
  if (!visit || visit.site !== site) return null;
  // A clock that was set back must not keep a visit alive for ever.
  return Math.abs(now - visit.lastMomentAt) <= Math.max(visitMs, rememberMinutes * 60_000) ? visit : null;
}

/** What happened at one moment, told by the content script to whoever keeps the ledger. */
export interface MomentRecord {
  readonly kind: Kind;
  readonly answer: Answer;
  /** True when the full pause was shown, false for a reminder. */
  readonly full: boolean;
  /** True where the daily cap counts: chat and other sites. */
  readonly capped: boolean;
  readonly host: string;
  readonly question: number | null;
  readonly at: number;
  /** Local calendar day of `at`, `YYYY-MM-DD`. */
  readonly day: string;
}

/** The visit after a moment. A reminder keeps the visit alive but answers nothing. */
export function visitAfter(visit: Visit, record: MomentRecord): Visit {
  const last: LastAnswer = { answer: record.answer === 'continue' ? 'continue' : 'stop', at: record.at };
  return {
    ...visit,
    lastMomentAt: record.at,
    ...(record.full ? { [record.kind]: last } : {}),
    pushed: visit.pushed || record.answer === 'pushed',
  };
}

/** Drops the sites paused on longest ago, but never `latest`, whatever the clock says. */
