import { openReport, type PolicyReport, type Rejection, type Remarks, shortValue } from './policy-remarks';
import { type PolicyKeyName, policyJsonLimit, policyKeys, policyValueLimit } from './policy-table';

/** A value and where it stands: `policyJson.`, or nothing for a key by itself. */
export interface FoundValue {
  readonly value: unknown;
  readonly prefix: string;
}

/** A policy of a size that can be kept and read by every page of ours, and what had to be left out. */
export interface BoundPolicy {
  readonly kept: Readonly<Record<string, unknown>>;
  readonly rejected: readonly Rejection[];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isKey = (name: string): name is PolicyKeyName => policyKeys.some((key) => key.name === name);

function fits(value: unknown, limit: number): boolean {
  try {
    return (JSON.stringify(value) ?? '').length <= limit;
  } catch {
    // Nested deeper than anything can be written.
    return false;
  }
}

/** The keys of ours in an object, without what is too large. */
function ownKeys(raw: Record<string, unknown>, prefix: string, report: PolicyReport): Map<PolicyKeyName, unknown> {
  const found = new Map<PolicyKeyName, unknown>();
  const unknown: [string, unknown][] = [];
  for (const [name, value] of Object.entries(raw)) {
    if (value === undefined) continue;
    if (!isKey(name) || (name === 'policyJson' && prefix !== '')) unknown.push([name, value]);
    else if (fits(value, name === 'policyJson' ? policyJsonLimit : policyValueLimit)) found.set(name, value);
    else report.about(name, prefix, ({ reject }) => reject('too_large', value));
  }
  report.about('', prefix, ({ reject }) => {
    for (const [name, value] of unknown) reject('unknown_key', value, shortValue(name));
  });
  return found;
}

/** Google's Admin console wraps each value as `{"Value": x}`; pasted into another tool, the wrapper comes along. */
function unwrapped(value: unknown, { note }: Pick<Remarks, 'note'>): unknown {
  if (!isRecord(value) || Object.keys(value).length !== 1 || !Object.hasOwn(value, 'Value')) return value;
  note('wrapped', value);
  return value.Value;
}

/**
 * The part of a policy that can be kept: known keys with values of a bearable size. What is left out is named. Taking it
 * a second time changes nothing. Does not throw.
 */
export function boundPolicy(raw: unknown): BoundPolicy {
  const report = openReport();
  if (raw === undefined || raw === null) return { kept: {}, rejected: [] };
  if (!isRecord(raw)) {
    report.about('', '', ({ reject }) => reject('not_an_object', raw));
    return { kept: {}, rejected: report.rejected };
  }
  const isWrapped = Object.keys(raw).length === 1 && isRecord(raw.Value);
  const found = ownKeys(isWrapped && isRecord(raw.Value) ? raw.Value : raw, '', report);
  return { kept: Object.fromEntries(found), rejected: report.rejected };
}

function jsonKeys(text: unknown, report: PolicyReport): Map<PolicyKeyName, unknown> {
  if (text === undefined || text === '') return new Map();
  const read = report.about('policyJson', '', ({ reject }): Record<string, unknown> => {
    try {
      const inner: unknown = typeof text === 'string' ? JSON.parse(text) : undefined;
      if (isRecord(inner)) return inner;
      reject(typeof text === 'string' ? 'not_an_object' : 'wrong_type', text);
    } catch {
      reject('not_json', text);
    }
    return {};
  });
  return ownKeys(read, 'policyJson.', report);
}

/** All values of a policy by key, those in `policyJson` too. A key that is set by itself wins. */
export function findValues(kept: BoundPolicy['kept'], report: PolicyReport): ReadonlyMap<PolicyKeyName, FoundValue> {
  const found = new Map<PolicyKeyName, FoundValue>();
  const take = (values: ReadonlyMap<PolicyKeyName, unknown>, prefix: string): void => {
    for (const [name, value] of values) {
      report.about(name, prefix, (remarks) => found.set(name, { value: unwrapped(value, remarks), prefix }));
    }
  };
  const own = ownKeys({ ...kept }, '', report);
  const inner = jsonKeys(unwrapped(own.get('policyJson'), { note: () => undefined }), report);
  for (const name of inner.keys()) {
    if (own.has(name)) report.about(name, 'policyJson.', ({ note }) => note('set_twice', inner.get(name)));
  }
  take(inner, 'policyJson.');
  take(own, '');
  return found;
}
