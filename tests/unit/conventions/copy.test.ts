// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { reasons } from '../../../lib/core/decide';
import { questions } from '../../../lib/core/questions';
import english from '../../../locales/en.json';
import { readingGrade } from './reading-grade';

const texts: Readonly<Record<string, string>> = english;
const entries = Object.entries(texts);
const isTeen = (key: string): boolean => key.endsWith('_teen');

/**
 * What only grown-ups read. Everything else is for young people, new words too. The settings count here because whoever
 * owns them sets things up; they keep to nearly the same reading age.
 */
const forGrownUps = /^(ext|meta|options|parent|school|admin)_|_(grown_ups|family|school)(_|$)/;
const young = entries.filter(([key]) => !forGrownUps.test(key));
const words = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0;

/** Texts that are read one after the other: those whose keys begin alike. Teens read their own among the plain ones. */
function documents(): Readonly<Record<string, readonly string[]>> {
  const found: Record<string, string[]> = {};
  for (const [key, text] of entries) {
    const [prefix = ''] = key.match(/^(help_page|[a-z]+)/) ?? [];
    const name = forGrownUps.test(key) ? `${prefix}, for grown-ups` : prefix;
    if (!isTeen(key)) found[name] = [...(found[name] ?? []), text];
  }
  found['for teens'] = entries.filter(([key]) => isTeen(key)).map(([, text]) => text);
  // The formula says nothing about one or two texts.
  return Object.fromEntries(Object.entries(found).filter(([, group]) => group.length > 2));
}

describe('every text', () => {
  test('has a key of small letters, digits and _', () => {
    expect(Object.keys(texts).filter((key) => !/^[a-z0-9_]+$/.test(key))).toEqual([]);
  });
  test('is there, without stray blanks', () => {
    expect(entries.filter(([, text]) => text === '' || text.trim() !== text || /\s\s/.test(text))).toEqual([]);
  });
  test('is plain text with typographic quotes', () => {
    expect(entries.filter(([, text]) => /<[a-z/]|['"]|\.\.\./i.test(text))).toEqual([]);
  });
  test('counts its gaps from $1 without a hole', () => {
    const hasHole = (text: string): boolean =>
      [...new Set(text.match(/\$\d/g) ?? [])].sort().some((name, i) => name !== `$${i + 1}`);
    expect(entries.filter(([, text]) => hasHole(text))).toEqual([]);
  });
  test('is spelt the British way', () => {
    const american =
      /\b\w*(color|behavior|favorite|center|organiz|recogniz|apologiz|realiz|license[ds]?\b|gray|mom\b)\w*/i;
    expect(entries.filter(([, text]) => american.test(text))).toEqual([]);
  });
  test('has no sentence of more than 25 words', () => {
    const long = entries.flatMap(([, text]) => text.split(/(?<=[.?!:])\s+/)).filter((sentence) => words(sentence) > 25);
    expect(long).toEqual([]);
  });
});

describe('what young people read', () => {
  test('is most of the catalogue', () => {
    expect(young.length).toBeGreaterThan(entries.length / 2);
  });
  test('has no "never" and no "always"', () => {
    expect(young.filter(([, text]) => /\b(never|always)\b/i.test(text))).toEqual([]);
  });
  test('has no exclamation mark', () => {
    expect(young.filter(([, text]) => text.includes('!'))).toEqual([]);
  });
  test('does not blame, scare or count', () => {
    const harsh =
      /\b((?<!not your )fault|stupid|ashamed|shame|dangerous|predators?|criminals?|illegal|victims?|warning|must|\d+ ?%|per ?cent)\b/i;
    expect(young.filter(([, text]) => harsh.test(text))).toEqual([]);
  });
  test('has headlines of at most six words and buttons of at most four', () => {
    expect(
      young.filter(
        ([key, text]) => /^(camera|picture|checkin|path_\w+)_(headline|title)(_teen)?$/.test(key) && words(text) > 6,
      ),
    ).toEqual([]);
    const buttons = young.filter(([key]) => /^(camera|picture)_(stop|continue)$|^(pushed|talk)$/.test(key));
    expect(buttons).toHaveLength(6);
    expect(buttons.filter(([, text]) => words(text) > 4)).toEqual([]);
  });
});

describe('the two ways on', () => {
  test.each(['camera', 'picture'])('of the %s pause are words of about the same length', (kind) => {
    const stop = texts[`${kind}_stop`] ?? '';
    const carryOn = texts[`${kind}_continue`] ?? '';
    expect(Math.abs(stop.length - carryOn.length)).toBeLessThanOrEqual(10);
  });
});

describe('reading grade', () => {
  // Grade 5 is a ten-year-old's; the teens' own words and the settings may be one year above.
  test.each(Object.entries(documents()))('of all texts under %s', (name, group) => {
    const limit = /grown-ups|teens/.test(name) ? 6 : 5;
    expect(readingGrade(group)).toBeLessThanOrEqual(limit);
  });
  // The formula was made for pages; on a handful of words one long one tips it over.
  const whole = entries.filter(([, text]) => words(text) >= 8);
  test('no single text that young people read is above 8', () => {
    const hard = whole.filter(([key, text]) => !forGrownUps.test(key) && Math.floor(readingGrade([text])) > 8);
    expect(hard).toEqual([]);
  });
  test('no single text at all is above 10', () => {
    expect(whole.filter(([, text]) => readingGrade([text]) > 10)).toEqual([]);
  });
});

describe('the words for one age band', () => {
  test('stand in for a plain text, with the same gaps', () => {
    const gaps = (text = ''): string => (text.match(/\$\d/g) ?? []).sort().join();
    for (const [key, text] of entries.filter(([name]) => isTeen(name))) {
      const plain = texts[key.replace(/_teen$/, '')];
      expect([key, typeof plain, gaps(text)]).toEqual([key, 'string', gaps(plain)]);
      expect(text).not.toBe(plain);
    }
  });
});

const plainKeys = (pattern: RegExp): string[] =>
  Object.keys(texts)
    .filter((key) => pattern.test(key) && !isTeen(key))
    .sort();
test('every question has its words and its advice', () => {
  const named = questions.flatMap(({ id }) => [`question_${id}`, `advice_${id}`]).sort();
  expect(plainKeys(/^(question|advice)_/)).toEqual(named);
});
test('every reason has its sentence', () => {
  expect(plainKeys(/^reason_/)).toEqual(reasons.map((reason) => `reason_${reason}`).sort());
});
