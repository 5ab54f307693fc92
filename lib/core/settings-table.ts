import { type FieldParser, flag, hostList, hostRecord, matching, oneOf, orNull, wholeNumber } from './field-parsers';
import type { PolicyKeyName } from './policy-table';
import type { AgeBand, Settings } from './settings';
import { isSiteClass, type SiteClass } from './sites';

/** Whose browser this is: a young person's own, a family's, or one that a school manages. */
export type Role = 'me' | 'family' | 'school';

/** Seconds, both ends included. A school's policy may go higher (lib/core/policy-table.ts). */
export const pauseSecondsRange = { min: 0, max: 30 } as const;
/** Minutes, both ends included. */
export const rememberMinutesRange = { min: 0, max: 240 } as const;
/** More own sites than a person keeps by hand, few enough to match on every page without a thought. */
export const ownSitesLimit = 1000;

/** One setting: everything that pages, files, policy and docs derive from. */
export interface SettingRow<Value> {
  /** What kind of control and of text it takes. */
  readonly type: 'boolean' | 'integer' | 'choice' | 'hosts' | 'site-classes';
  /** What holds until somebody chooses. */
  readonly default: Value;
  /** Where a role starts with something else. */
  readonly roleDefault?: Readonly<Partial<Record<Role, Value>>>;
  readonly parse: FieldParser<Value>;
  /** Who may change it while a family's lock or a school's `settingsLock: all` is on. Help stays everybody's. */
  readonly underLock: 'owner' | 'anyone';
  /** The keys of a school's policy that set it; data about them is in lib/core/policy-table.ts. */
  readonly policy: readonly PolicyKeyName[];
  /** Keys of locales/en.json: its name, and one sentence about what it does. */
  readonly name: string;
  readonly help: string;
  /** Smallest and largest value of an integer. */
  readonly range?: { readonly min: number; readonly max: number };
}

/** The fields of Settings that somebody can set. */
export type SettingField = Exclude<keyof Settings, 'version'>;

/** The one table of settings. The order is that of files and lists. */
export const settingsTable: { readonly [Field in SettingField]: SettingRow<Settings[Field]> } = {
  owner: {
    type: 'choice',
    default: null,
    parse: orNull(oneOf<'me' | 'family'>('me', 'family')),
    underLock: 'owner',
    policy: [],
    name: 'options_name_owner',
    help: 'options_help_owner',
  },
  camera: {
    type: 'boolean',
    default: true,
    parse: flag,
    underLock: 'owner',
    policy: ['pauseBeforeCamera'],
    name: 'options_name_camera',
    help: 'options_help_camera',
  },
  picture: {
    type: 'boolean',
    default: true,
    parse: flag,
    underLock: 'owner',
    policy: ['pauseBeforeImageUpload'],
    name: 'options_name_picture',
    help: 'options_help_picture',
  },
  strictCamera: {
    type: 'boolean',
    default: false,
    parse: flag,
    underLock: 'owner',
    policy: ['strictCameraGate'],
    name: 'options_name_strict_camera',
    help: 'options_help_strict_camera',
  },
  cameraOnAllSites: {
    type: 'boolean',
    default: true,
    parse: flag,
    underLock: 'owner',
    policy: ['cameraOnAllSites'],
    name: 'options_name_all_sites',
    help: 'options_help_all_sites',
  },
  pauseSeconds: {
    type: 'integer',
    default: 3,
    parse: wholeNumber(pauseSecondsRange),
    range: pauseSecondsRange,
    underLock: 'owner',
    policy: ['pauseSeconds'],
    name: 'options_name_pause_seconds',
    help: 'options_help_pause_seconds',
  },
  rememberMinutes: {
    type: 'integer',
    default: 30,
    parse: wholeNumber(rememberMinutesRange),
    range: rememberMinutesRange,
    underLock: 'owner',
    policy: ['rememberMinutes'],
    name: 'options_name_remember_minutes',
    help: 'options_help_remember_minutes',
  },
  region: {
    type: 'choice',
    default: null,
    parse: orNull(matching(/^[A-Z]{2}$/)),
    underLock: 'anyone',
    policy: ['region'],
    name: 'options_name_region',
    help: 'options_help_region',
  },
  language: {
    type: 'choice',
    default: 'auto',
    // Older settings hold null for "the browser's".
    parse: (raw, complain) =>
      raw === null ? 'auto' : matching(/^(auto|[a-z]{2,3}([-_][A-Za-z0-9]{2,8})*)$/)(raw, complain),
    underLock: 'anyone',
    policy: ['language'],
    name: 'options_name_language',
    help: 'options_help_language',
  },
  ageBand: {
    type: 'choice',
    default: null,
    roleDefault: { school: 'teen' },
    parse: orNull(oneOf<AgeBand>('child', 'teen')),
    underLock: 'owner',
    policy: ['audienceMode'],
    name: 'age_setting',
    help: 'options_help_age',
  },
  chatReading: {
    type: 'choice',
    default: null,
    parse: orNull(flag),
    underLock: 'owner',
    policy: ['chatReading'],
    name: 'options_name_chat_reading',
    help: 'options_help_chat_reading',
  },
  chatQuietSites: {
    type: 'hosts',
    default: [],
    parse: hostList(ownSitesLimit),
    underLock: 'owner',
    policy: [],
    name: 'options_name_chat_quiet_sites',
    help: 'options_help_chat_quiet_sites',
  },
  ignoredChatSites: {
    type: 'hosts',
    default: [],
    parse: hostList(ownSitesLimit),
    underLock: 'owner',
    policy: ['ignoredChatSites'],
    name: 'options_name_ignored_sites',
    help: 'options_help_ignored_sites',
  },
  sites: {
    type: 'site-classes',
    default: {},
    parse: hostRecord<SiteClass>(isSiteClass, ownSitesLimit),
    underLock: 'owner',
    policy: ['trustedSites', 'extraChatSites'],
    name: 'options_name_sites',
    help: 'options_help_sites',
  },
};

// Object.keys loses the names; the table has exactly these.
/** All fields, in the order of the table. */
export const settingFields = Object.keys(settingsTable) as readonly SettingField[];

/** True for the name of a field that somebody can set. */
export function isSettingField(name: string): name is SettingField {
  return Object.hasOwn(settingsTable, name);
}

/** What holds for a role until somebody chooses; null for nobody said. */
export function defaultFor<Field extends SettingField>(field: Field, role: Role | null): Settings[Field] {
  const row: SettingRow<Settings[Field]> = settingsTable[field];
  const own = role === null ? undefined : row.roleDefault?.[role];
  return own === undefined ? row.default : own;
}
