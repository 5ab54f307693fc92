// @vitest-environment node
import { describe, expect, test } from 'vitest';
import english from '../../../locales/en.json';
import { generate } from '../../../scripts/generate.mjs';
import { generatePauseCopy, isPauseKey } from '../../../scripts/generate-pause-copy.mjs';

test('the committed files are fresh', () => {
  expect(generate({ check: true })).toEqual([]);
});

describe('the words of the pause', () => {
  const [path, text] = [...generatePauseCopy()][0] ?? ['', ''];

  test('are one TypeScript file', () => {
    expect(path).toBe('lib/core/generated/pause-copy.ts');
    expect(text).toMatch(/^export const pauseCopy = \{$/m);
  });
  test('have every key that the injected script uses and no other', () => {
    const keys = [...text.matchAll(/^ {2}(\w+): /gm)].map(([, key]) => key);
    expect(keys).toEqual(Object.keys(english).filter(isPauseKey));
    expect(keys.length).toBeGreaterThan(60);
  });
  test.each([
    ['camera_headline', true],
    ['wait_over', true],
    ['pushed', true],
    ['help_failed', true],
    ['help_page_title', false],
    ['popup_pushed', false],
    ['waiting_room', false],
    ['options_camera', false],
  ] as const)('%s: %s', (key, isTaken) => {
    expect(isPauseKey(key)).toBe(isTaken);
  });
});
