/**
 * How far a rule is trusted. `tight` may nudge alone, `mid` needs company, `weak` counts only in a conversation that
 * has given cause already. `npm run eval:chat -- --tiers` measures it; data/chat-rules keeps what came out.
 */
export type Tier = 'tight' | 'mid' | 'weak';

/** The tier that the mark before a rule stands for. */
export function tierOf(mark: string | undefined): Tier {
  if (mark === '--') return 'weak';
  return mark === '-' ? 'mid' : 'tight';
}

/** How strong one message of this tier is, from 0 to 1. */
export const strengthOf: Readonly<Record<Tier, number>> = { tight: 1, mid: 0.7, weak: 0.45 };
