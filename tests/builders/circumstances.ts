import { type Circumstances, type Decision, decide } from '../../lib/core/decide';
import { emptyVisit, type Kind, type SeenSite, type Visit, type VisitRisk } from '../../lib/core/ledger';
import { defaultSettings } from '../../lib/core/settings';
import type { SiteClass } from '../../lib/core/sites';

export const seconds = 1000;
export const minutes = 60 * seconds;

const now = Date.UTC(2026, 10, 24, 12);
export const today = '2026-11-24';
const site = '0123456789a';

/**
 * A moment told as a sentence: `ask('camera').on('chat').seenBefore().continued(5 * minutes).decision()`.
 * It starts as the first ask on a site nobody has seen, a minute after the page was opened.
 */
export function ask(kind: Kind) {
  return new Moment({
    kind,
    siteClass: 'chat',
    settings: defaultSettings,
    looksLikeChat: false,
    visit: null,
    seen: null,
    today: { day: today, answered: 0 },
    now,
    day: today,
    arrivedAt: now - minutes,
  });
}

class Moment {
  constructor(private readonly circumstances: Circumstances) {}

  private with(change: Partial<Circumstances>): Moment {
    return new Moment({ ...this.circumstances, ...change });
  }

  private visit(change: Partial<Visit>): Moment {
    return this.with({ visit: { ...(this.circumstances.visit ?? emptyVisit(site, now)), ...change } });
  }

  private lastAnswer(answer: 'continue' | 'stop', ago: number, kind: Kind): Moment {
    return this.visit({ [kind]: { answer, at: now - ago } });
  }

  on(siteClass: SiteClass): Moment {
    return this.with({ siteClass });
  }

  /** The person was here on an earlier day and carried on then. */
  seenBefore(change: Partial<SeenSite> = {}): Moment {
    const seen = { camera: '2026-11-01', picture: '2026-11-01', continued: true, lastDay: '2026-11-01' };
    return this.with({ seen: { ...seen, ...change } });
  }

  arrived(ago: number): Moment {
    return this.with({ arrivedAt: now - ago });
  }

  looksLikeChat(): Moment {
    return this.with({ looksLikeChat: true });
  }

  switchedOff(kind: Kind): Moment {
    return this.with({ settings: { ...this.circumstances.settings, [kind]: false } });
  }

  /** The owner chose something else than the default. */
  where(change: Partial<Circumstances['settings']>): Moment {
    return this.with({ settings: { ...this.circumstances.settings, ...change } });
  }

  continued(ago: number, kind: Kind = this.circumstances.kind): Moment {
    return this.lastAnswer('continue', ago, kind);
  }

  stopped(ago: number, kind: Kind = this.circumstances.kind): Moment {
    return this.lastAnswer('stop', ago, kind);
  }

  pushed(): Moment {
    return this.visit({ pushed: true });
  }

  /** Pressure (`strong`) or a threat (`help`) was read in the chat. */
  chatRisk(level: VisitRisk['level'], why: VisitRisk['why'], ago: number): Moment {
    return this.visit({ risk: { level, why, at: now - ago } });
  }

  /** Somebody new first wrote in the chat. */
  met(ago: number): Moment {
    return this.visit({ metAt: now - ago });
  }

  lastMoment(ago: number): Moment {
    return this.visit({ lastMomentAt: now - ago });
  }

  answeredToday(answered: number, day = today): Moment {
    return this.with({ today: { day, answered } });
  }

  decision(): Decision {
    return decide(this.circumstances);
  }

  /** The decision in two words, such as `pause fast` or `allow`. */
  outcome(): string {
    const decision = this.decision();
    return decision.action === 'allow' ? 'allow' : `${decision.action} ${decision.reason}`;
  }
}
