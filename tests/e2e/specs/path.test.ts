import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { pathCards } from '../../../lib/core/help-route';
import english from '../../../locales/en.json';
import { inBrowserWindow, launch, pressInPause, until, waitForPause } from '../../../scripts/drive/index.mjs';
import { type Bench, inBothBrowsers } from '../objects/in-both-browsers';

const title = (page: Page): Promise<string> => page.evaluate(() => document.querySelector('h1')?.textContent ?? '');
const titleOf = (step: number): string => english[`path_${pathCards[step - 1] ?? 'start'}_title`];

/** Waits until a step is shown, and gives what a person needs to see on each of them. */
async function step(page: Page, number: number) {
  await expect.poll(() => title(page)).toBe(titleOf(number));
  return page.evaluate(() => ({
    urgent: document.querySelector('.urgent section')?.textContent ?? '',
    leave: document.querySelector('.urgent-leave')?.textContent ?? '',
    step: document.querySelector('.path-card .quiet')?.textContent ?? '',
    focus: document.activeElement?.textContent ?? '',
    hash: location.hash,
  }));
}

/** Presses the link or button whose words begin so. */
const press = (page: Page, words: string): Promise<void> =>
  page.evaluate((wanted) => {
    const all = [...document.querySelectorAll<HTMLElement>('a, button, summary, label')];
    const found = all.find((one) => one.textContent?.trim().startsWith(wanted));
    if (!found) throw new Error(`Nothing here says "${wanted}".`);
    found.click();
  }, words);

