// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { saltedHash } from '../../../lib/core/hash';
import {
  emptyLedger,
  emptyVisit,
  type Ledger,
  liveVisit,
  type MomentRecord,
  seenLimit,
  visitAfter,
  visitMs,
} from '../../../lib/core/ledger';
import { ledgerAfter } from '../../../lib/core/ledger-after';
import { parseLedger } from '../../../lib/core/ledger-parse';

const noon = Date.UTC(2026, 10, 24, 12);
const minutes = 60_000;
const salt = 'a salt for tests';
const site = (host: string): string => saltedHash(salt, host);

const moment = (change: Partial<MomentRecord> = {}): MomentRecord => ({
  kind: 'camera',
  answer: 'continue',
  full: true,
  capped: true,
  host: 'chat.example',
  question: 4,
  at: noon,
  day: '2026-11-24',
  ...change,
});
const after = (...records: readonly Partial<MomentRecord>[]): Ledger =>
  records.reduce<Ledger>((ledger, record) => ledgerAfter(ledger, 1, moment(record)), emptyLedger(salt));

describe('a stored ledger', () => {
  test('comes back from storage as it was', () => {
    const ledger = after({}, { kind: 'picture', answer: 'stop', at: noon + minutes }, { answer: 'pushed' });
    expect(parseLedger(JSON.parse(JSON.stringify(ledger)))).toEqual(ledger);
  });
  test.each([undefined, null, 'x', 3, [], {}, { salt: 'short' }, { salt: 12345678 }])('%j is none', (raw) => {
    expect(parseLedger(raw)).toBeNull();
  });
  test('loses the parts that cannot be used and keeps the others', () => {
    const good = after({});
    const raw = {
      ...good,
      seen: { ...good.seen, 'chat.example': { lastDay: '2026-11-24' }, aaaaaaaaaaa: { lastDay: 'yesterday' } },
      visits: { ...good.visits, x: good.visits[1], 7: { site: 'chat.example', lastMomentAt: noon }, 8: null },
      today: { day: '2026-11-24', answered: '5' },
      questions: [4, 'x', 2.5, null],
    };
    expect(parseLedger(raw)).toEqual({ ...good, today: { day: '', answered: 0 } });
  });
  test('with seen days that are no days counts the site as seen for nothing', () => {
    const seen = { [site('chat.example')]: { camera: 7, picture: '', continued: 'yes', lastDay: '2026-11-24' } };
    expect(parseLedger({ salt, seen })?.seen[site('chat.example')]).toEqual({
      camera: null,
      picture: null,
      continued: false,
      lastDay: '2026-11-24',
    });
  });
  test('keeps six questions at most', () => {
    expect(parseLedger({ salt, questions: [1, 2, 3, 4, 5, 6, 7, 8] })?.questions).toEqual([1, 2, 3, 4, 5, 6]);
  });
  test('does not take a count below zero', () => {
    expect(parseLedger({ salt, today: { day: '2026-11-24', answered: -5 } })?.today.answered).toBe(0);
  });
});

describe('a visit', () => {
  const visit = emptyVisit('0123456789a', noon);
  test('lives for thirty minutes without a moment', () => {
    expect(liveVisit(visit, visit.site, noon + visitMs)).toBe(visit);
    expect(liveVisit(visit, visit.site, noon + visitMs + 1)).toBeNull();
  });
  test('is over on another site', () => {
    expect(liveVisit(visit, 'aaaaaaaaaaa', noon)).toBeNull();
  });
  test('does not live for ever when the clock is set back', () => {
    expect(liveVisit(visit, visit.site, noon - visitMs - 1)).toBeNull();
    expect(liveVisit(visit, visit.site, noon - minutes)).toBe(visit);
  });
  test('that never was is none', () => {
    expect(liveVisit(null, visit.site, noon)).toBeNull();
    expect(liveVisit(undefined, visit.site, noon)).toBeNull();
  });
  test('remembers how a full pause ended, for its kind only', () => {
    expect(visitAfter(visit, moment({ at: noon + 1 }))).toEqual({
      ...visit,
      lastMomentAt: noon + 1,
      camera: { answer: 'continue', at: noon + 1 },
    });
  });
  test.each(['stop', 'pushed', 'talk'] as const)('takes "%s" for a stop', (answer) => {
    expect(visitAfter(visit, moment({ answer })).camera?.answer).toBe('stop');
  });
  test('stays pushed', () => {
    const pushed = visitAfter(visit, moment({ answer: 'pushed' }));
    expect(visitAfter(pushed, moment({ answer: 'continue' })).pushed).toBe(true);
  });
  test('is kept alive by a reminder, which answers nothing', () => {
    expect(visitAfter(visit, moment({ full: false, at: noon + 1 }))).toEqual({ ...visit, lastMomentAt: noon + 1 });
  });
});

