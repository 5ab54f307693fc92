import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import french from '../../../locales/fr.json';
import {
  inSurface,
  pauseFrame,
  pressInPause,
  readPause,
  readStrip,
  until,
  waitForNoPause,
  waitForPause,
} from '../../../scripts/drive/index.mjs';
import { openOptions, put, stored } from '../objects/family';
import { type Bench, inBothBrowsers, noted } from '../objects/in-both-browsers';

const path = '/moments.html';
const stranger = 'stranger.pausepoint.localhost';

async function expectPauseThenRefusal(page: Page): Promise<void> {
  await page.click('#camera');
  await waitForPause(page);
  expect(await noted(page, 300)).toEqual([]);
  await pressInPause(page, 'escape');
  await expect.poll(() => noted(page)).toEqual(['NotAllowedError']);
}

/** Runs in one of our own pages, which may use the extension's API. */
async function inOwnPage(bench: Bench, run: (values: unknown) => unknown, values?: unknown): Promise<unknown> {
  const own = await bench.driven.openExtensionPage('options.html');
  const result = await own.evaluate(run, values);
  await own.close();
  return result;
}

const store = (values: unknown): Promise<void> => {
  type Api = { storage: { local: { set(values: unknown): Promise<void> } } };
  const scope = globalThis as unknown as { browser?: Api; chrome: Api };
  return (scope.browser ?? scope.chrome).storage.local.set(values);
};

