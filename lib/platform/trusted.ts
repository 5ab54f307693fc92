import browser from 'webextension-polyfill';
import { editTrusted, isTrustedFull, parseTrusted, type TrustedEdit, type TrustedPerson } from '../core/trusted';
import { isPrivateWindow } from './tabs';

/** Key of its own, so that a settings file cannot carry it and no frame ever reads it. */
const trustedKey = 'trusted';

/** The people that are stored. Rejects only when the browser's storage itself fails. */
export async function readTrusted(): Promise<readonly TrustedPerson[]> {
  const stored = await browser.storage.local.get(trustedKey);
  return parseTrusted(stored[trustedKey]);
}

/**
 * Makes one change to what is stored now, which another tab may have changed since this one read it, and gives the new
 * list; an empty one leaves nothing behind. Rejects in a private window, when storage fails and when the list is full, and
 * nothing is changed then.
 */
export async function changeTrusted(edit: TrustedEdit): Promise<readonly TrustedPerson[]> {
  if (isPrivateWindow()) throw new Error('Nothing is written down from a private window.');
  const before = await readTrusted();
  const people = editTrusted(before, edit);
  if ('add' in edit && people !== before && isTrustedFull(before, edit.add.by)) throw new Error('The list is full.');
  if (people.length === 0) await deleteTrusted();
  else await browser.storage.local.set({ [trustedKey]: people });
  return people;
}

/** Deletes the stored people. Rejects when storage fails. */
export async function deleteTrusted(): Promise<void> {
  await browser.storage.local.remove(trustedKey);
}
