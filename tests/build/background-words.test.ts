import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { outputFolder } from '../../scripts/sizes.mjs';

const catalogues = import.meta.glob<Readonly<Record<string, string>>>('../../locales/*.json', {
  eager: true,
  import: 'default',
});

describe.each(['chrome-mv3', 'firefox-mv3'])('the background of %s', (target) => {
  const script = readFileSync(`${outputFolder()}/${target}/background.js`, 'utf8');
  // A build writes no-break spaces in one of several ways.
  const has = (text = '?'): boolean => text.split(/[\u00a0\u202f]/).every((part) => script.includes(part));

  test.each(Object.entries(catalogues))('has the words of the pause in %s', (_path, words) => {
    expect(has(words.camera_headline)).toBe(true);
    expect(has(words.question_10_teen)).toBe(true);
    expect(has(words.action_live)).toBe(true);
  });
  test.each(Object.entries(catalogues))('leaves the words of the pages to the pages: %s', (_path, words) => {
    expect(has(words.welcome_lead)).toBe(false);
    expect(has(words.path_end_1)).toBe(false);
  });
});
