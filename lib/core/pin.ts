/** A secret that can be checked and not read: PBKDF2-SHA-256 of it. `salt` and `hash` are base64. */
export interface HashedSecret {
  readonly salt: string;
  readonly hash: string;
  readonly iterations: number;
}

/** What is stored of a family's PIN, under `pin` in storage.local. It is in no settings file and reaches no frame. */
export interface PinRecord {
  readonly version: 1;
  readonly pin: HashedSecret;
  /** The recovery code that was shown once. */
  readonly code: HashedSecret;
  /** Wrong tries in a row, counted before each look, so that a look that is cut short counts too. */
  readonly wrong: number;
  /** When the last of them was, in milliseconds of the computer's clock. */
  readonly wrongAt: number;
}

/** OWASP's figure for PBKDF2-HMAC-SHA-256 (Password Storage Cheat Sheet, 2023). */
export const pinIterations = 600_000;
/** Four digits are what people call a PIN; a password manager makes longer ones. */
export const pinLength = { min: 4, max: 128 } as const;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isWhole = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
const isBase64 = (value: unknown, length: number): value is string =>
  typeof value === 'string' && value.length === length && /^[A-Za-z0-9+/]+=*$/.test(value);

function parseSecret(raw: unknown): HashedSecret | null {
  if (!isRecord(raw)) return null;
  const { salt, hash, iterations } = raw;
  // 16 and 32 bytes. More rounds than ours would only keep the browser busy.
  if (!isBase64(salt, 24) || !isBase64(hash, 44) || iterations !== pinIterations) return null;
  return { salt, hash, iterations };
}

/**
 * Reads a stored record: null when no PIN was set, `damaged` when something stands there that is no record. Whoever gets
 * `damaged` keeps the settings locked and offers the wait. Does not throw.
 */
export function parsePin(raw: unknown): PinRecord | 'damaged' | null {
  if (raw === undefined) return null;
  if (!isRecord(raw) || raw.version !== 1) return 'damaged';
  const [pin, code] = [parseSecret(raw.pin), parseSecret(raw.code)];
  const { wrong, wrongAt } = raw;
  if (!pin || !code || !isWhole(wrong) || !isWhole(wrongAt)) return 'damaged';
  return { version: 1, pin, code, wrong, wrongAt };
}

const seconds = 1000;
const minutes = 60 * seconds;
/** Tries without a wait: a parent mistypes, or tries two old PINs. */
const freeTries = 5;
const delays = [30 * seconds, minutes, 5 * minutes, 15 * minutes, 60 * minutes];

/** Milliseconds to wait after so many wrong tries in a row. It does not grow without end: nobody is shut out for good. */
export function triesDelay(wrong: number): number {
  return wrong < freeTries ? 0 : (delays[Math.min(wrong - freeTries, delays.length - 1)] ?? 0);
}

/**
 * The record after a look at the clock. A clock that was set back makes the wait begin again, from this look on: measured
 * from a time that is yet to come it would not end before that time.
 */
export function seeTries(record: PinRecord, now: number): PinRecord {
  return now < record.wrongAt ? { ...record, wrongAt: now } : record;
}

/**
 * Milliseconds until the next try. A clock that was set back makes the whole wait begin again. One that was set forward
 * buys one try, and the next wait is as long.
 */
export function waitBeforeTry({ wrong, wrongAt }: PinRecord, now: number): number {
  const wait = triesDelay(wrong);
  return now < wrongAt ? wait : Math.max(0, wrongAt + wait - now);
}

/** The record as it stands while a try is looked at; to be stored before the look. */
export function beforeTry(record: PinRecord, now: number): PinRecord {
  return { ...record, wrong: record.wrong + 1, wrongAt: now };
}

/** The record after a right try. */
export function afterRightTry(record: PinRecord): PinRecord {
  return { ...record, wrong: 0, wrongAt: 0 };
}

/** The same text whatever keyboard it was typed on: digits of Arabic and Persian are digits, accents are composed. */
export function plainSecret(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .trim();
}

/** Why a new PIN was not taken. */
export type NewPinProblem = 'short' | 'long' | 'easy' | 'differs';

/** All the same, or a row like 1234 or dcba. */
function isEasy(pin: string): boolean {
  const codes = Array.from(pin, (letter) => letter.codePointAt(0) ?? 0);
  const steps = new Set(codes.slice(1).map((code, at) => code - (codes[at] ?? 0)));
  const [step = 2] = steps;
  return steps.size === 1 && Math.abs(step) <= 1;
}

/** What is wrong with a new PIN that was typed twice, or null. */
export function newPinProblem(typed: string, again: string): NewPinProblem | null {
  const pin = plainSecret(typed);
  if (pin.length < pinLength.min) return 'short';
  if (pin.length > pinLength.max) return 'long';
  if (isEasy(pin)) return 'easy';
  return pin === plainSecret(again) ? null : 'differs';
}

/** Crockford's 32 signs: none that is easily taken for another. */
const codeSigns = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 16 signs of 5 bits: nobody guesses 80 bits through the waits above, or from the hash. */
export const codeLength = 16;

/** A recovery code to show, in groups of four. `random` holds at least `codeLength` random bytes. */
export function recoveryCode(random: Uint8Array): string {
  // 256 is a multiple of 32, so every sign is as likely as the others.
  const signs = Array.from(random.slice(0, codeLength), (byte) => codeSigns[byte % codeSigns.length] ?? '');
  return (signs.join('').match(/.{4}/g) ?? []).join('-');
}

/** A typed code without its dashes, and with the letters that people take for digits read as those. */
export function plainCode(text: string): string {
  return plainSecret(text)
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
}

/** True when both hold the same bytes. Takes as long wherever they differ. */
export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  let difference = a.length ^ b.length;
  for (let at = 0; at < a.length; at += 1) difference |= (a[at] ?? 0) ^ (b[at] ?? 0);
  return difference === 0;
}
