// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  afterRightTry,
  beforeTry,
  codeLength,
  newPinProblem,
  type PinRecord,
  parsePin,
  pinIterations,
  plainCode,
  plainSecret,
  recoveryCode,
  sameBytes,
  seeTries,
  triesDelay,
  waitBeforeTry,
} from '../../../lib/core/pin';

const secret = { salt: `${'A'.repeat(22)}==`, hash: `${'B'.repeat(43)}=`, iterations: pinIterations };
const record: PinRecord = { version: 1, pin: secret, code: secret, wrong: 0, wrongAt: 0 };
const minutes = 60_000;

describe('a stored record', () => {
  test('is none where nothing is stored', () => {
    expect(parsePin(undefined)).toBe(null);
  });
  test('comes back as it was', () => {
    expect(parsePin(JSON.parse(JSON.stringify(record)))).toEqual(record);
  });
  test.each([
    ['null', null],
    ['a text', '2468'],
    ['another version', { ...record, version: 2 }],
    ['no code', { ...record, code: undefined }],
    ['fewer rounds', { ...record, pin: { ...secret, iterations: 1 } }],
    ['rounds without end', { ...record, pin: { ...secret, iterations: 1e12 } }],
    ['a short hash', { ...record, pin: { ...secret, hash: 'BBBB' } }],
    ['tries below nothing', { ...record, wrong: -1 }],
    ['a time that is none', { ...record, wrongAt: Number.NaN }],
  ])('with %s is damaged, which locks', (_what, raw) => {
    expect(parsePin(raw)).toBe('damaged');
  });
  test('never reads as no PIN, whatever stands there', () => {
    fc.assert(fc.property(fc.anything(), (raw) => raw === undefined || parsePin(raw) !== null));
  });
});

describe('wrong tries', () => {
  test('are free at first, then wait longer and longer, up to an hour', () => {
    expect([1, 4, 5, 6, 7, 8, 9, 100].map(triesDelay)).toEqual(
      [0, 0, 0.5, 1, 5, 15, 60, 60].map((waited) => waited * minutes),
    );
  });
  test('count before anybody looks', () => {
    expect(beforeTry(record, 7)).toMatchObject({ wrong: 1, wrongAt: 7 });
  });
  test('are forgotten after a right one', () => {
    expect(afterRightTry(beforeTry(record, 7))).toEqual(record);
  });
  test('wait by the clock', () => {
    const tried = { ...record, wrong: 6, wrongAt: 1000 };
    expect(waitBeforeTry(tried, 1000)).toBe(minutes);
    expect(waitBeforeTry(tried, 1000 + minutes)).toBe(0);
  });
  test('wait again in full when the clock was set back', () => {
    expect(waitBeforeTry({ ...record, wrong: 6, wrongAt: 1e12 }, 5)).toBe(minutes);
  });
  test('end their wait after a clock was set back, counted from the next look', () => {
    const seen = seeTries({ ...record, wrong: 6, wrongAt: 1e12 }, 5);
    expect(waitBeforeTry(seen, 5)).toBe(minutes);
    expect(waitBeforeTry(seeTries(seen, 5 + minutes), 5 + minutes)).toBe(0);
  });
  test('never wait longer than an hour, so that nobody is shut out for good', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.nat(), (wrong, wrongAt, now) => {
        const wait = waitBeforeTry({ ...record, wrong, wrongAt }, now);
        return wait >= 0 && wait <= 60 * minutes;
      }),
    );
  });
});

describe('a new PIN', () => {
  test.each([
    ['24 8', '24 8', null],
    ['2468', '2468', null],
    ['correct horse battery staple', 'correct horse battery staple', null],
    ['٢٤٦٨', '2468', null],
    [' 2468\n', '2468', null],
    ['246', '246', 'short'],
    ['   ', '   ', 'short'],
    ['x'.repeat(129), 'x'.repeat(129), 'long'],
    ['1111', '1111', 'easy'],
    ['12345', '12345', 'easy'],
    ['dcba', 'dcba', 'easy'],
    ['2468', '2469', 'differs'],
  ])('%j and %j: %s', (pin, again, problem) => {
    expect(newPinProblem(pin, again)).toBe(problem);
  });
  test('is the same text from any keyboard', () => {
    expect(plainSecret('cafe\u0301 ۱۲')).toBe('caf\u00e9 12');
  });
});

describe('a recovery code', () => {
  test('is sixteen signs in groups, none easily taken for another', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: codeLength, maxLength: 20 }), (random) => {
        expect(recoveryCode(random)).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
      }),
    );
  });
  test('is read as people write it down', () => {
    expect(plainCode(' abcd-efgh jkmn-o1il ')).toBe('ABCDEFGHJKMN0111');
  });
  test('reads back as itself', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: codeLength, maxLength: codeLength }), (random) => {
        const code = recoveryCode(random);
        expect(plainCode(code.toLowerCase())).toBe(code.replaceAll('-', ''));
      }),
    );
  });
});

test('bytes are the same when all of them are', () => {
  const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
  expect(sameBytes(bytes(1, 2), bytes(1, 2))).toBe(true);
  expect(sameBytes(bytes(1, 2), bytes(1, 3))).toBe(false);
  expect(sameBytes(bytes(1, 2), bytes(1, 2, 0))).toBe(false);
  expect(sameBytes(bytes(1, 2, 0), bytes(1, 2))).toBe(false);
});
