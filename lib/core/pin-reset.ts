/**
 * The way out for whoever has lost both PIN and recovery code: ask for it, wait, take the PIN off. Everybody who uses the
 * browser sees that it was asked for, and whoever knows the PIN can stop it. Stored under `pinReset` in storage.local,
 * beside the PIN, so that a damaged PIN has it too.
 */
export interface PinReset {
  /** Milliseconds of the computer's clock. */
  readonly askedAt: number;
  /** When Pausepoint last looked at the clock. */
  readonly seenAt: number;
  /** Milliseconds that count as waited. */
  readonly waited: number;
}

const hours = 60 * 60 * 1000;
/**
 * Seven days: a parent who is at work or away for some days still comes by in time to see it, and a family that has
 * really lost its PIN loses nothing meanwhile, because the safe settings go on and help is not locked.
 */
export const resetWait = 7 * 24 * hours;
/**
 * As much as one gap between two looks at the clock counts. A clock that is set forward by a week gains one day at most.
 * So a day on which the browser stays closed may not count either.
 */
const longestGap = 24 * hours;
/** Clocks are set right by some seconds all the time. */
const clockSlack = 5 * 60 * 1000;

const isTime = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

/** Reads what is stored. What cannot be read counts as not asked for: then the wait begins anew. Does not throw. */
export function parseReset(raw: unknown): PinReset | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const { askedAt, seenAt, waited } = raw as Record<string, unknown>; // Each is checked below.
  return isTime(askedAt) && isTime(seenAt) && isTime(waited) ? { askedAt, seenAt, waited } : null;
}

/** A wait that begins now. */
export function askReset(now: number): PinReset {
  return { askedAt: now, seenAt: now, waited: 0 };
}

/** The wait after one more look at the clock. A clock that was set back makes it begin again. */
export function seeReset(reset: PinReset, now: number): PinReset {
  const gap = now - reset.seenAt;
  if (gap < -clockSlack) return askReset(now);
  if (gap <= 0) return reset;
  return { ...reset, seenAt: now, waited: reset.waited + Math.min(gap, longestGap) };
}

/** Milliseconds that are left; 0 when the PIN may be taken off. */
export function resetLeft(reset: PinReset): number {
  return Math.max(0, resetWait - reset.waited);
}
