// @vitest-environment node
import { expect, test } from 'vitest';
import { messageType } from '../../../lib/core/messages';

test('the type of a message is read', () => {
  expect(messageType({ type: 'which-tab' })).toBe('which-tab');
});
test.each([null, undefined, 'open-help', 7, [], {}, { type: 7 }, { type: null }])('%j has no type', (value) => {
  expect(messageType(value)).toBeNull();
});
