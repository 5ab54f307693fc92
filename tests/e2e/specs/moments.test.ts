import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import english from '../../../locales/en.json';
import {
  chooseFiles,
  pauseFrame,
  pictures,
  pressInControl,
  pressInPause,
  pressInStrip,
  readPause,
  readStrip,
  until,
  waitForControl,
  waitForNoPause,
  waitForPause,
} from '../../../scripts/drive/index.mjs';
import { inBothBrowsers, noted } from '../objects/in-both-browsers';

const path = '/moments.html';
const stripSays = (page: Page) => until(() => readStrip(page), { what: 'a strip' });

async function askAndAnswer(page: Page, act: 'continue' | 'stop'): Promise<void> {
  await page.click('#camera');
  await waitForPause(page);
  await pressInPause(page, act, { answer: 'yes' });
  await waitForNoPause(page);
}

inBothBrowsers('The budget of pauses', (bench) => {
  beforeAll(
    () => void pictures.writeFiles(bench.folder, { 'cat.png': pictures.png(), 'dog.png': pictures.png({ seed: 2 }) }),
  );

  test('after "carry on" the next ask is a reminder, whose Stop ends the camera', async () => {
    const page = await bench.open('reminded.localhost', path);
    await askAndAnswer(page, 'continue');
    await expect.poll(() => noted(page)).toEqual(['live live']);
    await waitForControl(page);
    await page.click('#camera');
    const why = 'You chose to carry on here a little while ago.';
    await waitForControl(page, ({ detail }) => detail === why, 'the reason');
    await expect.poll(() => noted(page)).toEqual(['live live', 'live live']);
    expect(await readStrip(page)).toBeNull();
    await pressInControl(page, 'stop');
    await expect.poll(async () => (await noted(page)).at(-1)).toBe('ended');
    await waitForControl(page, ({ headline }) => headline === 'The camera is off.', 'the end');
  });

  test('the reminder follows the person to the next page of the site', async () => {
    const page = await bench.open('followed.localhost', path);
    await askAndAnswer(page, 'continue');
    await expect.poll(() => noted(page)).toEqual(['live live']);
    await page.goto(bench.served.url('followed.localhost', `${path}?next`));
    await new Promise((done) => setTimeout(done, 400));
    await page.click('#camera');
    await waitForControl(page, ({ acts }) => acts.includes('ask'), 'the reminder');
    expect(await pauseFrame(page)).toBeNull();
  });

  test('a page that asks again at once is refused with a strip, and "Change" lets it ask', async () => {
    const page = await bench.open('nagging.localhost', path);
    await askAndAnswer(page, 'stop');
    const warm = await stripSays(page);
    expect(warm.text).toContain('Camera stays off.');
    expect([1, 2, 3].some((line) => warm.text.includes(english[`control_after_${line as 1 | 2 | 3}`]))).toBe(true);
    expect(warm.acts).toContain('pushed');
    await page.click('#camera');
    await expect.poll(async () => (await readStrip(page))?.acts).toContain('change');
    expect((await stripSays(page)).text).toContain('Camera stays off.');
    await expect.poll(() => noted(page)).toEqual(['NotAllowedError', 'NotAllowedError']);
    expect(await pauseFrame(page)).toBeNull();
    await pressInStrip(page, 'change');
    await page.click('#camera');
    await waitForPause(page);
    await pressInPause(page, 'continue', { answer: 'yes' });
    await expect.poll(async () => (await noted(page)).at(-1)).toBe('live live');
    expect(await readStrip(page)).toBeNull(); // Nothing that says "off" stays behind.
  });

  test('many asks at once show one pause and get one answer', async () => {
    const page = await bench.open('many.localhost', path);
    await page.evaluate(() => {
      for (let i = 0; i < 5; i++) (window as unknown as { ask(): void }).ask();
    });
    await waitForPause(page);
    expect(await page.evaluate(() => document.getElementsByTagName('pause-point').length)).toBe(1);
    await pressInPause(page, 'continue', { answer: 'yes' });
    await expect.poll(() => noted(page)).toEqual(Array(5).fill('live live'));
  });

  test('a lesson site is not asked for anything', async () => {
    const page = await bench.open('lesson.pausepoint.localhost', path);
    await page.click('#camera');
    await expect.poll(() => noted(page)).toEqual(['live live']);
    expect(await readStrip(page)).toBeNull();
  });

  test('a picture on an unknown page is held once the page has turned out to be a chat', async () => {
    const page = await bench.open('unknown.localhost', path);
    await chooseFiles(page, '#file', [join(bench.folder, 'cat.png')]);
    await expect.poll(() => noted(page)).toContain('file 1');
    await page.click('#composer');
    await page.evaluate(() => document.getElementById('messages')?.append(document.createElement('p')));
    await chooseFiles(page, '#file', [join(bench.folder, 'dog.png')]);
    await waitForPause(page);
  });
});

