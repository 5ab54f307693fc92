import { type Corner, withCorner } from '../core/corners';
import { saltedHash } from '../core/hash';
import type { ChatFinding, Ledger, MomentRecord } from '../core/ledger';
import { ledgerAfter, ledgerWithFinding } from '../core/ledger-after';
import { readLedger, readSettings, writeLedger } from '../platform/storage';

/** Changes of the ledger run one after another: two tabs that answer at once must not undo each other. */
let queue: Promise<unknown> = Promise.resolve();

function change(step: (ledger: Ledger) => Ledger | Promise<Ledger>): Promise<boolean> {
  const next = queue.then(async () => {
    await writeLedger(await step(await readLedger()));
    return true;
  });
  queue = next.catch(() => undefined);
  return next.catch(() => false);
}

/** Writes down one moment of a tab. */
export function recordMoment(tab: number, record: MomentRecord): Promise<boolean> {
  return change(async (ledger) => {
    const { settings } = await readSettings();
    return ledgerAfter(ledger, tab, record, settings.rememberMinutes);
  });
}

/** Writes down what was found in a chat of a tab: a category and a time, no words. */
export function recordFinding(tab: number, host: string, finding: ChatFinding, at: number): Promise<boolean> {
  return change(async (ledger) => {
    const { rememberMinutes } = (await readSettings()).settings;
    return ledgerWithFinding(ledger, { tab, host, finding, at, rememberMinutes });
  });
}

/** Sees to it that there is a ledger, whose salt scrambles the names of conversations. */
export function keepLedger(): Promise<boolean> {
  return change((ledger) => ledger);
}

/** A closed tab has no visit. */
export function forgetTab(tab: number): Promise<boolean> {
  return change((ledger) => {
    const { [String(tab)]: _closed, ...visits } = ledger.visits;
    return { ...ledger, visits };
  });
}

/** Where the camera control was put on a site. */
export function rememberCorner(host: string, corner: Corner): Promise<boolean> {
  return change((ledger) => ({
    ...ledger,
    corners: withCorner(ledger.corners, saltedHash(ledger.salt, host), corner),
  }));
}

/** A camera check-in was shown. */
export function rememberCheckin(at: number): Promise<boolean> {
  return change((ledger) => ({ ...ledger, checkinAt: at }));
}

/** When one was last shown; 0 when that is not known. Does not reject. */
export async function lastCheckin(): Promise<number> {
  return readLedger().then(
    ({ checkinAt }) => checkinAt,
    () => 0,
  );
}

/** Tab ids begin anew with the browser, so visits of the last run would belong to the wrong tabs. */
export function forgetAllVisits(): Promise<boolean> {
  return change((ledger) => ({ ...ledger, visits: {} }));
}
