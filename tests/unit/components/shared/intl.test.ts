import { expect, test } from 'vitest';
import { intlLanguage, numberWords } from '../../../../components/shared/intl';

const speaks = (tag: string) => (): string => tag;

test('plain English is British', () => {
  expect(new Intl.DateTimeFormat(intlLanguage(speaks('en')), { dateStyle: 'long', timeZone: 'UTC' }).format(0)).toBe(
    '1 January 1970',
  );
});
test('numbers are grouped as the language does it', () => {
  expect([numberWords(speaks('en'), 1000), numberWords(speaks('de'), 1000)]).toEqual(['1,000', '1.000']);
});
test('digits are those of a phone', () => {
  expect(numberWords(speaks('ar'), 12)).toBe('12');
});
