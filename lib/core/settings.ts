import type { FieldProblem } from './field-parsers';
import {
  defaultFor,
  isSettingField,
  type Role,
  type SettingField,
  settingFields,
  settingsTable,
} from './settings-table';
import type { SiteClass } from './sites';

/** Whom the words speak to: 8 to 12, or 13 to 17. */
export type AgeBand = 'child' | 'teen';

/** What a person can set. Stored as one object under the key `settings` in storage.local. */
export interface Settings {
  readonly version: 1;
  /** Who looks after the settings: the young person, or a family; null when nobody said. */
  readonly owner: 'me' | 'family' | null;
  /** Pause before a camera starts. */
  readonly camera: boolean;
  /** Pause before a picture goes into a chat. */
  readonly picture: boolean;
  /** Strict mode: the browser itself keeps the camera off until a pause was answered. Chromium only. */
  readonly strictCamera: boolean;
  /** False: cameras on sites of the class `other` start without a pause. */
  readonly cameraOnAllSites: boolean;
  /** Seconds until "carry on" opens by itself, 0 to 30. Touching an answer opens it at once. */
  readonly pauseSeconds: number;
  /** Minutes for which a "continue" turns further pauses of a visit into reminders, 0 to 240. */
  readonly rememberMinutes: number;
  /** ISO 3166-1 alpha-2 country for the help page; null means: take the browser's. */
  readonly region: string | null;
  /** A BCP 47 tag of a shipped catalogue, or `auto` for the browser's language. */
  readonly language: string;
  /** Which words fit; null when nobody said. `child` is what other parts call child mode. */
  readonly ageBand: AgeBand | null;
  /** Whether chats are read on this device for signs of pressure; null means: in child mode only. */
  readonly chatReading: boolean | null;
  /** Hosts where chats are not read. */
  readonly chatQuietSites: readonly string[];
  /** Hosts that the shipped list calls a chat and the owner does not. */
  readonly ignoredChatSites: readonly string[];
  /** Sites that the owner put into a class, by host name. */
  readonly sites: Readonly<Record<string, SiteClass>>;
}

/** Goes up when a field changes its meaning. */
export const settingsVersion = 1;

/** The settings with which a role starts; null for nobody said. */
export function defaultsFor(role: Role | null): Settings {
  return settingsOf((field) => defaultFor(field, role));
}

/** Settings made field by field. */
export function settingsOf(value: <Field extends SettingField>(field: Field) => Settings[Field]): Settings {
  const made: Record<string, unknown> = { version: settingsVersion };
  for (const field of settingFields) made[field] = value(field);
  // Every field of the table was given, each with a value of its own type.
  return made as unknown as Settings;
}

/** What holds until somebody chooses otherwise, and for each field that cannot be read: pauses on, no strict mode. */
export const defaultSettings: Settings = defaultsFor(null);

/** One stored or imported value that could not be used. `field` is a key of Settings, or `sites.<host>`. */
export interface SettingsProblem {
  readonly field: string;
  readonly problem: FieldProblem | 'not-an-object' | 'unknown-field' | 'newer-version';
}

/** Settings that are safe to use, and what could not be used. */
export interface ParsedSettings {
  readonly settings: Settings;
  readonly problems: readonly SettingsProblem[];
}

/**
 * Reads settings field by field from whatever storage or a file holds. A field that cannot be used falls back to
 * its default (pause on) and is named in `problems`; the others are kept. Does not throw.
 */
export function parseSettings(raw: unknown): ParsedSettings {
  const problems: SettingsProblem[] = [];
  if (raw === undefined) return { settings: defaultSettings, problems };
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    return { settings: defaultSettings, problems: [{ field: '', problem: 'not-an-object' }] };
  }
  const fields = new Map<string, unknown>(Object.entries(raw));
  const version = fields.get('version');
  if (typeof version === 'number' && version > settingsVersion) {
    problems.push({ field: 'version', problem: 'newer-version' });
  }
  for (const field of fields.keys()) {
    if (field !== 'version' && !isSettingField(field)) problems.push({ field, problem: 'unknown-field' });
  }
  const settings = settingsOf((field) => {
    const value = fields.get(field);
    if (value === undefined) return defaultSettings[field];
    const parsed = settingsTable[field].parse(value, (problem, part) =>
      problems.push({ field: part === undefined ? field : `${field}.${part}`, problem }),
    );
    return parsed === undefined ? defaultSettings[field] : parsed;
  });
  return { settings, problems };
}
