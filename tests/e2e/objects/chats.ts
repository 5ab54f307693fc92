import type { Page } from 'puppeteer-core';
import { until } from '../../../scripts/drive/index.mjs';
import type { Bench } from './in-both-browsers';

interface Area {
  get(keys?: string | string[] | null): Promise<Record<string, unknown>>;
  set(values: object): Promise<void>;
}
interface Api {
  readonly storage: { readonly local: Area; readonly session: Area };
}

/** What tests/e2e/pages/chat/page.js offers. */
export interface ChatPage extends Window {
  readonly log: string[];
  say(from: 'me' | 'them', text: string): void;
}

/** Runs a function in a page of ours, where the extension's storage is at hand. */
async function inOwnPage<T>(
  bench: Bench,
  step: (area: string, value: object | null) => Promise<T>,
  area: string,
  value: object | null,
) {
  const own = await bench.driven.openExtensionPage('help.html?topic=home');
  const result = await own.evaluate(step, area, value);
  await own.close();
  return result;
}

const write = async (area: string, value: object | null): Promise<void> => {
  const scope = globalThis as unknown as { browser?: Api; chrome: Api };
  await (scope.browser ?? scope.chrome).storage[area as 'local'].set(value ?? {});
};
const read = (area: string): Promise<Record<string, unknown>> => {
  const scope = globalThis as unknown as { browser?: Api; chrome: Api };
  return (scope.browser ?? scope.chrome).storage[area as 'local'].get(null);
};

/** Puts settings into storage, as the settings page does. */
export async function saveSettings(bench: Bench, settings: object): Promise<void> {
  await inOwnPage(bench, write, 'local', { settings: { version: 1, ...settings } });
}

/** Switches reading on or off and waits until the background has done so. */
export async function readChats(bench: Bench, chatReading: boolean | null, more: object = {}): Promise<void> {
  await saveSettings(bench, { chatReading, ...more });
  await until(
    async () => {
      const { chat } = await stored(bench, 'local');
      return (Object(chat) as { isOn?: boolean }).isOn === (chatReading ?? false);
    },
    { what: 'reading to change' },
  );
  // The script is registered right after.
  await new Promise((done) => setTimeout(done, 500));
}

/** Everything in one area of the extension's storage. */
export function stored(bench: Bench, area: 'local' | 'session'): Promise<Record<string, unknown>> {
  return inOwnPage(bench, read, area, null);
}

/** The other side writes. */
export async function hear(page: Page, text: string): Promise<void> {
  await page.evaluate((words) => (window as unknown as ChatPage).say('them', words), text);
  await new Promise((done) => setTimeout(done, 250));
}

/** How our script found the chat of the one test page that is open; null where it is not there at all. */
export async function sightOf(bench: Bench): Promise<unknown> {
  const own = await bench.driven.openExtensionPage('help.html?topic=home');
  const sight = await own.evaluate(async () => {
    type Tabs = {
      query(of: object): Promise<{ id: number }[]>;
      sendMessage(tab: number, message: object): Promise<unknown>;
    };
    const scope = globalThis as unknown as { browser?: { tabs: Tabs }; chrome: { tabs: Tabs } };
    const { tabs } = scope.browser ?? scope.chrome;
    const ask = ({ id }: { id: number }) => tabs.sendMessage(id, { type: 'chat-look' }).catch(() => null);
    const sights = await Promise.all((await tabs.query({})).map(ask));
    // An empty tab of the browser's own says "none".
    return sights.find((one) => typeof one === 'string' && one !== 'none') ?? (sights.includes('none') ? 'none' : null);
  });
  await own.close();
  return sight;
}

/** Waits until the chat of the page in front was found, and says how. */
export async function waitForReading(bench: Bench, page: Page): Promise<unknown> {
  const found = await until(
    async () => {
      // A page in the back is not looked over, and asking takes it there.
      await page.bringToFront();
      await new Promise((done) => setTimeout(done, 1800));
      const sight = await sightOf(bench);
      return sight !== 'none' && sight;
    },
    { what: 'the chat to be found', timeout: 20_000 },
  );
  await page.bringToFront();
  return found;
}
