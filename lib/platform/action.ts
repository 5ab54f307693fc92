import browser, { type Tabs } from 'webextension-polyfill';

/**
 * What the toolbar button shows. Each has a shape of its own, so that no colour has to be told apart; `quiet`, no pause on
 * this site, has the one of `off`.
 */
export type ActionState = 'on' | 'off' | 'quiet' | 'live' | 'unsure';

const prefixes: Readonly<Record<ActionState, string>> = {
  on: '',
  off: 'off-',
  quiet: 'off-',
  live: 'live-',
  unsure: 'unsure-',
};

/**
 * Shows a state on the toolbar button with the same in words as its title; for one tab, or for all that have none of their
 * own. Does not reject: a tab can be gone before it is shown.
 */
export async function showOnAction(state: ActionState, title: string, tab?: number): Promise<void> {
  const path = Object.fromEntries([16, 32, 48].map((size) => [size, `/icon/${prefixes[state]}${size}.png`]));
  const where = tab === undefined ? {} : { tabId: tab };
  await Promise.all([browser.action.setIcon({ path, ...where }), browser.action.setTitle({ title, ...where })]).catch(
    () => undefined,
  );
}

/** An open tab and what its button says. */
export interface TabButton {
  readonly tab: number;
  readonly title: string | null;
  /** Null for a page that the browser keeps to itself. */
  readonly address: string | null;
}

/** The title of a tab's button; null where the tab is gone. Does not reject. */
export async function buttonTitle(tab: number): Promise<string | null> {
  return browser.action.getTitle({ tabId: tab }).catch(() => null);
}

async function buttonOf({ id, url }: Tabs.Tab): Promise<TabButton | null> {
  return id === undefined ? null : { tab: id, title: await buttonTitle(id), address: url ?? null };
}

/** The buttons of all open tabs. Does not reject. */
export async function tabButtons(): Promise<readonly TabButton[]> {
  try {
    const buttons = await Promise.all((await browser.tabs.query({})).map(buttonOf));
    return buttons.filter((button) => button !== null);
  } catch {
    return [];
  }
}

/** The address of a tab; null where there is none to know. Does not reject. */
export async function tabAddress(tab: number): Promise<string | null> {
  const found = await browser.tabs.get(tab).catch(() => null);
  return found?.url ?? null;
}
