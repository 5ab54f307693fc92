import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  chooseFiles,
  dropFiles,
  dropText,
  pasteImage,
  pasteText,
  pauseFrame,
  pictures,
  pressInPause,
  waitForNoPause,
  waitForPause,
} from '../../../scripts/drive/index.mjs';
import { inBothBrowsers, noted } from '../objects/in-both-browsers';

const types: Readonly<Record<string, string>> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.mp4': 'video/mp4',
  '.txt': 'text/plain',
};
const holdMs = 600;

function told(path: string, shownAs = basename(path)): string {
  const bytes = readFileSync(path);
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  return `${shownAs} ${types[extname(path)] ?? ''} ${bytes.length} ${hash}`;
}

/** What the page took. Drivers close the browser's own picker with a `cancel`, before or after they hand the files over. */
async function taken(page: Page, ms = 0): Promise<string[]> {
  return (await noted(page, ms)).filter((line) => !line.includes(' cancel: '));
}

const leaks = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { leaks: unknown[] }).leaks.length);

async function expectHeld(page: Page): Promise<void> {
  await waitForPause(page);
  expect(await taken(page, holdMs)).toEqual([]);
  expect(await leaks(page)).toBe(0);
}

interface Route {
  readonly name: string;
  readonly hand: (page: Page, files: readonly string[]) => Promise<void>;
  /** What the page notes when the files arrive: the events, in order. */
  readonly arrives: readonly string[];
  readonly isMultiple?: boolean;
  readonly isInput?: boolean;
}

const inputRoute = (name: string, target: string, isMultiple = false): Route => ({
  name,
  hand: (page, files) => chooseFiles(page, target, files),
  arrives: [`${name} input`, `${name} change`],
  isMultiple,
  isInput: true,
});

const routes: readonly Route[] = [
  inputRoute('visible', '#visible', true),
  inputRoute('hidden', 'label'),
  inputRoute('capture', '#capture'),
  {
    ...inputRoute('open', ''),
    hand: (page, files) =>
      chooseFiles(
        page,
        () => page.evaluate(() => (window as unknown as { openInput: HTMLElement }).openInput.click()),
        files,
      ),
  },
  {
    ...inputRoute('closed', ''),
    hand: (page, files) =>
      chooseFiles(
        page,
        () => page.evaluate(() => (window as unknown as { closedInput: HTMLElement }).closedInput.click()),
        files,
      ),
  },
  {
    name: 'detached',
    hand: (page, files) => chooseFiles(page, () => page.click('#detached'), files),
    arrives: ['detached input', 'detached capture', 'detached change'],
    isMultiple: true,
    isInput: true,
  },
  {
    name: 'removed',
    hand: (page, files) => chooseFiles(page, () => page.click('#removed'), files),
    arrives: ['removed input', 'removed change'],
    isInput: true,
  },
  {
    name: 'drop on a place',
    hand: (page, files) => dropFiles(page, '#drop', files),
    arrives: ['drop'],
    isMultiple: true,
  },
  {
    name: 'drop on an input',
    hand: (page, files) => dropFiles(page, '#visible', files),
    arrives: ['visible input', 'visible change'],
    isMultiple: true,
  },
];

