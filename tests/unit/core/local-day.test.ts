// @vitest-environment node
import { expect, test } from 'vitest';
import { localDay } from '../../../lib/core/local-day';

test('a day is the local one, with two digits for month and day', () => {
  expect(localDay(new Date(2026, 0, 5, 23, 59).getTime())).toBe('2026-01-05');
  expect(localDay(new Date(2026, 11, 31, 0, 0).getTime())).toBe('2026-12-31');
});
