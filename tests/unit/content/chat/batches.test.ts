// @vitest-environment node
import { expect, test } from 'vitest';
import { isHistoryBatch, openRing } from '../../../../lib/content/chat/batches';

test('many rows at once are history, and a few right after a chat was opened', () => {
  expect(isHistoryBatch(10, 60_000)).toBe(true);
  expect(isHistoryBatch(9, 60_000)).toBe(false);
  expect(isHistoryBatch(3, 1000)).toBe(true);
  expect(isHistoryBatch(2, 1000)).toBe(false);
});
test('a row that a list takes out and puts in again is read once', () => {
  const isNew = openRing();
  expect(isNew('hello', 0, false)).toBe(true);
  expect(isNew('hello', 60_000, true)).toBe(false);
});
test('the same words said once more count once more, but not a copy for being read aloud', () => {
  const isNew = openRing();
  isNew('send it', 0, false);
  expect(isNew('send it', 1000, false)).toBe(false);
  expect(isNew('send it', 10_000, false)).toBe(true);
});
test('it forgets, so that a long talk costs no memory', () => {
  const isNew = openRing();
  isNew('first', 0, false);
  for (let at = 0; at < 300; at += 1) isNew(`message ${at}`, at, false);
  expect(isNew('first', 500, true)).toBe(true);
});
