// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { bringsAdvice, chooseQuestion, type QuestionChoice, questions } from '../../../lib/core/questions';

const lots = Array.from({ length: 100 }, (_, i) => i / 100);
const ids = (choice: Partial<QuestionChoice>): readonly number[] => {
  const full = { kind: 'camera' as const, recent: [], firstOnSite: false, pushed: false, ...choice };
  const found = lots.map((random) => chooseQuestion({ ...full, random }).id);
  return [...new Set(found)].sort((a, b) => a - b);
};

test('every question can come up for the camera', () => {
  expect(ids({})).toEqual(questions.map(({ id }) => id));
});
test('a picture is not asked about the room behind you', () => {
  expect(ids({ kind: 'picture' })).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12]);
});
test('the last six do not come up again', () => {
  expect(ids({ recent: [1, 2, 3, 4, 5, 6] })).toEqual([7, 8, 9, 10, 11, 12]);
});

describe('first on a site', () => {
  test('comes 1 or 3', () => {
    expect(ids({ firstOnSite: true })).toEqual([1, 3]);
  });
  test('comes the one of them that was not asked lately', () => {
    expect(ids({ firstOnSite: true, recent: [4, 1] })).toEqual([3]);
  });
  test('comes the one of them asked longer ago when both were asked lately', () => {
    expect(ids({ firstOnSite: true, recent: [3, 1] })).toEqual([1]);
  });
});

describe('after "Someone is pushing me"', () => {
  test('comes 5, 11 or 12, first on a site or not', () => {
    expect(ids({ pushed: true })).toEqual([5, 11, 12]);
    expect(ids({ pushed: true, firstOnSite: true })).toEqual([5, 11, 12]);
  });
  test('comes not the one just asked when all three were asked lately', () => {
    expect(ids({ pushed: true, recent: [11, 5, 12] })).toEqual([5, 12]);
  });
});

test('a random number outside 0 to 1 still gives a question that fits', () => {
  for (const random of [-1, 1, 7, Number.NaN]) {
    expect(questions).toContain(
      chooseQuestion({ kind: 'camera', recent: [], firstOnSite: false, pushed: false, random }),
    );
  }
});

test('"not sure" brings advice for every question, and one of yes and no does', () => {
  for (const question of questions) {
    expect(bringsAdvice(question, 'unsure')).toBe(true);
    expect(bringsAdvice(question, 'yes')).not.toBe(bringsAdvice(question, 'no'));
  }
});
