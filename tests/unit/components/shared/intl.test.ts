import { describe, expect, test } from 'vitest';
import {
  calendarWords,
  dayWords,
  intlLanguage,
  listWords,
  numberWords,
  placeNames,
  timeWords,
} from '../../../../components/shared/intl';
import welsh from '../../../../components/shared/welsh.json';
import { regions } from '../../../../lib/core/regions';

type HelpFile = { readonly services: readonly { readonly languages?: readonly string[] }[] };
const files = import.meta.glob<HelpFile>('../../../../assets/help/*.json', { eager: true, import: 'default' });
const services = Object.values(files).flatMap((file) => file.services);

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

describe('Welsh, which Chromium does not have', () => {
  const cy = speaks('cy');
  test('is said in Welsh whatever the browser knows', () => {
    expect(listWords(cy, ['plant', 'rhieni', 'oedolion'])).toBe('plant, rhieni, oedolion');
    expect([placeNames(cy, 'region')('GB'), placeNames(cy, 'language')('en')]).toEqual(['Y Deyrnas Unedig', 'Saesneg']);
    const day = 24 * 60 * 60 * 1000;
    expect([timeWords(cy, 7 * day), timeWords(cy, 2 * day), timeWords(cy, 30_000)]).toEqual([
      '7 diwrnod',
      '2 ddiwrnod',
      '30 eiliad',
    ]);
    expect(dayWords(cy, new Date(2026, 10, 23, 12).getTime())).toBe('23 Tachwedd 2026');
    expect([calendarWords(cy, 2026, 1, 5), calendarWords(cy, 2026, 1)]).toEqual(['5 Ionawr 2026', 'Ionawr 2026']);
  });
  test('has a name for every country that can be chosen and every language that a service speaks', () => {
    const tags = services.flatMap(({ languages }) => languages ?? []);
    expect(tags.length).toBeGreaterThan(50);
    expect(tags.filter((tag) => !(tag in welsh.languages))).toEqual([]);
    expect(regions.filter((code) => !(code in welsh.regions))).toEqual([]);
  });
});
test('a language that a browser does not have gets British numbers and days, not American ones', () => {
  expect(intlLanguage(speaks('xx'))).toBe('en-GB-u-nu-latn');
});
test('lists and names are those of the language', () => {
  expect(listWords(speaks('de'), ['a', 'b', 'c'])).toBe('a, b und c');
  expect(placeNames(speaks('fr'), 'region')('DE')).toBe('Allemagne');
  expect(placeNames(speaks('fr'), 'region')('ZZ')).not.toBe('');
  expect(calendarWords(speaks('en'), 2026, 11, 23)).toBe('23 November 2026');
});
