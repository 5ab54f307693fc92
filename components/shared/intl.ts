/** A translator that at least knows its own language. */
type Speaker = (key: 'meta_lang') => string;

/**
 * The language for Intl. Plain English means the British kind here: 23 November, not November 23. Digits are the ones on
 * a phone's keys in each language, because most numbers here are there to be dialled.
 */
export function intlLanguage(t: Speaker): string {
  const language = t('meta_lang');
  return `${language === 'en' ? 'en-GB' : language}-u-nu-latn`;
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
  return new Intl.NumberFormat(intlLanguage(t), how).format(Math.max(1, Math.ceil(ms / length)));
}

/** A day as people write it: 23 November 2026. */
export function dayWords(t: Speaker, at: number): string {
  return new Intl.DateTimeFormat(intlLanguage(t), { dateStyle: 'long' }).format(at);
}
