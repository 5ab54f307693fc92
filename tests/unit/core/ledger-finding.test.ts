// @vitest-environment node
import { expect, test } from 'vitest';
import { saltedHash } from '../../../lib/core/hash';
import { emptyLedger } from '../../../lib/core/ledger';
import { ledgerWithFinding } from '../../../lib/core/ledger-after';
import { parseLedger } from '../../../lib/core/ledger-parse';

const at = Date.UTC(2026, 10, 24, 12);
const ledger = emptyLedger('salt for the tests');
const risk = { level: 'help', why: 'threat', at } as const;

test('what was found in a chat goes to the visit of its tab, and keeps what is known of it', () => {
  const met = ledgerWithFinding(ledger, { tab: 3, host: 'chat.example', finding: { metAt: at - 1000 }, at });
  const both = ledgerWithFinding(met, { tab: 3, host: 'chat.example', finding: { risk }, at });
  expect(both.visits).toEqual({
    3: {
      site: saltedHash(ledger.salt, 'chat.example'),
      lastMomentAt: at,
      camera: null,
      picture: null,
      pushed: false,
      risk,
      metAt: at - 1000,
    },
  });
});
test('a threat is not forgotten over a lesser ask, until it is no longer fresh', () => {
  const before = ledgerWithFinding(ledger, { tab: 3, host: 'chat.example', finding: { risk }, at });
  const askedAt = (then: number) => {
    const ask = { level: 'strong', why: 'photo', at: then } as const;
    return ledgerWithFinding(before, { tab: 3, host: 'chat.example', finding: { risk: ask }, at: then }).visits[3]
      ?.risk;
  };
  expect(askedAt(at + 60_000)).toEqual(risk);
  expect(askedAt(at + 11 * 60_000)?.why).toBe('photo');
});
test('what was found ends no visit that reminders keep alive', () => {
  const last = { answer: 'stop', at } as const;
  const met = ledgerWithFinding(ledger, { tab: 3, host: 'chat.example', finding: { metAt: at }, at });
  const stopped = { ...met, visits: { 3: { ...met.visits[3], camera: last } } } as typeof met;
  const later = { tab: 3, host: 'chat.example', finding: { metAt: 1 }, at: at + 60 * 60_000 };
  expect(ledgerWithFinding(stopped, { ...later, rememberMinutes: 240 }).visits[3]?.camera).toEqual(last);
  expect(ledgerWithFinding(stopped, { ...later, rememberMinutes: 0 }).visits[3]?.camera).toBeNull();
});
test('a visit on another site begins anew', () => {
  const before = ledgerWithFinding(ledger, { tab: 3, host: 'chat.example', finding: { risk }, at });
  const after = ledgerWithFinding(before, { tab: 3, host: 'other.example', finding: { metAt: at }, at });
  expect(after.visits[3]?.risk).toBeNull();
});
test('it is read back from storage, and rubbish is not', () => {
  const kept = ledgerWithFinding(ledger, { tab: 3, host: 'chat.example', finding: { risk, metAt: at }, at });
  expect(parseLedger(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
  const odd = { ...kept, visits: { 3: { ...kept.visits[3], risk: { level: 'help', why: 'words of a chat', at } } } };
  expect(parseLedger(odd)?.visits[3]?.risk).toBeNull();
});
