import type { Effective, SettingSource } from './effective';
import type { Policy } from './policy';
import { type PolicyKeyName, policyKeys } from './policy-table';
import { type SettingField, settingFields, settingsTable } from './settings-table';

/** One key of a policy as it is in force. */
export interface PolicyRow {
  readonly name: PolicyKeyName;
  /** What is in force, as JSON would write it; null where it is the person's own and none of an administrator's business. */
  readonly value: string | null;
  readonly source: SettingSource;
  /** The policy sets it, and the person may still change it. */
  readonly isStart: boolean;
}

const fieldOf = (name: PolicyKeyName): SettingField | undefined =>
  settingFields.find((field) => settingsTable[field].policy.includes(name));

const hostsOf = (policy: Policy, siteClass: 'meeting' | 'chat'): readonly string[] =>
  Object.keys(policy.sites).filter((host) => policy.sites[host] === siteClass);

/** What is in force for keys that set no setting. */
function otherValue(name: PolicyKeyName, policy: Policy): unknown {
  switch (name) {
    case 'settingsLock':
      return policy.lock;
    case 'userMayChange':
      return [...policy.open];
    case 'userMayTrustSites':
      return policy.mayTrustSites;
    case 'helpContacts':
      return policy.contacts;
    case 'helpContactsMode':
      return policy.contactsMode;
    case 'organisationName':
      return policy.organisation.name;
    case 'organisationMessage':
      return policy.organisation.message;
    case 'showWelcomePage':
      return policy.showWelcomePage ?? !policy.isAdminInstall;
    case 'reporting':
      return 'none';
    default:
      return null;
  }
}

function settingValue(name: PolicyKeyName, field: SettingField, policy: Policy, { values }: Effective): unknown {
  if (name === 'trustedSites') return hostsOf(policy, 'meeting');
  if (name === 'extraChatSites') return hostsOf(policy, 'chat');
  if (name === 'audienceMode') return values.ageBand ?? 'adult';
  return values[field];
}

/** Every key with what is in force and where that comes from. Lists that a person made themselves are not shown. */
export function policyRows(policy: Policy, effective: Effective): readonly PolicyRow[] {
  // What policyJson holds stands under its own keys.
  const shown = policyKeys.filter(({ name }) => name !== 'policyJson');
  return shown.map(({ name }): PolicyRow => {
    const field = fieldOf(name);
    const given: SettingSource = policy.given.has(name) ? 'policy' : 'default';
    const source = field === undefined || field === 'sites' ? given : effective.source[field];
    const value = field === undefined ? otherValue(name, policy) : settingValue(name, field, policy, effective);
    const isOwnList = source === 'user' && Array.isArray(value);
    const isOpen =
      field !== undefined && !effective.locked.has(field) && (policy.lock === 'none' || policy.open.has(name));
    return {
      name,
      value: isOwnList ? null : JSON.stringify(value),
      source,
      isStart: policy.given.has(name) && isOpen,
    };
  });
}
