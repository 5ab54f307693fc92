import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import {
  chooseFiles,
  dropFiles,
  dropText,
  pasteImage,
  pauseFrame,
  pictures,
  pressInPause,
  waitForPause,
} from '../../../scripts/drive/index.mjs';
import { inBothBrowsers, noted } from '../objects/in-both-browsers';

/** Long enough for a pause that should not come. */
const settleMs = 800;

/** Drags one element of the page onto another, as a person does with a mouse. */
async function drag(page: Page, from: string, to: string): Promise<void> {
  const [start, end] = [await (await page.$(from))?.boundingBox(), await (await page.$(to))?.boundingBox()];
  if (!start || !end) throw new Error(`${from} or ${to} is not there.`);
  await page.mouse.move(start.x + 10, start.y + 10);
  await page.mouse.down();
  await page.mouse.move(start.x + 25, start.y + 25, { steps: 5 });
  await page.mouse.move(end.x + 30, end.y + end.height / 2, { steps: 8 });
  await new Promise((done) => setTimeout(done, 300));
  await page.mouse.up();
}

inBothBrowsers('An honest page with pictures', (bench) => {
  let one: string;
  let two: string;
  let words: string;
  const open = () => bench.open('stranger.pausepoint.localhost', '/honest-pictures.html');

  beforeAll(async () => {
    pictures.writeFiles(bench.folder, { 'cat.png': pictures.png(), 'dog.png': pictures.png({ seed: 4 }) });
    pictures.writeFiles(bench.folder, { 'note.txt': pictures.text() });
    [one, two, words] = ['cat.png', 'dog.png', 'note.txt'].map((name) => join(bench.folder, name)) as [
      string,
      string,
      string,
    ];
    if (bench.name === 'firefox') return;
    const origin = bench.served.url('stranger.pausepoint.localhost', '/').replace(/\/$/, '');
    await bench.driven.browser
      .defaultBrowserContext()
      .overridePermissions(origin, ['clipboard-read', 'clipboard-sanitized-write']);
  });

  async function carryOn(page: Page): Promise<void> {
    await waitForPause(page);
    await pressInPause(page, 'continue', { answer: 'yes' });
  }

  test.each([
    ['#closed-zone', 'closed drop: cat.png'],
    ['#nested-zone', 'nested drop: cat.png'],
  ])('has a drop in the closed shadow root of %s', async (place, told) => {
    const page = await open();
    await dropFiles(page, place, [one]);
    await carryOn(page);
    await expect.poll(() => noted(page)).toEqual([told]);
  });

  test('has a paste in a closed shadow root', async () => {
    const page = await open();
    await pasteImage(page, '#closed-paste', one);
    await carryOn(page);
    await expect.poll(() => noted(page)).toEqual(['closed paste: 1']);
  });

  test('has a picture put into an editable in a closed shadow root', async () => {
    const page = await open();
    await pasteImage(page, '#closed-editor', one);
    await carryOn(page);
    await expect.poll(() => noted(page)).toEqual(['closed editor: 1']);
  });

  test.each(['cat.png', 'note.txt'])('hears a box that stands beside %s in a closed shadow root', async (name) => {
    const page = await open();
    const click = (which: string) =>
      page.evaluate((key) => (window as unknown as Record<string, HTMLElement>)[key]?.click(), which);
    await chooseFiles(page, () => click('closedFile'), [name === 'cat.png' ? one : words]);
    if (name === 'cat.png') await carryOn(page);
    await expect.poll(() => noted(page)).toEqual([`closed file: ${name}`]);
    await click('closedBox');
    expect((await noted(page, settleMs)).slice(1)).toEqual([`closed box input: ${name}`, `closed box change: ${name}`]);
    expect(await pauseFrame(page)).toBeNull();
  });

  test('has no file of two that are dropped on an input for one, as without us', async () => {
    const page = await open();
    await dropFiles(page, '#single', [one, two]);
    // Chromium offers no drop there at all; Firefox drops, and then takes neither.
    if (bench.name === 'firefox') await carryOn(page);
    expect(await noted(page, settleMs)).toEqual([]);
    expect(await pauseFrame(page)).toBeNull();
  });

  test('shows its "drop here" for each drag, and what was dropped on has no parent once it is taken out', async () => {
    const page = await open();
    await dropText(page, '#drop', 'first');
    await expect.poll(() => noted(page)).toEqual(['native drop: ']);
    expect(await page.evaluate(() => (window as unknown as { parentOfDrop(): unknown }).parentOfDrop())).toBe('null');
    if (bench.name === 'firefox') return; // A drop is given to an element there, so nothing else can come in between.
    await page.evaluate(() => (window as unknown as { offerOverlay(): void }).offerOverlay());
    for (const times of [1, 2, 3]) {
      await dropText(page, '#single', `words ${times}`);
      await expect.poll(async () => (await noted(page)).at(-1)).toBe(`overlay drop: words ${times}`);
    }
    expect((await noted(page)).filter((line) => line === 'overlay shown')).toHaveLength(3);
  });

  // Firefox without a screen begins such a drag and goes no further, with or without us.
  const testInChromium = test.runIf(bench.name === 'chrome');

  testInChromium('has its own picture moved about without a pause', async () => {
    const page = await open();
    await drag(page, '#own', '#drop');
    const told = await noted(page, settleMs);
    expect(told.map((line) => line.split(':')[0])).toEqual(['native drop']);
    expect(await pauseFrame(page)).toBeNull();
  });

  testInChromium('has a picture moved inside its editor', async () => {
    const page = await open();
    await drag(page, '#editor img', '#there');
    const told = await noted(page, settleMs);
    expect(told).toContain('editor: insertFromDrop');
    expect(await page.$$eval('#there img', (found) => found.length)).toBe(1);
    expect(await pauseFrame(page)).toBeNull();
  });

  testInChromium('still holds a picture from outside after one of its own was moved', async () => {
    const page = await open();
    await drag(page, '#own', '#drop');
    await expect.poll(async () => (await noted(page)).length).toBe(1);
    await dropFiles(page, '#drop', [one]);
    await waitForPause(page);
    expect(await noted(page, settleMs)).toHaveLength(1);
  });
});
