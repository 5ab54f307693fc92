import type { Settings } from './settings';
import type { TrustedPerson } from './trusted';

/**
 * What a page of ours asks of the keeper of the settings (lib/background/settings-keeper). `key` is what an unlocked
 * page got; a page that is locked, or in a browser without a PIN, has none.
 */
export type ToKeeper =
  | { readonly type: 'save-settings'; readonly settings: Settings; readonly key?: string | undefined }
  /** Puts somebody on the young person's list in the family's name. */
  | { readonly type: 'family-person'; readonly person: TrustedPerson; readonly key?: string | undefined }
  | { readonly type: 'pin-unlock'; readonly secret: string; readonly by: 'pin' | 'code' }
  /** Without a key it locks whichever page is unlocked. */
  | { readonly type: 'pin-lock'; readonly key?: string | undefined }
  /** Sets a PIN where there is none, or another one. */
  | { readonly type: 'pin-set'; readonly pin: string; readonly key?: string | undefined }
  | { readonly type: 'pin-remove'; readonly key?: string | undefined }
  /** The wait for whoever has lost PIN and code: begins, is stopped, is over. The first and the last need no key. */
  | { readonly type: 'pin-reset'; readonly act: 'ask' | 'finish' }
  | { readonly type: 'pin-reset'; readonly act: 'stop'; readonly key?: string | undefined };

/** Why the keeper said no. */
export type KeeperProblem =
  /** Locked by the family's PIN, and the key is missing, too old, or of another page. */
  | 'pin'
  /** Set by the school. */
  | 'school'
  /** A wrong PIN or code. */
  | 'wrong'
  /** Too many wrong tries: `waitMs` says how long. */
  | 'wait'
  /** What was sent cannot be used. */
  | 'unusable'
  /** The browser's storage failed, or nobody answered. */
  | 'failed';

/** The keeper's answer. */
export type KeeperAnswer =
  | { readonly ok: true; readonly key?: string; readonly code?: string }
  | { readonly ok: false; readonly problem: KeeperProblem; readonly waitMs?: number };

const problems: readonly KeeperProblem[] = ['pin', 'school', 'wrong', 'wait', 'unusable', 'failed'];

/** Reads an answer. Whatever is none counts as `failed`. Does not throw. */
export function parseAnswer(raw: unknown): KeeperAnswer {
  const { ok, key, code, problem, waitMs } = Object(raw) as Record<string, unknown>; // Each is checked below.
  if (ok === true) {
    return { ok, ...(typeof key === 'string' ? { key } : {}), ...(typeof code === 'string' ? { code } : {}) };
  }
  const known = problems.find((one) => one === problem) ?? 'failed';
  return { ok: false, problem: known, ...(typeof waitMs === 'number' ? { waitMs } : {}) };
}
