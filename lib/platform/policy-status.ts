import browser from 'webextension-polyfill';
import type { ToBackground } from '../core/messages';
import type { PolicyHeard } from '../core/policy-record';
import { canLockCamera, mayLockCamera } from './camera-lock';
import { readHeard } from './policy';
import { readInForce, type SettingsInForce } from './storage';
import { isAllowedInPrivateWindows } from './tabs';

/** What the policy page shows, as far as only the browser knows it. */
export interface PolicyFacts {
  readonly inForce: SettingsInForce;
  readonly heard: PolicyHeard;
  readonly inPrivateWindows: boolean | null;
  /** Whether the browser's own camera lock works where a policy wants it; null where none does. */
  readonly strict: 'works' | 'not_allowed' | 'not_here' | null;
  readonly version: string;
}

async function strictState({ policy }: SettingsInForce): Promise<PolicyFacts['strict']> {
  if (policy.values.strictCamera !== true) return null;
  if (!canLockCamera()) return 'not_here';
  return (await mayLockCamera()) ? 'works' : 'not_allowed';
}

/** Reads all of it. Rejects when the browser's storage fails. */
export async function readPolicyFacts(): Promise<PolicyFacts> {
  const inForce = await readInForce();
  const [heard, inPrivateWindows, strict] = await Promise.all([
    readHeard(),
    isAllowedInPrivateWindows(),
    strictState(inForce),
  ]);
  return { inForce, heard, inPrivateWindows, strict, version: browser.runtime.getManifest().version };
}

/** Has the background ask the browser for its policy again. Gives whether it answered in time; does not reject. */
export async function askForPolicy(): Promise<boolean> {
  const message: ToBackground = { type: 'read-policy' };
  return browser.runtime.sendMessage(message).then(
    (answer) => answer === true,
    () => false,
  );
}
