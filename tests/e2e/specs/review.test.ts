import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import {
  chooseFiles,
  copyImage,
  dropFiles,
  inSurface,
  pictures,
  pressInPause,
  until,
  waitForNoPause,
  waitForPause,
} from '../../../scripts/drive/index.mjs';
import { inBothBrowsers, noted } from '../objects/in-both-browsers';

const host = 'stranger.pausepoint.localhost';
const holdMs = 700;

const go = (page: Page, way: string): Promise<void> =>
  page.evaluate((name) => {
    (window as unknown as { ways: Record<string, () => unknown> }).ways[name]?.();
  }, way);

inBothBrowsers('No way around the pause', (bench) => {
  let one: string;
  const open = () => bench.open(host, '/review.html');
  beforeAll(() => {
    pictures.writeFiles(bench.folder, { 'cat.png': pictures.png() });
    one = join(bench.folder, 'cat.png');
  });

  test('by a callback that typeof does not call a function', async () => {
    const page = await open();
    await go(page, 'a callback that typeof does not call a function');
    expect(await noted(page, 1500)).toEqual([]);
  });

  test('by constraints that a list inherits once', async () => {
    const page = await open();
    await go(page, 'constraints that a list inherits once');
    await waitForPause(page);
    expect(await noted(page, holdMs)).toEqual([]);
  });

  test.each([
    'a detached input of a frame, opened by our click()',
    'a detached input of ours, opened by the click() of a frame that goes away',
  ])('by %s', async (way) => {
    const page = await open();
    await go(page, way);
    await chooseFiles(page, '#button', [one]);
    // No wait for a pause: Chromium may close the picker together with the frame.
    expect(await noted(page, 1500)).toEqual([]);
  });

  test.each(['drop', 'input'])('by %s in a frame whose document another window opened', async (route) => {
    const page = await open();
    await go(page, 'a frame opened by us');
    const frame = await (await page.waitForSelector('#frame'))?.contentFrame();
    const target = await frame?.waitForSelector(`#${route}`);
    if (!target) throw new Error('The frame has nothing to hand a file to.');
    if (route === 'drop') await dropFiles(page, target, [one]);
    else await chooseFiles(page, () => target.evaluate((input) => (input as HTMLInputElement).click()), [one]);
    await waitForPause(page);
    expect(await noted(page, holdMs)).toEqual([]);
  });

  test('but two small frames and the page itself share one', async () => {
    const page = await open();
    await go(page, 'two small frames and the page');
    await waitForPause(page);
    expect(await noted(page, holdMs)).toEqual([]);
    expect(await page.evaluate(() => document.getElementsByTagName('pause-point').length)).toBe(1);
    await pressInPause(page, 'continue', { answer: 'yes' });
    await expect.poll(() => noted(page)).toEqual(Array(3).fill('live 1'));
  });

  test('by an element of its own that has our name', async () => {
    const page = await open();
    await go(page, 'an element of its own by our name');
    await until(() => page.evaluate(() => 'internals' in window), { what: 'the pause' });
    await new Promise((done) => setTimeout(done, 500));
    expect(
      await page.evaluate(() => (window as unknown as { internals: ElementInternals }).internals.shadowRoot),
    ).toBeNull();
  });

  test.each(['then of a buffer', 'then of a handle'])('by a look at the %s', async (way) => {
    const page = await open();
    await go(page, way);
    await dropFiles(page, '#drop', [one]);
    await waitForPause(page);
    expect(await noted(page, holdMs)).toEqual([]);
  });
});

inBothBrowsers(
  'No way into the pause',
  (bench) => {
    test('by swapping its buttons: Firefox shows a page what a closed root holds', async () => {
      const page = await bench.open(host, '/review.html');
      await go(page, 'swapped buttons');
      await waitForPause(page);
      await new Promise((done) => setTimeout(done, 3300)); // Until "carry on" is open.
      const { x, y } = (await inSurface(page, (root) => {
        const box = root.querySelector('[data-act=stop]')?.getBoundingClientRect();
        return { x: (box?.x ?? 0) + 30, y: (box?.y ?? 0) + 15 };
      })) as { x: number; y: number };
      await page.mouse.move(x - 10, y);
      await page.mouse.move(x, y);
      expect(await page.evaluate(() => 'swapped' in window)).toBe(true);
      await page.mouse.click(x, y);
      await expect.poll(() => noted(page)).toEqual(['NotAllowedError']);
    });
  },
  ['firefox'],
);

