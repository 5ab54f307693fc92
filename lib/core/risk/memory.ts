import { isOwn, type RiskCategory, stageOf, weightOf } from './categories';

/** Milliseconds. The first is the speed of an escalation, the second that of slow trust. */
export const halfLives = { fast: 240_000, weak: 120_000, slow: 86_400_000 };

/** How much a longer silence ages the fast memories, at most: a chat that goes on next day goes on where it was. */
const longestSilence = 75_000;

interface Trace {
  weight: number;
  /** On the conversation's own clock, which a silence moves by at most `longestSilence`. */
  at: number;
  /** On the wall clock. */
  since: number;
}

const faded = (trace: Trace, now: number, halfLife: number): number =>
  trace.weight * 2 ** (-(now - trace.at) / halfLife);

/** The traces of one kind of evidence, at most one a category: repeating helps, but cannot run away. */
export class Memory {
  private readonly traces = new Map<RiskCategory, Trace>();

  constructor(private readonly halfLife: number) {}

  /** Adds a message's weight; `now` is the conversation's clock, `since` the wall clock, both in ms. */
  add(category: RiskCategory, weight: number, { now, since }: { now: number; since: number }): void {
    const known = this.traces.get(category);
    const before = known ? faded(known, now, this.halfLife) : 0;
    const most = 2 * weightOf[category];
    const sum = known ? Math.min(most, Math.max(weight, before + 0.8 * weight)) : weight;
    this.traces.set(category, { weight: sum, at: now, since });
  }

  /** What is left of a category at `now`. */
  left(category: RiskCategory, now: number): number {
    const trace = this.traces.get(category);
    return trace ? faded(trace, now, this.halfLife) : 0;
  }

  /** True when the category was heard within `window` ms of the wall clock. */
  heardWithin(category: RiskCategory, since: number, window: number): boolean {
    const trace = this.traces.get(category);
    return trace !== undefined && since - trace.since <= window;
  }

  /** The categories of the other side that are still worth something, with what is left. */
  alive(now: number, least: number): [RiskCategory, number][] {
    return [...this.traces]
      .filter(([category]) => !isOwn(category))
      .map(([category, trace]): [RiskCategory, number] => [category, faded(trace, now, this.halfLife)])
      .filter(([, left]) => left > least);
  }
}

/** The conversation's own clock: it runs with the wall clock while people talk and nearly stands in a silence. */
export class ConversationClock {
  private last: number | null = null;
  private sum = 0;

  /** Moves on to the wall clock's `at` (ms) and gives the conversation's time. A clock that runs back stands still. */
  tick(at: number): number {
    if (this.last !== null) this.sum += Math.min(longestSilence, Math.max(0, at - this.last));
    this.last = at;
    return this.sum;
  }
}

/** How many stages of an escalation the categories stand for. */
export function countStages(categories: Iterable<RiskCategory>): number {
  return new Set([...categories].map((category) => stageOf[category])).size;
}
