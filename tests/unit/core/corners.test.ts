// @vitest-environment node
import { describe, expect, test } from 'vitest';
import {
  type Corner,
  corners,
  firstCorner,
  isCorner,
  nearestCorner,
  nextCorner,
  withCorner,
} from '../../../lib/core/corners';

describe('the corner', () => {
  test('at first is where lines end, at the top', () => {
    expect([firstCorner('ltr'), firstCorner('rtl')]).toEqual(['top-right', 'top-left']);
  });
  test('goes round and comes back', () => {
    const seen: Corner[] = ['top-right'];
    for (let i = 0; i < 4; i++) seen.push(nextCorner(seen.at(-1) as Corner));
    expect(new Set(seen).size).toBe(4);
    expect(seen[4]).toBe('top-right');
  });
  test.each([
    [0.1, 0.1, 'top-left'],
    [0.9, 0.2, 'top-right'],
    [0.4, 0.9, 'bottom-left'],
    [0.6, 0.6, 'bottom-right'],
  ])('nearest to %d, %d is %s', (x, y, corner) => {
    expect(nearestCorner(x, y)).toBe(corner);
  });
  test('is known by its name', () => {
    expect(corners.every(isCorner)).toBe(true);
    expect(isCorner('middle')).toBe(false);
  });
  test('of the latest two hundred sites is kept', () => {
    let known: Readonly<Record<string, Corner>> = {};
    for (let i = 0; i < 205; i++) known = withCorner(known, `site ${i}`, 'top-left');
    known = withCorner(known, 'site 10', 'bottom-left');
    expect(Object.keys(known)).toHaveLength(200);
    expect(Object.keys(known).at(-1)).toBe('site 10');
    expect(known['site 4']).toBeUndefined();
  });
});
