import { plainLine } from './plain-line';
import { type Remarks, shortValue } from './policy-remarks';
import { contactFields, contactsLimit } from './policy-table';
import { canReach } from './trusted';

/** Somebody at the school whom a young person can turn to. At least one of the ways is there; all of it is plain text. */
export interface HelpContact {
  readonly label: string;
  readonly phone: string | null;
  /** An https address. */
  readonly url: string | null;
  readonly email: string | null;
  readonly note: string | null;
}

const longest = { label: 60, note: 120 } as const;

type Entry = Readonly<Record<string, unknown>>;

/** A text of one contact on one line, cut to what fits; null when there is none. */
function text(entry: Entry, field: keyof typeof longest, part: string, { reject }: Remarks): string | null {
  const value = entry[field];
  if (value === undefined || value === '') return null;
  if (typeof value !== 'string') {
    reject('wrong_type', value, `${part}.${field}`);
    return null;
  }
  const line = plainLine(value);
  if (line.length <= longest[field]) return line || null;
  reject('cut', value, `${part}.${field}`);
  return line.slice(0, longest[field]).trimEnd();
}

// In each of our worlds; this folder has no DOM types, and needs no more than this of it.
declare const URL: { canParse(text: string): boolean };

function way(entry: Entry, field: 'phone' | 'url' | 'email', part: string, { reject }: Remarks): string | null {
  const value = entry[field];
  if (value === undefined || value === '') return null;
  const plain = typeof value === 'string' ? value.trim() : '';
  if (canReach(field === 'url' ? 'link' : field, plain) && (field !== 'url' || URL.canParse(plain))) return plain;
  reject('not_a_way', value, `${part}.${field}`);
  return null;
}

function readContact(raw: unknown, part: string, remarks: Remarks): HelpContact | null {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    remarks.reject('wrong_type', raw, part);
    return null;
  }
  const entry: Entry = Object.assign(Object.create(null), raw);
  for (const field of Object.keys(entry)) {
    if (!contactFields.some((known) => known === field)) {
      remarks.reject('unknown_key', entry[field], `${part}.${shortValue(field)}`);
    }
  }
  const label = text(entry, 'label', part, remarks);
  const contact = {
    phone: way(entry, 'phone', part, remarks),
    url: way(entry, 'url', part, remarks),
    email: way(entry, 'email', part, remarks),
    note: text(entry, 'note', part, remarks),
  };
  if (label !== null && (contact.phone ?? contact.url ?? contact.email) !== null) return { label, ...contact };
  remarks.reject('not_a_contact', raw, part);
  return null;
}

/** Reads a list of contacts one by one. Null when it is no list at all. Does not throw. */
export function policyContacts(raw: unknown, remarks: Remarks): readonly HelpContact[] | null {
  if (!Array.isArray(raw)) {
    remarks.reject('wrong_type', raw);
    return null;
  }
  const contacts: HelpContact[] = [];
  raw.forEach((entry: unknown, index) => {
    if (contacts.length >= contactsLimit) {
      remarks.reject('too_many', entry, `[${index}]`);
      return;
    }
    const contact = readContact(entry, `[${index}]`, remarks);
    if (contact !== null) contacts.push(contact);
  });
  return contacts;
}
