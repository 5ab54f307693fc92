// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { indexPage } from '../../../scripts/screenshots/index-page.mjs';
import { readOptions } from '../../../scripts/screenshots/options.mjs';

describe('what a person asks for', () => {
  test('is everything when they say nothing', () => {
    expect(readOptions([])).toMatchObject({
      languages: null,
      only: '',
      themes: ['light', 'dark'],
      widths: [900, 320],
      problem: null,
    });
  });
  test('can be one language, one part, one theme and one width', () => {
    const args = ['--lang', 'ar,cy', '--only', 'popup', '--theme', 'dark', '--width', '320', '--age', 'teen'];
    expect(readOptions(args)).toMatchObject({
      languages: ['ar', 'cy'],
      only: 'popup',
      themes: ['dark'],
      widths: [320],
      ageBand: 'teen',
    });
  });
  test.each([
    ['--theme', 'green'],
    ['--width', '7'],
    ['--width', 'wide'],
    ['--age', 'adult'],
    ['--text', '5000'],
    ['--size', '3'],
  ])('%s %s is refused in words', (name, value) => {
    expect(readOptions([name, value]).problem).toMatch(name);
  });
});

test('the page to browse has each picture, with what is on it', () => {
  const html = indexPage([
    { file: 'en/pause.png', scene: 'pause <at first>', language: 'en', theme: 'light', width: 900 },
    { file: 'ar/pause.png', scene: 'pause <at first>', language: 'ar', theme: 'dark', width: 320 },
  ]);
  expect(html.match(/<img /g)).toHaveLength(2);
  expect(html).toContain('alt="pause &lt;at first>, ar, dark, 320 px"');
  expect(html).toContain('<option value="ar">');
});
