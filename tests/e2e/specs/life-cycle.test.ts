import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  chooseFiles,
  pictures,
  pressInPause,
  type Route,
  readPause,
  type Served,
  serve,
  until,
  waitForControl,
  waitForNoPause,
  waitForPause,
} from '../../../scripts/drive/index.mjs';
import { extraPages } from '../objects/extra-pages';
import { inBothBrowsers, noted } from '../objects/in-both-browsers';

const ask = (page: Page): Promise<void> => page.evaluate(() => void (window as unknown as { ask(): void }).ask());
const hosts = (page: Page): Promise<number> => page.evaluate(() => document.getElementsByTagName('pause-point').length);
const titled = (page: Page, title: string) =>
  until(() => page.evaluate((wanted) => document.title === wanted, title).catch(() => false), { what: `“${title}”` });

inBothBrowsers('A page that comes and goes', (bench) => {
  let served: Served;
  let cat: string;
  beforeAll(async () => {
    served = await serve({ routes: extraPages() });
    [cat = ''] = pictures.writeFiles(bench.folder, { 'cat.png': pictures.png() });
  });
  afterAll(() => served?.close());

  async function open(host: string, pathname: string): Promise<Page> {
    const page = await bench.driven.browser.newPage();
    await page.goto(served.url(host, pathname));
    await page.bringToFront();
    return page;
  }

  async function expectOneHeldAsk(page: Page, before: readonly string[]): Promise<void> {
    await ask(page);
    await waitForPause(page);
    expect(await noted(page, 300)).toEqual(before);
    expect(await hosts(page)).toBe(1);
    await pressInPause(page, 'escape');
    await expect.poll(() => noted(page)).toEqual([...before, 'NotAllowedError']);
    // The strip that says so may be there by now.
    expect(await readPause(page)).toBeNull();
  }

  test('and comes back from the back/forward cache brings no old pause, and the gate still holds', async () => {
    const page = await open('cached', '/kept');
    await page.evaluate(() =>
      addEventListener('pageshow', ({ persisted }) => persisted && Object.assign(window, { persisted })),
    );
    await ask(page);
    await waitForPause(page);
    await page.evaluate(() => location.assign('/next'));
    await titled(page, 'Asks');
    expect(await hosts(page)).toBe(0);
    await page.evaluate(() => history.back());
    await titled(page, 'Moments');
    // A browser that did not keep the page would only prove that a fresh page works.
    expect(await page.evaluate(() => (window as unknown as { persisted?: true }).persisted)).toBe(true);
    await expect.poll(() => noted(page)).toEqual(['NotAllowedError']);
    expect(await readPause(page)).toBeNull();
    await expectOneHeldAsk(page, ['NotAllowedError']);
    await page.evaluate(() => history.forward());
    await titled(page, 'Asks');
    expect(await hosts(page)).toBe(0);
  });

  test('and was in the cache while its pauses were switched on follows the settings of now', async () => {
    const options = await bench.driven.openExtensionPage('options.html');
    const flip = async (): Promise<void> => {
      await options.bringToFront();
      await options.waitForSelector('input[type="checkbox"]');
      await options.evaluate(() => document.querySelector<HTMLInputElement>('input[type="checkbox"]')?.click());
      await new Promise((done) => setTimeout(done, 400));
    };
    await flip();
    const page = await open('cached-setting', '/kept');
    await ask(page);
    await expect.poll(() => noted(page)).toEqual(['live live']);
    // A page with a live camera is not kept.
    await page.evaluate(() => {
      for (const track of (window as unknown as { stream: MediaStream }).stream.getTracks()) track.stop();
      addEventListener('pageshow', ({ persisted }) => persisted && Object.assign(window, { persisted }));
    });
    await page.evaluate(() => location.assign('/next'));
    await titled(page, 'Asks');
    await flip();
    await options.close();
    await page.bringToFront();
    await page.evaluate(() => history.back());
    await titled(page, 'Moments');
    expect(await page.evaluate(() => (window as unknown as { persisted?: true }).persisted)).toBe(true);
    await ask(page);
    await waitForPause(page);
  });

  test('by pushState, replaceState and a hash keeps its pause, and its visit afterwards', async () => {
    const page = await open('single-page', '/kept');
    const moveOn = (to: string): Promise<void> =>
      page.evaluate((path) => {
        history.pushState({}, '', `/chat/${path}`);
        history.replaceState({}, '', `/chat/${path}/again`);
        location.hash = path;
        document.body.append(`Now at ${path}. `);
      }, to);
    await ask(page);
    await waitForPause(page);
    await moveOn('one');
    await page.evaluate(() => history.back());
    expect(await noted(page, 500)).toEqual([]);
    expect(await hosts(page)).toBe(1);
    await pressInPause(page, 'continue');
    await expect.poll(() => noted(page)).toEqual(['live live']);
    await moveOn('two');
    await ask(page);
    await expect.poll(() => noted(page)).toEqual(['live live', 'live live']);
    expect(await readPause(page)).toBeNull();
    await waitForControl(page, ({ detail }) => detail !== '', 'the reminder');
  });

  test('goes away while a picture is held takes the picture nowhere', async () => {
    const page = await open('stranger.pausepoint', '/kept-pictures');
    await page.evaluate(() =>
      addEventListener('pageshow', ({ persisted }) => persisted && Object.assign(window, { persisted })),
    );
    await chooseFiles(page, '#visible', [cat]);
    await waitForPause(page);
    await page.evaluate(() => location.assign('/next'));
    await titled(page, 'Asks');
    expect(await hosts(page)).toBe(0);
    await page.evaluate(() => history.back());
    await titled(page, 'Takes pictures');
    expect((await noted(page, 500)).filter((line) => !line.includes('cancel'))).toEqual([]);
    expect(await page.$eval('#visible', (input) => (input as HTMLInputElement).files?.length)).toBe(0);
    expect(await page.evaluate(() => (window as unknown as { leaks: unknown[] }).leaks.length)).toBe(0);
    expect(await readPause(page)).toBeNull();
    await chooseFiles(page, '#visible', [cat]);
    await waitForPause(page);
    await pressInPause(page, 'continue');
    await expect.poll(async () => (await noted(page)).join()).toContain('visible change: cat.png');
  });
});

