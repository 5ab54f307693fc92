import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import {
  type BrowserName,
  type Driven,
  type LaunchOptions,
  launch,
  type Served,
  serve,
} from '../../../scripts/drive/index.mjs';

/** What a spec works with: one browser with the built extension, one server, and a fresh page per test. */
export interface Bench {
  readonly name: BrowserName;
  driven: Driven;
  served: Served;
  /** A folder for files that the tests hand over. */
  folder: string;
  /** Opens a test page on a host of its own. Hosts ending in .localhost are local and secure in both browsers. */
  open(host: string, pathname: string): Promise<Page>;
}

const browsers = (process.env.PAUSEPOINT_BROWSERS ?? 'chrome,firefox').split(',') as BrowserName[];
const built = process.env.PAUSEPOINT_OUT ?? '.output';

/**
 * Runs the same spec on the built output in Chromium and in Firefox. `pages` is the folder that is served, `options` go to
 * the browser on top of ours.
 */
export function inBothBrowsers(
  title: string,
  spec: (bench: Bench) => void,
  only: readonly BrowserName[] = browsers,
  pages = 'tests/e2e/pages',
  options: LaunchOptions = {},
): void {
  describe.each(only.filter((name) => browsers.includes(name)))(`${title}, %s`, (name) => {
    let opened: Page[] = [];
    const bench: Bench = {
      name,
      driven: undefined as unknown as Driven, // Set in beforeAll, before any test can look.
      served: undefined as unknown as Served,
      folder: '',
      open: async (host, pathname) => {
        const page = await bench.driven.browser.newPage();
        opened.push(page);
        await page.goto(bench.served.url(host, pathname));
        await page.bringToFront();
        return page;
      },
    };
    beforeAll(async () => {
      bench.folder = mkdtempSync(join(tmpdir(), 'pausepoint-e2e-'));
      bench.served = await serve({ folder: resolve(pages) });
      const extensionDir = resolve(built, `${name}-mv3`);
      bench.driven = await launch({ browser: name, extensionDir, headless: true, ...options });
      await bench.driven.ownPage('welcome.html');
    });
    afterEach(async () => {
      const pages = opened;
      opened = [];
      for (const page of pages) await page.close().catch(() => undefined);
      // Windows that a page opened by itself: left behind, the next test would find their pause.
      for (const page of await bench.driven.browser.pages()) {
        if (!page.url().startsWith('http')) continue;
        // Firefox leaves a popup open that is closed from outside.
        await page.evaluate(() => window.close()).catch(() => undefined);
        await page.close().catch(() => undefined);
      }
    });
    afterAll(async () => {
      await bench.driven?.close();
      await bench.served?.close();
      rmSync(bench.folder, { recursive: true, force: true });
    });
    spec(bench);
  });
}

/** Waits a little and gives what the page has noted in `window.log`: long enough for a slow leak to show. */
export async function noted(page: Page, ms = 0): Promise<string[]> {
  await new Promise((done) => setTimeout(done, ms));
  return page.evaluate(() => (window as unknown as { log: string[] }).log);
}
