import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pressInPause, type Served, serve, waitForPause } from '../../../scripts/drive/index.mjs';
import { extraPages } from '../objects/extra-pages';
import { inBothBrowsers, noted } from '../objects/in-both-browsers';

const ask = (page: Page): Promise<void> => page.evaluate(() => void (window as unknown as { ask(): void }).ask());
const faults = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { faults: string[] }).faults);

inBothBrowsers('The pause', (bench) => {
  let served: Served;
  beforeAll(async () => {
    served = await serve({ routes: extraPages() });
  });
  afterAll(() => served?.close());

  async function open(host: string, pathname: string): Promise<Page> {
    const page = await bench.driven.browser.newPage();
    await page.goto(served.url(host, pathname));
    await page.bringToFront();
    return page;
  }

  test.each(['page.xhtml', 'page.xml', 'strict'])('works in /%s, and the page hears of no fault', async (name) => {
    const page = await open(`in-${name.replace('.', '-')}`, `/${name}`);
    await ask(page);
    await waitForPause(page);
    expect(await noted(page, 300)).toEqual([]);
    await pressInPause(page, 'continue', { by: 'mouse' });
    await expect.poll(() => noted(page)).toEqual(['live live']);
    expect(await faults(page)).toEqual([]);
  });

  test('is not passed in an SVG document, whether it can be drawn there or not', async () => {
    const page = await open('in-svg', '/page.svg');
    await ask(page);
    expect(await noted(page, 1500)).toEqual([]);
    const isShown = await waitForPause(page, { timeout: 500 }).catch(() => null);
    if (isShown) await pressInPause(page, 'escape');
    await expect.poll(() => noted(page), { timeout: 20_000 }).toEqual(['NotAllowedError']);
    expect(await faults(page)).toEqual([]);
  });

  test('comes over a full screen, and the person is not stuck in it', async () => {
    const page = await open('in-full-screen', '/kept');
    await page.evaluate(() => {
      document.addEventListener('click', () => void document.documentElement.requestFullscreen(), { once: true });
    });
    await page.click('h1');
    await page.waitForFunction('document.fullscreenElement !== null');
    await page.evaluate(() => Object.assign(document.body.style, { background: 'black' }));
    await ask(page);
    await waitForPause(page);
    expect(await noted(page, 300)).toEqual([]);
    await pressInPause(page, 'continue', { by: 'mouse' });
    await expect.poll(() => noted(page)).toEqual(['live live']);
  });
});
