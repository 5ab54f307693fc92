import { riskMs } from './decide';
import type { VisitRisk } from './ledger';

/** Whether what was found before still counts for more than what is found now: a threat is not forgotten over an ask. */
export function outlasts(before: VisitRisk | null | undefined, now: VisitRisk): boolean {
  return before?.level === 'help' && now.level !== 'help' && Math.abs(now.at - before.at) < riskMs;
}
