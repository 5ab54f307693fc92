import { plainLine } from './plain-line';

/** How to reach a trusted person. */
export const trustedWays = ['phone', 'email', 'link'] as const;
/** One of `trustedWays`. */
export type TrustedWay = (typeof trustedWays)[number];

/** Somebody whom the young person would tell. Stored on this device, and never part of a settings file. */
export interface TrustedPerson {
  readonly label: string;
  readonly way: TrustedWay;
  readonly value: string;
  /** Who put them on the list; the young person sees which. `family` is behind the family's PIN, if there is one. */
  readonly by: 'me' | 'family';
}

/** More would be a list to search instead of a person to tell. A family's people take no place of the young person's own. */
export const trustedLimits: Readonly<Record<TrustedPerson['by'], number>> = { me: 3, family: 2 };
const longestLabel = 40;
const longestValue = 200;

/** One change of the list. */
export type TrustedEdit = { readonly add: TrustedPerson } | { readonly remove: TrustedPerson };

const isSame = (a: TrustedPerson, b: TrustedPerson): boolean =>
  a.label === b.label && a.way === b.way && a.value === b.value;

/** Whether the list takes nobody more of the young person's own, or of the family's. */
export function isTrustedFull(people: readonly TrustedPerson[], by: TrustedPerson['by']): boolean {
  return people.filter((person) => person.by === by).length >= trustedLimits[by];
}

/** The list after a change. Somebody who is on it is not put there twice. It can be longer than `trustedLimits`. */
export function editTrusted(people: readonly TrustedPerson[], edit: TrustedEdit): readonly TrustedPerson[] {
  if ('remove' in edit) return people.filter((person) => !isSame(person, edit.remove));
  return people.some((person) => isSame(person, edit.add)) ? people : [...people, edit.add];
}

/** What is wrong with a person that was typed in. */
export type TrustedProblem = 'name' | TrustedWay;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Digits of Arabic and Persian keyboards are digits. */
const westernDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 15));

const checks: Readonly<Record<TrustedWay, RegExp>> = {
  phone: /^\+?[\d ()./-]{3,25}$/,
  email: /^[^\s@?&<>",;]+@[^\s@?&<>",;]+\.[^\s@?&<>",;.]{2,}$/,
  link: /^https:\/\/[^\s/@?#]+\.[^\s/@?#]+(?:[/?#]\S*)?$/i,
};

/** True for a number, an address or a link that an app can open and that fits on a button. */
export function canReach(way: TrustedWay, value: string): boolean {
  return (
    value.length <= longestValue && checks[way].test(value) && (way !== 'phone' || value.replace(/\D/g, '') !== '')
  );
}

/** What somebody typed about a person, as a person to keep or as the first thing that is wrong with it. */
export function checkTrusted(
  typed: Omit<TrustedPerson, 'by'>,
): { readonly person: TrustedPerson } | { readonly problem: TrustedProblem } {
  const label = plainLine(typed.label);
  if (label === '' || label.length > longestLabel) return { problem: 'name' };
  const plain = westernDigits(typed.value.trim());
  // "example.org/aunt-jo" is what people type for a link.
  const value = typed.way === 'link' && /^[\w-]+(?:\.[\w-]+)+(?:\/|$)/.test(plain) ? `https://${plain}` : plain;
  return canReach(typed.way, value) ? { person: { label, way: typed.way, value, by: 'me' } } : { problem: typed.way };
}

function parsePerson(raw: unknown): TrustedPerson | null {
  if (!isRecord(raw) || typeof raw.label !== 'string' || typeof raw.value !== 'string') return null;
  const way = trustedWays.find((known) => known === raw.way);
  const label = plainLine(raw.label);
  if (!way || label === '' || label.length > longestLabel || !canReach(way, raw.value)) return null;
  return { label, way, value: raw.value, by: raw.by === 'family' ? 'family' : 'me' };
}

/** Reads the stored list. An entry that cannot be used is left out, and so is what is over the limit. Does not throw. */
export function parseTrusted(raw: unknown): readonly TrustedPerson[] {
  if (!Array.isArray(raw)) return [];
  return raw
    .map(parsePerson)
    .filter((person) => person !== null)
    .filter((person, at, all) => !isTrustedFull(all.slice(0, at), person.by));
}
