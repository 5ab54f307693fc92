import cy from './welsh.json';

/** A translator that at least knows its own language. */
type Speaker = (key: 'meta_lang') => string;

/**
 * The language for Intl. Plain English means the British kind here: 23 November, not November 23. Digits are the ones on
 * a phone's keys in each language, because most numbers here are there to be dialled.
 */
export function intlLanguage(t: Speaker): string {
  const language = t('meta_lang');
  const isBritish = language === 'en' || Intl.ListFormat.supportedLocalesOf(language).length === 0;
  return `${isBritish ? 'en-GB' : language}-u-nu-latn`;
}

/** What CLDR says in a language that a browser's Intl does not have. Chromium has no Welsh, and would speak American. */
const ownWords = (t: Speaker): typeof cy | null => (t('meta_lang') === 'cy' ? cy : null);

/** A list as people write it. “And” is “a” or “ac” in Welsh, by the sound that follows; commas do as well. */
export function listWords(t: Speaker, names: readonly string[]): string {
  if (ownWords(t)) return names.join(', ');
  return new Intl.ListFormat(intlLanguage(t), { type: 'conjunction' }).format(names);
}

/** Names of countries or languages, by their tags, in the language of the page. Null where nobody has one. */
export function placeNames(t: Speaker, type: 'region' | 'language'): (tag: string) => string | null {
  const own: Readonly<Record<string, string>> = ownWords(t)?.[type === 'region' ? 'regions' : 'languages'] ?? {};
  const names = new Intl.DisplayNames([intlLanguage(t), 'en-GB'], { type, fallback: 'none' });
  return (tag) => (Object.hasOwn(own, tag) ? own[tag] : names.of(tag)) ?? null;
}

/** A number as people write it. */
export function numberWords(t: Speaker, value: number): string {
  return new Intl.NumberFormat(intlLanguage(t)).format(value);
}

const seconds = 1000;
const units = [
  ['day', 24 * 60 * 60 * seconds],
  ['hour', 60 * 60 * seconds],
  ['minute', 60 * seconds],
  ['second', seconds],
] as const;

/** A stretch of time in one unit, rounded up: “7 days”, “30 seconds”. The browser knows the words of each language. */
export function timeWords(t: Speaker, ms: number): string {
  const [unit, length] = units.find(([, long]) => ms >= long) ?? ['second', seconds];
  const how = { style: 'unit', unit, unitDisplay: 'long' } as const;
  const count = Math.max(1, Math.ceil(ms / length));
  const own = ownWords(t)?.units[unit];
  if (own) return `${count} ${own[count === 2 ? 0 : 1]}`;
  return new Intl.NumberFormat(intlLanguage(t), how).format(count);
}

/** A day as people write it: 23 November 2026. */
export function dayWords(t: Speaker, at: number): string {
  const day = new Date(at);
  const own = ownWords(t);
  if (own) return `${day.getDate()} ${own.months[day.getMonth()]} ${day.getFullYear()}`;
  return new Intl.DateTimeFormat(intlLanguage(t), { dateStyle: 'long' }).format(at);
}

/** A day of the calendar, or a month without one: November 2026. */
export function calendarWords(t: Speaker, year: number, month: number, day?: number): string {
  const own = ownWords(t);
  if (own) return [day, own.months[month - 1], year].filter(Boolean).join(' ');
  const how = {
    year: 'numeric',
    month: 'long',
    ...(day ? ({ day: 'numeric' } as const) : {}),
    timeZone: 'UTC',
  } as const;
  return new Intl.DateTimeFormat(intlLanguage(t), how).format(Date.UTC(year, month - 1, day ?? 1));
}
