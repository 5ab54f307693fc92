// @vitest-environment node
import { expect, it } from 'vitest';
import { guessRegion } from '../../../lib/core/region-guess';

it.each([
  ['takes the place that the language names', ['en-GB', 'en'], { region: 'GB', isNamed: true }],
  ['looks further down for a named place', ['pl', 'en-GB'], { region: 'GB', isNamed: true }],
  ['reads past a script', ['zh-Hant-TW'], { region: 'TW', isNamed: true }],
  ['takes the likeliest place of a bare language, as a hint', ['pl'], { region: 'PL', isNamed: false }],
  ['does not take a part of the world for a country', ['es-419'], { region: 'ES', isNamed: false }],
  ['does not take the EU for a country', ['en-EU', 'de-AT'], { region: 'AT', isNamed: true }],
  ['passes over what is no language', ['not a tag', '', 'fr-BE'], { region: 'BE', isNamed: true }],
])('%s', (_name, languages, expected) => {
  const guess = guessRegion(languages);
  // The likeliest place of es-419 differs between versions of CLDR; that it is a hint is what matters.
  if (languages[0] === 'es-419') expect(guess?.isNamed ?? false).toBe(false);
  else expect(guess).toEqual(expected);
});

it('says nothing where there is nothing to go by', () => {
  expect(guessRegion([])).toBeNull();
  expect(guessRegion(['x-klingon', '***'])).toBeNull();
});