inBothBrowsers('A picture', (bench) => {
  let one: string;
  let many: string[];
  // Chat sites have a daily budget of pauses, which these many tests would use up.
  const openChat = () => bench.open('stranger.pausepoint.localhost', '/pictures.html');

  beforeAll(() => {
    const files = { 'cat.png': pictures.png(), 'dog.jpg': pictures.jpeg(), 'clip.mp4': pictures.mp4() };
    many = pictures.writeFiles(bench.folder, files);
    one = join(bench.folder, 'cat.png');
  });

  describe.each(routes)('by $name', ({ hand, arrives, isMultiple, isInput }) => {
    test('is held, then arrives as it was', async () => {
      const page = await openChat();
      const files = isMultiple ? many : [one];
      await hand(page, files);
      await expectHeld(page);
      await pressInPause(page, 'continue', { answer: 'yes' });
      const list = files.map((file) => told(file)).join(' | ');
      await expect.poll(async () => (await taken(page)).length).toBe(arrives.length);
      const names = files.map((file) => basename(file));
      const expected = arrives.map((event) => `${event === 'drop' ? `drop [${names}]` : event}: ${list}`);
      expect((await taken(page)).toSorted()).toEqual(expected.toSorted());
    });

    test('is kept, and the page stays usable', async () => {
      const page = await openChat();
      await hand(page, [one]);
      await expectHeld(page);
      await pressInPause(page, 'stop');
      await waitForNoPause(page);
      expect(await taken(page, 300)).toEqual([]);
      expect(await leaks(page)).toBe(0);
      if (!isInput) return;
      await hand(page, [one]);
      await waitForPause(page);
      await pressInPause(page, 'continue', { answer: 'yes' });
      await expect.poll(async () => (await taken(page)).join()).toContain(told(one));
    });
  });

  test('in a folder by a directory input is held and keeps its paths', async () => {
    const folder = join(bench.folder, 'holiday');
    mkdirSync(join(folder, 'beach'), { recursive: true });
    pictures.writeFiles(folder, { 'notes.txt': pictures.text() });
    pictures.writeFiles(join(folder, 'beach'), { 'sea.png': pictures.png({ seed: 2 }) });
    const page = await openChat();
    // Firefox's driver cannot hand over a folder, only one file of it; its path is then not there to be seen.
    const isWhole = bench.name === 'chrome';
    await chooseFiles(page, '#folder', [isWhole ? folder : join(folder, 'beach', 'sea.png')]);
    await expectHeld(page);
    await pressInPause(page, 'continue', { answer: 'yes' });
    await expect.poll(async () => (await taken(page)).length).toBe(2);
    const [first] = await taken(page);
    expect(first).toContain(isWhole ? 'holiday/beach/sea.png' : 'sea.png');
    if (isWhole) expect(first).toContain('holiday/notes.txt');
  });

  test('is recognised by its bytes, not by its name', async () => {
    const [disguised] = pictures.writeFiles(bench.folder, { 'homework.txt': pictures.png({ seed: 3 }) });
    const page = await openChat();
    await chooseFiles(page, '#visible', [disguised ?? '']);
    await expectHeld(page);
  });

  test('that is only called one passes at once, and so does text', async () => {
    const [named] = pictures.writeFiles(bench.folder, { 'not-a-picture.png': pictures.text() });
    const page = await openChat();
    await chooseFiles(page, '#visible', [named ?? '']);
    await expect.poll(async () => (await taken(page)).length).toBe(2);
    await dropText(page, '#drop', 'words');
    await expect.poll(async () => (await taken(page)).at(-1)).toContain('drop [] words: nothing');
    await pasteText(page, '#text', 'more words');
    await expect.poll(async () => (await taken(page)).at(-1)).toBe('paste more words: nothing');
    expect(await page.$eval('#text', (area) => (area as HTMLTextAreaElement).value)).toBe('more words');
    expect(await pauseFrame(page)).toBeNull();
  });

  test.each(['#text', '#editor'])('pasted into %s is held, then arrives', async (target) => {
    const page = await openChat();
    await pasteImage(page, target, one);
    await expectHeld(page);
    await pressInPause(page, 'continue', { answer: 'yes' });
    await expect.poll(async () => (await taken(page)).join()).toMatch(/^paste: \S+ image\/png \d+ /);
  });

  test('pasted into an editable that lets the browser insert it is held, then inserted', async () => {
    const page = await openChat();
    await pasteImage(page, '#default', one);
    await expectHeld(page);
    expect(await page.$$('#default img')).toHaveLength(0);
    await pressInPause(page, 'continue', { answer: 'yes' });
    await expect.poll(async () => (await page.$$('#default img')).length).toBe(1);
    expect(await page.$eval('#default img', (image) => (image as HTMLImageElement).src)).toMatch(/^(data|blob):/);
  });

  test('pasted and kept leaves the editable as it was', async () => {
    const page = await openChat();
    await pasteImage(page, '#default', one);
    await expectHeld(page);
    await pressInPause(page, 'escape');
    await waitForNoPause(page);
    await pasteText(page, '#default', 'still here');
    await expect.poll(() => page.$eval('#default', (box) => box.textContent)).toBe('still here');
    expect(await page.$$('#default img')).toHaveLength(0);
  });

  test('goes through unasked on a lesson site and on a page that is no chat', async () => {
    for (const host of ['lesson.pausepoint.localhost', 'plain.localhost']) {
      const page = await bench.open(host, '/pictures.html');
      await chooseFiles(page, '#visible', [one]);
      await expect.poll(async () => (await taken(page)).length).toBe(2);
      expect(await pauseFrame(page)).toBeNull();
    }
  });
});
