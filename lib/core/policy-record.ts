import type { ParsedPolicy } from './policy';
import { parsePolicy } from './policy';
import { type BoundPolicy, boundPolicy } from './policy-bound';
import { type Rejection, rejectionReasons } from './policy-remarks';
import type { HostLists } from './sites';

/**
 * The last policy that the browser gave, as it is kept under `policy` in storage.local: the browser may take seconds to
 * give it again, and until then the last one holds. Values are kept as they came and read anew each time.
 */
export interface PolicyRecord extends BoundPolicy {
  readonly version: 1;
  readonly isAdminInstall: boolean;
}

/** What holds before anything was heard. */
export const noRecord: PolicyRecord = { version: 1, isAdminInstall: false, kept: {}, rejected: [] };

/** A record of what the browser gave. */
export function policyRecord(raw: unknown, isAdminInstall: boolean): PolicyRecord {
  return { version: 1, isAdminInstall, ...boundPolicy(raw) };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isRejection(value: unknown): value is Rejection {
  return (
    isRecord(value) &&
    typeof value.where === 'string' &&
    typeof value.value === 'string' &&
    rejectionReasons.some((why) => why === value.why)
  );
}

/** Reads the kept record; a damaged one is none. Does not throw. */
export function parsePolicyRecord(raw: unknown): PolicyRecord {
  if (!isRecord(raw)) return noRecord;
  const { kept, rejected } = boundPolicy(raw.kept);
  const before: readonly unknown[] = Array.isArray(raw.rejected) ? raw.rejected : [];
  return {
    version: 1,
    isAdminInstall: raw.isAdminInstall === true,
    kept,
    rejected: [...before.filter(isRejection), ...rejected],
  };
}

/** True when a record holds no value, which is how a policy looks that was removed, or has not arrived yet. */
export function isEmptyRecord({ kept, rejected }: PolicyRecord): boolean {
  return Object.keys(kept).length === 0 && rejected.length === 0;
}

/** True when both say the same. */
export function isSameRecord(a: PolicyRecord, b: PolicyRecord): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The policy of a record, with what was left out when it was kept. */
export function policyOf(record: PolicyRecord, shipped: HostLists): ParsedPolicy {
  const { isAdminInstall, kept } = record;
  const parsed = parsePolicy(kept, { shipped, isAdminInstall });
  return { ...parsed, rejected: [...record.rejected, ...parsed.rejected] };
}

/** When and how the browser last answered, kept for as long as the browser runs. */
export interface PolicyHeard {
  /** Milliseconds since the epoch; null while no answer has come. */
  readonly at: number | null;
  /** `none`: the browser says that there is no policy. `failed`: it refused, and the kept one holds. */
  readonly answer: 'values' | 'none' | 'failed' | 'waiting';
}

/** Reads it; anything else means that no answer has come. Does not throw. */
export function parseHeard(raw: unknown): PolicyHeard {
  const answers = ['values', 'none', 'failed'] as const;
  const answer = isRecord(raw) ? answers.find((known) => known === raw.answer) : undefined;
  const at = isRecord(raw) && typeof raw.at === 'number' ? raw.at : null;
  return answer && at !== null ? { at, answer } : { at: null, answer: 'waiting' };
}
