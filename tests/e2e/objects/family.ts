import type { Page } from 'puppeteer-core';
import { until } from '../../../scripts/drive/index.mjs';
import type { Bench } from './in-both-browsers';

export const rightPin = 'tulip 2468';

type Api = typeof import('webextension-polyfill');
interface Answer {
  readonly ok?: boolean;
  readonly key?: string;
  readonly problem?: string;
  readonly waitMs?: number;
}

/** Sends a message as a page of ours, or whatever has got into one, would. */
export function ask(page: Page, message: object): Promise<Answer> {
  // As text: BiDi would lose names such as `__proto__`.
  return page.evaluate(async (sent) => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    return ((await (browser ?? chrome).runtime.sendMessage(JSON.parse(sent))) ?? {}) as Answer;
  }, JSON.stringify(message));
}

/** Sends a message from the content-script world of a tab that shows somebody's page. */
export function askFromContentScript(ours: Page, host: string, message: object): Promise<Answer> {
  return ours.evaluate(
    async (wanted, sent) => {
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      const api = browser ?? chrome;
      const tabs = await api.tabs.query({});
      const tab = tabs.find(({ url }) => url?.includes(wanted));
      if (tab?.id === undefined) throw new Error(`No tab shows ${wanted}.`);
      const [ran] = await api.scripting.executeScript({
        target: { tabId: tab.id },
        args: [sent],
        func: async (inner: object) => {
          const here = globalThis as unknown as { browser?: Api; chrome: Api };
          return ((await (here.browser ?? here.chrome).runtime.sendMessage(inner)) ?? {}) as Answer;
        },
      });
      return (ran?.result ?? {}) as Answer;
    },
    host,
    message,
  );
}

/** Everything that is stored, or one area's part of it, as it is. */
export function stored(page: Page, area: 'local' | 'session' = 'local'): Promise<Record<string, unknown>> {
  return page.evaluate(async (name) => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    return (await (browser ?? chrome).storage[name].get(null)) as Record<string, unknown>;
  }, area);
}

/** Writes storage as only the console of a page of ours could: to bring about what takes days or a broken disk. */
export function put(page: Page, values: Record<string, unknown>, area: 'local' | 'session' = 'local'): Promise<void> {
  return page.evaluate(
    async (name, what) => {
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      await (browser ?? chrome).storage[name].set(what);
    },
    area,
    values,
  );
}

/** Opens the settings page and waits until it shows what is stored. */
export async function openOptions({ driven }: Bench, file = 'options.html'): Promise<Page> {
  const page = await driven.openExtensionPage(file);
  await page.waitForSelector('#moments input[role="switch"]');
  // The PIN is looked at by itself.
  await page.waitForSelector('#owner input[type="radio"]');
  return page;
}

/** Types into the field with this label and sends its form. */
export async function typeInto(page: Page, label: string, text: string): Promise<void> {
  await page.evaluate(
    (name, typed) => {
      const named = [...document.querySelectorAll('label')].filter(({ textContent }) => textContent === name);
      const field = named.map(({ control }) => control).find((one) => one?.getAttribute('type') !== 'radio');
      if (!(field instanceof HTMLInputElement)) throw new Error(`No field "${name}".`);
      field.value = typed;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    label,
    text,
  );
}

/** Presses the button with this name, which may be locked away: `force` opens what surrounds it first. */
export async function press(page: Page, name: string, { force = false } = {}): Promise<void> {
  await page.evaluate(
    (wanted, isForced) => {
      if (isForced) for (const set of document.querySelectorAll('fieldset')) set.disabled = false;
      const found = [...document.querySelectorAll('button')].find((one) => one.textContent?.trim().startsWith(wanted));
      if (!found) throw new Error(`No button "${wanted}".`);
      found.click();
    },
    name,
    force,
  );
}

/** Gives a settings file to the page, whatever locks it away there. Firefox opens no file picker in a page of ours. */
export async function importFile(page: Page, settings: object): Promise<void> {
  await page.evaluate(
    (text) => {
      for (const set of document.querySelectorAll('fieldset')) set.disabled = false;
      const input = document.querySelector<HTMLInputElement>('input[type="file"]');
      const files = new DataTransfer();
      files.items.add(new File([text], 'settings.json', { type: 'application/json' }));
      if (!input) throw new Error('No place for a file.');
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    JSON.stringify({ format: 'pausepoint-settings', settings }),
  );
  await says(page, /What this file would change/);
}

/** What the page says anywhere, once `pattern` is in it. */
export function says(page: Page, pattern: RegExp): Promise<string> {
  return until(
    async () => {
      // Nothing to read in the middle of a navigation.
      const text = await page.evaluate(() => document.body.innerText).catch(() => '');
      return pattern.test(text) ? text : null;
    },
    { what: `the page to say ${pattern}`, timeout: 20_000 },
  );
}

/** A family sets its PIN on the settings page, as a person would. Gives the recovery code that was shown. */
export async function setPin(bench: Bench): Promise<string> {
  const page = await openOptions(bench);
  await page.evaluate(() => document.querySelectorAll<HTMLInputElement>('#owner input[type="radio"]')[1]?.click());
  await says(page, /New PIN/);
  await typeInto(page, 'New PIN', rightPin);
  await typeInto(page, 'The same PIN again', rightPin);
  await press(page, 'Set this PIN');
  await says(page, /Your recovery code/);
  const code = await page.evaluate(() => document.querySelector('.code')?.textContent ?? '');
  await page.close();
  return code;
}

/** Unlocks a settings page by its form. */
export async function unlock(page: Page): Promise<void> {
  await until(() => page.evaluate(() => document.body.innerText.includes('Locked with the family PIN')), {
    what: 'the page to be locked',
  });
  await typeInto(page, 'PIN', rightPin);
  await press(page, 'Unlock');
  await says(page, /Unlocked on this page/);
}
