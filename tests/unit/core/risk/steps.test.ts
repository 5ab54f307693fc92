// @vitest-environment node
import { expect, test } from 'vitest';
import { packed } from '../../../../lib/core/generated/chat-en';
import { compiledOf, compileInSteps } from '../../../../lib/core/risk/compile';
import { unpackInSteps, unpackTable } from '../../../../lib/core/risk/unpack';

function runIn<Result>(steps: Generator<undefined, Result>): { readonly count: number; readonly result: Result } {
  for (let count = 1; ; count += 1) {
    const { done, value } = steps.next();
    if (done) return { count, result: value };
  }
}

test('a table is unpacked in many small steps, and is the same as at once', () => {
  const { count, result } = runIn(unpackInSteps('en', packed));
  expect(count).toBeGreaterThan(200);
  expect(result).toEqual(unpackTable('en', packed));
});

test('a table is made ready in steps of a rule or a word, and is the same as at once', () => {
  const { count, result } = runIn(compileInSteps(unpackTable('en', packed)));
  expect(count).toBeGreaterThan(5000);
  const whole = compiledOf(unpackTable('en', packed));
  expect(result.rules).toEqual(whole.rules);
  expect(result.byKey).toEqual(whole.byKey);
  expect(result.slips).toEqual(whole.slips);
});
