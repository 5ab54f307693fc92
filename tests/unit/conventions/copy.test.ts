// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { reasons } from '../../../lib/core/decide';
import { questions } from '../../../lib/core/questions';
import english from '../../../locales/en.json';
import { readingGrade } from './reading-grade';

const texts: Readonly<Record<string, string>> = english;
const catalogues = import.meta.glob<Record<string, string>>('../../../locales/*.json', {
  eager: true,
  import: 'default',
});
const entries = Object.entries(texts);
const group = (prefix: string): readonly string[] =>
  entries.filter(([key]) => key.startsWith(prefix)).map(([, text]) => text);

/** What a young person reads. The settings are for whoever owns them, and keep to the same reading age. */
const forYoungPeople =
  /^(camera|picture|question|advice|answers?|reason|strip|control|checkin|wait|pushed|talk|help|welcome|popup|command)(_|$)/;
const young = entries.filter(([key]) => forYoungPeople.test(key));
const words = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0;
const placeholders = (text: string): string =>
  [...text.matchAll(/\$\d/g)]
    .map(([name]) => name)
    .sort()
    .join(' ');

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
});

describe('every other language', () => {
  test.each(Object.entries(catalogues))('%s has the keys and the gaps of the English one', (_path, catalogue) => {
    expect(Object.keys(catalogue).filter((key) => !(key in texts))).toEqual([]);
    for (const [key, text] of Object.entries(catalogue)) {
      expect(`${key} ${placeholders(text)}`).toBe(`${key} ${placeholders(texts[key] ?? '')}`);
    }
  });
});

describe('what young people read', () => {
  test('covers the words of the pause, the strip, the help, the popup and the welcome page', () => {
    expect(young.length).toBeGreaterThan(100);
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
  test('has no sentence of more than 25 words', () => {
    const long = young.flatMap(([, text]) => text.split(/(?<=[.?!:])\s+/)).filter((sentence) => words(sentence) > 25);
    expect(long).toEqual([]);
  });
  test('has headlines of at most six words and buttons of at most four', () => {
    expect(young.filter(([key, text]) => /^(camera|picture)_headline$/.test(key) && words(text) > 6)).toEqual([]);
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

test.each([
  'camera_',
  'picture_',
  'question_',
  'advice_',
  'reason_',
  'strip_',
  'control_',
  'checkin_',
  'help_',
  'welcome_',
  'popup_',
  'options_',
])('the texts under %s can be read by an eleven-year-old (grade 6)', (prefix) => {
  expect(group(prefix).length).toBeGreaterThan(2);
  expect(readingGrade(group(prefix))).toBeLessThanOrEqual(6);
});

test('every question has its words and its advice', () => {
  const named = questions.flatMap(({ id }) => [`question_${id}`, `advice_${id}`]).sort();
  expect(
    Object.keys(texts)
      .filter((key) => /^(question|advice)_/.test(key))
      .sort(),
  ).toEqual(named);
});
test('every reason has its sentence', () => {
  const named = reasons.map((reason) => `reason_${reason}`).sort();
  expect(
    Object.keys(texts)
      .filter((key) => key.startsWith('reason_'))
      .sort(),
  ).toEqual(named);
});
