import { describe, expect, test } from 'vitest';
import browser from 'webextension-polyfill';
import { bestLanguage, languages, textsOf, translator } from '../../../lib/platform/i18n';

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
    ['en-GB', 'en'],
    ['en-IE', 'en'],
  ])('for the setting %s is %s', (setting, best) => {
    expect(bestLanguage(setting, shipped)).toBe(best);
  });
  test('for "auto" is that of the browser', () => {
    speaks('de-AT');
    expect(bestLanguage('auto', shipped)).toBe('de');
    speaks('fr');
    expect(bestLanguage('auto', shipped)).toBe('en');
  });
  test('for British and American browsers is their own English', () => {
    expect([bestLanguage('en-GB'), bestLanguage('en-AU'), bestLanguage('en-US')]).toEqual(['en', 'en', 'en_US']);
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

describe('an age band', () => {
  test('of teens gets its own words where there are some', () => {
    expect(translator('en', 'teen')('question_10')).toBe('Does your gut say that this is okay?');
    expect(translator('en', 'teen')('question_1')).toBe('Have you met this person face to face?');
  });
  test.each(['child', null] as const)('%s gets the plain words', (ageBand) => {
    expect(translator('en', ageBand)('question_10')).toBe('Does your tummy feel okay about this?');
  });
  test('is laid out for a page under the plain keys', () => {
    const wanted = (key: string): boolean => key === 'question_10' || key === 'question_1';
    expect(textsOf(wanted, 'en', 'teen')).toEqual({
      question_1: 'Have you met this person face to face?',
      question_10: 'Does your gut say that this is okay?',
    });
    expect(textsOf(wanted, 'en', null).question_10).toBe('Does your tummy feel okay about this?');
  });
});
