// @vitest-environment node
import { expect, test } from 'vitest';
import { effective } from '../../../lib/core/effective';
import { parsePolicy } from '../../../lib/core/policy';
import { schoolOf } from '../../../lib/core/school';
import { defaultSettings } from '../../../lib/core/settings';

function school(raw: Record<string, unknown>, isAdminInstall = false) {
  const { policy } = parsePolicy(raw, { shipped: {}, isAdminInstall });
  return schoolOf({ policy, effective: effective(defaultSettings, policy) });
}

test('nobody manages a browser without a policy', () => {
  expect(school({})).toBe(null);
});
test('an administrator who only installed Pausepoint has set nothing', () => {
  expect(school({}, true)).toBe(null);
});
test('a school has a name, a message and what it locked', () => {
  const found = school({ organisationName: 'Hill School', organisationMessage: 'Ask Ms Reed.', pauseSeconds: 8 });
  expect(found).toMatchObject({ name: 'Hill School', message: 'Ask Ms Reed.' });
  expect([...(found?.locked ?? [])]).toEqual(['pauseSeconds']);
});
test('a school without a name is one all the same', () => {
  expect(school({ pauseSeconds: 8 })).toMatchObject({ name: null, message: null });
});
