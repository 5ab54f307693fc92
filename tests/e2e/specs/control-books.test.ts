import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { pressInPause, readControl, until, waitForControl, waitForPause } from '../../../scripts/drive/index.mjs';
import { pressShortcut, tellBackground, turnOn, waitForNoControl } from '../objects/cameras';
import { type Bench, inBothBrowsers, noted } from '../objects/in-both-browsers';
import { allowSites } from '../objects/site-access';

const path = '/control.html';
const words = JSON.parse(readFileSync('locales/en.json', 'utf8')) as Record<string, string>;

interface Api {
  readonly action: { getTitle(of: { tabId?: number }): Promise<string> };
  readonly tabs: { query(of: object): Promise<{ id: number }[]> };
}

/** The titles of the toolbar button: the one for all tabs, and those that tabs have. */
async function titles(bench: Bench): Promise<{ all: string; tabs: string[] }> {
  const own = await bench.driven.openExtensionPage('options.html');
  const found = await own.evaluate(async () => {
    const scope = globalThis as unknown as { browser?: Api; chrome: Api };
    const { action, tabs } = scope.browser ?? scope.chrome;
    const open = await tabs.query({});
    return {
      all: await action.getTitle({}),
      tabs: await Promise.all(open.map(({ id }) => action.getTitle({ tabId: id }))),
    };
  });
  await own.close();
  return found;
}

const innerFrame = (page: Page): Promise<Frame> =>
  until(() => page.frames().find((frame) => frame !== page.mainFrame() && frame.url().includes(path)), {
    what: 'the inner frame',
  });

inBothBrowsers(
  'The books of cameras',
  (bench) => {
    test('a Stop by shortcut that does not reach a frame says so, in the control and on the toolbar, until it does', async () => {
      const inner = encodeURIComponent(bench.served.url('busy-inner.localhost', path));
      const page = await bench.open('busy-outer.localhost', `${path}?inner=${inner}`);
      const frame = await innerFrame(page);
      await turnOn(page, frame);
      await frame.evaluate(() => {
        setTimeout(() => {
          for (const end = Date.now() + 9000; Date.now() < end; );
        }, 300);
      });
      await new Promise((done) => setTimeout(done, 400));
      await pressShortcut(bench, 'stop-cameras');
      const said = await waitForControl(
        page,
        ({ detail }) => detail.includes('Close this tab'),
        'what the control says',
      );
      expect(said.headline).toBe(words.control_stopping);
      expect((await titles(bench)).all).toBe(words.action_unsure);
      await page.bringToFront();
      // The order waits for the frame, and ends its camera as soon as it looks up.
      await expect.poll(async () => (await titles(bench)).all, { timeout: 20_000 }).toBe(words.action_on);
      await page.bringToFront();
      await waitForNoControl(page, 15_000);
    });
  },
  // The driver's Firefox puts all sites into one process, so that a busy frame would stop the control as well.
  ['chrome'],
);

// Chromium's own switch for this does not reach a page that is open already.
inBothBrowsers(
  'The books of cameras without the right to a page',
  (bench) => {
    test('a camera in a page that the control is kept out of is in the books, and a Stop says that it did not reach it', async () => {
      const page = await bench.open('kept-out.localhost', path);
      await allowSites(bench, false);
      try {
        await page.bringToFront();
        await page.click('#camera');
        await waitForPause(page);
        await pressInPause(page, 'continue', { answer: 'yes' });
        await expect.poll(() => noted(page)).toEqual(['live']);
        await expect.poll(async () => (await titles(bench)).tabs, { timeout: 5000 }).toContain(words.action_unsure);
        expect(await readControl(page)).toBeNull();
        expect(await tellBackground(bench, { type: 'cameras' })).toHaveLength(1);
        expect(await tellBackground(bench, { type: 'camera-act', act: 'stop', tab: 'all' })).toBe(false);
      } finally {
        await allowSites(bench, true);
      }
      await page.bringToFront();
      // Looked after again, the page gets its control.
      await tellBackground(bench, { type: 'cameras' });
      await page.bringToFront();
      await waitForControl(page);
      expect(await tellBackground(bench, { type: 'camera-act', act: 'stop', tab: 'all' })).toBe(true);
      await expect.poll(() => noted(page)).toContain('ended');
      await expect.poll(async () => (await titles(bench)).all).toBe(words.action_on);
    });
  },
  ['firefox'],
);
