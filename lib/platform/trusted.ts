import browser from 'webextension-polyfill';
import { parseTrusted, type TrustedPerson } from '../core/trusted';
import { isPrivateWindow } from './tabs';

/** Key of its own, so that a settings file cannot carry it and no frame ever reads it. */
const trustedKey = 'trusted';

/** The people that are stored. Rejects only when the browser's storage itself fails. */
export async function readTrusted(): Promise<readonly TrustedPerson[]> {
  const stored = await browser.storage.local.get(trustedKey);
  return parseTrusted(stored[trustedKey]);
}

/** Replaces the stored people; an empty list leaves nothing behind. Rejects in a private window and when storage fails. */
export async function writeTrusted(people: readonly TrustedPerson[]): Promise<void> {
  if (isPrivateWindow()) throw new Error('Nothing is written down from a private window.');
  if (people.length === 0) await deleteTrusted();
  else await browser.storage.local.set({ [trustedKey]: people });
}

/** Deletes the stored people. Rejects when storage fails. */
export async function deleteTrusted(): Promise<void> {
  await browser.storage.local.remove(trustedKey);
}
