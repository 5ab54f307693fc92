import { type Danger, eveningHour, type Step } from './dangers';
import { live } from './months';
import { hours, minutes, ordinary } from './personas';
import type { Outcome } from './profile';

/** A step, what came of it, and whether that is what was due. */
export interface Marked extends Step {
  readonly outcome: Outcome;
  readonly isMet: boolean;
}

/** Tabs of the evening; no ordinary day counts as far. */
const firstTab = 1_000_000;

function isMet(step: Step, { decision }: Outcome, isReading: boolean): boolean {
  if (step.due === 'refused') return decision.action === 'refuse';
  // Without a word read nothing is promised there.
  return decision.action === 'pause' || (step.due === 'read' && !isReading);
}

/** Lives the ordinary weeks of a script's person, and then its evening on the last of those days, with or without chats read. */
export function endanger(
  danger: Danger,
  { seed, days, isReading }: { readonly seed: number; readonly days: number; readonly isReading: boolean },
): Marked[] {
  const persona = ordinary.find(({ name }) => name === danger.before);
  if (!persona) throw new Error(`There is no persona ${danger.before}.`);
  const { profile, lastMidnight } = live(persona, { seed, days });
  const evening = lastMidnight + eveningHour * hours;
  const tabs = Object.keys(danger.pages);
  return danger.steps.map((step) => {
    const page = danger.pages[step.page];
    if (!page) throw new Error(`${danger.name} has no page ${step.page}.`);
    const moment = {
      kind: step.kind,
      host: page.host,
      tab: firstTab + tabs.indexOf(step.page),
      openedAt: evening + page.openedAt,
      at: evening + step.at,
    };
    if (isReading && step.said) {
      const at = moment.at - minutes;
      profile.find({ risk: { ...step.said, at } }, { ...moment, at });
    }
    const outcome = profile.meet(moment, step.press);
    // Where nothing was asked there is still the control.
    if (outcome.decision.action !== 'pause' && outcome.decision.action !== 'refuse' && step.press === 'stop') {
      profile.stopInControl(moment);
    }
    return { ...step, outcome, isMet: isMet(step, outcome, isReading) };
  });
}
