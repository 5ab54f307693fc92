// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { brokenChecks, checkHelp, heldBack } from '../../../scripts/check-help-live.mjs';

const today = new Date('2026-11-23T12:00:00Z');

it.each([
  ['nothing when it was checked lately', '2026-11-01', []],
  ['nothing on the 180th day', '2026-05-27', []],
  ['what was checked too long ago', '2026-05-01', ['a: last checked 2026-05-01']],
  ['a day that has not come', '2027-01-01', ['a: 2027-01-01 has not come yet']],
  ['what is no day', 'soon', ['a: "soon" is not a day']],
])('holds back %s', (_name, day, expected) => {
  expect(heldBack(['a'], { a: day }, today)).toEqual(expected);
});

it('holds back what nobody has checked', () => {
  expect(heldBack(['a', 'constructor'], {}, today)).toEqual([
    'a: never checked live',
    'constructor: never checked live',
  ]);
});

describe('a live check that cannot be right', () => {
  it.each([
    ['no day', { a: 'soon' }, ['a: "soon" is not a day']],
    ['one to come', { a: '2027-01-01' }, ['a: 2027-01-01 has not come yet']],
    ['of an unknown service', { b: '2026-11-01' }, ['b: has a live check but is no service that is shown']],
    ['an old one is not broken', { a: '2020-01-01' }, []],
    ['none is not broken', {}, []],
  ])('%s', (_name, checked, lines) => {
    expect(brokenChecks(['a'], checked as Record<string, string>, today)).toEqual(lines);
  });
});

describe('npm run check:help', () => {
  const files = () => new Map([['assets/help/GB.json', JSON.stringify({ services: [{ id: 'a' }, { id: 'b' }] })]]);
  const run = (checked: Record<string, string>, isRelease = false, made = files) =>
    checkHelp({ files: made, checked, today, isRelease });

  it('lists what nobody has opened, and ends well', () => {
    const { lines, isOk } = run({ a: '2026-11-01' });
    expect(lines).toContain('b: never checked live');
    expect(lines.at(-1)).toBe('1 of 2 services were opened live by a person in the last 180 days.');
    expect(isOk).toBe(true);
  });
  it('holds a release back for it', () => {
    expect(run({ a: '2026-11-01' }, true).isOk).toBe(false);
    expect(run({ a: '2026-11-01', b: '2026-11-02' }, true).isOk).toBe(true);
  });
  it('fails on a day that is none', () => {
    expect(run({ a: 'soon', b: '2026-11-01' }).isOk).toBe(false);
  });
  it('fails on data that cannot be used, and says why', () => {
    const broken = () => {
      throw new Error('The help data cannot be used:\n- a has no source');
    };
    expect(run({}, false, broken)).toEqual({
      lines: ['The help data cannot be used:\n- a has no source'],
      isOk: false,
    });
  });
});
