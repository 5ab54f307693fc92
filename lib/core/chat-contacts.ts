/** What is kept of one contact, under a salted hash of the site and the conversation: days and counts, no words. */
export interface ChatContact {
  /** `YYYY-MM-DD` of the first and the latest message that was counted. */
  readonly firstDay: string;
  readonly lastDay: string;
  /** Messages of the person at the device, and of the other side. */
  readonly mine: number;
  readonly theirs: number;
  /** The person said "I know this person". */
  readonly isKnown: boolean;
}
export type ChatContacts = Readonly<Record<string, ChatContact>>;

/** Messages to add to the counters of one contact. */
export interface ChatCount {
  readonly contact: string;
  readonly mine: number;
  readonly theirs: number;
}

/** More contacts than a person writes with; those written with longest ago go first. */
export const contactsLimit = 500;
/** Who has been written with for so long, and so much in both directions, counts as known. */
export const knownAfter = { days: 7, messages: 50, eachSide: 15 } as const;
const dayMs = 86_400_000;

const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
const isHash = (value: string): boolean => /^[0-9a-z]{11}$/.test(value);
const asCount = (value: unknown): number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : 0;

function parseContact(raw: unknown): ChatContact | null {
  const { firstDay, lastDay, mine, theirs, isKnown }: Record<string, unknown> = Object(raw);
  if (!isDay(firstDay) || !isDay(lastDay)) return null;
  return { firstDay, lastDay, mine: asCount(mine), theirs: asCount(theirs), isKnown: isKnown === true };
}

/** Reads contacts from whatever storage holds. Entries that cannot be used are dropped. Does not throw. */
export function parseChatContacts(raw: unknown): ChatContacts {
  const found: Record<string, ChatContact> = {};
  if (typeof raw !== 'object' || raw === null) return found;
  for (const [key, value] of Object.entries(raw)) {
    const contact = isHash(key) ? parseContact(value) : null;
    if (contact) found[key] = contact;
  }
  return found;
}

function withContact(contacts: ChatContacts, key: string, contact: ChatContact): ChatContacts {
  const all = Object.entries({ ...contacts, [key]: contact });
  if (all.length <= contactsLimit) return Object.fromEntries(all);
  all.sort(([one, a], [other, b]) => {
    if (one === key || other === key) return one === key ? -1 : 1;
    return a.lastDay < b.lastDay ? 1 : -1;
  });
  return Object.fromEntries(all.slice(0, contactsLimit));
}

/** The contacts after some messages with one of them on a local calendar day. An unusable key changes nothing. */
export function contactsAfter(contacts: ChatContacts, count: ChatCount, day: string): ChatContacts {
  const key = count.contact;
  if (!isHash(key)) return contacts;
  const before = contacts[key] ?? { firstDay: day, lastDay: day, mine: 0, theirs: 0, isKnown: false };
  return withContact(contacts, key, {
    ...before,
    lastDay: day,
    mine: before.mine + asCount(count.mine),
    theirs: before.theirs + asCount(count.theirs),
  });
}

/** The contacts after "I know this person". */
export function contactsWithKnown(contacts: ChatContacts, key: string, day: string): ChatContacts {
  const counted = contactsAfter(contacts, { contact: key, mine: 0, theirs: 0 }, day);
  const contact = counted[key];
  return contact ? { ...counted, [key]: { ...contact, isKnown: true } } : contacts;
}

/** Whether what a contact says counts as said by somebody known. */
export function isKnownContact(contact: ChatContact | undefined, day: string): boolean {
  if (!contact) return false;
  const { mine, theirs } = contact;
  const days = (Date.parse(day) - Date.parse(contact.firstDay)) / dayMs;
  const isLong = days >= knownAfter.days && mine + theirs >= knownAfter.messages;
  return contact.isKnown || (isLong && Math.min(mine, theirs) >= knownAfter.eachSide);
}
