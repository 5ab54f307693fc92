import type { Effective } from './effective';
import { sameValue } from './same-value';
import { parseSettings, type Settings, settingsOf, settingsVersion } from './settings';
import { isSettingField, type SettingField, settingFields } from './settings-table';
import type { SiteClass } from './sites';

/** What is written down: the fields that the person chose, so that a default or a policy can change below the others. */
export type StoredSettings = Partial<Settings>;

/** The fields that are written down. `raw` is what storage holds. */
export function storedFields(raw: unknown): ReadonlySet<SettingField> {
  const isThere = (field: SettingField): boolean => Object.hasOwn(Object(raw), field);
  return new Set(settingFields.filter(isThere));
}

/** The person's own sites after they changed the sites in force from `shown` to `next`. */
function ownSitesAfter(own: Settings['sites'], shown: Effective, next: Settings['sites']): Settings['sites'] {
  const after: Record<string, SiteClass> = Object.assign(Object.create(null), own);
  const before = shown.values.sites;
  for (const host of new Set([...Object.keys(before), ...Object.keys(next)])) {
    const siteClass = next[host];
    if (siteClass === before[host] || shown.lockedSites.has(host)) continue;
    if (siteClass === undefined) delete after[host];
    else after[host] = siteClass;
  }
  return after;
}

/** The fields in which `next` differs from what is in force although a policy locks them. Nothing of them is stored. */
export function lockedChanges(shown: Effective, next: Settings): readonly SettingField[] {
  return settingFields.filter((field) => shown.locked.has(field) && !sameValue(next[field], shown.values[field]));
}

/**
 * The settings that a page wants stored, or null where something in them cannot be used. What is in force passes as it is:
 * a policy can set what a person could not choose, such as a pause of a minute. Does not throw.
 */
export function parseWanted(raw: unknown, shown: Effective): Settings | null {
  const { settings, problems } = parseSettings(raw);
  const wanted = new Map<string, unknown>(Object.entries(Object(raw)));
  const isShown = (field: SettingField): boolean => sameValue(wanted.get(field), shown.values[field]);
  if (raw === undefined || problems.some(({ field }) => !(isSettingField(field) && isShown(field)))) return null;
  return settingsOf((field) => (isShown(field) ? shown.values[field] : settings[field]));
}

/**
 * What to write down when a person turned the settings in force (`shown`) into `next`: what they changed, and what was
 * written down before. Values that come from a policy or a default stay out of it, and so do changes of locked fields.
 * `raw` is what storage holds now, and `unchosen` what would hold if the person had chosen nothing: who goes back to that,
 * as by a reset, has made no choice.
 */
export function settingsToStore(raw: unknown, shown: Effective, next: Settings, unchosen: Settings): StoredSettings {
  const before = parseSettings(raw).settings;
  const had = storedFields(raw);
  const stored: Record<string, unknown> = { version: settingsVersion };
  for (const field of settingFields) {
    const isChanged = !shown.locked.has(field) && !sameValue(next[field], shown.values[field]);
    if (field === 'sites') {
      const own = isChanged ? ownSitesAfter(before.sites, shown, next.sites) : before.sites;
      if (isChanged || had.has(field)) stored.sites = own;
    } else if (isChanged) {
      if (!sameValue(next[field], unchosen[field])) stored[field] = next[field];
    } else if (had.has(field)) stored[field] = before[field];
  }
  // Each field has a value of its own type.
  return stored as StoredSettings;
}
