import { describe, expect, it } from 'vitest';
import { helpFiles } from '../../../../components/help/help-files';
import { inLanguage, isEnglish, languageOf } from '../../../../components/help/service-texts';
import { parseHelpFile, type Service } from '../../../../lib/core/help-file';
import { languageTable } from '../../../../lib/core/languages';
import { translator } from '../../../../lib/platform/i18n';

const translated = languageTable.map(({ tag }) => tag).filter((tag) => !tag.startsWith('en'));
const services = Object.values(helpFiles).flatMap((file) => parseHelpFile(file)?.services ?? []);
/** Said in words of our own by the page. */
const known = new Set(['free', '24/7']);
const textsOf = ({ oneLine, hours, cost, runBy, privacy, goodToKnow }: Service): string[] =>
  [oneLine, hours, cost, runBy, privacy, goodToKnow].filter(
    (text) => text !== undefined && !known.has(text),
  ) as string[];
const texts = [...new Set(services.flatMap(textsOf))];
const files = import.meta.glob<Record<string, string>>('../../../../assets/help-words/*.json', {
  eager: true,
  import: 'default',
});
const numbers = (text: string): string[] => (text.match(/\d+/g) ?? []).sort();

describe.each(translated)('the help data in %s', (language) => {
  const words = files[`../../../../assets/help-words/${language}.json`] ?? {};
  const t = translator(language);

  it('is complete, and has nothing that the data has no more', () => {
    expect(texts.length).toBeGreaterThan(200);
    expect(Object.keys(words).sort()).toEqual([...texts].sort());
  });

  it('has a text of its own for each, with the same numbers', () => {
    for (const text of texts) {
      expect(inLanguage(t, text), text).not.toBe(text);
      expect(numbers(inLanguage(t, text)), text).toEqual(numbers(text));
      expect(languageOf(t, text)).toBe(language);
    }
  });

  it('stays about as short, because the cards are narrow', () => {
    const long = texts.filter((text) => inLanguage(t, text).length > Math.max(40, text.length * 1.7));
    expect(long).toEqual([]);
  });
});

describe('a text without a translation', () => {
  it('stays in English and is marked so, in English pages too', () => {
    for (const language of ['de', 'en'] as const) {
      const t = translator(language);
      expect(inLanguage(t, 'Room 12, Mon-Fri')).toBe('Room 12, Mon-Fri');
      expect(languageOf(t, 'Room 12, Mon-Fri')).toBe('en');
      expect(isEnglish(t, 'constructor')).toBe(true);
    }
  });

  it('is none where there is no text', () => {
    expect(isEnglish(translator('de'), undefined)).toBe(false);
  });
});
