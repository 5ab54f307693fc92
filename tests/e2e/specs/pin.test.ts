import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { until } from '../../../scripts/drive/index.mjs';
import {
  ask,
  askFromContentScript,
  importFile,
  openOptions,
  press,
  put,
  rightPin,
  says,
  setPin,
  stored,
  typeInto,
  unlock,
} from '../objects/family';
import { type Bench, inBothBrowsers } from '../objects/in-both-browsers';
import { troubleWorker } from '../objects/worker-trouble';

const host = 'stranger.pausepoint.localhost';
const off = { version: 1, camera: false, picture: false, owner: 'family' };
const hours = 60 * 60 * 1000;

/** What an attack may use: a page of ours that nobody unlocked, and a page of a stranger in another tab. */
interface Scene {
  readonly bench: Bench;
  readonly options: Page;
  readonly stranger: Page;
}

const save = (page: Page, settings: object = off, key?: string) => ask(page, { type: 'save-settings', settings, key });
const keyFor = async (page: Page): Promise<string> =>
  (await ask(page, { type: 'pin-unlock', secret: rightPin, by: 'pin' })).key ?? '';
const no = { ok: false };
const attacks: Readonly<Record<string, (scene: Scene) => Promise<void>>> = {
  'a content script saves settings': async ({ options }) => {
    expect(await askFromContentScript(options, host, { type: 'save-settings', settings: off })).toMatchObject(no);
  },
  'a content script knows the PIN': async ({ options }) => {
    const sent = { type: 'pin-unlock', secret: rightPin, by: 'pin' };
    expect(await askFromContentScript(options, host, sent)).toEqual({ ok: false, problem: 'failed' });
  },
  'a content script takes the PIN off': async ({ options }) => {
    expect(await askFromContentScript(options, host, { type: 'pin-remove' })).toMatchObject(no);
    expect(await askFromContentScript(options, host, { type: 'pin-reset', act: 'finish' })).toMatchObject(no);
  },
  'a content script sets a PIN of its own': async ({ options }) => {
    expect(await askFromContentScript(options, host, { type: 'pin-set', pin: 'a page’s own' })).toMatchObject(no);
  },
  'a page calls out by every way it has': async ({ stranger, bench }) => {
    await stranger.evaluate(
      async (settings, id) => {
        const message = { type: 'save-settings', settings };
        postMessage(message, '*');
        dispatchEvent(new CustomEvent('save-settings', { detail: message }));
        new BroadcastChannel('settings').postMessage(message);
        type Outside = { runtime?: { sendMessage?: (to: string, sent: object) => Promise<unknown> } };
        const { chrome, browser } = globalThis as unknown as { chrome?: Outside; browser?: Outside };
        await (chrome ?? browser)?.runtime?.sendMessage?.(id, message).catch(() => undefined);
      },
      off,
      bench.driven.id,
    );
  },
  'a page of ours saves without unlocking': async ({ options }) => {
    expect(await save(options)).toEqual({ ok: false, problem: 'pin' });
  },
  'a made-up key': async ({ options }) => {
    expect(await save(options, off, '0'.repeat(32))).toEqual({ ok: false, problem: 'pin' });
  },
  'a key that was used before the page was locked': async ({ options }) => {
    const key = await keyFor(options);
    await ask(options, { type: 'pin-lock' });
    expect(await save(options, off, key)).toEqual({ ok: false, problem: 'pin' });
  },
  'a key from before another page was unlocked': async ({ options }) => {
    const [first, second] = [await keyFor(options), await keyFor(options)];
    expect(first).not.toBe(second);
    expect(await save(options, off, first)).toEqual({ ok: false, problem: 'pin' });
    await ask(options, { type: 'pin-lock' });
  },
  'a tab that was left open unlocked': async ({ options }) => {
    const key = await keyFor(options);
    await put(options, { unlocked: { key, at: Date.now() - 10.1 * 60_000 } }, 'session');
    expect(await save(options, off, key)).toEqual({ ok: false, problem: 'pin' });
  },
  'a clock set back to keep a tab unlocked': async ({ options }) => {
    const key = await keyFor(options);
    await put(options, { unlocked: { key, at: Date.now() + 5 * 60_000 } }, 'session');
    expect(await save(options, off, key)).toEqual({ ok: false, problem: 'pin' });
  },
  'a second settings tab beside an unlocked one': async ({ bench, options }) => {
    await unlock(options);
    const second = await openOptions(bench);
    await says(second, /Locked with the family PIN/);
    expect(await save(second)).toEqual({ ok: false, problem: 'pin' });
    await second.close();
  },
  'the Back button to a page that was unlocked': async ({ options }) => {
    await unlock(options);
    await options.evaluate(() => document.querySelector<HTMLAnchorElement>('nav a[href^="help.html"]')?.click());
    await until(() => options.evaluate(() => location.pathname === '/help.html').catch(() => false), { what: 'help' });
    await options.evaluate(() => history.back());
    await says(options, /Locked with the family PIN/);
  },
  'Undo after the page was locked': async ({ options }) => {
    await unlock(options);
    await typeInto(options, 'Address of the site', 'club.example');
    await press(options, 'Add this site');
    await says(options, /club\.example is on your list/);
    await press(options, 'Remove');
    await says(options, /club\.example is off your list/);
    await press(options, 'Lock now');
    await says(options, /Locked with the family PIN/);
    await options.bringToFront();
    await press(options, 'Undo');
    await says(options, /Not saved\. It is locked/);
    expect((await stored(options)).settings).toMatchObject({ sites: {} });
  },
  'a settings file while locked': async ({ options }) => {
    await importFile(options, off);
    await press(options, 'Use these settings', { force: true });
    await says(options, /Not saved\. It is locked/);
  },
  'a settings file that carries a PIN of its own': async ({ options }) => {
    await unlock(options);
    const before = (await stored(options)).pin;
    await importFile(options, { pauseSeconds: 4, pin: null, pinReset: { waited: 9e12 }, unlocked: 1 });
    await says(options, /“pin”/);
    await press(options, 'Use the parts');
    await says(options, /The settings from the file are in use/);
    expect((await stored(options)).pin).toEqual(before);
    await press(options, 'Lock now');
  },
  'the switches, with what locks them taken out of the page': async ({ options }) => {
    await says(options, /Locked with the family PIN/);
    await options.evaluate(() => {
      for (const set of document.querySelectorAll('fieldset')) set.disabled = false;
      document.querySelector<HTMLInputElement>('#moments input[role="switch"]')?.click();
    });
    await says(options, /Not saved\. It is locked/);
  },
  '“Start again”': async ({ options }) => {
    await put(options, { settings: { ...off, camera: true, picture: true, pauseSeconds: 9 } });
    await says(options, /Locked with the family PIN/);
    await press(options, 'Start again', { force: true });
    await says(options, /Not saved\. It is locked/);
  },
  'the way from the popup: another class for the site': async ({ bench }) => {
    const page = await openOptions(bench, `options.html?site=chat.example`);
    await says(page, /Locked with the family PIN/);
    await press(page, 'Add this site', { force: true });
    await says(page, /Not saved\. It is locked/);
    await page.close();
  },
  'the popup saves by itself': async ({ bench }) => {
    const page = await bench.driven.openExtensionPage('popup.html');
    expect(await save(page, { ...off, sites: { 'chat.example': 'meeting' } })).toEqual({ ok: false, problem: 'pin' });
    await page.close();
  },
  'the welcome page gives the settings to somebody else': async ({ bench }) => {
    const page = await bench.driven.openExtensionPage('welcome.html');
    await says(page, /Locked with the family PIN/);
    await page.evaluate(() => {
      for (const set of document.querySelectorAll('fieldset')) set.disabled = false;
      document.querySelector<HTMLInputElement>('.owner-choice input')?.click();
    });
    await says(page, /did not keep it/);
    await page.close();
  },
  'the help page, whose country is open, changes more than that': async ({ bench }) => {
    const page = await bench.driven.openExtensionPage('help.html');
    expect(await save(page, { ...off, region: 'FR' })).toEqual({ ok: false, problem: 'pin' });
    await page.close();
  },
  'deleting everything that may be deleted': async ({ options }) => {
    for (const name of ['Delete it', 'Press again to delete it']) await press(options, name);
    await says(options, /Deleted\. Your settings are still here/);
  },
  'names that JavaScript gives a meaning': async ({ options }) => {
    const nested = JSON.parse('{"__proto__":{"camera":false},"constructor":{"prototype":{"camera":false}}}');
    expect(await save(options, nested)).toMatchObject(no);
    for (const settings of [null, [], 'off', 0, { camera: 'no' }]) {
      expect(await ask(options, { type: 'save-settings', settings })).toMatchObject(no);
    }
    expect(await options.evaluate(() => 'camera' in {})).toBe(false);
  },
  'a policy inside the settings': async ({ options }) => {
    const policyJson = JSON.stringify({ pauseBeforeCamera: false, settingsLock: 'none' });
    expect(await save(options, { ...off, camera: true, picture: true, policyJson })).toMatchObject(no);
    expect('policyJson' in ((await stored(options)).settings as object)).toBe(false);
  },
  'many guesses at once, and right after a restart': async ({ bench, options }) => {
    const guess = (at: number) => ask(options, { type: 'pin-unlock', secret: `guess ${at}`, by: 'pin' });
    const answers = await Promise.all(Array.from({ length: 12 }, (_, at) => guess(at)));
    expect(answers.filter(({ problem }) => problem === 'wrong')).toHaveLength(4);
    expect(answers.filter(({ problem }) => problem === 'wait')).toHaveLength(8);
    // The count is on the disk: even the right PIN has to wait, and a new background knows it too.
    await troubleWorker(bench, 'asleep');
    const pin = (await stored(options)).pin as { wrong: number; wrongAt: number };
    expect(pin.wrong).toBe(5);
    expect(await ask(options, { type: 'pin-unlock', secret: rightPin, by: 'pin' })).toMatchObject({ problem: 'wait' });
    // A clock set back makes the wait begin again.
    await put(options, { pin: { ...pin, wrongAt: Date.now() + 24 * hours } });
    expect(await ask(options, { type: 'pin-unlock', secret: rightPin, by: 'pin' })).toMatchObject({ problem: 'wait' });
    await put(options, { pin: { ...pin, wrong: 0, wrongAt: 0 } });
  },
  'a clock set forward by a month during the seven days': async ({ options }) => {
    expect(await ask(options, { type: 'pin-reset', act: 'finish' })).toEqual({ ok: false, problem: 'pin' });
    expect(await ask(options, { type: 'pin-reset', act: 'ask' })).toEqual({ ok: true });
    const then = Date.now() - 30 * 24 * hours;
    await put(options, { pinReset: { askedAt: then, seenAt: then, waited: 0 } });
    expect(await ask(options, { type: 'pin-reset', act: 'finish' })).toEqual({ ok: false, problem: 'pin' });
    await says(options, /Someone asked on/);
    // Whoever knows the PIN has lost nothing, so it is stopped.
    await unlock(options);
    expect('pinReset' in (await stored(options))).toBe(false);
  },
  'somebody put on the list in the family’s name': async ({ options }) => {
    const person = { label: 'Dad', way: 'phone', value: '01632 960 123', by: 'family' };
    expect(await ask(options, { type: 'family-person', person })).toEqual({ ok: false, problem: 'pin' });
  },
  'secrets that are no text, or too much of it': async ({ options }) => {
    for (const secret of [null, {}, ['2468'], 2468, 'x'.repeat(100_000)]) {
      expect(await ask(options, { type: 'pin-unlock', secret, by: 'pin' })).toMatchObject({ problem: 'unusable' });
    }
  },
  'a record on the disk that is damaged': async ({ options }) => {
    const { pin } = await stored(options);
    await put(options, { pin: { version: 1, pin: 'gone' } });
    await says(options, /cannot be read, so the settings stay locked/);
    expect(await save(options)).toEqual({ ok: false, problem: 'pin' });
    expect(await ask(options, { type: 'pin-set', pin: 'my own' })).toEqual({ ok: false, problem: 'pin' });
    await says(options, /Start the seven days/);
    await put(options, { pin });
  },
};

