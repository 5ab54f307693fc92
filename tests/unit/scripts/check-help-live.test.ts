// @vitest-environment node
import { expect, it } from 'vitest';
import { heldBack } from '../../../scripts/check-help-live.mjs';

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
