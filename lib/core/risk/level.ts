import { type RiskCategory, weightOf } from './categories';
import { countStages, halfLives, Memory } from './memory';
import type { Signal } from './signals';

/** The bars of a gentle nudge and of a card, and what a warm conversation needs for a nudge by a weak signal. */
const bars = { gentle: 0.85, strong: 1.8, warm: 1.2 };
/** How long (ms of the conversation's clock) a clear signal keeps a conversation warm. */
const warmFor = 600_000;
const minutes = 60_000;
const day = 86_400_000;
/** Where these stand together, the sum says more than its parts. */
const bonuses: readonly {
  readonly of: RiskCategory;
  readonly with: readonly RiskCategory[];
  readonly worth: number;
}[] = [
  { of: 'secrecy', with: ['camera', 'photo', 'meetup', 'moneygift', 'scout'], worth: 0.4 },
  { of: 'alone', with: ['camera', 'photo', 'meetup'], worth: 0.4 },
  { of: 'moneygift', with: ['camera', 'photo'], worth: 0.3 },
];
/** Clear signals that make a card together even where hours lie between them. */
const pairs: readonly (readonly [RiskCategory, readonly RiskCategory[]])[] = [
  ['secrecy', ['camera', 'photo', 'meetup', 'moneygift', 'scout', 'alone', 'appmove']],
  ['alone', ['camera', 'photo', 'meetup', 'appmove']],
  ['moneygift', ['camera', 'photo', 'meetup', 'paydemand']],
  ['scout', ['camera', 'photo', 'secrecy', 'paydemand', 'location']],
  ['appmove', ['camera', 'photo', 'meetup']],
];
/** They set the mood, but nothing is asked. */
const moods: ReadonlySet<RiskCategory> = new Set(['flattery', 'pressure']);
const hotAfter: readonly RiskCategory[] = ['camera', 'photo', 'link', 'scout', 'secrecy'];

/** One moment: the conversation's clock, the wall clock and what the newest message says. */
export interface Moment {
  readonly now: number;
  readonly since: number;
  readonly signals: readonly Signal[];
}

/** 0 none, 1 gentle, 2 strong, 3 help. */
export type Rank = 0 | 1 | 2 | 3;

const highest = (...ranks: Rank[]): Rank => Math.max(...ranks) as Rank; // Of 0 to 3 the highest is one of them.

/** What has been heard, and the level that is due now. One for each contact. */
export class Standing {
  private readonly clear = new Memory(halfLives.fast);
  private readonly weak = new Memory(halfLives.weak);
  private readonly slow = new Memory(halfLives.slow);
  private lastClear = Number.NEGATIVE_INFINITY;
  private wasWarm = false;

  /** `share` is how much a message counts: less from a contact that is known. */
  constructor(private readonly share: number) {}

  /** Takes in what the other side said. */
  hear({ now, since, signals }: Moment): void {
    this.wasWarm = this.isWarm(now);
    for (const { category, strength, isWeak } of signals) {
      const weight = weightOf[category] * strength;
      (isWeak ? this.weak : this.clear).add(category, weight, { now, since });
      if (!isWeak && weight >= 0.4) this.lastClear = now;
      if (!isWeak && strength >= 0.8) this.slow.add(category, weight, { now: since, since });
    }
  }

  /** Takes in what was there before reading began: it counts for the slow memory alone. */
  recall({ since, signals }: Moment): void {
    for (const { category, strength, isWeak } of signals) {
      if (!isWeak && strength >= 0.8) this.slow.add(category, weightOf[category] * strength, { now: since, since });
    }
  }

  private isWarm(now: number): boolean {
    return now - this.lastClear <= warmFor;
  }

  private heard(category: RiskCategory, { now, since }: Moment): boolean {
    if (this.clear.heardWithin(category, since, 15 * minutes)) return true;
    return this.isWarm(now) && this.weak.left(category, now) > 0.25 * weightOf[category] * 0.45;
  }

  private bonus(moment: Moment): number {
    return bonuses.reduce((sum, { of, with: others, worth }) => {
      const holds =
        this.clear.heardWithin(of, moment.since, 15 * minutes) && others.some((one) => this.heard(one, moment));
      return sum + (holds ? worth : 0);
    }, 0);
  }