inBothBrowsers('A family’s PIN', (bench) => {
  let scene: Scene;
  let before: unknown;
  let code = '';
  beforeEach(async () => {
    if (code === '') code = await setPin(bench);
    const stranger = await bench.open(host, '/moments.html');
    scene = { bench, stranger, options: await openOptions(bench) };
    before = (await stored(scene.options)).pin;
    expect(before).toMatchObject({ version: 1, wrong: 0 });
  });
  afterEach(async () => {
    await scene.options.close();
  });

  describe('is not got around by', () => {
    test.each(Object.keys(attacks))('%s', async (name) => {
      await attacks[name]?.(scene);
      const now = await stored(scene.options);
      const settings = now.settings as Record<string, unknown>;
      // What nobody changed is not written down, and then it is on.
      expect([settings.owner, settings.camera ?? true, settings.picture ?? true]).toEqual(['family', true, true]);
      expect(now.pin).toEqual(before);
      // Help is there, whatever was tried.
      const help = await bench.driven.openExtensionPage('help.html?topic=home');
      await says(help, /Need help right now\?|In danger/);
      await help.close();
    });
  });

  test('opens with the recovery code, and the country for help is open all the time', async () => {
    const { options } = scene;
    const { settings } = (await stored(options)) as unknown as { settings: object };
    expect(await save(options, { ...settings, region: 'NZ' })).toEqual({ ok: true });
    const { key } = await ask(options, {
      type: 'pin-unlock',
      secret: code.toLowerCase().replaceAll('-', ' '),
      by: 'code',
    });
    expect(await save(options, { ...settings, region: 'NZ', pauseSeconds: 6 }, key)).toEqual({ ok: true });
  });
  test('is in no file, and not in what is shown as stored', async () => {
    const { options } = scene;
    const { pin } = (await stored(options)) as unknown as { pin: { pin: { hash: string; salt: string } } };
    const text = await says(options, /set; there is no way to read it/);
    expect(text).not.toContain(pin.pin.hash);
    expect(await options.evaluate(() => document.body.textContent)).not.toContain(pin.pin.salt);
  });
});
