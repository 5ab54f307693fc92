import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { pressInPause, readPause, waitForPause } from '../../../scripts/drive/index.mjs';
import { inBothBrowsers, noted } from '../objects/in-both-browsers';
import { troubles, troubleWorker, wakeWorker } from '../objects/worker-trouble';

const ask = (page: Page): Promise<void> => page.evaluate(() => void (window as unknown as { ask(): void }).ask());

/** How often sites were continued on, as it stands in storage. */
const written = async (page: Page): Promise<number> =>
  page.evaluate(async () => {
    type Api = { storage: { local: { get(key: string): Promise<{ ledger?: { seen: Record<string, unknown> } }> } } };
    const scope = globalThis as unknown as { browser?: Api; chrome: Api };
    const { ledger } = await (scope.browser ?? scope.chrome).storage.local.get('ledger');
    return Object.keys(ledger?.seen ?? {}).length;
  });

inBothBrowsers('In the middle of a pause', (bench) => {
  /** A page whose pause is open, beside a worker that runs. */
  async function openPause(host: string, pathname: string): Promise<Page> {
    await wakeWorker(bench);
    const page = await bench.open(`${host}.localhost`, pathname);
    if (pathname.startsWith('/crowd')) await page.waitForFunction('ready === 1');
    await ask(page);
    await waitForPause(page);
    return page;
  }

  /** The page has the camera, and what was answered holds for the next ask. */
  async function expectGoesOn(page: Page): Promise<void> {
    await expect.poll(() => noted(page), { timeout: 10_000 }).toEqual(['live live']);
    await ask(page);
    await expect.poll(() => noted(page), { timeout: 10_000 }).toEqual(['live live', 'live live']);
    expect(await readPause(page)).toBeNull();
  }

  test.each(troubles)(
    'a worker that is %s before the answer changes nothing, in the page and in a small frame',
    async (trouble) => {
      const page = await openPause(`${trouble}-page`, '/moments.html');
      const around = await openPause(`${trouble}-around`, '/crowd.html?count=1');
      await troubleWorker(bench, trouble, 2500);
      expect(await noted(around, 500)).toEqual([]);
      // The frame's question is lost with its worker; the pause around it, and what is answered there, is not.
      await pressInPause(around, 'continue');
      expect(await noted(page)).toEqual([]);
      await page.bringToFront();
      await pressInPause(page, 'continue');
      await expectGoesOn(page);
      await around.bringToFront();
      await expectGoesOn(around);
    },
  );

  test.each(['asleep', 'killed'] as const)(
    'a worker that hangs at the answer and then is %s may lose the note, not the answer',
    async (trouble) => {
      const page = await openPause(`${trouble}-between`, '/moments.html');
      await troubleWorker(bench, 'hung', 6000);
      await pressInPause(page, 'continue');
      await expect.poll(() => noted(page)).toEqual(['live live']);
      await troubleWorker(bench, trouble);
      await expectGoesOn(page);
      // The next page of the same tab asks its own storage, and is not left without an answer.
      await page.reload();
      await ask(page);
      if (await waitForPause(page, { timeout: 1500 }).catch(() => null)) await pressInPause(page, 'continue');
      await expect.poll(() => noted(page)).toEqual(['live live']);
    },
  );

  test('a worker that hangs at the answer writes it down afterwards', async () => {
    const own = await bench.driven.openExtensionPage('options.html');
    const before = await written(own);
    const page = await openPause('late-note', '/moments.html');
    await troubleWorker(bench, 'hung', 2000);
    await pressInPause(page, 'continue');
    await expectGoesOn(page);
    await expect.poll(() => written(own), { timeout: 10_000 }).toBeGreaterThan(before);
    await own.close();
  });
});
