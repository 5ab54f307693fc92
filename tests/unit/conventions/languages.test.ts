// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { languageTable } from '../../../lib/core/languages';
import english from '../../../locales/en.json';

type Catalogue = Readonly<Record<string, string>>;
const original: Catalogue = english;
const files = import.meta.glob<Catalogue>('../../../locales/*.json', { eager: true, import: 'default' });
const catalogues = Object.entries(files).map(([path, texts]) => ({
  tag: path.replace(/^.*\/|\.json$/g, ''),
  texts,
}));
const translated = catalogues.filter(({ tag }) => tag !== 'en');
/** American English is the British text but for some words. */
const foreign = translated.filter(({ tag }) => tag !== 'en_US');

const gaps = (text: string): string => (text.match(/\$\d/g) ?? []).sort().join(' ');
const rightToLeft: readonly string[] = ['ar', 'fa', 'he', 'ur'];

/** Texts that may be the same in another language: names, and patterns without a word of their own. */
const nameless = (text: string): boolean => !/\p{L}{2}/u.test(text.replace(/\$\d/g, ''));
const mayBeEnglish = new Set(['ext_name', 'service_whatsapp', 'options_name_version']);
/** Words that another language spells as English does. */
const sameWord = /^(Pausepoint|Website|Info|Version|WhatsApp \$1|E-?mail \$1|Stop|Non|No|Link|Chat|Okay|OK|Ok)\.?$/i;

test('every catalogue has its place in the table of languages, under its own name', () => {
  expect(catalogues.map(({ tag }) => tag).filter((tag) => !languageTable.some((known) => known.tag === tag))).toEqual(
    [],
  );
});
test('the table names no language twice, and calls nothing but English the original', () => {
  expect(new Set(languageTable.map(({ tag }) => tag)).size).toBe(languageTable.length);
  expect(new Set(languageTable.map(({ name }) => name)).size).toBe(languageTable.length);
  expect(languageTable.filter(({ state }) => state === 'original').map(({ tag }) => tag)).toEqual(['en']);
});

describe.each(translated)('$tag', ({ tag, texts }) => {
  test('has exactly the keys of the English catalogue', () => {
    expect(Object.keys(original).filter((key) => !(key in texts))).toEqual([]);
    expect(Object.keys(texts).filter((key) => !(key in original))).toEqual([]);
  });
  test('has the same gaps', () => {
    const other = Object.entries(texts).filter(([key, text]) => gaps(text) !== gaps(original[key] ?? ''));
    expect(other).toEqual([]);
  });
  test('has no empty text, no stray blank and no markup', () => {
    const bad = /^$|^\s|\s$|[ \t]{2}|\n|<[a-z/]|\.\.\./i;
    expect(Object.entries(texts).filter(([, text]) => bad.test(text))).toEqual([]);
  });
  test('says which language it is and which way it runs', () => {
    expect(texts.meta_lang).toBe(tag.replace('_', '-'));
    expect(texts.meta_dir).toBe(rightToLeft.includes(tag.split('_')[0] ?? '') ? 'rtl' : 'ltr');
  });
  test('has typographic quotes and no exclamation mark', () => {
    expect(Object.entries(texts).filter(([, text]) => /['"`´]|[!¡]/.test(text))).toEqual([]);
  });
  test('closes every quote and bracket that it opens', () => {
    const isOpen = (text: string): boolean =>
      (
        [
          ['(', ')'],
          ['«', '»'],
          ['¿', '?'],
        ] as const
      ).some(([start, end]) => text.split(start).length !== text.split(end).length && text.includes(start));
    expect(Object.entries(texts).filter(([, text]) => isOpen(text))).toEqual([]);
  });
  test('has teens’ words that differ from the plain ones', () => {
    const same = Object.keys(texts).filter(
      (key) => key.endsWith('_teen') && texts[key] === texts[key.replace(/_teen$/, '')],
    );
    expect(same).toEqual([]);
  });
});

describe.each(foreign)('$tag', ({ texts }) => {
  test('has no English left over', () => {
    const left = Object.entries(texts).filter(
      ([key, text]) =>
        text === original[key] &&
        !key.startsWith('meta_') &&
        !mayBeEnglish.has(key) &&
        !nameless(text) &&
        !sameWord.test(text),
    );
    expect(left).toEqual([]);
  });
});

test('American English is spelt the American way', () => {
  const british = /\b\w*(colour|behaviour|favourite|centre|organis|recognis|apologis|realis|grey|mum|pupil)\w*/i;
  const texts = catalogues.find(({ tag }) => tag === 'en_US')?.texts ?? {};
  expect(Object.entries(texts).filter(([, text]) => british.test(text))).toEqual([]);
});
