import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { isPauseKey } from './generate-pause-copy.mjs';

/** What the background says by itself: the title of the toolbar button, and what leads in a school's own words. */
const own = /^(action|organisation)_/;

/**
 * Leaves in each catalogue what the background lays out or says. It starts anew many times a day, and would read all
 * pages' words in all languages each time.
 */
export function backgroundWords(): Plugin {
  return {
    name: 'pausepoint-background-words',
    enforce: 'pre',
    load(id) {
      if (!/\/locales\/\w+\.json$/.test(id)) return null;
      const texts: Record<string, string> = JSON.parse(readFileSync(id, 'utf8'));
      const kept = Object.entries(texts).filter(([key]) => isPauseKey(key.replace(/_teen$/, '')) || own.test(key));
      return JSON.stringify(Object.fromEntries(kept));
    },
  };
}
