import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import {
  bringInFront,
  pressInPause,
  readPause,
  readStrip,
  until,
  waitForPause,
} from '../../../scripts/drive/index.mjs';
import { inBothBrowsers, noted } from '../objects/in-both-browsers';

type Reused = { frame(): void; popup(): void; ask(win?: Window): void; inner: Window };

/** Runs something in the page without waiting for what it gives. */
const go = (page: Page, what: 'frame' | 'popup' | 'ask inner'): Promise<void> =>
  page.evaluate((name) => {
    const { frame, popup, ask, inner } = window as unknown as Reused;
    if (name === 'frame') frame();
    else if (name === 'popup') popup();
    else ask(inner);
  }, what);

inBothBrowsers('A window that is kept over its first navigation', (bench) => {
  const open = () => bench.open('stranger.pausepoint.localhost', '/reused.html');
  const popupOf = (): Promise<Page> =>
    until(
      async () =>
        (await bench.driven.browser.pages()).findLast((page) => page.url().endsWith('/reused-popup.html')) ?? null,
      { what: 'the popup' },
    );

  test('a frame: its page hears nothing of us, one pause, then a live track', async () => {
    const page = await open();
    await go(page, 'frame');
    await expect.poll(() => noted(page), { timeout: 5000 }).toEqual(['kept true']);
    await go(page, 'ask inner');
    await waitForPause(page);
    expect(await noted(page, 1000)).toEqual(['kept true']);
    await pressInPause(page, 'continue', { answer: 'no' });
    await expect.poll(() => noted(page), { timeout: 5000 }).toEqual(['kept true', 'live video live']);
    expect(await readPause(page)).toBeNull();
    expect(await readStrip(page)).toBeNull();
  });

  test('a frame: refused', async () => {
    const page = await open();
    await go(page, 'frame');
    await expect.poll(() => noted(page), { timeout: 5000 }).toEqual(['kept true']);
    await go(page, 'ask inner');
    await pressInPause(page, 'escape');
    await expect.poll(() => noted(page), { timeout: 5000 }).toEqual(['kept true', 'NotAllowedError']);
  });

  test('a popup: its page hears nothing of us, one pause in the popup, then a live track', async () => {
    const page = await open();
    await go(page, 'popup');
    await expect.poll(() => noted(page), { timeout: 5000 }).toEqual(['kept true']);
    const popup = await popupOf();
    await bringInFront(popup);
    await popup.evaluate(() => void (window as unknown as Reused).ask());
    await pressInPause(popup, 'continue', { answer: 'no' });
    await expect.poll(() => noted(popup), { timeout: 5000 }).toEqual(['live video live']);
    expect(await readPause(popup)).toBeNull();
    expect(await readPause(page)).toBeNull();
    expect(await noted(page)).toEqual(['kept true']);
  });

  test.each(['closed', 'gone elsewhere'])('a popup goes on after the page that opened it is %s', async (fate) => {
    const page = await open();
    await go(page, 'popup');
    await expect.poll(() => noted(page), { timeout: 5000 }).toEqual(['kept true']);
    const popup = await popupOf();
    if (fate === 'closed') await page.close();
    else await page.goto(bench.served.url('stranger.pausepoint.localhost', '/inner.html'));
    await bringInFront(popup);
    await popup.evaluate(() => void (window as unknown as Reused).ask());
    await waitForPause(popup);
    expect(await noted(popup, 1000)).toEqual([]);
    await pressInPause(popup, 'continue', { answer: 'no' });
    await expect.poll(() => noted(popup), { timeout: 5000 }).toEqual(['live video live']);
  });

  test('a popup: what the gate of a page that is gone lets pass is only the call of the gate above it', async () => {
    const page = await open();
    await go(page, 'popup');
    await expect.poll(() => noted(page), { timeout: 5000 }).toEqual(['kept true']);
    const popup = await popupOf();
    await page.goto(bench.served.url('stranger.pausepoint.localhost', '/inner.html'));
    await bringInFront(popup);
    await popup.evaluate(() => void (window as unknown as { askTwice(): void }).askTwice());
    await pressInPause(popup, 'continue', { answer: 'no' });
    await expect.poll(() => noted(popup), { timeout: 5000 }).toEqual(['live video live', 'InvalidStateError']);
  });

  test('a popup: a call that passed while its opener was there lets nothing pass later', async () => {
    const page = await open();
    await go(page, 'popup');
    await expect.poll(() => noted(page), { timeout: 5000 }).toEqual(['kept true']);
    const popup = await popupOf();
    await bringInFront(popup);
    await popup.evaluate(() => void (window as unknown as Reused).ask());
    await pressInPause(popup, 'continue', { answer: 'no' });
    await expect.poll(() => noted(popup), { timeout: 5000 }).toEqual(['live video live']);
    await page.goto(bench.served.url('stranger.pausepoint.localhost', '/inner.html'));
    await popup.evaluate(() => void (window as unknown as { askKept(): void }).askKept());
    await expect.poll(() => noted(popup), { timeout: 5000 }).toEqual(['live video live', 'InvalidStateError']);
  });
});