  /** Everything that still counts, as one sum with the number of categories on each side. */
  private weigh(moment: Moment): { fast: number; slow: number; clear: number; weak: number } {
    const { now, since } = moment;
    const clear = this.clear.alive(now, 0.15);
    const weak = this.isWarm(now)
      ? this.weak.alive(now, 0.1).filter(([category]) => !this.clear.heardWithin(category, since, halfLives.fast))
      : [];
    const add = (sum: number, [, left]: [RiskCategory, number]): number => sum + left;
    const sum = clear.reduce(add, 0) + Math.min(0.9, weak.reduce(add, 0));
    const isStaged = countStages([...clear, ...weak].map(([category]) => category)) >= 3;
    const slow = this.slow.alive(since, 0.05).reduce(add, 0) * 0.3;
    return { fast: sum * (isStaged ? 1.15 : 1) + this.bonus(moment), slow, clear: clear.length, weak: weak.length };
  }

  private hasPair({ since, signals }: Moment): boolean {
    const fresh = new Set(signals.filter((one) => !one.isWeak && one.strength >= 0.7).map(({ category }) => category));
    const known = (category: RiskCategory) => fresh.has(category) || this.slow.heardWithin(category, since, day);
    return pairs.some(([one, others]) =>
      others.some((other) => (fresh.has(one) || fresh.has(other)) && known(one) && known(other)),
    );
  }

  private askRank(moment: Moment): Rank {
    const { signals } = moment;
    const { fast, slow, clear, weak } = this.weigh(moment);
    const gentle = (fast + Math.min(0.6, slow)) * this.share;
    const strong = (fast + Math.min(0.35, slow * 0.6)) * this.share;
    const asks = signals.some(({ isWeak, category }) => !isWeak && !moods.has(category));
    const isBacked = clear >= 2 || (clear >= 1 && weak >= 2);
    if (signals.length > 0 && strong >= bars.strong && isBacked) return 2;
    if (this.share === 1 && this.hasPair(moment)) return 2;
    if (asks && gentle >= bars.gentle) return 1;
    return this.isWarm(moment.now) && signals.length > 0 && strong >= bars.warm ? 1 : 0;
  }

  /** Something was asked or sent before, so that a threat makes sense. */
  private isHot({ since }: Moment): boolean {
    return hotAfter.some((category) => this.clear.heardWithin(category, since, 30 * minutes));
  }

  private coercionRank(moment: Moment): Rank {
    const { signals, since } = moment;
    const threat = signals.find(({ category }) => category === 'threat');
    const demand = signals.find(({ category }) => category === 'paydemand');
    const isHot = this.isHot(moment);
    const wasThreatened = this.clear.heardWithin('threat', since, 30 * minutes);
    const wasAskedToPay = this.clear.heardWithin('paydemand', since, 30 * minutes);
    if (this.share < 1) return this.knownCoercion({ threat, demand, isHot: isHot || wasThreatened });
    if (threat?.isSure) return 3;
    if (threat && demand && (!threat.isWeak || (isHot && !demand.isWeak))) return 3;
    if (demand && wasThreatened) return 3;
    if (threat && wasAskedToPay && (!threat.isWeak || isHot)) return 3;
    if (threat && !threat.isWeak) return isHot ? 3 : this.wasWarm ? 2 : 1;
    if (threat && isHot && this.isWarm(moment.now)) return 2;
    if (!demand || demand.isWeak) return 0;
    return demand.isSure || this.wasWarm ? 2 : 1;
  }

  /** Friends joke with threats: from them one threat alone makes a card, and help needs a second cause. */
  private knownCoercion(heard: { threat: Signal | undefined; demand: Signal | undefined; isHot: boolean }): Rank {
    const { threat, demand, isHot } = heard;
    if (threat?.isSure) return demand || isHot ? 3 : 2;
    if (threat && !threat.isWeak) return isHot ? 2 : 1;
    return demand && !demand.isWeak ? (isHot ? 2 : 1) : 0;
  }

  /** The level that is due because of what the other side just said, which has been heard already. */
  afterTheirs(moment: Moment): Rank {
    if (moment.signals.length === 0) return 0;
    return highest(this.askRank(moment), this.coercionRank(moment));
  }

  /** The level that is due because of what the person just wrote. */
  afterOwn(moment: Moment): Rank {
    const distress = moment.signals.find(({ category }) => category === 'medistress');
    const own = moment.signals.find(({ category }) => category === 'mepersonal');
    const { since, now } = moment;
    const wasPressed =
      this.clear.heardWithin('threat', since, 30 * minutes) ||
      this.clear.heardWithin('paydemand', since, 30 * minutes) ||
      (this.isWarm(now) && this.weak.heardWithin('threat', since, 5 * minutes));
    const told = !own || own.isWeak || own.strength < 0.6 ? 0 : this.weigh(moment).fast * this.share >= 0.8 ? 2 : 1;
    if (!distress) return told;
    if (distress.isSure || wasPressed) return 3;
    return highest(told, !distress.isWeak && distress.strength >= 0.8 ? 1 : 0);
  }
}
