import browser from 'webextension-polyfill';

/** What the toolbar button shows. Each has a shape of its own, so that no colour has to be told apart. */
export type ActionState = 'on' | 'off' | 'live' | 'unsure';

const prefixes: Readonly<Record<ActionState, string>> = { on: '', off: 'off-', live: 'live-', unsure: 'unsure-' };

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

/** The tabs whose button has a title of its own, other than the one that holds everywhere. Does not reject. */
export async function tabsWithOwnAction(everywhere: string): Promise<readonly number[]> {
  try {
    const tabs = await browser.tabs.query({});
    const own = tabs.map(async ({ id }) => {
      if (id === undefined) return null;
      const title = await browser.action.getTitle({ tabId: id }).catch(() => everywhere);
      return title === everywhere ? null : id;
    });
    return (await Promise.all(own)).filter((id) => id !== null);
  } catch {
    return [];
  }
}
