import type { Settings } from './settings';

/** What a PIN leaves open: everything that help depends on. */
const openFields: readonly (keyof Settings)[] = ['version', 'region', 'language'];

/** Whether a family's PIN locks a setting. */
export function isFamilyLocked(field: keyof Settings): boolean {
  return !openFields.includes(field);
}

function sameSites(a: Settings['sites'], b: Settings['sites']): boolean {
  const hosts = Object.keys(a);
  return hosts.length === Object.keys(b).length && hosts.every((host) => Object.hasOwn(b, host) && a[host] === b[host]);
}

/** The fields in which two settings differ. */
export function changedFields(a: Settings, b: Settings): readonly (keyof Settings)[] {
  const fields = Object.keys(a) as (keyof Settings)[]; // Object.keys of Settings gives its keys.
  return fields.filter((field) => (field === 'sites' ? !sameSites(a.sites, b.sites) : a[field] !== b[field]));
}
