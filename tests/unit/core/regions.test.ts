// @vitest-environment node
import { expect, test } from 'vitest';
import { regions } from '../../../lib/core/regions';

test('every region is two capital letters, once, in order, and has a name', () => {
  expect(regions.filter((code) => !/^[A-Z]{2}$/.test(code))).toEqual([]);
  expect(new Set(regions).size).toBe(regions.length);
  expect([...regions].sort()).toEqual(regions);
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  expect(regions.filter((code) => names.of(code) === undefined)).toEqual([]);
});
