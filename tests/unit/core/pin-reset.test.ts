// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askReset, type PinReset, parseReset, resetLeft, resetWait, seeReset } from '../../../lib/core/pin-reset';

const hours = 60 * 60 * 1000;
const start = Date.UTC(2026, 10, 1);
const seeAll = (times: readonly number[]): PinReset => times.reduce(seeReset, askReset(start));

describe('the wait of a lost PIN', () => {
  test('is over after seven days on which the browser was used', () => {
    const days = [1, 2, 3, 4, 5, 6, 7].map((day) => start + day * 24 * hours);
    expect(resetLeft(seeAll(days.slice(0, 6)))).toBe(24 * hours);
    expect(resetLeft(seeAll(days))).toBe(0);
  });
  test('counts a day at most when the clock is set forward', () => {
    expect(resetLeft(seeAll([start + 400 * 24 * hours]))).toBe(resetWait - 24 * hours);
  });
  test('begins again when the clock is set back', () => {
    const now = start - 3 * hours;
    expect(seeAll([start + 30 * hours, now])).toEqual(askReset(now));
  });
  test('does not mind a clock that is set right by a minute', () => {
    expect(resetLeft(seeAll([start + 10 * hours, start + 10 * hours - 60_000]))).toBe(resetWait - 10 * hours);
  });
  test('does not gain by a clock that goes forth and back', () => {
    const jumps = [1, 2, 3, 4, 5, 6, 7, 8].flatMap(() => [start + 24 * hours, start]);
    expect(resetLeft(seeAll(jumps))).toBe(resetWait);
  });
  test('is never shorter than the looks at the clock allow', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: start - 1e10, max: start + 1e11 }), { maxLength: 20 }), (times) => {
        const { waited } = seeAll(times);
        return waited >= 0 && waited <= times.length * 24 * hours;
      }),
    );
  });
});

describe('what is stored of it', () => {
  test('comes back as it was', () => {
    expect(parseReset({ ...askReset(start) })).toEqual(askReset(start));
  });
  test.each([undefined, null, 7, {}, { ...askReset(start), waited: '9e9' }, { ...askReset(start), seenAt: -1 }])(
    '%j counts as not asked for',
    (raw) => {
      expect(parseReset(raw)).toBe(null);
    },
  );
});
