import type { Policy } from './policy';
import type { PolicyKeyName } from './policy-table';
import { sameValue } from './same-value';
import { type Settings, settingsOf } from './settings';
import { defaultFor, type Role, type SettingField, settingFields, settingsTable } from './settings-table';
import { hostMatches, type SiteClass } from './sites';

/** Where a value in force comes from. */
export type SettingSource = 'user' | 'policy' | 'default';

/** The settings in force. Made anew on each read; nobody saves them. */
export interface Effective {
  readonly values: Settings;
  /** Fields that a policy keeps the person from changing. A family's lock comes on top (lib/core/pin.ts). */
  readonly locked: ReadonlySet<SettingField>;
  /** Hosts whose class a policy keeps, also where the list of sites is open. */
  readonly lockedSites: ReadonlySet<string>;
  readonly source: Readonly<Record<SettingField, SettingSource>>;
  /** An administrator installed Pausepoint or set a value. */
  readonly isManaged: boolean;
}

/** True where a policy lets the person change what one of its keys sets. */
function mayChange(key: PolicyKeyName, policy: Policy): boolean {
  return policy.lock === 'none' || policy.open.has(key);
}

/** True where the policy says in so many words that lists of sites are not the person's. That holds whatever else is open. */
function hasNoOwnSites(policy: Policy): boolean {
  return !policy.mayTrustSites && policy.given.has('userMayTrustSites');
}

/** True where nobody but an administrator can change a field. */
function isLocked(field: SettingField, policy: Policy): boolean {
  if (!policy.isManaged) return false;
  // A chat that is left alone has its pauses fewer, as a trusted site has.
  const isSites = field === 'sites' || field === 'ignoredChatSites';
  if (isSites && hasNoOwnSites(policy)) return true;
  if (policy.lock === 'none' || settingsTable[field].policy.some((key) => mayChange(key, policy))) return false;
  if (isSites && !policy.mayTrustSites) return true;
  if (policy.lock === 'all' && settingsTable[field].underLock === 'owner') return true;
  // The person's own sites stay theirs beside a school's.
  return field !== 'sites' && field in policy.values;
}

/** The hosts whose class holds. The two lists of a policy are opened one by one. */
function lockedHosts(policy: Policy): readonly string[] {
  const { sites } = policy;
  const isOpen = (host: string): boolean =>
    mayChange(sites[host] === 'chat' ? 'extraChatSites' : 'trustedSites', policy);
  return Object.keys(sites).filter((host) => hasNoOwnSites(policy) || !isOpen(host));
}

/** The person's own sites that may stand beside a school's: all of them, or those that make pauses more. */
function ownSites(own: Settings['sites'], chats: readonly string[], isStrict: boolean): Settings['sites'] {
  const kept: Record<string, SiteClass> = Object.create(null);
  for (const [host, siteClass] of Object.entries(own)) {
    const isStricter = siteClass === 'stranger' || siteClass === 'chat';
    const isUnderChat = chats.some((chat) => hostMatches(host, chat));
    if (isStricter || !(isStrict || isUnderChat)) kept[host] = siteClass;
  }
  return kept;
}

function mergeSites(own: Settings['sites'], policy: Policy): Settings['sites'] {
  const merged: Record<string, SiteClass> = Object.create(null);
  const locked = lockedHosts(policy);
  const chats = locked.filter((host) => policy.sites[host] === 'chat');
  // Starting values give way to the person's own; what is set holds.
  Object.assign(merged, policy.sites, ownSites(own, chats, isLocked('sites', policy)));
  for (const host of locked) merged[host] = policy.sites[host] ?? 'chat';
  return merged;
}

/** The fields in which stored settings differ from what holds by itself. */
function changedFields(settings: Settings, role: Role | null): ReadonlySet<SettingField> {
  return new Set(settingFields.filter((field) => !sameValue(settings[field], defaultFor(field, role))));
}

/**
 * The settings in force: what a policy sets and does not open, else what the person chose, else what the policy starts
 * with, else the default of whoever owns this browser. `chosen` names the fields that the person chose (lib/core/settings-store.ts);
 * without it, those that differ from the default count.
 */
export function effective(
  settings: Settings,
  policy: Policy,
  chosen: ReadonlySet<SettingField> = changedFields(settings, null),
): Effective {
  const role: Role | null = policy.isManaged ? 'school' : settings.owner;
  const locked = new Set(settingFields.filter((field) => isLocked(field, policy)));
  const source: Partial<Record<SettingField, SettingSource>> = {};
  const read = settingsOf((field) => {
    const given: Partial<Settings> = policy.values;
    const set = given[field];
    const isChosen = chosen.has(field) && !locked.has(field);
    source[field] = isChosen ? 'user' : set === undefined ? 'default' : 'policy';
    if (isChosen) return settings[field];
    // The type of `given` forgets that a field that is there has a value of its own.
    return (set === undefined ? defaultFor(field, role) : set) as Settings[typeof field];
  });
  if (Object.keys(policy.sites).length > 0) source.sites = 'policy';
  const values: Settings = { ...read, sites: mergeSites(settings.sites, policy) };
  return {
    values,
    locked,
    lockedSites: new Set(lockedHosts(policy)),
    // settingsOf went over every field.
    source: source as Record<SettingField, SettingSource>,
    isManaged: policy.isManaged,
  };
}