const write = (page: Page, label: string, words: string): Promise<void> =>
  page.evaluate(
    (wanted, text) => {
      const box = [...document.querySelectorAll('label')]
        .filter((one) => one.textContent?.startsWith(wanted))
        .map((one) => one.querySelector<HTMLInputElement | HTMLTextAreaElement>('textarea, input[type="text"]'))
        .find((one) => one !== null);
      if (!box) throw new Error(`No field is called "${wanted}".`);
      box.value = text;
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    label,
    words,
  );

type Storage = {
  chrome: { storage: { local: { get(key: null): Promise<object>; set(values: object): Promise<void> } } };
};
const stored = (page: Page): Promise<string> =>
  page.evaluate(async () => JSON.stringify(await (globalThis as unknown as Storage).chrome.storage.local.get(null)));
const store = (page: Page, values: object): Promise<void> =>
  page.evaluate((given) => (globalThis as unknown as Storage).chrome.storage.local.set(given), values);

/** Loads a page of the extension again; Firefox lets nobody else do it there. */
async function reload(page: Page): Promise<void> {
  await page.evaluate(() => {
    Object.assign(globalThis, { wasHereBefore: true });
    setTimeout(() => location.reload());
  });
  const isNew = () => page.evaluate(() => !('wasHereBefore' in globalThis) && document.querySelector('h1') !== null);
  await until(() => isNew().catch(() => false), { what: 'the page to load again' });
}

/** The tabs of the help page that are open now. */
async function helpTabs({ driven }: Bench): Promise<Page[]> {
  const pages = await driven.browser.pages();
  const addresses = await Promise.all(pages.map((page) => page.evaluate(() => location.href).catch(() => '')));
  return pages.filter((_page, at) => addresses[at]?.startsWith(`${driven.origin}/help.html`));
}

inBothBrowsers('The path', (bench) => {
  const open = (file: string): Promise<Page> => bench.driven.openExtensionPage(file);

  test('every card, back, the browser’s Back, skip and reload', async () => {
    const page = await open('help.html#path');
    for (let number = 1; number <= pathCards.length; number += 1) {
      const seen = await step(page, number);
      expect(seen.urgent).toMatch(/In danger right now\?.*Feeling really low\?/);
      expect(seen.leave).toBe('Leave this page');
      expect(seen.step).toBe(`Step ${number} of 11`);
      if (number > 1) expect(seen.focus).toBe(titleOf(number));
      if (number < pathCards.length) await press(page, 'Next');
    }
    await press(page, 'Back');
    await step(page, 10);
    await page.evaluate(() => history.back());
    await step(page, 11);
    await page.evaluate(() => history.go(-3));
    await step(page, 8);
    await press(page, 'Keep the proof');
    expect((await step(page, 5)).hash).toBe('#path-5');
    await reload(page);
    await step(page, 5);
    await press(page, 'See all help');
    await expect.poll(() => page.evaluate(() => document.querySelectorAll('.service').length)).toBeGreaterThan(3);
    await page.close();
  });

  test('is one press away from the small window, the settings, the welcome page, the help page and the pause', async () => {
    for (const from of ['popup.html', 'options.html', 'welcome.html', 'help.html?topic=home']) {
      const page = await open(from);
      await until(() => page.evaluate(() => document.body.innerText.includes('Someone is threatening me')), {
        what: `the way to the path on ${from}`,
      });
      await press(page, 'Someone is threatening me');
      const help = from === 'popup.html' ? await bench.driven.ownPage('help.html') : page;
      await step(help, 1);
      await help.close();
      if (help !== page) await page.close();
    }
    const chat = await bench.open('stranger.pausepoint.localhost', '/moments.html');
    await chat.click('#camera');
    await waitForPause(chat);
    await pressInPause(chat, 'pushed');
    const help = await bench.driven.ownPage('help.html');
    await step(help, 1);
    await help.close();
  });

  test('leaving closes the tab, so that no step is behind the Back button', async () => {
    const page = await open('help.html#path');
    await step(page, 1);
    await press(page, 'Next');
    await step(page, 2);
    // The page may be gone before the press is answered.
    await press(page, 'Leave this page').catch(() => undefined);
    await expect.poll(async () => (await helpTabs(bench)).length).toBe(0);
    expect((await bench.driven.browser.pages()).length).toBeGreaterThan(0);
  });

  test('works without a network', async () => {
    const page = await open('help.html#path-7');
    const setOffline = (isOff: boolean): Promise<unknown> =>
      bench.name === 'chrome'
        ? page.setOfflineMode(isOff)
        : inBrowserWindow(bench.driven.browser, `void (Services.io.offline = ${isOff})`);
    await setOffline(true);
    await reload(page);
    await step(page, 7);
    await press(page, 'Next');
    await step(page, 8);
    expect(await page.evaluate(() => document.querySelectorAll('.service').length)).toBeGreaterThan(1);
    await setOffline(false);
    await page.close();
  });

  test('a blocked clipboard leaves the words selected, a working one says that it worked', async () => {
    const page = await open('help.html#replies');
    await expect.poll(() => title(page)).toBe('Words to back out');
    const copy = async (isBlocked: boolean): Promise<void> => {
      await page.evaluate((blocked) => {
        Object.defineProperty(navigator.clipboard, 'writeText', {
          configurable: true,
          value: async () => (blocked ? Promise.reject(new Error('blocked')) : undefined),
        });
        document.querySelector<HTMLButtonElement>('.copy-words button')?.click();
      }, isBlocked);
    };
    const said = () => page.evaluate(() => document.querySelector('[role="status"] span')?.textContent);
    await copy(true);
    await expect.poll(said).toMatch(/the words are marked now/);
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('No thanks, I don’t want to.');
    await copy(false);
    await expect.poll(said).toMatch(/^Copied/);
    await page.close();
  });

  test('a country is found by typing, and stays', async () => {
    const page = await open('help.html#path-10');
    await step(page, 10);
    await press(page, 'Change country');
    await page.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('input[type="search"]');
      if (field) field.value = 'germ';
      field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    await expect.poll(() => page.evaluate(() => document.querySelectorAll('.region-list button').length)).toBe(1);
    await press(page, 'Germany');
    await expect.poll(() => stored(page)).toContain('"region":"DE"');
    await reload(page);
    await expect.poll(() => page.evaluate(() => document.querySelector('.urgent')?.textContent)).toContain('110');
    await press(page, 'Change country');
    await press(page, 'I do not know');
    await expect
      .poll(() => page.evaluate(() => document.querySelector('.urgent')?.textContent))
      .toContain('Call your local emergency number.');
    await page.close();
  });

  test('a person one trusts is kept, shown in the settings, and deleted there', async () => {
    const page = await open('help.html#telling');
    await expect.poll(() => title(page)).toBe('Tell someone');
    await press(page, 'Add someone');
    await write(page, 'Who is it', 'Aunt Jo');
    await write(page, 'Phone', '01632 960 123');
    await page.evaluate(() => document.querySelector<HTMLButtonElement>('form button[type="submit"]')?.click());
    await expect.poll(() => stored(page)).toContain('Aunt Jo');
    await page.close();
    const options = await open('options.html');
    await until(() => options.evaluate(() => document.body.innerText.includes('Aunt Jo: 01632 960 123')), {
      what: 'the person to stand in the settings',
    });
    await press(options, 'Delete these people');
    await press(options, 'Press again to delete them');
    await expect.poll(() => stored(options)).not.toContain('Aunt Jo');
    await options.close();
  });
});

/** A copy of the built extension whose help file for the United Kingdom is damaged. */
function damagedCopy(bench: Bench): string {
  const folder = join(bench.folder, 'damaged');
  cpSync(resolve(process.env.PAUSEPOINT_OUT ?? '.output', `${bench.name}-mv3`), folder, { recursive: true });
  const chunks = readdirSync(join(folder, 'chunks')).map((name) => join(folder, 'chunks', name));
  const chunk = chunks.find((file) => readFileSync(file, 'utf8').includes('gb-childline'));
  if (!chunk) throw new Error('No chunk has the help files.');
  const code = readFileSync(chunk, 'utf8');
  const damaged = code.replaceAll('0800 1111', '').replaceAll('08001111', '');
  expect(damaged).not.toBe(code);
  writeFileSync(chunk, damaged);
  return folder;
}

/** Every file below a folder in which one of the texts stands, in either of the ways browsers write text. */
function filesWith(folder: string, text: string): string[] {
  const wanted = [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => wanted.some((bytes) => readFileSync(file).includes(bytes)));
}

inBothBrowsers('The path with a broken help file, in a profile that is searched afterwards', (bench) => {
  test('keeps its steps, and what was written on the sheet is nowhere on the disk', async () => {
    const userDataDir = mkdtempSync(join(tmpdir(), 'pausepoint-path-'));
    const secret = `blue-${Math.random().toString(36).slice(2)}-heron`;
    const visible = 'Aunt-Josephine-is-stored';
    const driven = await launch({ browser: bench.name, extensionDir: damagedCopy(bench), userDataDir });
    try {
      const page = await driven.openExtensionPage('help.html#path');
      await store(page, { settings: { region: 'GB' } });
      await reload(page);
      const before = await stored(page);
      for (let number = 1; number <= 4; number += 1) {
        expect((await step(page, number)).urgent).toContain('Call your local emergency number.');
        await press(page, 'Next');
      }
      await step(page, 5);
      await press(page, 'Write it on a sheet');
      await expect.poll(() => title(page)).toBe('A sheet for the proof');
      await write(page, 'Their account names', secret);
      await write(page, 'What they asked for', secret);
      await expect.poll(() => page.evaluate(() => document.querySelector('pre')?.textContent)).toContain(secret);
      await press(page, 'Back to the steps');
      await step(page, 5);
      await press(page, 'Write it on a sheet');
      expect(await stored(page)).toBe(before);
      expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
      // What is stored on purpose shows that the search below finds things.
      await store(page, { trusted: [{ label: visible, way: 'phone', value: '01632', by: 'me' }] });
      if (bench.name === 'firefox') {
        const tab = await inBrowserWindow(
          driven.browser,
          `(async () => {
            const { TabStateFlusher } = ChromeUtils.importESModule('resource:///modules/sessionstore/TabStateFlusher.sys.mjs');
            // Not the tab in front: the welcome page may have opened since.
            const tab = gBrowser.tabs.find(({ linkedBrowser }) => linkedBrowser.currentURI.spec.includes('/help.html'));
            await TabStateFlusher.flush(tab.linkedBrowser);
            return SessionStore.getTabState(tab);
          })()`,
        );
        expect(String(tab)).toContain('help.html');
        expect(String(tab)).not.toContain(secret);
      }
      await reload(page);
      await expect.poll(() => title(page)).toBe('A sheet for the proof');
      expect(await page.evaluate(() => document.body.innerText)).not.toContain(secret);
    } finally {
      await driven.close();
    }
    expect(filesWith(userDataDir, visible)).not.toEqual([]);
    expect(filesWith(userDataDir, secret)).toEqual([]);
    rmSync(userDataDir, { recursive: true, force: true });
  });
});
