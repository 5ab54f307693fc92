import browser from 'webextension-polyfill';
import type { PauseSign, TabStatus, ToTab } from '../core/messages';
import { parseTabStatus, type TabLook } from '../core/tab-status';

/** True when this page is an ordinary tab, not the small window behind the toolbar button. Does not reject. */
export async function isOpenAsTab(): Promise<boolean> {
  try {
    return (await browser.tabs.getCurrent()) !== undefined;
  } catch {
    return false;
  }
}

/** Id of the tab in front of the person, or null. Its address stays unknown: that would take the `tabs` permission. */
export async function frontTab(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** What our content script says about a tab; null when none answers there. Does not reject. */
async function tabStatus(tab: number): Promise<TabStatus | null> {
  const message: ToTab = { type: 'status' };
  try {
    return parseTabStatus(await browser.tabs.sendMessage(tab, message, { frameId: 0 }));
  } catch {
    // "Receiving end does not exist": a page of the browser, or a tab from before the install.
    return null;
  }
}

/** Sends a message to every frame of a tab and gives the first answer; null when no frame has one. Does not reject. */
async function askAllFrames(tab: number, message: ToTab): Promise<unknown> {
  try {
    return (await browser.tabs.sendMessage(tab, message)) ?? null;
  } catch {
    return null;
  }
}

async function look(tab: number): Promise<TabLook | null> {
  const [status, sign] = await Promise.all([tabStatus(tab), askAllFrames(tab, { type: 'pause-sign' })]);
  const known: readonly (PauseSign | null)[] = ['waiting', 'tampered'];
  return status && { kind: 'page', status, sign: known.find((one) => one === sign) ?? null };
}

/** Answers "not now" to the pause in the front tab, where the page cannot reach, and looks again. Does not reject. */
export async function refuseInFrontTab(): Promise<TabLook> {
  const tab = await frontTab().catch(() => null);
  if (tab !== null) await askAllFrames(tab, { type: 'not-now' });
  return lookAtFrontTab();
}

/** Opens one of our own pages, such as `help.html?topic=home`, in a new tab. */
export async function openOwnPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}

/**
 * Closes the tab that this page of ours stands in, with a new empty one in its place, so that neither the page nor the
 * steps on it are behind the Back button. Where the browser does not do that, the page gives way to an empty one. The
 * browser's history is not ours to change. Does not reject.
 */
export async function leaveOwnTab(): Promise<void> {
  // Out of sight at once; closing the tab takes a moment.
  document.body.hidden = true;
  try {
    const tab = await browser.tabs.getCurrent();
    if (tab?.id === undefined) throw new Error('This page is in no tab.');
    await browser.tabs.create({ index: tab.index });
    await browser.tabs.remove(tab.id);
  } catch {
    location.replace('about:blank');
  }
}

/** True in a private window, where nothing about sites is written down. */
export function isPrivateWindow(): boolean {
  return browser.extension?.inIncognitoContext === true;
}

/** Whether the person let Pausepoint work in private windows; null when the browser does not say. Does not reject. */
export async function isAllowedInPrivateWindows(): Promise<boolean | null> {
  try {
    return await browser.extension.isAllowedIncognitoAccess();
  } catch {
    return null;
  }
}

/** Looks at the tab in front of the person. Does not reject. */
export async function lookAtFrontTab(): Promise<TabLook> {
  try {
    if (await isOpenAsTab()) return { kind: 'no-page' };
    const tab = await frontTab();
    return (tab === null ? null : await look(tab)) ?? { kind: 'uncovered' };
  } catch {
    return { kind: 'uncovered' };
  }
}

/** How often, and how long apart in milliseconds, a page is asked after a reload. Five seconds in all. */
const reloadTries = 20;
const reloadStep = 250;

/** Loads the front tab again and waits until our content script answers there. Does not reject. */
export async function reloadFrontTab(): Promise<TabLook> {
  try {
    const tab = await frontTab();
    if (tab === null) return { kind: 'unreachable' };
    await browser.tabs.reload(tab);
    for (let tries = 0; tries < reloadTries; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, reloadStep));
      const seen = await look(tab);
      if (seen) return seen;
    }
  } catch {
    // A page of the browser, where even a reload may be refused.
  }
  return { kind: 'unreachable' };
}
