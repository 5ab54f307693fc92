import browser from 'webextension-polyfill';
import { type Effective, effective } from '../core/effective';
import { shippedHosts } from '../core/generated/site-hosts';
import { emptyLedger, type Ledger } from '../core/ledger';
import { parseLedger } from '../core/ledger-parse';
import type { PageView } from '../core/page-view';
import type { ParsedPolicy } from '../core/policy';
import { parsePolicyRecord, policyOf } from '../core/policy-record';
import { type School, schoolOf } from '../core/school';
import { type ParsedSettings, parseSettings, type Settings } from '../core/settings';
import { settingsToStore, storedFields } from '../core/settings-store';

/** Key of the settings object in storage.local. The content script reads the same key without this file. */
const settingsKey = 'settings';
const ledgerKey = 'ledger';
/** Counters of chat contacts, by salted hash (lib/platform/chat-scripts). */
const contactsKey = 'chatContacts';
/** Settings that could not be read in full, kept as they were when the person first changed something over them. */
const unreadableKey = 'settingsBefore';

/** Key of the last policy; only `lib/background/policy-sync.ts` writes it. */
const policyKey = 'policy';

/** The settings in force, what could not be read of the person's own, and the policy behind them. */
export interface SettingsInForce extends ParsedSettings, ParsedPolicy {
  readonly effective: Effective;
}

function inForce(stored: Record<string, unknown>): SettingsInForce {
  const own = stored[settingsKey];
  const { settings, problems } = parseSettings(own);
  const parsed = policyOf(parsePolicyRecord(stored[policyKey]), shippedHosts);
  const found = effective(settings, parsed.policy, storedFields(own));
  return { ...parsed, settings: found.values, problems, effective: found };
}

/** The settings in force with their sources and locks. Rejects only when the browser's storage itself fails. */
export async function readInForce(): Promise<SettingsInForce> {
  return inForce(await browser.storage.local.get([settingsKey, policyKey]));
}

/**
 * The settings in force: the person's own, parsed field by field, below what a policy sets. Rejects only when the
 * browser's storage itself fails.
 */
export async function readSettings(): Promise<ParsedSettings> {
  const { settings, problems } = await readInForce();
  return { settings, problems };
}

/**
 * Writes down what the person changed: `settings` are the settings in force with their changes. What a policy locks stays
 * as it is. Whatever stood there and could not be read in full (damaged, or written by a newer version) is kept beside
 * it until the person deletes what is stored. Rejects when storage fails; nothing is changed then.
 */
export async function writeSettings(settings: Settings): Promise<void> {
  const stored = await browser.storage.local.get([settingsKey, policyKey]);
  const before = stored[settingsKey];
  const { problems, effective: shown, policy } = inForce(stored);
  const unchosen = effective(settings, policy, new Set()).values;
  const kept = problems.length > 0 ? { [unreadableKey]: before } : {};
  await browser.storage.local.set({ ...kept, [settingsKey]: settingsToStore(before, shown, settings, unchosen) });
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

/** Everything in storage.local as it is, for "see what is stored". Of a PIN it says only that there is one. */
export async function readEverything(): Promise<Record<string, unknown>> {
  const { pin, ...stored } = await browser.storage.local.get(null);
  return pin === undefined ? stored : { ...stored, pin: 'set' };
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

/** What a school has set, as pages say it; null where none has. Rejects when storage fails. */
export async function readSchool(): Promise<School | null> {
  return schoolOf(await readInForce());
}
