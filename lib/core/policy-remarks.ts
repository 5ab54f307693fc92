import { plainLine } from './plain-line';

/** Why a value of a policy is not used, or not used as it stands. Each has a sentence `admin_why_<name>`. */
export const rejectionReasons = [
  'not_an_object',
  'unknown_key',
  'wrong_type',
  'not_a_choice',
  'clamped',
  'cut',
  'too_large',
  'too_many',
  'not_a_host',
  'not_only_a_host',
  'too_wide',
  'stranger_stays',
  'not_a_contact',
  'not_a_way',
  'not_json',
  'unknown_name',
  'no_reporting',
  'and_more',
] as const;
/** One of `rejectionReasons`. */
export type RejectionReason = (typeof rejectionReasons)[number];

/** What an administrator should know about a value that is used. Each has a sentence `admin_note_<name>`. */
export const noteReasons = ['no_effect', 'wrapped', 'set_twice', 'also_trusted', 'chat_trusted', 'not_listed'] as const;
/** One of `noteReasons`. */
export type NoteReason = (typeof noteReasons)[number];

/** One remark about one value. `where` is its place, such as `trustedSites[3]`; `value` is what stood there, cut short. */
export interface PolicyRemark<Reason> {
  readonly where: string;
  readonly value: string;
  readonly why: Reason;
}
/** A value that is not used, or was changed to one that can be. */
export type Rejection = PolicyRemark<RejectionReason>;
/** A value that is used and has something to it. */
export type PolicyNote = PolicyRemark<NoteReason>;

/** More remarks about one key than this are counted instead of named. */
export const remarksPerKey = 50;
const longestValue = 80;

/** A value in one short line, whatever it is. Does not throw. */
export function shortValue(value: unknown): string {
  let text: string | undefined;
  try {
    text = typeof value === 'string' ? value : JSON.stringify(value);
  } catch {
    // Nested too deep, or in a circle: neither comes out of a policy file.
  }
  const line = text === undefined ? typeof value : plainLine(text.slice(0, longestValue + 1));
  return line.length > longestValue ? `${line.slice(0, longestValue)}…` : line;
}

/** Takes the remarks about one key; `part` is the place inside its value. */
export interface Remarks {
  readonly reject: (why: RejectionReason, value: unknown, part?: string) => void;
  readonly note: (why: NoteReason, value: unknown, part?: string) => void;
}

/** The remarks about a whole policy. */
export interface PolicyReport {
  readonly rejected: Rejection[];
  readonly notes: PolicyNote[];
  /** Runs a check of one key. Its first remarks are named, the others counted. `prefix` says where the key stands. */
  readonly about: <Value>(key: string, prefix: string, check: (remarks: Remarks) => Value) => Value;
}

/** A report without a remark. */
export function openReport(): PolicyReport {
  const rejected: Rejection[] = [];
  const notes: PolicyNote[] = [];
  return {
    rejected,
    notes,
    about: (key, prefix, check) => {
      const place = `${prefix}${shortValue(key)}`;
      let named = 0;
      let noted = 0;
      const found = check({
        reject: (why, value, part = '') => {
          named += 1;
          if (named <= remarksPerKey) rejected.push({ where: place + part, value: shortValue(value), why });
        },
        note: (why, value, part = '') => {
          noted += 1;
          if (noted <= remarksPerKey) notes.push({ where: place + part, value: shortValue(value), why });
        },
      });
      const unnamed = Math.max(0, named - remarksPerKey) + Math.max(0, noted - remarksPerKey);
      if (unnamed > 0) rejected.push({ where: place, value: String(unnamed), why: 'and_more' });
      return found;
    },
  };
}