describe('the ledger after a full pause', () => {
  test('knows the site by its hash, with the day and no host name', () => {
    const ledger = after({});
    expect(ledger.seen).toEqual({
      [site('chat.example')]: { camera: '2026-11-24', picture: null, continued: true, lastDay: '2026-11-24' },
    });
    expect(JSON.stringify(ledger)).not.toContain('chat.example');
  });
  test('keeps the first day and the latest day', () => {
    const seen = after({}, { day: '2026-11-25' }, { kind: 'picture', answer: 'stop', day: '2026-11-26' }).seen;
    expect(seen[site('chat.example')]).toEqual({
      camera: '2026-11-24',
      picture: '2026-11-26',
      continued: true,
      lastDay: '2026-11-26',
    });
  });
  test('does not call a site continued on after a stop', () => {
    expect(after({ answer: 'stop' }).seen[site('chat.example')]?.continued).toBe(false);
  });
  test('keeps one visit a tab, on the site of the latest moment', () => {
    const ledger = after({}, { host: 'other.example' });
    expect(ledger.visits).toEqual({ 1: expect.objectContaining({ site: site('other.example') }) });
  });
  test('puts the question first and keeps six', () => {
    const ids = [1, 2, 3, 4, 5, 6, 7];
    expect(after(...ids.map((question) => ({ question }))).questions).toEqual([7, 6, 5, 4, 3, 2]);
    expect(after({ question: 3 }, { question: null }).questions).toEqual([3]);
  });
});

describe('the daily count', () => {
  test('a Stop in the control is no pause: it uses none up, and does not make a site seen', () => {
    const inControl = { answer: 'stop', question: null } as const;
    expect(after({}, inControl).today.answered).toBe(1);
    expect(after(inControl).seen).toEqual({});
  });
  test('counts answered pauses where the cap counts', () => {
    expect(after({}, { answer: 'stop' }, { capped: false }).today).toEqual({ day: '2026-11-24', answered: 2 });
  });
  test('starts again the next day', () => {
    expect(after({}, {}, { day: '2026-11-25' }).today).toEqual({ day: '2026-11-25', answered: 1 });
  });
});

describe('the ledger after a reminder', () => {
  test('changes in nothing but the visit', () => {
    const before = after({});
    const ledger = ledgerAfter(before, 1, moment({ full: false, at: noon + minutes, question: null }));
    expect(ledger).toEqual({ ...before, visits: { 1: { ...before.visits[1], lastMomentAt: noon + minutes } } });
  });
});

test('visits that went stale are dropped on the way', () => {
  const old = ledgerAfter(emptyLedger(salt), 9, moment({ at: noon - visitMs - 1 }));
  expect(Object.keys(ledgerAfter(old, 1, moment()).visits)).toEqual(['1']);
});

describe('with more sites than fit', () => {
  const full = (day: (i: number) => string): Ledger =>
    parseLedger({
      salt,
      seen: Object.fromEntries(
        Array.from({ length: seenLimit }, (_, i) => [site(`h${i}.example`), { camera: day(i), lastDay: day(i) }]),
      ),
    }) ?? emptyLedger(salt);

  test('the one paused on longest ago goes', () => {
    const ledger = ledgerAfter(
      full((i) => (i === 250 ? '2026-01-01' : '2026-11-01')),
      1,
      moment(),
    );
    expect(Object.keys(ledger.seen)).toHaveLength(seenLimit);
    expect(ledger.seen[site('h250.example')]).toBeUndefined();
    expect(ledger.seen[site('chat.example')]).toBeDefined();
  });
  test('the one just paused on stays, even when the others are of the same day', () => {
    expect(
      ledgerAfter(
        full(() => '2026-11-24'),
        1,
        moment(),
      ).seen[site('chat.example')],
    ).toBeDefined();
  });
  test('the one just paused on stays, even when the clock was set back', () => {
    expect(
      ledgerAfter(
        full(() => '2027-01-01'),
        1,
        moment(),
      ).seen[site('chat.example')],
    ).toBeDefined();
  });
});
