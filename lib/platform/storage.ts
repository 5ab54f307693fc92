import browser from 'webextension-polyfill';
import { emptyLedger, type Ledger } from '../core/ledger';
import { parseLedger } from '../core/ledger-parse';
import type { PageView } from '../core/page-view';
import { type ParsedSettings, parseSettings, type Settings } from '../core/settings';
import { isPrivateWindow } from './tabs';

/** Key of the settings object in storage.local. The content script reads the same key without this file. */
const settingsKey = 'settings';
const ledgerKey = 'ledger';
/** Counters of chat contacts, by salted hash (lib/platform/chat-scripts). */
const contactsKey = 'chatContacts';
/** Settings that could not be read in full, kept as they were when the person first changed something over them. */
const unreadableKey = 'settingsBefore';

/** The settings, parsed field by field. Rejects only when the browser's storage itself fails. */
export async function readSettings(): Promise<ParsedSettings> {
  const stored = await browser.storage.local.get(settingsKey);
  return parseSettings(stored[settingsKey]);
}

/**
 * Replaces the settings. Whatever stood there and could not be read in full (damaged, or written by a newer version)
 * is kept beside them until the person deletes what is stored. Rejects when storage fails; nothing is changed then.
 */
export async function writeSettings(settings: Settings): Promise<void> {
  const { [settingsKey]: before } = await browser.storage.local.get(settingsKey);
  const kept = parseSettings(before).problems.length > 0 ? { [unreadableKey]: before } : {};
  await browser.storage.local.set({ ...kept, [settingsKey]: settings });
}

/** Puts the region into the settings. Rejects in a private window, from which nothing is written down. */
export async function writeRegion(region: string): Promise<void> {
  if (isPrivateWindow()) throw new Error('Nothing is written down from a private window.');
  await writeSettings({ ...(await readSettings()).settings, region });
}

/** The ledger, or an empty one (not yet written) when there is none that can be read. */
export async function readLedger(): Promise<Ledger> {
  const stored = await browser.storage.local.get(ledgerKey);
  return parseLedger(stored[ledgerKey]) ?? emptyLedger(crypto.randomUUID());
}

/** Replaces the ledger. */
export async function writeLedger(ledger: Ledger): Promise<void> {
  await browser.storage.local.set({ [ledgerKey]: ledger });
}

/** Deletes what Pausepoint wrote down by itself, and settings that could not be read. Settings in use stay. */
export async function deleteLedger(): Promise<void> {
  await browser.storage.local.remove([ledgerKey, unreadableKey, contactsKey]);
}

/** Everything in storage.local as it is, for "see what is stored". */
export async function readEverything(): Promise<Record<string, unknown>> {
  return browser.storage.local.get(null);
}

/** Calls back after any stored value changed, in whatever part of the extension. Stops when `signal` aborts. */
export function onStorageChange(callback: () => void, signal: AbortSignal): void {
  const listener = (_changes: unknown, area: string): void => {
    if (area === 'local') callback();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

/** Replaces what injected scripts read. */
export async function writePageView(view: PageView): Promise<void> {
  await browser.storage.local.set({ page: view });
}
