import type { Effective } from './effective';
import type { Policy } from './policy';
import type { SettingField } from './settings-table';

/** What a page says about the school, or whoever else manages this browser. */
export interface School {
  /** Null where it gives none. */
  readonly name: string | null;
  readonly message: string | null;
  /** The settings that only an administrator can change. */
  readonly locked: ReadonlySet<SettingField>;
  /** Hosts whose class only an administrator can change. */
  readonly lockedSites: ReadonlySet<string>;
}

/** Null where nobody manages the settings; an administrator who only installed Pausepoint has set nothing. */
export function schoolOf({
  policy,
  effective,
}: {
  readonly policy: Policy;
  readonly effective: Effective;
}): School | null {
  const { name, message } = policy.organisation;
  if (!policy.isManaged || (policy.given.size === 0 && effective.locked.size === 0)) return null;
  return { name: name || null, message: message || null, locked: effective.locked, lockedSites: effective.lockedSites };
}
