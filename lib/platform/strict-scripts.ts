import browser from 'webextension-polyfill';

/** Chromium runs registered scripts in the order of their ids, and the first has to listen before the other speaks. */
const scripts = [
  { id: 'strict-1', js: 'strict.js', world: 'ISOLATED' },
  { id: 'strict-2', js: 'strict-page.js', world: 'MAIN' },
] as const;
const ids = scripts.map(({ id }) => id);

/** What the polyfill's types know nothing of: the world of a script. */
interface Scripting {
  registerContentScripts(scripts: readonly object[]): Promise<void>;
  executeScript(injection: object): Promise<unknown>;
}

const scripting = (): Scripting => browser.scripting as unknown as Scripting;

async function areRegistered(): Promise<boolean> {
  return (await browser.scripting.getRegisteredContentScripts({ ids: [...ids] })).length === ids.length;
}

async function bringTo(tabId: number): Promise<void> {
  const target = { tabId, allFrames: true };
  for (const { js, world } of scripts)
    await scripting().executeScript({ target, files: [js], world, injectImmediately: true });
}

/** Has every page, open ones too, read its camera permission as without strict mode. Rejects where the browser refuses. */
export async function registerPermissionScripts(): Promise<void> {
  if (await areRegistered()) return;
  await unregisterPermissionScripts();
  await scripting().registerContentScripts(
    scripts.map(({ id, js, world }) => ({
      id,
      js: [js],
      world,
      matches: ['<all_urls>'],
      allFrames: true,
      runAt: 'document_start',
      matchOriginAsFallback: true,
      persistAcrossSessions: true,
    })),
  );
  const tabs = await browser.tabs.query({});
  // Some tabs are the browser's own.
  await Promise.all(tabs.map(({ id }) => id !== undefined && bringTo(id).catch(() => undefined)));
}

/** Pages that open from now on are left alone. In those that are open the scripts find nothing more to do. */
export async function unregisterPermissionScripts(): Promise<void> {
  const found = await browser.scripting.getRegisteredContentScripts({ ids: [...ids] });
  if (found.length > 0) await browser.scripting.unregisterContentScripts({ ids: found.map(({ id }) => id) });
}
