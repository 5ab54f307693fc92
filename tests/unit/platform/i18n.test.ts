import { describe, expect, test } from 'vitest';
import browser from 'webextension-polyfill';
import { bestLanguage, languages, translator } from '../../../lib/platform/i18n';

const speaks = (tag: string): void => {
  Object.assign(browser.i18n, { getUILanguage: () => tag });
};

test('English ships', () => {
  expect(languages).toContain('en');
});

describe('the best language', () => {
  const shipped = ['de', 'en', 'pt', 'pt_BR'];
  test.each([
    ['pt_BR', 'pt_BR'],
    ['pt-BR', 'pt_BR'],
    ['pt-PT', 'pt'],
    ['de-CH', 'de'],
    ['xx', 'en'],
    ['en', 'en'],
  ])('for the setting %s is %s', (setting, best) => {
    expect(bestLanguage(setting, shipped)).toBe(best);
  });
  test('for "auto" is that of the browser', () => {
    speaks('de-AT');
    expect(bestLanguage('auto', shipped)).toBe('de');
    speaks('fr');
    expect(bestLanguage('auto', shipped)).toBe('en');
  });
});

describe('a translator', () => {
  test('gives the words of a key', () => {
    expect(translator('en')('popup_help')).toBe('Get help');
  });
  test('fills the gaps in their order', () => {
    expect(translator('en')('options_import_line', 'A', 'B', 'C')).toBe('A: B now, C from the file');
  });
  test('leaves a gap empty when nothing was given for it', () => {
    expect(translator('en')('options_import_site_gone')).toBe(': taken off your list');
  });
  test('falls back to English for a language that does not ship', () => {
    expect(translator('tlh')('popup_help')).toBe('Get help');
  });
});
