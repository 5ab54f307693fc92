import browser from 'webextension-polyfill';
import { type HashedSecret, type PinRecord, parsePin, pinIterations, sameBytes } from '../core/pin';
import { type PinReset, parseReset } from '../core/pin-reset';

/** Keys of their own in storage.local: no settings file and no frame has them. */
const pinKey = 'pin';
const resetKey = 'pinReset';
/** In storage.session, which only pages of ours reach, and which goes with the browser. */
const unlockedKey = 'unlocked';

const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
const fromBase64 = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));

async function derive(secret: string, salt: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(secret), 'PBKDF2', false, ['deriveBits']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: pinIterations };
  return new Uint8Array(await crypto.subtle.deriveBits(how, key, 256));
}

/** Some random bytes. */
export function randomBytes(count: number): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(count));
}

/** A secret as it may be stored: PBKDF2-SHA-256 with a random salt. Takes a good part of a second. */
export async function hashSecret(secret: string): Promise<HashedSecret> {
  const salt = randomBytes(16);
  return { salt: toBase64(salt), hash: toBase64(await derive(secret, salt)), iterations: pinIterations };
}

/** Whether a secret is the stored one. As slow as `hashSecret`, and as slow for a wrong one. */
export async function isSecret(secret: string, stored: HashedSecret): Promise<boolean> {
  return sameBytes(await derive(secret, fromBase64(stored.salt)), fromBase64(stored.hash));
}

/** What stands under `pin`. Rejects when storage fails. */
export async function readPin(): Promise<PinRecord | 'damaged' | null> {
  return parsePin((await browser.storage.local.get(pinKey))[pinKey]);
}

/** Replaces the record; null takes the PIN off. Rejects when storage fails. */
export async function writePin(record: PinRecord | null): Promise<void> {
  await (record ? browser.storage.local.set({ [pinKey]: record }) : browser.storage.local.remove([pinKey, resetKey]));
}

/** The wait for taking a lost PIN off; null when nobody asked for it. Rejects when storage fails. */
export async function readReset(): Promise<PinReset | null> {
  return parseReset((await browser.storage.local.get(resetKey))[resetKey]);
}

/** Replaces it; null stops it. Rejects when storage fails. */
export async function writeReset(reset: PinReset | null): Promise<void> {
  await (reset ? browser.storage.local.set({ [resetKey]: reset }) : browser.storage.local.remove(resetKey));
}

/** An unlocked page: the key that it got, and when it last used it. */
export interface Unlocked {
  readonly key: string;
  readonly at: number;
}

/** The page that is unlocked; null when all are locked. Rejects when storage fails. */
export async function readUnlocked(): Promise<Unlocked | null> {
  const { key, at } = Object((await browser.storage.session.get(unlockedKey))[unlockedKey]) as Record<string, unknown>; // Checked here.
  return typeof key === 'string' && typeof at === 'number' ? { key, at } : null;
}

/** Replaces it; null locks all pages. */
export async function writeUnlocked(unlocked: Unlocked | null): Promise<void> {
  await (unlocked
    ? browser.storage.session.set({ [unlockedKey]: unlocked })
    : browser.storage.session.remove(unlockedKey));
}