inBothBrowsers('The gate holds', (bench) => {
  test.each([
    ['numbers', { page: 7, ledger: 7, settings: 7 }],
    ['nulls', { page: null, ledger: null, settings: null }],
    [
      'wrong fields',
      { page: { camera: 'no', hosts: 4, sites: [], copy: 'x', pauseSeconds: {} }, ledger: { seen: 3, visits: 'x' } },
    ],
    [
      'hostile keys',
      {
        page: { hosts: { stranger: 'abc', chat: [7, null] }, copy: { camera_stop: 5 } },
        ledger: { salt: 'x'.repeat(9), seen: { a: 1 }, visits: { 1: 5 }, today: 7, questions: 'q' },
      },
    ],
  ])('over garbage in storage: %s', async (_name, garbage) => {
    await inOwnPage(bench, store, garbage);
    const page = await bench.open(`garbage-${_name.replace(' ', '-')}.localhost`, path);
    await expectPauseThenRefusal(page);
    expect((await readPause(page)) ?? null).toBeNull();
  });

  test('and the words are there even when storage lost them', async () => {
    await inOwnPage(bench, store, { page: { copy: {} } });
    const page = await bench.open('wordless.localhost', path);
    await page.click('#camera');
    await waitForPause(page);
    expect((await readPause(page))?.text).toContain('Camera on? Pause a moment.');
    expect((await readPause(page))?.text).toContain('Not now');
  });

  test('and the pause is plain but whole when storage lost its looks', async () => {
    await inOwnPage(bench, store, { page: {} });
    const page = await bench.open('plain.localhost', path);
    await page.click('#camera');
    await waitForPause(page);
    await pressInPause(page, 'continue', { by: 'mouse' });
    await expect.poll(() => noted(page)).toEqual(['live live']);
  });

  test('when the page rewrites itself with document.open()', async () => {
    const page = await bench.open('rewritten.localhost', path);
    await page.evaluate(() => {
      const html = document.documentElement.outerHTML;
      document.open();
      document.write(html);
      document.close();
    });
    // The script of the page runs a second time in the same global, so only what it left there can be relied on.
    await page.evaluate(() => {
      const log: string[] = [];
      Object.assign(window, { log });
      void navigator.mediaDevices.getUserMedia({ video: true }).catch((error: Error) => log.push(error.name));
    });
    await waitForPause(page);
    expect(await noted(page, 300)).toEqual([]);
    await pressInPause(page, 'stop', { by: 'mouse' });
    await expect.poll(() => noted(page)).toEqual(['NotAllowedError']);
  });

  test('when the page hides everything and patches what shows', async () => {
    const page = await bench.open('hiding.localhost', path);
    await page.evaluate(() => {
      const style = document.createElement('style');
      style.textContent =
        'pause-point, dialog, body > * { display: none !important; opacity: 0 !important; transform: scale(0) !important }';
      document.head.append(style);
      HTMLDialogElement.prototype.showModal = () => undefined;
      Element.prototype.attachShadow = () => {
        throw new Error('no');
      };
      Element.prototype.append = () => undefined;
      document.createElementNS = () => {
        throw new Error('no');
      };
      window.requestAnimationFrame = () => 0;
      (window as unknown as { ask(): void }).ask();
    });
    await waitForPause(page);
    expect(await noted(page, 300)).toEqual([]);
    await pressInPause(page, 'continue', { answer: 'yes', by: 'mouse' });
    await expect.poll(() => noted(page)).toEqual(['live live']);
  });

  test('when the page removes the pause again and again: it ends in a refusal, and the tab lives', async () => {
    const page = await bench.open('removing.localhost', path);
    await page.evaluate(() => {
      (window as unknown as { ask(): void }).ask();
      setInterval(() => {
        for (const host of document.getElementsByTagName('pause-point')) host.remove();
      }, 5);
    });
    await expect.poll(() => noted(page), { timeout: 20_000 }).toEqual(['NotAllowedError']);
    expect(await page.evaluate(() => 1 + 1)).toBe(2);
  });

  test('when the page opens a dialog of its own over the pause', async () => {
    const page = await bench.open('covering.localhost', path);
    await page.click('#camera');
    await waitForPause(page);
    await page.evaluate(() => {
      const dialog = document.createElement('dialog');
      dialog.style.cssText = 'position: fixed; inset: 0; width: 100vw; height: 100vh';
      document.body.append(dialog);
      dialog.showModal();
    });
    await new Promise((done) => setTimeout(done, 600));
    expect(await pauseFrame(page)).not.toBeNull();
    await pressInPause(page, 'stop');
    await expect.poll(() => noted(page)).toEqual(['NotAllowedError']);
  });

  test('against a popover that covers the pause and waits for a blind press', async () => {
    const page = await bench.open('blind.localhost', path);
    await page.click('#camera');
    await waitForPause(page);
    await pressInPause(page, 'yes');
    await new Promise((done) => setTimeout(done, 500));
    const { x, y } = (await inSurface(page, (root) => {
      const box = root.querySelector('[data-act=continue]')?.getBoundingClientRect();
      return { x: (box?.x ?? 0) + 30, y: (box?.y ?? 0) + 15 };
    })) as { x: number; y: number };
    await page.evaluate(() => {
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.style.cssText = 'position: fixed; inset: 0; width: 100vw; height: 100vh; pointer-events: none';
      document.body.append(cover);
      cover.showPopover();
    });
    await page.mouse.click(x, y);
    expect(await noted(page, 500)).toEqual([]);
    await pressInPause(page, 'continue', { by: 'mouse' });
    await expect.poll(() => noted(page)).toEqual(['live live']);
  });

  test('against presses that a page makes up', async () => {
    const page = await bench.open('forging.localhost', path);
    await page.click('#camera');
    await waitForPause(page);
    await page.evaluate(() => {
      const host = document.getElementsByTagName('pause-point')[0] as HTMLElement;
      const at = { clientX: innerWidth / 2, clientY: innerHeight / 2, bubbles: true, composed: true, detail: 1 };
      for (let y = 0; y < innerHeight; y += 10) {
        for (const type of ['pointerdown', 'mousedown', 'click'])
          host.dispatchEvent(new MouseEvent(type, { ...at, clientY: y }));
      }
      for (const key of ['Tab', 'Enter', ' '])
        host.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
      host.click();
    });
    expect(await noted(page, 500)).toEqual([]);
    expect(await pauseFrame(page)).not.toBeNull();
  });

  test('and help opens from a page whose pause was just answered with it', async () => {
    const page = await bench.open(stranger, path);
    await page.click('#camera');
    await waitForPause(page);
    await pressInPause(page, 'talk');
    await waitForNoPause(page);
    await (await bench.driven.ownPage('help.html?topic=talk')).close();
  });
});