inBothBrowsers('The pause', (bench) => {
  test('needs a touched answer or the wait, opens with the wait, and then carries on', async () => {
    const page = await bench.open('waiting.localhost', path);
    await page.click('#camera');
    await waitForPause(page);
    expect(await readPause(page)).toMatchObject({ focus: 'pp-headline', isOpen: false });
    await page.keyboard.press('Enter'); // A stray Enter on the headline passes nothing.
    for (let tabs = 0; tabs < 5; tabs++) await page.keyboard.press('Tab');
    expect((await readPause(page))?.focus).toBe('continue');
    await page.keyboard.press('Enter');
    expect(await noted(page, 300)).toEqual([]);
    await until(async () => (await readPause(page))?.isOpen, { what: 'the wait to end', timeout: 4500 });
    await page.keyboard.press('Enter');
    await expect.poll(() => noted(page)).toEqual(['live live']);
  });

  test('shows advice for a careful answer and keeps the focus where it was', async () => {
    const page = await bench.open('advised.localhost', path);
    await page.click('#camera');
    await waitForPause(page);
    const before = (await readPause(page))?.text ?? '';
    await pressInPause(page, 'unsure');
    const after = await readPause(page);
    expect(after?.text.length).toBeGreaterThan(before.length);
    expect(after?.focus).toBe('unsure');
    expect(after?.isOpen).toBe(true);
  });

  test('gives the focus back, and the page sees none of the keys and presses', async () => {
    const page = await bench.open('quiet.localhost', path);
    await page.focus('#after');
    await page.evaluate(() => {
      (window as unknown as { ask(): void }).ask();
      (window as unknown as { keys: string[] }).keys.length = 0;
    });
    await waitForPause(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('a');
    await pressInPause(page, 'stop', { by: 'mouse' });
    await waitForNoPause(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('after');
    const keys = await page.evaluate(() => (window as unknown as { keys: string[] }).keys);
    expect(keys.filter((key) => key !== 'keyup Enter')).toEqual([]);
    expect(await page.$eval('#after', (box) => (box as HTMLInputElement).value)).toBe('');
  });

  test.each(['pushed', 'talk'] as const)('"%s" refuses the camera and opens help', async (act) => {
    const page = await bench.open(`${act}.localhost`, path);
    await page.click('#camera');
    await waitForPause(page);
    await pressInPause(page, act);
    await expect.poll(() => noted(page)).toEqual(['NotAllowedError']);
    const help = await bench.driven.ownPage(`help.html?topic=${act}`);
    await expect.poll(() => help.evaluate(() => document.querySelector('h1')?.textContent)).toMatch(/\w{3}/);
    await help.close();
  });

  test('ends with the page: a new page starts without it', async () => {
    const page = await bench.open('gone.localhost', path);
    await page.click('#camera');
    await waitForPause(page);
    await page.goto(bench.served.url('gone.localhost', `${path}?next`));
    expect(await pauseFrame(page)).toBeNull();
    expect(await noted(page, 200)).toEqual([]);
  });
});

inBothBrowsers(
  'The camera elements',
  (bench) => {
    test.each(['#camera-element', '#usermedia-element'])(
      '%s is held; after "carry on" the next press works',
      async (id) => {
        const page = await bench.open('stranger.pausepoint.localhost', `${path}?elements`);
        await page.click(id);
        await waitForPause(page);
        expect(await noted(page, 1000)).toEqual([]);
        await pressInPause(page, 'continue', { answer: 'yes' });
        await waitForNoPause(page);
        expect((await stripSays(page)).text).toContain('once more');
        expect(await noted(page, 500)).toEqual([]);
        // The browser ignores presses for a moment after something lay over the element: longer on a busy machine.
        for (let presses = 0; presses < 5 && (await noted(page)).length === 0; presses++) {
          await page.click(id);
          await new Promise((done) => setTimeout(done, 900));
        }
        expect((await noted(page)).join()).toContain('element');
      },
    );

    test('"not now" leaves the element without a camera', async () => {
      const page = await bench.open('stranger.pausepoint.localhost', `${path}?elements`);
      await page.focus('#camera-element');
      await page.keyboard.press('Enter');
      await waitForPause(page);
      await pressInPause(page, 'stop');
      await waitForNoPause(page);
      expect(await noted(page, 800)).toEqual([]);
    });
  },
  ['chrome'],
);

inBothBrowsers(
  'A camera that the browser refuses by itself',
  (bench) => {
    const lines = (page: Page, count: number) => expect.poll(async () => (await noted(page)).length).toBe(count);

    test('is not paused, and a change while the page is open counts', async () => {
      const host = 'refusing.stranger.pausepoint.localhost';
      const context = bench.driven.browser.defaultBrowserContext();
      const page = await bench.open(host, path);
      await new Promise((done) => setTimeout(done, 800)); // The page's own read-ahead is over.
      const { origin } = new URL(page.url());
      await context.overridePermissions(origin, ['geolocation']); // And all others are refused.
      await page.click('#camera');
      await lines(page, 1);
      expect(await noted(page)).toEqual(['NotAllowedError']);
      expect(await pauseFrame(page)).toBeNull();
      await context.clearPermissionOverrides();
      await page.click('#camera');
      await waitForPause(page);
      await pressInPause(page, 'continue', { answer: 'yes' });
      await lines(page, 2);
      expect((await noted(page))[1]).toBe('live live');
    });
  },
  ['chrome'],
);
