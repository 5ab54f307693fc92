import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { pauseFrame, pressInPause, waitForPause } from '../../../scripts/drive/index.mjs';
import { noted } from '../objects/in-both-browsers';
import { inUntouchedRealm, nativeCall, openStrictChrome, type StrictChrome } from '../objects/strict-chrome';

/** Firefox has no such lock. */
const browsers = (process.env.PAUSEPOINT_BROWSERS ?? 'chrome').split(',').filter((name) => name === 'chrome');
const path = '/strict.html';
// A pause each time, and no limit by day.
const allowed = 'allowed.stranger.pausepoint.localhost';
const other = 'also-allowed.stranger.pausepoint.localhost';
const unasked = 'unasked.stranger.pausepoint.localhost';
const refused = 'refused.stranger.pausepoint.localhost';
// One pause for a visit, then reminders.
const reminding = 'reminding.localhost';
const meeting = 'lesson.pausepoint.localhost';

type Strict = { ask(): Promise<string>; permission(): Promise<unknown>; track?: MediaStreamTrack };

describe.each(browsers)('Strict mode, %s', () => {
  let chrome: StrictChrome;
  let pages: Page[] = [];
  const open = async (host: string): Promise<Page> => {
    const page = await chrome.open(host, path);
    pages.push(page);
    return page;
  };
  const ask = (page: Page): Promise<void> =>
    page.evaluate(() => {
      void (window as unknown as Strict).ask();
    });
  const stop = (page: Page): Promise<void> => page.evaluate(() => (window as unknown as Strict).track?.stop());
  const permission = (page: Page): Promise<unknown> => page.evaluate(() => (window as unknown as Strict).permission());
  /** A page whose camera is on, by way of a pause. */
  const live = async (host: string): Promise<Page> => {
    const page = await open(host);
    await ask(page);
    await pressInPause(page, 'continue');
    await expect.poll(() => noted(page), { timeout: 10_000 }).toEqual(['live']);
    return page;
  };
  const expectClosed = (host: string): Promise<void> =>
    expect.poll(() => chrome.setting(host), { timeout: 15_000 }).toBe('block');

  beforeAll(async () => {
    chrome = await openStrictChrome({
      [allowed]: 'allowed',
      [other]: 'allowed',
      [reminding]: 'allowed',
      [meeting]: 'allowed',
      [refused]: 'refused',
    });
    await chrome.switchStrict(true);
  });
  afterEach(async () => {
    const opened = pages;
    pages = [];
    for (const page of opened) await page.close().catch(() => undefined);
    for (const host of [allowed, other, unasked, meeting, reminding]) await expectClosed(host);
  });
  afterAll(() => chrome?.close());

  test('the browser itself refuses a call that nothing of ours has touched', async () => {
    const page = await open(allowed);
    expect(await nativeCall(page)).toBe('NotAllowedError');
    await page.evaluate('askByEmptyDocument()');
    expect((await noted(page, 1500)).filter((line) => line.includes('live'))).toEqual([]);
  });

  test('holds the camera until the pause is answered, and takes it back when the last track has ended', async () => {
    const page = await open(allowed);
    await ask(page);
    await waitForPause(page);
    expect(await nativeCall(page)).toBe('NotAllowedError');
    expect(await noted(page, 300)).toEqual([]);
    await pressInPause(page, 'continue');
    await expect.poll(() => noted(page)).toEqual(['live']);
    expect(await chrome.setting(allowed)).toBe('allow');
    expect(await chrome.setting(other)).toBe('block');
    // Longer than a few looks: nothing takes a camera away that is in use.
    expect(await noted(page, 3500)).toEqual(['live']);
    await stop(page);
    await expectClosed(allowed);
    expect(await nativeCall(page)).toBe('NotAllowedError');
  });

  test('what goes through with a reminder is opened as well', async () => {
    const page = await live(reminding);
    await stop(page);
    await expectClosed(reminding);
    await ask(page);
    await expect.poll(() => noted(page)).toEqual(['live', 'live']);
    expect(await pauseFrame(page)).toBeNull();
  });

  test('a copy of the track keeps it open, and its end closes it', async () => {
    const page = await live(allowed);
    await page.evaluate(() => {
      const scope = window as unknown as Strict;
      const copy = scope.track?.clone();
      scope.track?.stop();
      if (copy) scope.track = copy;
    });
    await new Promise((done) => setTimeout(done, 2500));
    expect(await chrome.setting(allowed)).toBe('allow');
    expect(await page.evaluate(() => (window as unknown as Strict).track?.readyState)).toBe('live');
    await stop(page);
    await expectClosed(allowed);
  });

  test('a camera button takes a second press, and its camera stays on', async () => {
    const page = await chrome.open(allowed, '/moments.html?elements');
    pages.push(page);
    await page.click('#camera-element');
    await pressInPause(page, 'continue');
    // The lock opens once the pause is closed.
    await expect.poll(() => chrome.setting(allowed)).toBe('allow');
    // The browser takes no press on an element that something has just lain over.
    await new Promise((done) => setTimeout(done, 1500));
    await page.click('#camera-element');
    await expect.poll(() => noted(page), { timeout: 10_000 }).toEqual(['element live']);
    expect(await noted(page, 11_000)).toEqual(['element live']);
    expect(await chrome.setting(allowed)).toBe('allow');
    await page.evaluate(() =>
      document.querySelector<HTMLElement & { track: MediaStreamTrack }>('camera')?.track.stop(),
    );
    await expectClosed(allowed);
  });

  test('a refused pause opens nothing', async () => {
    const page = await open(allowed);
    await ask(page);
    await pressInPause(page, 'stop');
    await expect.poll(() => noted(page)).toEqual(['NotAllowedError']);
    expect(await chrome.setting(allowed)).toBe('block');
  });

  test('for a site that the person has not decided on yet, the browser asks', async () => {
    const page = await open(unasked);
    expect(await permission(page)).toMatchObject({ 0: 'prompt' });
    await ask(page);
    await pressInPause(page, 'continue');
    // Without a screen the browser answers its own question with no, and keeps that.
    await expect.poll(() => noted(page)).toEqual(['NotAllowedError']);
    expect(await chrome.setting(unasked)).toBe('ask');
    await expectClosed(unasked);
    expect(await permission(page)).toMatchObject({ 0: 'denied' });
  });

  test('a site that the person has refused stays refused', async () => {
    const page = await open(refused);
    expect(await permission(page)).toMatchObject({ 0: 'denied' });
    await ask(page);
    await pressInPause(page, 'continue');
    await expect.poll(() => noted(page)).toEqual(['NotAllowedError']);
    expect(await chrome.setting(refused)).toBe('block');
  });

  test('a page reads what it would read without us', async () => {
    const page = await open(allowed);
    expect(await permission(page)).toEqual(['granted', true, '[object PermissionStatus]', 'null']);
    const native = `navigator.permissions.query({ name: 'camera' }).then(({ state }) => state)`;
    expect(await inUntouchedRealm(page, native)).toBe('denied');
    const microphone = `navigator.permissions.query({ name: 'geolocation' }).then(({ state }) => state)`;
    expect(await page.evaluate(microphone)).toBe(await inUntouchedRealm(page, microphone));
  });

  test('a site for lessons is silent and works', async () => {
    const page = await open(meeting);
    await ask(page);
    await expect.poll(() => noted(page)).toEqual(['live']);
    expect(await pauseFrame(page)).toBeNull();
    expect(await noted(page, 2500)).toEqual(['live']);
  });

  test('a frame of another site opens the page around it', async () => {
    const page = await open(other);
    const answer = page.evaluate(`embed('${unasked}')`);
    await pressInPause(page, 'continue');
    expect(await answer).toMatch(/^live/);
    expect(await chrome.setting(other)).toBe('allow');
    expect(await chrome.setting(unasked)).toBe('block');
  });

  test('closing one site leaves the camera of another alone', async () => {
    const first = await live(allowed);
    const second = await live(other);
    await first.close();
    await expectClosed(allowed);
    expect(await noted(second, 1000)).toEqual(['live']);
    expect(await chrome.setting(other)).toBe('allow');
  });

  test('a tab that is closed lets go', async () => {
    const page = await live(allowed);
    const bystander = await open(allowed);
    await page.close();
    await expectClosed(allowed);
    expect(await nativeCall(bystander)).toBe('NotAllowedError');
  });

  test('a worker that was stopped finds the camera on, and then off', async () => {
    const page = await live(allowed);
    await chrome.stopWorker();
    // Longer than the moment in which frames have to report.
    expect(await noted(page, 5000)).toEqual(['live']);
    expect(await chrome.setting(allowed)).toBe('allow');
    await stop(page);
    await expectClosed(allowed);
    expect(await nativeCall(page)).toBe('NotAllowedError');
  });

  test('a worker that was stopped together with its tab closes what nobody holds', async () => {
    const page = await live(allowed);
    await Promise.all([chrome.stopWorker(), page.close()]);
    const next = await open(other);
    await ask(next);
    await pressInPause(next, 'stop'); // Noting an answer wakes the worker, if nothing else has.
    await expectClosed(allowed);
  });

  test('a private window is a place of its own, where the browser asks', async () => {
    const page = await chrome.openPrivate(allowed, `${path}?private`);
    pages.push(page);
    expect(await permission(page)).toMatchObject({ 0: 'prompt' });
    expect(await nativeCall(page)).toBe('NotAllowedError');
    await ask(page);
    await pressInPause(page, 'continue');
    await expect.poll(() => chrome.setting(allowed, true)).toBe('ask');
    expect(await chrome.setting(allowed)).toBe('block');
    await expect.poll(() => chrome.setting(allowed, true), { timeout: 15_000 }).toBe('block');
  });

  test('switched off, it leaves nothing behind', async () => {
    const page = await live(allowed);
    await chrome.switchStrict(false);
    expect(await noted(page, 500)).toEqual(['live']);
    const untouched = await open(other);
    expect(await nativeCall(untouched)).toBe('live');
    expect(await permission(untouched)).toMatchObject({ 0: 'granted' });
    await chrome.switchStrict(true);
    expect(await nativeCall(untouched)).toBe('NotAllowedError');
    // The page was open before, and its camera permission is told as in one that comes after.
    await expect.poll(() => permission(untouched)).toMatchObject({ 0: 'granted' });
  });
});
