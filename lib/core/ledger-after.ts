import { outlasts } from './chat-risk';
import { saltedHash } from './hash';
import {
  type ChatFinding,
  emptyVisit,
  type Ledger,
  liveVisit,
  type MomentRecord,
  questionsKept,
  type SeenSite,
  seenLimit,
  type Visit,
  visitAfter,
} from './ledger';

function trimSeen(seen: Record<string, SeenSite>, latest: string): Record<string, SeenSite> {
  const entries = Object.entries(seen);
  if (entries.length <= seenLimit) return seen;
  entries.sort(([siteA, a], [siteB, b]) => {
    if (siteA === latest || siteB === latest) return siteA === latest ? -1 : 1;
    return a.lastDay < b.lastDay ? 1 : a.lastDay > b.lastDay ? -1 : 0;
  });
  return Object.fromEntries(entries.slice(0, seenLimit));
}

/** The ledger after a moment in tab `tabId`. Drops stale visits on the way (`liveVisit`). */
export function ledgerAfter(ledger: Ledger, tabId: number, record: MomentRecord, rememberMinutes = 0): Ledger {
  const site = saltedHash(ledger.salt, record.host);
  const visits: Record<string, Visit> = {};
  for (const [tab, visit] of Object.entries(ledger.visits)) {
    if (liveVisit(visit, visit.site, record.at, rememberMinutes)) visits[tab] = visit;
  }
  const before = liveVisit(visits[tabId], site, record.at, rememberMinutes) ?? emptyVisit(site, record.at);
  visits[tabId] = visitAfter(before, record);
  // A stop in a control or a strip asked nothing: it is no pause, and does not use one up.
  if (!record.full || record.question === null) return { ...ledger, visits };

  const old = ledger.seen[site];
  const entry: SeenSite = {
    camera: old?.camera ?? (record.kind === 'camera' ? record.day : null),
    picture: old?.picture ?? (record.kind === 'picture' ? record.day : null),
    continued: (old?.continued ?? false) || record.answer === 'continue',
    lastDay: record.day,
  };
  const seen = trimSeen({ ...ledger.seen, [site]: entry }, site);
  const answered = ledger.today.day === record.day ? ledger.today.answered : 0;
  return {
    ...ledger,
    seen,
    today: { day: record.day, answered: answered + (record.capped ? 1 : 0) },
    questions: [record.question, ...ledger.questions].slice(0, questionsKept),
    visits,
  };
}

interface Found {
  readonly tab: number;
  readonly host: string;
  readonly finding: ChatFinding;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** `rememberMinutes` of the settings: so long the visit lives. */
  readonly rememberMinutes?: number;
}

/** The ledger after something was found in a chat: the visit of the tab takes it in. A threat outlasts what is less. */
export function ledgerWithFinding(ledger: Ledger, { tab, host, finding, at, rememberMinutes }: Found): Ledger {
  const site = saltedHash(ledger.salt, host);
  const before = liveVisit(ledger.visits[tab], site, at, rememberMinutes) ?? emptyVisit(site, at);
  const after = { ...before, ...finding, lastMomentAt: at };
  if (finding.risk && outlasts(before.risk, finding.risk)) after.risk = before.risk;
  return { ...ledger, visits: { ...ledger.visits, [tab]: after } };
}
