import type { KeeperAnswer } from '../core/keeper-messages';
import {
  afterRightTry,
  beforeTry,
  codeLength,
  newPinProblem,
  type PinRecord,
  plainCode,
  plainSecret,
  recoveryCode,
  seeTries,
  waitBeforeTry,
} from '../core/pin';
import { askReset, resetLeft, seeReset } from '../core/pin-reset';
import * as stored from '../platform/pin';

/** Milliseconds after its last use until an unlocked page is locked again. */
const unlockedFor = 10 * 60 * 1000;
const no = (problem: 'pin' | 'wrong' | 'unusable'): KeeperAnswer => ({ ok: false, problem });

async function giveKey(): Promise<string> {
  const key = Array.from(stored.randomBytes(16), (byte) => byte.toString(16).padStart(2, '0')).join('');
  // One page at a time: an older key is worth nothing from here on.
  await stored.writeUnlocked({ key, at: Date.now() });
  return key;
}

/** Whether whoever holds `key` may change what the family locks; without a PIN everybody may. Rejects when storage fails. */
export async function isOpenWith(key: unknown): Promise<boolean> {
  if ((await stored.readPin()) === null) return true;
  const unlocked = await stored.readUnlocked();
  const now = Date.now();
  // A clock that was set back must not make the time longer.
  if (unlocked === null || unlocked.key !== key || now < unlocked.at || now >= unlocked.at + unlockedFor) return false;
  await stored.writeUnlocked({ ...unlocked, at: now });
  return true;
}

/** Locks every page. A page that goes with a key of its own leaves another one, unlocked since, as it is. */
export async function lockPages(key?: unknown): Promise<KeeperAnswer> {
  if (key !== undefined && (await stored.readUnlocked())?.key !== key) return { ok: true };
  await stored.writeUnlocked(null);
  return { ok: true };
}

async function isRight(record: PinRecord, secret: string, by: 'pin' | 'code'): Promise<boolean> {
  return by === 'pin'
    ? stored.isSecret(plainSecret(secret), record.pin)
    : stored.isSecret(plainCode(secret), record.code);
}

/** Looks at a PIN or a recovery code, and unlocks the page that sent it. A right one stops the wait of a lost PIN. */
export async function unlock(secret: unknown, by: 'pin' | 'code'): Promise<KeeperAnswer> {
  const found = await stored.readPin();
  if (found === null) return { ok: true };
  if (found === 'damaged' || typeof secret !== 'string' || secret.length > 1000) return no('unusable');
  const now = Date.now();
  const record = seeTries(found, now);
  if (record !== found) await stored.writePin(record);
  const waitMs = waitBeforeTry(record, now);
  if (waitMs > 0) return { ok: false, problem: 'wait', waitMs };
  // Before the look: closing the browser meanwhile does not give the try back.
  const counted = beforeTry(record, now);
  await stored.writePin(counted);
  if (!(await isRight(record, secret, by))) {
    const next = waitBeforeTry(counted, now);
    return next > 0 ? { ok: false, problem: 'wait', waitMs: next } : no('wrong');
  }
  await stored.writePin(afterRightTry(record));
  await stored.writeReset(null);
  return { ok: true, key: await giveKey() };
}

/** Sets a PIN and gives the recovery code, which is shown once, and a key, so that the page stays unlocked. */
export async function setPin(pin: unknown, key: unknown): Promise<KeeperAnswer> {
  if (!(await isOpenWith(key))) return no('pin');
  if (typeof pin !== 'string' || newPinProblem(pin, pin) !== null) return no('unusable');
  const code = recoveryCode(stored.randomBytes(codeLength));
  const record: PinRecord = {
    version: 1,
    pin: await stored.hashSecret(plainSecret(pin)),
    code: await stored.hashSecret(plainCode(code)),
    wrong: 0,
    wrongAt: 0,
  };
  await stored.writePin(record);
  return { ok: true, code, key: await giveKey() };
}

/** Takes the PIN off. */
export async function removePin(key: unknown): Promise<KeeperAnswer> {
  if (!(await isOpenWith(key))) return no('pin');
  await stored.writePin(null);
  return lockPages();
}

/** Counts the time since the last look towards the wait of a lost PIN. Does nothing where nobody asked for it. */
export async function lookAtReset(): Promise<void> {
  const reset = await stored.readReset();
  if (reset === null) return;
  const seen = seeReset(reset, Date.now());
  if (seen !== reset) await stored.writeReset(seen);
}

/** Begins the wait of a lost PIN, or takes the PIN off when it is over. Both need no key, and everybody sees it. */
export async function resetPin(act: 'ask' | 'finish'): Promise<KeeperAnswer> {
  if ((await stored.readPin()) === null) return no('unusable');
  await lookAtReset();
  const reset = await stored.readReset();
  if (act === 'ask') {
    // Asked again, the wait does not begin again.
    if (reset === null) await stored.writeReset(askReset(Date.now()));
    return { ok: true };
  }
  if (reset === null || resetLeft(reset) > 0) return no('pin');
  await stored.writePin(null);
  return lockPages();
}

/** Stops the wait of a lost PIN. */
export async function stopReset(key: unknown): Promise<KeeperAnswer> {
  if (!(await isOpenWith(key))) return no('pin');
  await stored.writeReset(null);
  return { ok: true };
}
