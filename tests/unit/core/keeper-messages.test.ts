// @vitest-environment node
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseAnswer } from '../../../lib/core/keeper-messages';

test.each([
  [{ ok: true }, { ok: true }],
  [
    { ok: true, key: 'k', code: 'c', more: 1 },
    { ok: true, key: 'k', code: 'c' },
  ],
  [
    { ok: false, problem: 'wait', waitMs: 5 },
    { ok: false, problem: 'wait', waitMs: 5 },
  ],
  [
    { ok: false, problem: 'other' },
    { ok: false, problem: 'failed' },
  ],
  [null, { ok: false, problem: 'failed' }],
  ['yes', { ok: false, problem: 'failed' }],
  [{ ok: 'true' }, { ok: false, problem: 'failed' }],
])('%j is read as %j', (raw, answer) => {
  expect(parseAnswer(raw)).toEqual(answer);
});
test('nothing but a plain yes is one', () => {
  fc.assert(fc.property(fc.anything(), (raw) => !parseAnswer(raw).ok || Object(raw).ok === true));
});
