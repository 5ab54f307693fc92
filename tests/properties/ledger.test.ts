// @vitest-environment node
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyLedger, type Ledger, liveVisit, questionsKept } from '../../lib/core/ledger';
import { ledgerAfter } from '../../lib/core/ledger-after';
import { parseLedger } from '../../lib/core/ledger-parse';
import { junk, moment } from './arbitraries';

const tab = fc.nat(3);
const steps = fc.array(fc.tuple(tab, moment), { maxLength: 30 });
const after = (rows: readonly (readonly [number, Parameters<typeof ledgerAfter>[2]])[]): Ledger =>
  rows.reduce<Ledger>((ledger, [tabId, record]) => ledgerAfter(ledger, tabId, record), emptyLedger('a salt for tests'));

test('whatever happened, the ledger comes back from storage as it was', () => {
  fc.assert(
    fc.property(steps, (rows) => {
      const ledger = after(rows);
      expect(parseLedger(JSON.parse(JSON.stringify(ledger)))).toEqual(ledger);
    }),
  );
});
test('whatever is stored, reading it does not throw and gives a ledger that reads the same again', () => {
  fc.assert(
    fc.property(junk, (raw) => {
      const ledger = parseLedger(raw);
      if (ledger) expect(parseLedger(ledger)).toEqual(ledger);
    }),
    { numRuns: 500 },
  );
});
test('garbage beside a good salt loses no more than the garbage', () => {
  fc.assert(
    fc.property(steps, junk, junk, (rows, seen, questions) => {
      const ledger = after(rows);
      const read = parseLedger({ ...ledger, seen, questions });
      expect(read).toMatchObject({ salt: ledger.salt, today: ledger.today, visits: ledger.visits });
    }),
  );
});
test('no host name and no answer to a question is ever written down', () => {
  fc.assert(
    fc.property(steps, (rows) => {
      expect(JSON.stringify(after(rows))).not.toMatch(/example|yes|unsure/);
    }),
  );
});
test('after each moment its tab has a live visit, and no stale one is kept', () => {
  fc.assert(
    fc.property(steps, tab, moment, (rows, tabId, record) => {
      const { visits, questions } = ledgerAfter(after(rows), tabId, record);
      expect(visits[tabId]).toMatchObject({ lastMomentAt: record.at });
      for (const visit of Object.values(visits)) expect(liveVisit(visit, visit.site, record.at)).toBe(visit);
      expect(questions.length).toBeLessThanOrEqual(questionsKept);
    }),
  );
});
test('a reminder spends nothing and remembers nothing', () => {
  fc.assert(
    fc.property(steps, tab, moment, (rows, tabId, record) => {
      const before = after(rows);
      const { seen, today, questions } = ledgerAfter(before, tabId, { ...record, full: false });
      expect({ seen, today, questions }).toEqual({
        seen: before.seen,
        today: before.today,
        questions: before.questions,
      });
    }),
  );
});
