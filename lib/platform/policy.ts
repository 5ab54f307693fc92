import browser from 'webextension-polyfill';
import { type PolicyHeard, type PolicyRecord, parseHeard, parsePolicyRecord } from '../core/policy-record';

/** Key of the last policy in storage.local. */
const recordKey = 'policy';
/** Key in storage.session: gone when the browser ends or the extension is switched off, so that the next start asks. */
const heardKey = 'policyHeard';

/** What the browser says about a policy. `none`: it says that there is none; `failed`: it says nothing that can be used. */
export type ManagedAnswer =
  | { readonly kind: 'values'; readonly values: Readonly<Record<string, unknown>> }
  | { readonly kind: 'none' }
  | { readonly kind: 'failed' };

/**
 * Asks the browser for the policy. May take seconds, or give no answer at all (FACTS, fleet §0); does not reject.
 * Chromium gives `{}` too early on a first start. Firefox rejects where no policy is set.
 */
export async function askManaged(): Promise<ManagedAnswer> {
  try {
    return { kind: 'values', values: await browser.storage.managed.get(null) };
  } catch (error) {
    return { kind: /manifest not found/i.test(String(error)) ? 'none' : 'failed' };
  }
}

/** Calls back when the browser says that the policy changed. Firefox does not. */
export function onManagedChange(callback: () => void): void {
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') callback();
  });
}

/** The last policy that was kept. Rejects when storage fails. */
export async function readPolicyRecord(): Promise<PolicyRecord> {
  return parsePolicyRecord((await browser.storage.local.get(recordKey))[recordKey]);
}

/** Keeps a policy. Rejects when storage fails. */
export async function writePolicyRecord(record: PolicyRecord): Promise<void> {
  await browser.storage.local.set({ [recordKey]: record });
}

/** When and how the browser last answered since it started. Does not reject. */
export async function readHeard(): Promise<PolicyHeard> {
  try {
    return parseHeard((await browser.storage.session.get(heardKey))[heardKey]);
  } catch {
    return parseHeard(null);
  }
}

/** Notes that the browser answered. Does not reject. */
export async function writeHeard(heard: PolicyHeard): Promise<void> {
  await browser.storage.session.set({ [heardKey]: heard }).catch(() => undefined);
}
