import { afterEach, expect, test, vi } from 'vitest';
import { workInSlices } from '../../../../lib/content/chat/slices';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** How many slices 30 steps of two milliseconds take. */
async function slicesOf(visibility: DocumentVisibilityState): Promise<number> {
  let slices = 0;
  let steps = 0;
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(visibility);
  vi.stubGlobal('requestIdleCallback', (slice: () => void) => {
    slices += 1;
    return setTimeout(slice, 0);
  });
  await workInSlices(() => {
    const until = performance.now() + 2;
    while (performance.now() < until);
    steps += 1;
    return steps < 30;
  });
  return slices;
}

test('work is done in slices of a few milliseconds, and in larger ones where nobody looks', async () => {
  expect(await slicesOf('visible')).toBeGreaterThanOrEqual(10);
  expect(await slicesOf('hidden')).toBeLessThanOrEqual(8);
});
