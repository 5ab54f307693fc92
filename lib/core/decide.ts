import { type Kind, type LastAnswer, liveVisit, type SeenSite, type Visit } from './ledger';
import type { Settings } from './settings';
import type { SiteClass } from './sites';

/** Why a pause or a strip is shown. Each has a sentence `reason_<name>` in locales/en.json. */
export const reasons = [
  'stranger',
  'pushed',
  'fast',
  'first_ever',
  'first_visit',
  'after_no',
  'again_later',
  'reminder',
  'cap',
  'asked_again',
  'fast_contact',
  // What was asked or said in the chat, by the categories of lib/core/risk.
  'risk_camera',
  'risk_photo',
  'risk_alone',
  'risk_age',
  'risk_location',
  'risk_appmove',
  'risk_secrecy',
  'risk_moneygift',
  'risk_scout',
  'risk_link',
  'risk_threat',
  'risk_paydemand',
  'risk_pressure',
  'risk_meetup',
  'risk_flattery',
  'risk_mepersonal',
  'risk_medistress',
] as const;
export type Reason = (typeof reasons)[number];

/** What happens to one moment. */
export type Decision =
  /** Nothing is shown. */
  | { readonly action: 'allow' }
  /** Goes through; a small strip says so. */
  | { readonly action: 'remind'; readonly reason: Reason }
  /** Held until the person answers. */
  | { readonly action: 'pause'; readonly reason: Reason; readonly firstOnSite: boolean }
  /** Refused quietly; a small strip says so. */
  | { readonly action: 'refuse'; readonly reason: Reason };

/** Everything that a decision depends on. */
export interface Circumstances {
  readonly kind: Kind;
  readonly siteClass: SiteClass;
  readonly settings: Pick<Settings, Kind | 'rememberMinutes' | 'cameraOnAllSites'>;
  /** The page has a message box and a growing list of messages. Counts for pictures on `other` sites. */
  readonly looksLikeChat: boolean;
  readonly visit: Visit | null;
  readonly seen: SeenSite | null;
  readonly today: { readonly day: string; readonly answered: number };
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Local calendar day of `now`, `YYYY-MM-DD`. */
  readonly day: string;
  /** When this page, or the first page of the visit, was opened. Milliseconds since the epoch. */
  readonly arrivedAt: number;
}

/** A page that asks again this soon after "Not now" is refused without another pause. */
export const nagMs = 10_000;
/** A first visit with an ask this soon after arrival "moved fast". */
export const fastMs = 5 * 60_000;
/** For so long after pressure or a threat was read in a chat, each moment is a full pause. */
export const riskMs = 10 * 60_000;
/** After so many answered ones on chat and other sites, a site that was continued on brings reminders for the day. */
export const pausesADay = 6;
/**
 * The same for a site that is known from an earlier day. The rest of the six is kept for sites that are new, for a second
 * thought after "Not now" and for pauses that nobody answers: those stay full, and `npm run simulate` shows that all fit.
 */
export const pausesOnKnownSites = 4;

const within = (then: number, now: number, span: number): boolean => now >= then && now - then < span;

/**
 * The one place that decides whether a moment is paused (DESIGN §2). Pure.
 * Where DESIGN leaves a choice open: the daily cap reaches sites that were continued on at any earlier time, those known from
 * earlier days first, but not right after a "Not now" on this visit.
 */
export function decide(c: Circumstances): Decision {
  if (!c.settings[c.kind]) return { action: 'allow' };

  const visit = c.visit && liveVisit(c.visit, c.visit.site, c.now, c.settings.rememberMinutes);
  const last: LastAnswer | null = visit?.[c.kind] ?? null;
  // An answer on this visit counts as seen: in a private window sites are not remembered.
  const firstOnSite = last === null && (c.seen?.[c.kind] ?? null) === null;
  const pause = (reason: Reason): Decision => ({ action: 'pause', reason, firstOnSite });

  // Only a page can nag with a camera; a picture needs the person to pick or drop it again.
  if (c.kind === 'camera' && last?.answer === 'stop' && within(last.at, c.now, nagMs)) {
    return { action: 'refuse', reason: 'asked_again' };
  }
  if (visit?.pushed) return pause('pushed');
  const risk = visit?.risk;
  // In a lesson or a call with a known person, only a threat is worth holding a camera for.
  const isAlert = risk && within(risk.at, c.now, riskMs) && (risk.level === 'help' || c.siteClass !== 'meeting');
  if (isAlert) return pause(`risk_${risk.why}`);
  // Somebody new, minutes ago, and no camera yet since then.
  const isFast = visit && within(visit.metAt, c.now, fastMs) && !(last && last.at > visit.metAt);
  if (isFast && c.kind === 'camera' && c.siteClass !== 'meeting') return pause('fast_contact');
  if (c.siteClass === 'stranger') return pause('stranger');
  const isSilent =
    c.siteClass === 'meeting' ||
    (c.siteClass === 'other' && !(c.kind === 'picture' ? c.looksLikeChat : c.settings.cameraOnAllSites));
  // Calls ask again by themselves for a camera that went away, and it was the person who stopped it.
  if (isSilent) return c.kind === 'camera' && last?.answer === 'stop' ? pause('after_no') : { action: 'allow' };
  if (firstOnSite) {
    return pause(c.seen === null && within(c.arrivedAt, c.now, fastMs) ? 'fast' : 'first_ever');
  }
  if (last?.answer === 'stop') return pause('after_no');
  if (last && within(last.at, c.now, c.settings.rememberMinutes * 60_000))
    return { action: 'remind', reason: 'reminder' };
  // What goes wrong with somebody new goes wrong within hours: a site that is new today has the whole day's pauses.
  const most = c.seen?.[c.kind] === c.day ? pausesADay : pausesOnKnownSites;
  if (c.seen?.continued && c.today.day === c.day && c.today.answered >= most) {
    return { action: 'remind', reason: 'cap' };
  }
  return pause(last ? 'again_later' : 'first_visit');
}
