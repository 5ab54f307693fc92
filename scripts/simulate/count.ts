import type { Outcome } from './profile';

/** What one day brought. */
export interface DayCount {
  readonly day: string;
  /** Full pauses in lessons and calls with staff. */
  readonly inLessons: number;
  /** Full pauses everywhere else. */
  readonly elsewhere: number;
  /** Strips that block nothing. */
  readonly reminders: number;
  /** Moments at which nothing was shown. */
  readonly silent: number;
}

function countDay(day: string, outcomes: readonly Outcome[]): DayCount {
  const paused = outcomes.filter(({ decision }) => decision.action === 'pause');
  const elsewhere = paused.filter(({ siteClass }) => siteClass !== 'meeting');
  const shown = (...actions: string[]): number =>
    outcomes.filter(({ decision }) => actions.includes(decision.action)).length;
  return {
    day,
    inLessons: paused.length - elsewhere.length,
    elsewhere: elsewhere.length,
    reminders: shown('remind', 'refuse'),
    silent: shown('allow'),
  };
}

/** Counts by day. A day on which nothing happened is not in it. */
export function countDays(outcomes: readonly Outcome[]): DayCount[] {
  const byDay = new Map<string, Outcome[]>();
  for (const outcome of outcomes) byDay.set(outcome.day, [...(byDay.get(outcome.day) ?? []), outcome]);
  return [...byDay].map(([day, own]) => countDay(day, own));
}

type Counted = Exclude<keyof DayCount, 'day'>;

/** Over all `days`, those without any moment included. */
export function meanOf(counts: readonly DayCount[], field: Counted, days: number): number {
  return counts.reduce((sum, count) => sum + count[field], 0) / days;
}

/** The worst single day. */
export function worstOf(counts: readonly DayCount[], field: Counted): number {
  return Math.max(0, ...counts.map((count) => count[field]));
}
