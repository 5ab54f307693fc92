import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import {
  dropFiles,
  pauseFrame,
  pictures,
  pressInPause,
  readPause,
  readStrip,
  until,
  waitForNoPause,
  waitForPause,
} from '../../../scripts/drive/index.mjs';
import { growthOf } from '../objects/growth';
import { inBothBrowsers, noted } from '../objects/in-both-browsers';

const frames = 60;
const stranger = 'stranger.pausepoint.localhost';

inBothBrowsers('Under load', (bench) => {
  let cat: string;
  beforeAll(() => {
    [cat = ''] = pictures.writeFiles(bench.folder, { 'cat.png': pictures.png() });
  });

  test.each([
    ['continue', 'live live'],
    ['escape', 'NotAllowedError'],
  ] as const)('60 frames that ask at once get one pause, and all of them its answer: %s', async (act, told) => {
    const page = await bench.open(`crowd-${act}.localhost`, `/crowd.html?count=${frames}`);
    await page.waitForFunction(`ready === ${frames}`, { timeout: 30_000 });
    await page.evaluate(() => (window as unknown as { ask(): void }).ask());
    await waitForPause(page, { timeout: 20_000 }).catch(async (e) => {
      console.log(await noted(page));
      throw e;
    });
    expect(await noted(page, 1000)).toEqual([]);
    expect(await page.evaluate(() => document.getElementsByTagName('pause-point').length)).toBe(1);
    await pressInPause(page, act);
    await expect.poll(() => noted(page), { timeout: 20_000 }).toEqual(new Array(frames).fill(told));
    expect(await readPause(page)).toBeNull();
  });

  test('comes over a page of 10,000 elements', async () => {
    const page = await bench.open('large.localhost', '/moments.html');
    await page.evaluate(() => {
      const list = document.createElement('div');
      list.innerHTML = '<p><button type="button">Press</button><i>words</i></p>'.repeat(3400);
      document.body.append(list);
    });
    await page.click('#camera');
    await waitForPause(page);
    expect(await noted(page, 300)).toEqual([]);
    await pressInPause(page, 'continue', { by: 'mouse' });
    await expect.poll(() => noted(page)).toEqual(['live live']);
  });

  test('stays quiet while a chat adds 5,000 messages, and holds a picture there afterwards', async () => {
    const page = await bench.open('busy.localhost', '/busy-chat.html');
    await page.focus('#composer');
    await page.evaluate(() => (window as unknown as { burst(count: number): Promise<void> }).burst(5000));
    expect(await noted(page)).toEqual(['5000 messages']);
    expect(await page.evaluate(() => document.getElementsByTagName('pause-point').length)).toBe(0);
    await dropFiles(page, '#messages', [cat]);
    await waitForPause(page);
    expect(await noted(page, 300)).toEqual(['5000 messages']);
    await pressInPause(page, 'continue');
    await expect.poll(() => noted(page)).toEqual(['5000 messages', 'drop cat.png']);
  });

  /** What a person and a page can do again and again: a picture that is kept, a camera that is refused, one that goes on. */
  async function keepPictures(page: Page, count: number): Promise<void> {
    for (let i = 0; i < count; i += 1) {
      await dropFiles(page, '#messages', [cat]);
      await until(() => pauseFrame(page), { what: 'a pause', every: 10 });
      await page.keyboard.press('Escape');
      await until(async () => !(await pauseFrame(page)), { what: 'no pause', every: 10 });
    }
  }
  const askOften = (page: Page, count: number): Promise<string[]> =>
    page.evaluate(async (times) => {
      const told = new Set<string>();
      const { askOnce } = window as unknown as { askOnce(): Promise<string> };
      for (let i = 0; i < times; i += 1) told.add(await askOnce());
      return [...told];
    }, count);

  test('500 asks and answers leave nothing behind', async () => {
    const kept = await bench.open(stranger, '/busy-chat.html');
    await keepPictures(kept, 10);
    const growth = await growthOf(kept);
    await keepPictures(kept, 40);
    const page = await bench.open('often.localhost', '/busy-chat.html');
    await page.evaluate(() => void (window as unknown as { askOnce(): Promise<string> }).askOnce());
    await waitForPause(page);
    await pressInPause(page, 'continue');
    expect(await askOften(page, 20)).toEqual(['live']);
    const pageGrowth = await growthOf(page);
    expect(await askOften(page, 430)).toEqual(['live']);
    expect(await readStrip(page)).toBeNull();
    await pageGrowth.expectNone();
    await kept.bringToFront();
    await growth.expectNone();
    await keepPictures(kept, 1);
    await waitForNoPause(kept);
  });
});
