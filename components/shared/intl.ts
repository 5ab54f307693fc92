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
