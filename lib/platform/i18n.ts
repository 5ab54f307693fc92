import browser from 'webextension-polyfill';
import english from '../../locales/en.json';

/** A key of the English catalogue, which is the complete one. */
export type CopyKey = keyof typeof english;
export type Catalogue = Readonly<Partial<Record<CopyKey, string>>>;

const catalogues = import.meta.glob<Catalogue>('../../locales/*.json', { eager: true, import: 'default' });

/** The languages that ship, by tag. */
export const languages: readonly string[] = Object.keys(catalogues).map((path) => path.replace(/^.*\/|\.json$/g, ''));

/** The shipped catalogue that fits `language` best: the setting, else the browser's, else English. */
export function bestLanguage(language: string, shipped: readonly string[] = languages): string {
  const wanted = language === 'auto' ? browser.i18n.getUILanguage() : language;
  const tag = wanted.replace('-', '_');
  return shipped.find((name) => name === tag) ?? shipped.find((name) => name === tag.split('_')[0]) ?? 'en';
}

/** A function that gives the text for a key, with `$1`, `$2` … replaced. A missing text falls back to English. */
export type Translate = (key: CopyKey, ...substitutions: readonly string[]) => string;

/** The texts in a language (a tag of a shipped catalogue, or `auto` for the browser's). */
export function translator(language: string): Translate {
  const catalogue = catalogues[`../../locales/${bestLanguage(language)}.json`] ?? english;
  return (key, ...substitutions) =>
    (catalogue[key] ?? english[key]).replace(
      /\$(\d)/g,
      (_match, digit: string) => substitutions[Number(digit) - 1] ?? '',
    );
}

/** The texts of the best catalogue for `language` whose key passes `wanted`. */
export function textsOf(language: string, wanted: (key: string) => boolean): Readonly<Record<string, string>> {
  const catalogue: Readonly<Record<string, string>> =
    catalogues[`../../locales/${bestLanguage(language)}.json`] ?? english;
  return Object.fromEntries(Object.entries(catalogue).filter(([key]) => wanted(key)));
}
