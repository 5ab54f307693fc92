// @vitest-environment node
import { expect, test } from 'vitest';
import * as protocol from '../../../lib/core/protocol';

const { noteTypes, permissionStates } = protocol;

test('no state has the number 0, which an answer has that is no', () => {
  expect(permissionStates.indexOf('')).toBe(0);
  expect(permissionStates.slice(1)).toEqual(['granted', 'prompt', 'denied']);
});

test('every number that one side says is the place of its name on the other', () => {
  const numbers = Object.entries(protocol).filter(([name]) => name.startsWith('say'));
  const named = numbers.map(([name, number]) => [Number(number), name.slice('say'.length).toLowerCase()]);
  expect(named.sort(([a], [b]) => Number(a) - Number(b))).toEqual([...noteTypes.entries()].slice(1));
});

test('an event without a number says nothing', () => {
  expect(noteTypes[0]).toBe('');
});
