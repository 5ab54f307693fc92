import { languageOf } from './languages';
import { plainLine } from './plain-line';
import { policyContacts } from './policy-contacts';
import type { Remarks } from './policy-remarks';
import { policySites } from './policy-sites';
import { organisationLimits, type PolicyKeyName, policySecondsRange } from './policy-table';
import { regions } from './regions';
import { rememberMinutesRange, settingFields, settingsTable } from './settings-table';
import type { HostLists } from './sites';

/** Which settings a policy locks: those that it sets, all of them, or none. */
export type SettingsLock = 'managed' | 'all' | 'none';

/** Reads one value; null once it was refused. */
type Reader<Value> = (raw: unknown, remarks: Remarks) => Value | null;

const flag: Reader<boolean> = (raw, { reject }) => {
  if (typeof raw === 'boolean') return raw;
  reject('wrong_type', raw);
  return null;
};

/** A number outside the range becomes the nearest end, and that is said. */
function wholeNumber({ min, max }: { readonly min: number; readonly max: number }): Reader<number> {
  return (raw, { reject }) => {
    if (typeof raw !== 'number' || !Number.isInteger(raw)) {
      reject('wrong_type', raw);
      return null;
    }
    if (raw < min || raw > max) reject('clamped', raw);
    return Math.min(Math.max(raw, min), max);
  };
}

function text(raw: unknown, { reject }: Remarks): string | null {
  if (typeof raw === 'string') return raw;
  reject('wrong_type', raw);
  return null;
}

function oneOf<Value extends string>(...known: readonly Value[]): Reader<Value> {
  return (raw, remarks) => {
    const value = text(raw, remarks);
    const found = known.find((choice) => choice === value);
    if (value !== null && found === undefined) remarks.reject('not_a_choice', raw);
    return found ?? null;
  };
}

function line(limit: number): Reader<string> {
  return (raw, remarks) => {
    const value = text(raw, remarks);
    if (value === null) return null;
    const whole = plainLine(value);
    if (whole.length > limit) remarks.reject('cut', raw);
    return whole.slice(0, limit).trimEnd();
  };
}

const region: Reader<string> = (raw, remarks) => {
  const value = text(raw, remarks)?.trim().toUpperCase();
  if (value === undefined || regions.includes(value)) return value ?? null;
  remarks.reject('not_a_choice', raw);
  return null;
};

/** A shipped language, or the one that stands in for a country's own: `en-GB` is `en`. */
const language: Reader<string> = (raw, remarks) => {
  const value = text(raw, remarks)?.trim();
  if (value === undefined) return null;
  const [plain = ''] = value.split(/[-_]/);
  if (value === 'auto') return value;
  const found =
    languageOf(value) ?? (/^[a-z]{2,3}([-_][A-Za-z0-9]{2,8})*$/.test(value) ? languageOf(plain) : undefined);
  if (found) return found.tag;
  remarks.reject('not_a_choice', raw);
  return null;
};

const reporting: Reader<'none'> = (raw, { reject }) => {
  if (raw === 'none') return 'none';
  reject('no_reporting', raw);
  return null;
};

/** The keys that set a setting, which are the ones that a person can be allowed to change. */
const settingKeys: readonly PolicyKeyName[] = settingFields.flatMap((field) => settingsTable[field].policy);

const keyNames: Reader<readonly PolicyKeyName[]> = (raw, { reject }) => {
  if (!Array.isArray(raw)) {
    reject('wrong_type', raw);
    return null;
  }
  const names = new Set<PolicyKeyName>();
  raw.forEach((entry: unknown, index) => {
    const name = settingKeys.find((key) => key === entry);
    if (name) names.add(name);
    else reject('unknown_name', entry, `[${index}]`);
  });
  return [...names];
};

const sites =
  (list: 'trustedSites' | 'extraChatSites' | 'ignoredChatSites', shipped: HostLists): Reader<readonly string[]> =>
  (raw, remarks) =>
    policySites(raw, { list, shipped }, remarks);

/** One reader a key: the compiler misses one that is not here. Each gives null once it has refused the value. */
export function policyReaders(shipped: HostLists) {
  return {
    audienceMode: oneOf('child', 'teen', 'adult'),
    settingsLock: oneOf<SettingsLock>('managed', 'all', 'none'),
    userMayChange: keyNames,
    pauseSeconds: wholeNumber(policySecondsRange),
    pauseBeforeCamera: flag,
    pauseBeforeImageUpload: flag,
    pauseBeforeScreenShare: flag,
    rememberMinutes: wholeNumber(rememberMinutesRange),
    cameraOnAllSites: flag,
    trustedSites: sites('trustedSites', shipped),
    extraChatSites: sites('extraChatSites', shipped),
    ignoredChatSites: sites('ignoredChatSites', shipped),
    userMayTrustSites: flag,
    strictCameraGate: flag,
    chatReading: flag,
    helpContacts: policyContacts,
    helpContactsMode: oneOf('add', 'replace'),
    region,
    language,
    organisationName: line(organisationLimits.name),
    organisationMessage: line(organisationLimits.message),
    showWelcomePage: flag,
    reporting,
    // Read already (lib/core/policy-bound.ts): what it holds stands among the values.
    policyJson: () => null,
  } satisfies Readonly<Record<PolicyKeyName, Reader<unknown>>>;
}

/** The values that could be read. */
export type ReadPolicy = {
  readonly [Key in PolicyKeyName]?: NonNullable<ReturnType<ReturnType<typeof policyReaders>[Key]>>;
};
