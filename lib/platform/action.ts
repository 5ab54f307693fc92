import browser from 'webextension-polyfill';

/** What the toolbar button shows. Each has a shape of its own, so that no colour has to be told apart. */
export type ActionState = 'on' | 'off' | 'live';

const prefixes: Readonly<Record<ActionState, string>> = { on: '', off: 'off-', live: 'live-' };

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
