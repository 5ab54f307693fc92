// @vitest-environment node
import { expect, test } from 'vitest';
import { readingGrade, syllables } from './reading-grade';

test.each([
  ['camera', 3],
  ['someone', 2],
  ['pause', 1],
  ['little', 2],
  ['paused', 1],
  ['wanted', 2],
  ['times', 1],
  ['pages', 2],
  ['people', 2],
  ['the', 1],
  ['yes', 1],
  ['settings', 2],
] as const)('"%s" has %d', (word, count) => {
  expect(syllables(word)).toBe(count);
});
test('a plain sentence is easy to read', () => {
  expect(readingGrade(['You can stop now. It is fine to say no.'])).toBeLessThan(2);
});
test('legal prose is not', () => {
  expect(
    readingGrade([
      'Notwithstanding the aforementioned provisions, personal information is processed exclusively locally.',
    ]),
  ).toBeGreaterThan(14);
});