inBothBrowsers(
  'No way around the pause',
  (bench) => {
    test('but out of it also by touch, on a page that cancels every touch', async () => {
      const page = await bench.open(host, '/review.html');
      await go(page, 'cancelled touches');
      await waitForPause(page);
      await new Promise((done) => setTimeout(done, 500));
      const { x, y } = (await inSurface(page, (root) => {
        const box = root.querySelector('[data-act=stop]')?.getBoundingClientRect();
        return { x: (box?.x ?? 0) + 30, y: (box?.y ?? 0) + 15 };
      })) as { x: number; y: number };
      await page.touchscreen.tap(x, y);
      await expect.poll(() => noted(page)).toEqual(['NotAllowedError']);
    });

    test('for a script in pasted HTML', async () => {
      const page = await bench.open(host, '/review.html');
      const press = async (key: 'c' | 'v'): Promise<void> => {
        await page.keyboard.down('Control');
        await page.keyboard.press(key);
        await page.keyboard.up('Control');
      };
      await page.click('#source');
      await press('c');
      await page.click('#editor');
      await press('v');
      await waitForPause(page);
      await pressInPause(page, 'continue', { answer: 'yes' });
      await page.waitForSelector('#editor img');
      expect(await noted(page, 300)).toEqual([]);
      expect(await page.$eval('#editor', (editor) => editor.innerHTML)).toMatch(
        /Look <b>here<\/b>(?!.*(onload|javascript|script>))/,
      );
    });

    test('by a look at what the clipboard gives', async () => {
      pictures.writeFiles(bench.folder, { 'cat.png': pictures.png() });
      const context = bench.driven.browser.defaultBrowserContext();
      // A host of its own, because this takes every other permission away.
      const own = `clipboard.${host}`;
      const origin = bench.served.url(own, '/').replace(/\/$/, '');
      await context.overridePermissions(origin, ['clipboard-read', 'clipboard-sanitized-write']);
      const page = await bench.open(own, '/review.html');
      await copyImage(page, join(bench.folder, 'cat.png'));
      await go(page, 'then of the clipboard');
      await page.click('#button');
      await waitForPause(page);
      expect(await noted(page, holdMs)).toEqual([]);
    });

    test.each(['a <camera> called a microphone', 'a <camera> with a prefix', 'a <usermedia> that says it wants sound'])(
      'by %s',
      async (way) => {
        const page = await bench.open(host, '/review.html');
        await go(page, way);
        await new Promise((done) => setTimeout(done, 1200)); // The browser wants the element to have been seen a while.
        const box = await (await page.$('#element'))?.boundingBox();
        await page.mouse.click((box?.x ?? 0) + 20, (box?.y ?? 0) + 10);
        await waitForPause(page);
        expect(await noted(page, 1500)).toEqual([]);
      },
    );

    test('by pressing a camera element again that was carried on with before', async () => {
      const page = await bench.open(host, '/moments.html?elements');
      await page.click('#camera-element');
      await waitForPause(page);
      await pressInPause(page, 'continue', { answer: 'yes' });
      await waitForNoPause(page);
      // The browser ignores presses until the element has been uncovered for a while.
      const pressed = async (): Promise<boolean> => {
        await page.click('#camera-element');
        return (await noted(page, 1000)).join().includes('element');
      };
      await until(pressed, { what: 'a camera from the element', timeout: 8000 });
      await new Promise((done) => setTimeout(done, 10_000)); // As long as the first "carry on" holds.
      await page.click('#camera-element');
      await waitForPause(page);
    });
  },
  ['chrome'],
);
