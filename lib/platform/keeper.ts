import browser from 'webextension-polyfill';
import { type KeeperAnswer, parseAnswer, type ToKeeper } from '../core/keeper-messages';
import { waitBeforeTry } from '../core/pin';
import type { PinLook } from '../core/pin-look';
import { resetLeft } from '../core/pin-reset';
import type { Settings } from '../core/settings';
import type { TrustedPerson } from '../core/trusted';
import { readPin, readReset } from './pin';
import { readSettings } from './storage';
import { isPrivateWindow } from './tabs';

/** What this page got when it was unlocked. It is kept nowhere else, so it goes with the page. */
let key: string | undefined;

async function ask(message: ToKeeper): Promise<KeeperAnswer> {
  const answer = parseAnswer(await browser.runtime.sendMessage(message).catch(() => null));
  if (answer.ok && answer.key !== undefined) key = answer.key;
  if (!answer.ok && answer.problem === 'pin') key = undefined;
  return answer;
}

/** Asks the keeper to store the settings. Does not reject. */
export function saveSettings(settings: Settings): Promise<KeeperAnswer> {
  return ask({ type: 'save-settings', settings, key });
}

/** Stores a change of some settings. Rejects when it was not stored, because of a lock or otherwise. */
export async function changeSetting(patch: Partial<Settings>): Promise<void> {
  const answer = await saveSettings({ ...(await readSettings()).settings, ...patch });
  if (!answer.ok) throw new Error(`The settings were not stored: ${answer.problem}.`);
}

/** Stores the region that help is shown for; no PIN locks it. Rejects when it was not stored, as in a private window. */
export async function saveRegion(region: string): Promise<void> {
  if (isPrivateWindow()) throw new Error('Nothing is written down from a private window.');
  await changeSetting({ region });
}

/** How things stand with the family's PIN. Rejects when storage fails. */
export async function lookAtPin(): Promise<PinLook> {
  const [pin, reset] = await Promise.all([readPin(), readReset()]);
  if (pin === null) return { state: 'none' };
  return {
    state: pin === 'damaged' ? 'damaged' : 'set',
    isUnlocked: key !== undefined,
    waitMs: pin === 'damaged' ? 0 : waitBeforeTry(pin, Date.now()),
    reset: reset && { askedAt: reset.askedAt, leftMs: resetLeft(reset) },
  };
}

/** What a page of ours can do about the PIN. Only `look` rejects, when storage fails. */
export const pinAccess = {
  look: lookAtPin,
  unlock: (secret: string, by: 'pin' | 'code') => ask({ type: 'pin-unlock', secret, by }),
  lock: () => {
    const mine = key;
    key = undefined;
    return ask({ type: 'pin-lock', key: mine });
  },
  set: (pin: string) => ask({ type: 'pin-set', pin, key }),
  remove: async () => {
    const answer = await ask({ type: 'pin-remove', key });
    if (answer.ok) key = undefined;
    return answer;
  },
  askReset: () => ask({ type: 'pin-reset', act: 'ask' }),
  finishReset: () => ask({ type: 'pin-reset', act: 'finish' }),
  stopReset: () => ask({ type: 'pin-reset', act: 'stop', key }),
  /** Puts somebody on the young person's list in the family's name. */
  addPerson: (person: TrustedPerson) => ask({ type: 'family-person', person, key }),
} as const;