inBothBrowsers(
  'Without a working service worker',
  (bench) => {
    async function stopWorker(): Promise<void> {
      const target = bench.driven.browser.targets().find((candidate) => candidate.type() === 'service_worker');
      const worker = await target?.worker();
      await worker?.close().catch(() => undefined);
      await until(() => !bench.driven.browser.targets().some((candidate) => candidate.type() === 'service_worker'), {
        what: 'the worker to stop',
      });
    }

    test('the pause comes, refuses and carries on', async () => {
      const page = await bench.open('asleep.localhost', path);
      await stopWorker();
      await expectPauseThenRefusal(page);
      const second = await bench.open('asleep-too.localhost', path);
      await stopWorker();
      await second.click('#camera');
      await waitForPause(second);
      await pressInPause(second, 'continue', { answer: 'yes' });
      await expect.poll(() => noted(second)).toEqual(['live live']);
    });

    test('a hung worker hides no help: the page shows a number or the way to it', async () => {
      const target = await bench.driven.browser
        .waitForTarget((candidate) => candidate.type() === 'service_worker', { timeout: 100 })
        .catch(() => null);
      if (!target) await bench.open('waking.localhost', path).then((page) => page.evaluate(() => undefined));
      const page = await bench.open('hung.localhost', path);
      const worker = await (
        await bench.driven.browser.waitForTarget((candidate) => candidate.type() === 'service_worker')
      ).worker();
      void worker
        ?.evaluate(() => {
          for (const end = Date.now() + 6000; Date.now() < end; );
        })
        .catch(() => undefined); // The browser goes away before the loop does.
      await page.click('#camera');
      await waitForPause(page);
      await pressInPause(page, 'pushed');
      await expect.poll(() => noted(page)).toEqual(['NotAllowedError']);
      const strip = await until(() => readStrip(page), { what: 'the strip', timeout: 4000 });
      expect(strip.text).toContain('The help page did not open.');
    });
  },
  ['chrome'],
);

inBothBrowsers('A tab that was open while Pausepoint was loaded anew', (bench) => {
  test('has no camera without the person: Chromium pauses as before, Firefox asks for a reload of the page', async () => {
    const other = await bench.open(stranger, path);
    const page = await bench.open(stranger, path);
    const own = await bench.driven.openExtensionPage('options.html');
    await own.evaluate(() => {
      type Api = { runtime: { reload(): void } };
      const scope = globalThis as unknown as { browser?: Api; chrome: Api };
      setTimeout(() => (scope.browser ?? scope.chrome).runtime.reload(), 50);
    });
    await new Promise((done) => setTimeout(done, 2500));
    await page.bringToFront();
    await page.evaluate(() => void (window as unknown as { ask(): void }).ask());
    if (bench.name === 'firefox') {
      const strip = await until(() => readStrip(page), { what: 'the strip' });
      expect(strip.text).toContain('Load this page again');
      await expect.poll(() => noted(page)).toEqual(['NotAllowedError']);
      return;
    }
    await waitForPause(page);
    expect(await noted(page, 500)).toEqual([]);
    await pressInPause(page, 'continue', { answer: 'yes' });
    await expect.poll(() => noted(page)).toEqual(['live live']);
    // What opens the help page went with the old version; the pause that is left says so and does not end without a word.
    await other.bringToFront();
    await other.evaluate(() => void (window as unknown as { ask(): void }).ask());
    await waitForPause(other);
    await pressInPause(other, 'pushed');
    await expect.poll(() => noted(other)).toEqual(['NotAllowedError']);
    const strip = await until(() => readStrip(other), { what: 'the strip', timeout: 4000 });
    expect(strip.text).toContain('The help page did not open.');
  });
});

inBothBrowsers('A tab that nobody has touched yet', (bench) => {
  test('shows the pause of a frame that asks at once as the person has set it', async () => {
    const options = await openOptions(bench);
    await put(options, { settings: { language: 'fr' } });
    await until(async () => JSON.stringify((await stored(options)).page ?? '').includes(french.camera_stop), {
      what: 'the settings to be laid out',
    });
    await options.close();
    const page = await bench.open('untouched.localhost', '/inner.html');
    await page.evaluate(
      (src) => {
        document.body.append(Object.assign(document.createElement('iframe'), { src, allow: 'camera' }));
      },
      bench.served.url('asking.localhost', '/asking.html'),
    );
    await waitForPause(page);
    expect((await readPause(page))?.text).toContain(french.camera_headline);
  });
});
