import { regions } from './regions';

/** A country, and how sure the browser's languages make it. */
/** A country that languages point to. */
export interface RegionGuess {
  readonly region: string;
  /** True when a language named the place (`en-GB`); false when it is only the likeliest place of a language (`pl`). */
  readonly isNamed: boolean;
}

function locale(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag);
  } catch {
    // Languages come from outside; a tag that is none says nothing.
    return null;
  }
}

const known = (region: string | undefined): string | null =>
  region !== undefined && regions.includes(region) ? region : null;

/**
 * The place that the browser's languages point to, or null. A place that one of them names comes first. Where none
 * does, the likeliest place of the first language is only a hint: an `en` of the United Kingdom guesses US, so the
 * page asks before it trusts it.
 */
export function guessRegion(languages: readonly string[]): RegionGuess | null {
  const locales = languages.map(locale).filter((found) => found !== null);
  for (const { region } of locales) {
    const named = known(region);
    if (named) return { region: named, isNamed: true };
  }
  const likely = known(locales[0]?.maximize().region);
  return likely ? { region: likely, isNamed: false } : null;
}
