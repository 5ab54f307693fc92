import { type Decision, decide } from '../../lib/core/decide';
import { shippedHosts } from '../../lib/core/generated/site-hosts';
import { saltedHash } from '../../lib/core/hash';
import { type Answer, type ChatFinding, emptyLedger, type Kind, type Ledger, liveVisit } from '../../lib/core/ledger';
import { ledgerAfter, ledgerWithFinding } from '../../lib/core/ledger-after';
import { localDay } from '../../lib/core/local-day';
import { chooseQuestion } from '../../lib/core/questions';
import { defaultSettings, type Settings } from '../../lib/core/settings';
import { classifyHost, type SiteClass } from '../../lib/core/sites';
import type { Chance } from './chance';

/** One time that a page asks, or a picture is about to go. */
export interface Moment {
  readonly kind: Kind;
  readonly host: string;
  readonly tab: number;
  /** When the page that asks was opened, and when it asks. Milliseconds since the epoch. */
  readonly openedAt: number;
  readonly at: number;
  /** Counts for pictures on sites that no list names. */
  readonly looksLikeChat?: boolean;
}

/** What came of a moment. */
export interface Outcome extends Moment {
  readonly siteClass: SiteClass;
  readonly decision: Decision;
  readonly day: string;
  /** What was pressed, where there was a pause. */
  readonly press: Press;
}

/** What a person presses in a pause; `none` closes the tab with the pause unanswered. */
export type Press = Answer | 'none';

/** One browser profile: its settings and its ledger, kept as lib/content/session and lib/background keep them. */
export interface Profile {
  /** Lets a moment happen. `press` is what the person answers if a pause is shown. */
  meet(moment: Moment, press: Press): Outcome;
  /** "Stop camera" in the control: written down as an answer, though nothing was asked. */
  stopInControl(moment: Moment): void;
  /** What the reading of a chat in that tab has found, as lib/background/chat writes it down. */
  find(finding: ChatFinding, where: Pick<Moment, 'host' | 'tab' | 'at'>): void;
}

export function openProfile(chance: Chance, change: Partial<Settings> = {}): Profile {
  const settings: Settings = { ...defaultSettings, ...change };
  let ledger: Ledger = emptyLedger(`salt-${chance.random()}`);

  const classOf = (host: string): SiteClass => classifyHost(host, shippedHosts, settings.sites);
  const record = (moment: Moment, answer: Answer, how: { full: boolean; question: number | null }): void => {
    const { kind, host, at, tab } = moment;
    const siteClass = classOf(host);
    const capped = siteClass === 'chat' || siteClass === 'other';
    ledger = ledgerAfter(
      ledger,
      tab,
      { kind, host, at, answer, capped, day: localDay(at), ...how },
      settings.rememberMinutes,
    );
  };
  const questionFor = (kind: Kind, firstOnSite: boolean, pushed: boolean): number =>
    chooseQuestion({ kind, recent: ledger.questions, firstOnSite, pushed, random: chance.random() }).id;

  return {
    meet: (moment, press) => {
      const { kind, host, tab, at } = moment;
      const site = saltedHash(ledger.salt, host);
      const siteClass = classOf(host);
      const day = localDay(at);
      const decision = decide({
        kind,
        siteClass,
        settings,
        looksLikeChat: kind === 'picture' && moment.looksLikeChat === true,
        visit: liveVisit(ledger.visits[tab], site, at, settings.rememberMinutes),
        seen: ledger.seen[site] ?? null,
        today: ledger.today,
        now: at,
        day,
        arrivedAt: moment.openedAt,
      });
      if (decision.action === 'remind') record(moment, 'continue', { full: false, question: null });
      if (decision.action === 'pause' && press !== 'none') {
        const question = questionFor(kind, decision.firstOnSite, decision.reason === 'pushed');
        record(moment, press, { full: true, question });
      }
      return { ...moment, siteClass, decision, day, press };
    },
    find: (finding, { host, tab, at }) => {
      ledger = ledgerWithFinding(ledger, { tab, host, finding, at });
    },
    stopInControl: (moment) => record(moment, 'stop', { full: true, question: null }),
  };
}
