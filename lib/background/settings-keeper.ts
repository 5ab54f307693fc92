import { changedFields } from '../core/exchange';
import { isFamilyLocked } from '../core/family-lock';
import type { KeeperAnswer, ToKeeper } from '../core/keeper-messages';
import type { Settings } from '../core/settings';
import { lockedChanges, parseWanted } from '../core/settings-store';
import { parseTrusted } from '../core/trusted';
import { readInForce, readSettings, writeSettings } from '../platform/storage';
import { changeTrusted } from '../platform/trusted';
import { isOpenWith, lockPages, lookAtReset, removePin, resetPin, setPin, stopReset, unlock } from './pin-keeper';

/** Pages of ours that a person opens on purpose. A content script is none of them. */
const pages: readonly string[] = ['/options.html', '/welcome.html', '/help.html', '/popup.html', '/chats.html'];

const failed: KeeperAnswer = { ok: false, problem: 'failed' };
const unusable: KeeperAnswer = { ok: false, problem: 'unusable' };

/** One after the other: two tries at once must not count as one, and two saves must not be compared with the same past. */
let queue: Promise<unknown> = Promise.resolve();

function inTurn(step: () => Promise<KeeperAnswer>): Promise<KeeperAnswer> {
  const next = queue.then(step).catch(() => failed);
  queue = next;
  return next;
}

async function save(raw: unknown, key: unknown): Promise<KeeperAnswer> {
  const { settings, effective } = await readInForce();
  const wanted = parseWanted(raw, effective);
  if (wanted === null) return unusable;
  if (lockedChanges(effective, wanted).length > 0) return { ok: false, problem: 'school' };
  const changed = changedFields(settings, wanted);
  if (changed.some(isFamilyLocked) && !(await isOpenWith(key))) return { ok: false, problem: 'pin' };
  await writeSettings(wanted);
  return { ok: true };
}

async function addFamilyPerson(raw: unknown, key: unknown): Promise<KeeperAnswer> {
  const [person] = parseTrusted([raw]);
  if (!person) return unusable;
  if (!(await isOpenWith(key))) return { ok: false, problem: 'pin' };
  await changeTrusted({ add: { ...person, by: 'family' } });
  return { ok: true };
}

/** The background's own change of the settings, such as when the browser took a permission away. No lock holds it. */
export function changeSettings(step: (settings: Settings) => Settings): Promise<KeeperAnswer> {
  return inTurn(async () => {
    const { settings } = await readSettings();
    const next = step(settings);
    if (changedFields(settings, next).length > 0) await writeSettings(next);
    return { ok: true };
  });
}

function act(message: ToKeeper): Promise<KeeperAnswer> {
  switch (message.type) {
    case 'save-settings':
      return save(message.settings, message.key);
    case 'family-person':
      return addFamilyPerson(message.person, message.key);
    case 'pin-unlock':
      return unlock(message.secret, message.by === 'code' ? 'code' : 'pin');
    case 'pin-lock':
      return lockPages(message.key);
    case 'pin-set':
      return setPin(message.pin, message.key);
    case 'pin-remove':
      return removePin(message.key);
    case 'pin-reset':
      return message.act === 'stop' ? stopReset(message.key) : resetPin(message.act);
  }
}

const types: readonly string[] = [
  'save-settings',
  'family-person',
  'pin-unlock',
  'pin-lock',
  'pin-set',
  'pin-remove',
  'pin-reset',
] satisfies readonly ToKeeper['type'][];

/** Whether a message is for the keeper. */
export function isForKeeper(message: { readonly type: string }): message is ToKeeper {
  return types.includes(message.type);
}

/**
 * The one writer of settings that a person changes. It hears pages of ours only, and lets nothing past the family's PIN.
 * Does not reject.
 */
export function keepSettings(message: ToKeeper, page: string | null): Promise<KeeperAnswer> {
  return page !== null && pages.includes(page) ? inTurn(() => act(message)) : Promise.resolve(failed);
}

/** Counts the wait of a lost PIN on, whenever the browser does something anyway. Does not reject. */
export function lookAtLostPin(): void {
  void inTurn(async () => {
    await lookAtReset();
    return { ok: true };
  });
}
