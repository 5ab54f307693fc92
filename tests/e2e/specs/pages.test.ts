import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { openPopup, pressInPause, waitForPause } from '../../../scripts/drive/index.mjs';
import { inBothBrowsers } from '../objects/in-both-browsers';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const ownPages = [
  'welcome.html',
  'options.html',
  'popup.html',
  'chats.html',
  'seen.html',
  'help.html?topic=home',
  'help.html?topic=pushed',
  'help.html?topic=talk',
];

/** The ids of axe's violations of WCAG 2.2 A and AA on a page as it stands. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const result = await axe.run(document, { runOnly: tags });
    return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 80))}`);
  });
}

inBothBrowsers('Our own pages', (bench) => {
  test.each(ownPages)('%s has a heading and nothing for axe to find', async (file) => {
    const page = await bench.driven.openExtensionPage(file);
    await expect.poll(() => page.evaluate(() => document.querySelector('h1')?.textContent ?? '')).toMatch(/\w/);
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  test('the popup says in words what is covered on the page in front', async () => {
    const page = await bench.open('stranger.pausepoint.localhost', '/moments.html');
    const popup = await openPopup(bench.driven, page, /stranger\.pausepoint\.localhost/);
    const text = await popup.text();
    expect(text).toContain('stranger.pausepoint.localhost');
    expect(text).toMatch(/camera is paused/i);
    await popup.close();
  });

  test('a changed setting reaches an open page at once', async () => {
    const page = await bench.open('setting.localhost', '/moments.html');
    const options = await bench.driven.openExtensionPage('options.html');
    await options.waitForSelector('input[type="checkbox"]');
    await options.evaluate(() => document.querySelector<HTMLInputElement>('input[type="checkbox"]')?.click());
    await new Promise((done) => setTimeout(done, 500));
    await page.bringToFront();
    await page.click('#camera');
    await expect.poll(() => page.evaluate(() => (window as unknown as { log: string[] }).log)).toEqual(['live live']);
    await options.bringToFront();
    await options.evaluate(() => document.querySelector<HTMLInputElement>('input[type="checkbox"]')?.click());
    await new Promise((done) => setTimeout(done, 500));
    await options.close();
    const next = await bench.open('setting-again.localhost', '/moments.html');
    await next.click('#camera');
    await waitForPause(next);
  });
});

inBothBrowsers(
  'Nothing leaves the device',
  (bench) => {
    test('through a whole round of pauses, pages and help, the extension asks the network for nothing', async () => {
      const asked: string[] = [];
      const { browser, origin } = bench.driven;
      const watch = async (target: import('puppeteer-core').Target): Promise<void> => {
        if (!target.url().startsWith(origin)) return;
        const session = await target.createCDPSession();
        await session.send('Network.enable');
        session.on('Network.requestWillBeSent', ({ request }) => asked.push(request.url));
        session.on('Network.webSocketCreated', ({ url }) => asked.push(url));
      };
      browser.on('targetcreated', (target) => void watch(target).catch(() => undefined));
      for (const target of browser.targets()) await watch(target);
      const outside: string[] = [];
      const page = await bench.open('stranger.pausepoint.localhost', '/moments.html');
      page.on('request', (request) => outside.push(new URL(request.url()).hostname));
      await page.click('#camera');
      await waitForPause(page);
      await pressInPause(page, 'pushed');
      await (await bench.driven.ownPage('help.html')).close();
      for (const file of ownPages) {
        const own = await bench.driven.openExtensionPage(file);
        const session = await own.createCDPSession();
        await session.send('Network.enable');
        session.on('Network.requestWillBeSent', ({ request }) => asked.push(request.url));
        await own.reload();
        await new Promise((done) => setTimeout(done, 300));
        await own.close();
      }
      expect(asked.length).toBeGreaterThan(5);
      expect(asked.filter((url) => !url.startsWith(`${origin}/`) && !url.startsWith('data:'))).toEqual([]);
      expect(outside.filter((host) => host !== 'stranger.pausepoint.localhost')).toEqual([]);
    });
  },
  ['chrome'],
);
