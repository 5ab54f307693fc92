import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import {
  chooseFiles,
  copyImage,
  copyText,
  dropFiles,
  pauseFrame,
  pictures,
  pressInPause,
  waitForNoPause,
  waitForPause,
} from '../../../scripts/drive/index.mjs';
import { inBothBrowsers, noted } from '../objects/in-both-browsers';

const host = 'stranger.pausepoint.localhost';
const holdMs = 600;
const kinds = ['srcdoc', 'blob', 'same-origin', 'cross-origin', 'about:blank'];

inBothBrowsers('A picture handed to a frame', (bench) => {
  let one: string;
  beforeAll(() => {
    pictures.writeFiles(bench.folder, { 'cat.png': pictures.png() });
    one = join(bench.folder, 'cat.png');
  });

  async function openFrame(kind: string): Promise<{ page: Page; find: (selector: string) => Promise<ElementHandle> }> {
    const page = await bench.open(host, '/routes.html');
    await page.evaluate((name) => (window as unknown as { frameWith(kind: string): void }).frameWith(name), kind);
    const element = await page.waitForSelector('#frame');
    const frame = await element?.contentFrame();
    const find = async (selector: string) => {
      const found = await frame?.waitForSelector(selector);
      if (!found) throw new Error(`No ${selector} in the frame.`);
      return found as ElementHandle;
    };
    await find('#drop');
    return { page, find };
  }

  test.each(kinds)('%s by drop is held, then arrives', async (kind) => {
    const { page, find } = await openFrame(kind);
    await dropFiles(page, await find('#drop'), [one]);
    await waitForPause(page);
    expect(await noted(page, holdMs)).toEqual([]);
    await pressInPause(page, 'continue', { answer: 'yes' });
    await expect.poll(() => noted(page)).toEqual(['drop: cat.png']);
  });

  test.each(kinds)('%s by its input is held, and kept', async (kind) => {
    const { page, find } = await openFrame(kind);
    const input = await find('#input');
    await chooseFiles(page, () => input.evaluate((node) => (node as HTMLInputElement).click()), [one]);
    await waitForPause(page);
    expect(await noted(page, holdMs)).toEqual([]);
    await pressInPause(page, 'escape');
    await waitForNoPause(page);
    expect((await noted(page, 200)).filter((line) => line !== 'input: ')).toEqual([]);
  });
});

inBothBrowsers(
  'A picture without any event',
  (bench) => {
    beforeAll(async () => {
      pictures.writeFiles(bench.folder, { 'cat.png': pictures.png() });
      const origin = bench.served.url(host, '/').replace(/\/$/, '');
      const context = bench.driven.browser.defaultBrowserContext();
      await context.overridePermissions(origin, ['clipboard-read', 'clipboard-sanitized-write']);
    });

    test('read from the clipboard is held, then arrives', async () => {
      const page = await bench.open(host, '/routes.html');
      await copyImage(page, join(bench.folder, 'cat.png'));
      await page.click('#read');
      await waitForPause(page);
      expect(await noted(page, holdMs)).toEqual([]);
      await pressInPause(page, 'continue', { answer: 'unsure' });
      await expect.poll(() => noted(page)).toEqual(['clipboard: image/png']);
    });

    test('kept from a clipboard reader is a NotAllowedError to the page', async () => {
      const page = await bench.open(host, '/routes.html');
      await copyImage(page, join(bench.folder, 'cat.png'));
      await page.click('#read');
      await waitForPause(page);
      await pressInPause(page, 'stop');
      await expect.poll(() => noted(page)).toEqual(['clipboard: NotAllowedError']);
    });

    test('text on the clipboard is read at once', async () => {
      const page = await bench.open(host, '/routes.html');
      await copyText(page, 'only words');
      await page.click('#read');
      await expect.poll(() => noted(page)).toEqual(['clipboard: text/plain']);
      expect(await pauseFrame(page)).toBeNull();
    });

    // No driver can answer the picker of showOpenFilePicker, so its answer is a pair of real handles from the page's own
    // private file system, put in its place before the gate takes the function over.
    test.each([
      ['continue', /^handles: cat\.png \d+$/],
      ['stop', /^handles: AbortError$/],
    ] as const)(
      'picked by showOpenFilePicker is held; after "%s" the page gets what it should',
      async (act, expected) => {
        const page = await bench.driven.browser.newPage();
        const bytes = Array.from(readFileSync(join(bench.folder, 'cat.png')));
        await page.evaluateOnNewDocument((content) => {
          const real = async () => {
            const root = await navigator.storage.getDirectory();
            const handle = await root.getFileHandle('cat.png', { create: true });
            const writable = await handle.createWritable();
            await writable.write(new Uint8Array(content));
            await writable.close();
            return [handle];
          };
          Object.defineProperty(window, 'showOpenFilePicker', { value: real, writable: true, configurable: true });
        }, bytes);
        await page.goto(bench.served.url(host, '/routes.html'));
        await page.bringToFront();
        await page.click('#pick');
        await waitForPause(page);
        expect(await noted(page, holdMs)).toEqual([]);
        await pressInPause(page, act, { answer: 'yes' });
        await expect.poll(async () => (await noted(page)).join()).toMatch(expected);
        await page.close();
      },
    );
  },
  ['chrome'],
);
