// @vitest-environment node
import { expect, test } from 'vitest';
import { permissionStates } from '../../../lib/core/protocol';

test('no state has the number 0, which an answer has that is no', () => {
  expect(permissionStates.indexOf('')).toBe(0);
  expect(permissionStates.slice(1)).toEqual(['granted', 'prompt', 'denied']);
});
