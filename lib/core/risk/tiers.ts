/**
 * How far a rule is trusted. `tight` may nudge alone, `mid` needs company, `weak` counts only in a conversation that
 * has given cause already, `off` does not count. The weaker of what its author said (no mark, `-`, `--`) and what
 * `npm run eval:chat -- --tiers` measured on everyday text wins.
 */
export type Tier = 'tight' | 'mid' | 'weak' | 'off';

const letters: Readonly<Record<string, number>> = { t: 0, m: 1, w: 2, '-': 3 };
const order: readonly Tier[] = ['tight', 'mid', 'weak', 'off'];

/** The tier of a rule from its author's mark and the measured letter; a rule that was not measured is `tight` at most. */
export function tierOf(mark: string | undefined, measured: string): Tier {
  const byHand = mark === '-' ? 1 : mark === '--' ? 2 : 0;
  return order[Math.max(byHand, letters[measured] ?? 0)] ?? 'off';
}

/** How strong one message of this tier is, from 0 to 1. */
export const strengthOf: Readonly<Record<Tier, number>> = { tight: 1, mid: 0.7, weak: 0.45, off: 0 };
