// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { otherNames, searchRegions } from '../../../lib/core/region-search';

const region = (code: string, name: string, english = name) => ({ code, name, others: otherNames(code, english) });
const german = [
  region('CI', 'Côte d’Ivoire', 'Côte d’Ivoire'),
  region('DE', 'Deutschland', 'Germany'),
  region('GB', 'Vereinigtes Königreich', 'United Kingdom'),
  region('US', 'Vereinigte Staaten', 'United States'),
  region('AE', 'Vereinigte Arabische Emirate', 'United Arab Emirates'),
  region('AT', 'Österreich', 'Austria'),
  region('AU', 'Australien', 'Australia'),
];
const found = (typed: string) => searchRegions(typed, german).map(({ code }) => code);

describe('the list of countries', () => {
  test('is whole and in its order while nothing is typed', () => {
    expect(found('  ')).toEqual(german.map(({ code }) => code));
  });
  test.each([
    ['deu', ['DE']],
    ['osterr', ['AT']],
    ['cote', ['CI']],
    ['ivory', ['CI']],
    ['england', ['GB']],
    ['Wales', ['GB']],
    ['UK', ['GB']],
    ['u.s.a.', []],
    ['usa', ['US']],
    ['dubai', ['AE']],
    ['germany', ['DE']],
    ['emir', ['AE']],
    ['xyzzy', []],
  ])('"%s" finds %j', (typed, codes) => {
    expect(found(typed)).toEqual(codes);
  });
  test('puts a name that begins so before one that another name begins so', () => {
    expect(found('au')).toEqual(['AU', 'AT']);
  });
  test('finds Arabic names without their vowel signs', () => {
    expect(searchRegions('الاما', [region('AE', 'الإمارات', 'UAE')])).toHaveLength(1);
  });
});
