import browser from 'webextension-polyfill';

/** Calls back once, right after a person or a policy has installed Pausepoint; not after an update. */
export function onInstall(callback: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') callback();
  });
}

/** Calls back when the browser starts, and after an install or update. */
export function onStart(callback: () => void): void {
  browser.runtime.onInstalled.addListener(callback);
  browser.runtime.onStartup.addListener(callback);
}

/** Calls back with the id of each tab that was closed. */
export function onTabClosed(callback: (tab: number) => void): void {
  browser.tabs.onRemoved.addListener(callback);
}

/** Calls back with the address that a tab has come to, as far as the browser tells it, at least once for each page. */
export function onPage(callback: (tab: number, address: string) => void): void {
  browser.tabs.onUpdated.addListener((tab, { status, url }, { url: address }) => {
    // Whatever stood on the button is taken back when the new page comes, which may be after `loading`.
    if (address !== undefined && (url !== undefined || status !== undefined)) callback(tab, address);
  });
}

/** Calls back when the stored settings or the kept policy changed, also from another part of the extension. */
export function onSettingsChange(callback: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && ('settings' in changes || 'policy' in changes)) callback();
  });
}

/**
 * Who put Pausepoint here: an administrator's policy, something else from outside the browser (which may be a policy that
 * lets the user switch it off), or a person. `management.getSelf` needs no permission. Does not reject.
 */
export async function readInstaller(): Promise<'admin' | 'outside' | 'person'> {
  try {
    const { installType } = await browser.management.getSelf();
    if (installType === 'admin') return 'admin';
    return installType === 'sideload' ? 'outside' : 'person';
  } catch {
    return 'person';
  }
}