inBothBrowsers('A form around a held picture', (bench) => {
  let served: Served;
  let cat: string;
  const bodies: string[] = [];
  beforeAll(async () => {
    const sent: Route = async (request) => {
      let body = '';
      for await (const part of request) body += String(part);
      bodies.push(body);
      return '<!doctype html><title>Sent</title><p>Thank you</p>';
    };
    served = await serve({ folder: resolve('tests/e2e/pages'), routes: { '/sent': sent } });
    [cat = ''] = pictures.writeFiles(bench.folder, { 'cat.png': pictures.png() });
  });
  afterAll(() => served?.close());

  async function openHeld(): Promise<Page> {
    bodies.length = 0;
    const page = await bench.driven.browser.newPage();
    await page.goto(served.url('stranger.pausepoint', '/pictures.html'));
    await page.bringToFront();
    await page.evaluate(() => {
      const form = document.querySelector('form') as HTMLFormElement;
      Object.assign(form, { method: 'post', enctype: 'multipart/form-data', action: '/sent' });
    });
    await chooseFiles(page, '#visible', [cat]);
    await waitForPause(page);
    return page;
  }
  const submit = (page: Page, target: string): Promise<void> =>
    page.evaluate((name) => {
      const form = document.querySelector('form') as HTMLFormElement;
      form.target = name;
      form.submit();
    }, target);

  test('that is sent into a frame sends no file; after the person carried on it does', async () => {
    const page = await openHeld();
    await page.evaluate(() => {
      document.body.append(Object.assign(document.createElement('iframe'), { name: 'inside' }));
    });
    await submit(page, 'inside');
    await expect.poll(() => bodies.length).toBe(1);
    expect(bodies[0]).not.toContain('cat.png');
    expect(bodies[0]).not.toContain('PNG');
    await pressInPause(page, 'continue');
    await expect.poll(async () => (await noted(page)).join()).toContain('visible change: cat.png');
    await submit(page, 'inside');
    await expect.poll(() => bodies.length).toBe(2);
    expect(bodies[1]).toContain('cat.png');
  });

  test('that is sent away sends no file, and the next page has no pause', async () => {
    const page = await openHeld();
    await submit(page, '_self');
    await titled(page, 'Sent');
    expect(bodies.join()).not.toContain('cat.png');
    expect(await hosts(page)).toBe(0);
  });

  test('that is reset gives the picture to nobody until the person carried on', async () => {
    const page = await openHeld();
    await page.evaluate(() => document.querySelector('form')?.reset());
    expect((await noted(page, 500)).filter((line) => !line.includes('cancel'))).toEqual([]);
    await pressInPause(page, 'stop');
    await waitForNoPause(page);
    expect(await page.$eval('#visible', (input) => (input as HTMLInputElement).files?.length)).toBe(0);
    await chooseFiles(page, '#visible', [cat]);
    await pressInPause(page, 'continue');
    await expect.poll(async () => (await noted(page)).join()).toContain('visible change: cat.png');
  });
});

inBothBrowsers(
  'A page that is prerendered',
  (bench) => {
    let served: Served;
    const told: string[] = [];
    beforeAll(async () => {
      const hear: Route = async (request) => {
        for await (const part of request) told.push(String(part));
        return 'heard';
      };
      served = await serve({ routes: { ...extraPages(), '/told': hear } });
    });
    afterAll(() => served?.close());

    test('and asks at once has one pause, and only after the person went there', async () => {
      const page = await bench.driven.browser.newPage();
      await page.goto(served.url('prerendering', '/speculating'));
      await page.bringToFront();
      await expect
        .poll(() => told.map((text) => JSON.parse(text)), { timeout: 10_000 })
        .toEqual([{ when: 'before', was: true, is: true, log: [], hosts: 0 }]);
      expect(await readPause(page)).toBeNull();
      await page.click('#go');
      await expect
        .poll(() => told.slice(1).map((text) => JSON.parse(text)), { timeout: 15_000 })
        .toEqual([{ when: 'entered', was: true, is: false, log: [], hosts: 1 }]);
    });
  },
  ['chrome'],
);
