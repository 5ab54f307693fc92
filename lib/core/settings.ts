import { isSiteClass, parseHost, type SiteClass } from './sites';

/** Whom the words speak to: 8 to 12, or 13 to 17. */
export type AgeBand = 'child' | 'teen';

/** What a person can set. Stored as one object under the key `settings` in storage.local. */
export interface Settings {
  readonly version: 1;
  /** Pause before a camera starts. */
  readonly camera: boolean;
  /** Pause before a picture goes into a chat. */
  readonly picture: boolean;
  /** Strict mode: the browser itself keeps the camera off until a pause was answered. Chromium only. */
  readonly strictCamera: boolean;
  /** Seconds until "carry on" opens by itself, 0 to 30. Touching an answer opens it at once. */
  readonly pauseSeconds: number;
  /** ISO 3166-1 alpha-2 country for the help page; null means: take the browser's. */
  readonly region: string | null;
  /** A BCP 47 tag of a shipped catalogue, or `auto` for the browser's language. */
  readonly language: string;
  /** Which words fit; null when nobody said. It changes no pause and no list of services. */
  readonly ageBand: AgeBand | null;
  /** Sites that the owner put into a class, by host name. */
  readonly sites: Readonly<Record<string, SiteClass>>;
}

/** Goes up when a field changes its meaning. */
export const settingsVersion = 1;
/** Seconds, both ends included. */
export const pauseSecondsRange = { min: 0, max: 30 } as const;
/** More own sites than a person keeps by hand, few enough to match on every page without a thought. */
export const ownSitesLimit = 1000;

/** What holds until somebody chooses otherwise, and for each field that cannot be read: pauses on, no strict mode. */
export const defaultSettings: Settings = {
  version: settingsVersion,
  camera: true,
  picture: true,
  strictCamera: false,
  pauseSeconds: 3,
  region: null,
  language: 'auto',
  ageBand: null,
  sites: {},
};

/** One stored or imported value that could not be used. `field` is a key of Settings, or `sites.<host>`. */
export interface SettingsProblem {
  readonly field: string;
  readonly problem: 'not-an-object' | 'wrong-type' | 'out-of-range' | 'unknown-field' | 'newer-version' | 'too-many';
}

/** Settings that are safe to use, and what could not be used. */
export interface ParsedSettings {
  readonly settings: Settings;
  readonly problems: readonly SettingsProblem[];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseSites(raw: unknown, problems: SettingsProblem[]): Settings['sites'] {
  if (raw === undefined) return {};
  if (!isRecord(raw)) {
    problems.push({ field: 'sites', problem: 'wrong-type' });
    return {};
  }
  // A null prototype keeps a host called `constructor` from finding Object.prototype.
  const sites: Record<string, SiteClass> = Object.create(null);
  let count = 0;
  for (const [name, siteClass] of Object.entries(raw)) {
    const host = parseHost(name);
    if (host === null || !isSiteClass(siteClass)) problems.push({ field: `sites.${name}`, problem: 'wrong-type' });
    else if (count === ownSitesLimit) {
      problems.push({ field: 'sites', problem: 'too-many' });
      break;
    } else {
      sites[host] = siteClass;
      count += 1;
    }
  }
  return sites;
}

/**
 * Reads settings field by field from whatever storage or a file holds. A field that cannot be used falls back to
 * its default (pause on) and is named in `problems`; the others are kept. Does not throw.
 */
export function parseSettings(raw: unknown): ParsedSettings {
  const problems: SettingsProblem[] = [];
  if (raw === undefined) return { settings: defaultSettings, problems };
  if (!isRecord(raw)) return { settings: defaultSettings, problems: [{ field: '', problem: 'not-an-object' }] };

  const flag = (field: 'camera' | 'picture' | 'strictCamera'): boolean => {
    const value = raw[field];
    if (typeof value === 'boolean') return value;
    if (value !== undefined) problems.push({ field, problem: 'wrong-type' });
    return defaultSettings[field];
  };
  const seconds = (): number => {
    const value = raw.pauseSeconds;
    if (value === undefined) return defaultSettings.pauseSeconds;
    if (typeof value !== 'number' || !Number.isInteger(value)) {
      problems.push({ field: 'pauseSeconds', problem: 'wrong-type' });
      return defaultSettings.pauseSeconds;
    }
    if (value >= pauseSecondsRange.min && value <= pauseSecondsRange.max) return value;
    problems.push({ field: 'pauseSeconds', problem: 'out-of-range' });
    return defaultSettings.pauseSeconds;
  };
  const age = (): AgeBand | null => {
    const value = raw.ageBand;
    if (value === 'child' || value === 'teen') return value;
    if (value !== undefined && value !== null) problems.push({ field: 'ageBand', problem: 'wrong-type' });
    return null;
  };
  const matching = (field: 'region' | 'language', pattern: RegExp): string | undefined => {
    const value = raw[field];
    if (value === undefined || value === null) return undefined;
    if (typeof value === 'string' && pattern.test(value)) return value;
    problems.push({ field, problem: 'wrong-type' });
    return undefined;
  };

  if (typeof raw.version === 'number' && raw.version > settingsVersion) {
    problems.push({ field: 'version', problem: 'newer-version' });
  }
  for (const field of Object.keys(raw)) {
    if (!Object.hasOwn(defaultSettings, field)) problems.push({ field, problem: 'unknown-field' });
  }
  const settings: Settings = {
    version: settingsVersion,
    camera: flag('camera'),
    picture: flag('picture'),
    strictCamera: flag('strictCamera'),
    pauseSeconds: seconds(),
    region: matching('region', /^[A-Z]{2}$/) ?? null,
    language: matching('language', /^(auto|[a-z]{2,3}([-_][A-Za-z0-9]{2,8})*)$/) ?? 'auto',
    ageBand: age(),
    sites: parseSites(raw.sites, problems),
  };
  return { settings, problems };
}
