import type { Ledger, MomentRecord } from '../core/ledger';
import { ledgerAfter } from '../core/ledger-after';
import { readLedger, writeLedger } from '../platform/storage';

/** Changes of the ledger run one after another: two tabs that answer at once must not undo each other. */
let queue: Promise<unknown> = Promise.resolve();

function change(step: (ledger: Ledger) => Ledger): Promise<boolean> {
  const next = queue.then(async () => {
    await writeLedger(step(await readLedger()));
    return true;
  });
  queue = next.catch(() => undefined);
  return next.catch(() => false);
}

/** Writes down one moment of a tab. */
export function recordMoment(tab: number, record: MomentRecord): Promise<boolean> {
  return change((ledger) => ledgerAfter(ledger, tab, record));
}

/** A closed tab has no visit. */
export function forgetTab(tab: number): Promise<boolean> {
  return change((ledger) => {
    const { [String(tab)]: _closed, ...visits } = ledger.visits;
    return { ...ledger, visits };
  });
}

/** Tab ids begin anew with the browser, so visits of the last run would belong to the wrong tabs. */
export function forgetAllVisits(): Promise<boolean> {
  return change((ledger) => ({ ...ledger, visits: {} }));
}
