import browser from 'webextension-polyfill';
import english from '../../locales/en.json';
import type { AgeBand } from '../core/settings';

/** A key of the English catalogue, which is the complete one. */
export type CopyKey = keyof typeof english;
export type Catalogue = Readonly<Partial<Record<string, string>>>;

const catalogues = import.meta.glob<Catalogue>('../../locales/*.json', { eager: true, import: 'default' });

/** The languages that ship, by tag. */
export const languages: readonly string[] = Object.keys(catalogues).map((path) => path.replace(/^.*\/|\.json$/g, ''));

/**
 * The shipped catalogue that fits `language` best: the setting, else the browser's, else English. A country that has no
 * catalogue of its own gets that of its language: `en-GB` is `en`, `en-US` is `en_US`.
 */
export function bestLanguage(language: string, shipped: readonly string[] = languages): string {
  const wanted = language === 'auto' ? browser.i18n.getUILanguage() : language;
  const tag = wanted.replace('-', '_');
  return shipped.find((name) => name === tag) ?? shipped.find((name) => name === tag.split('_')[0]) ?? 'en';
}

/** The text of a key in one catalogue. `question_10_teen` stands in for `question_10` where the band is teen. */
function find(catalogue: Catalogue, key: string, ageBand: AgeBand | null): string | undefined {
  return (ageBand === 'teen' ? catalogue[`${key}_teen`] : undefined) ?? catalogue[key];
}

const catalogueOf = (language: string): Catalogue =>
  catalogues[`../../locales/${bestLanguage(language)}.json`] ?? english;

/** A function that gives the text for a key, with `$1`, `$2` … replaced. A missing text falls back to English. */
export type Translate = (key: CopyKey, ...substitutions: readonly string[]) => string;

/** The texts in a language (a tag of a shipped catalogue, or `auto` for the browser's), as they suit an age. */
export function translator(language: string, ageBand: AgeBand | null = null): Translate {
  const catalogue = catalogueOf(language);
  return (key, ...substitutions) =>
    (find(catalogue, key, ageBand) ?? find(english, key, ageBand) ?? '').replace(
      /\$(\d)/g,
      (_match, digit: string) => substitutions[Number(digit) - 1] ?? '',
    );
}

/** The texts of the best catalogue for `language` whose plain key passes `wanted`, as they suit an age. */
export function textsOf(
  wanted: (key: string) => boolean,
  language: string,
  ageBand: AgeBand | null,
): Readonly<Record<string, string>> {
  const catalogue = catalogueOf(language);
  const keys = Object.keys(catalogue).filter(wanted);
  return Object.fromEntries(keys.map((key) => [key, find(catalogue, key, ageBand) ?? '']));
}
