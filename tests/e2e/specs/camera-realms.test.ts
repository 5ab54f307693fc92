import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { bringInFront, pauseFrame, pressInPause, until, waitForPause } from '../../../scripts/drive/index.mjs';
import { inBothBrowsers, noted } from '../objects/in-both-browsers';

const ways = [
  'call',
  'constraints',
  'null',
  'inherited',
  'borrowed prototype',
  'legacy',
  'about:blank frame, in the same task',
  'function of a blank frame on our devices',
  'srcdoc frame',
  'same-origin frame',
  'cross-origin frame',
  'small cross-origin frame',
  'blob frame',
  'nested frame',
  'popup on about:blank',
  'popup on a page',
  'patched',
];
const holdMs = 1200;

type Realms = { ways: Record<string, () => unknown>; popup?: Window };

inBothBrowsers('An unanswered pause lets no camera track through', (bench) => {
  /** The page in which the pause comes up: the popup has its own. */
  async function pageWithPause(page: Page, way: string): Promise<Page> {
    if (!way.startsWith('popup')) {
      await waitForPause(page);
      return page;
    }
    return until(
      async () => {
        for (const candidate of await bench.driven.browser.pages()) {
          if (!(await pauseFrame(candidate).catch(() => null))) continue;
          await bringInFront(candidate); // Keys go to the window in front.
          return candidate;
        }
        return null;
      },
      { what: 'a pause in the popup' },
    );
  }

  test.each(ways)('%s: held, refused by Escape', async (way) => {
    const page = await bench.open('stranger.pausepoint.localhost', '/realms.html');
    await page.evaluate((name) => void (window as unknown as Realms).ways[name]?.(), way);
    const paused = await pageWithPause(page, way);
    expect(await noted(page, holdMs)).toEqual([]);
    await pressInPause(paused, 'escape');
    await expect.poll(() => noted(page)).toEqual(['NotAllowedError']);
    await page.evaluate(() => (window as unknown as Realms).popup?.close());
  });

  test.each(ways)('%s: goes on with a live track', async (way) => {
    const page = await bench.open('stranger.pausepoint.localhost', '/realms.html');
    await page.evaluate((name) => void (window as unknown as Realms).ways[name]?.(), way);
    const paused = await pageWithPause(page, way);
    await pressInPause(paused, 'continue', { answer: 'no' });
    await expect.poll(async () => (await noted(page)).join(), { timeout: 5000 }).toMatch(/^live .*video live/);
    await page.evaluate(() => (window as unknown as Realms).popup?.close());
  });

  test('constraints that say "no camera" once and "camera" later get no camera', async () => {
    const page = await bench.open('stranger.pausepoint.localhost', '/realms.html');
    await page.evaluate(() => void (window as unknown as Realms).ways['audio first, camera later']?.());
    await expect.poll(() => noted(page)).toEqual(['live audio live']);
  });
});
