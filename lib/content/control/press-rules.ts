import type { ControlAct } from '../../../components/control/Control';

/** After a stop or a cover, what stands in the place of its button waits for so long. */
const settleMs = 1000;

/**
 * Tells which presses are meant. Stop and Cover are taken at any time; the second half of a double click, or a key that
 * is held down, must not undo them or press what has come into their place.
 */
export function openPressRules(now: () => number): (act: ControlAct, clicks: number) => boolean {
  let settledAt = Number.NEGATIVE_INFINITY;
  return (act, clicks) => {
    if (act === 'stop' || act === 'cover') {
      settledAt = now();
      return true;
    }
    const isSettled = now() - settledAt > settleMs;
    // A key that is held presses again and again, and has to be let go first. A press by a key counts no clicks.
    if (!isSettled && clicks === 0) settledAt = now();
    return isSettled && clicks < 2;
  };
}
