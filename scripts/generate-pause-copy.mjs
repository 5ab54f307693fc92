import { readFileSync } from 'node:fs';

/** What the injected script says. A key is taken when it is one of these or starts with one that ends in `_`. */
const needed = [
  'meta_',
  'camera_',
  'picture_',
  'answer_',
  'answers_label',
  'wait',
  'wait_over',
  'pushed',
  'talk',
  'question_',
  'advice_',
  'reason_',
  'strip_',
  'nudge_',
  'control_',
  'checkin_',
  'help_opening',
  'help_failed',
  'help_call',
];

/**
 * The words for one age band are laid out by the background under the plain key.
 * @param {string} key
 */
export function isPauseKey(key) {
  if (key.endsWith('_teen')) return false;
  return needed.some((name) => key === name || (name.endsWith('_') && key.startsWith(name)));
}

/** @param {string} text a text as a TypeScript literal in single quotes, as Biome would write it */
function literal(text) {
  if (text.includes("'") && !text.includes('"')) return JSON.stringify(text);
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

/**
 * The English words of the pause and the strip as a small module. The pause must not wait for a file or for the
 * background, and the whole catalogue would cost every frame of every page.
 *
 * @param {URL} root the repository
 * @returns {Map<string, string>} path below `root` → text of the file
 */
export function generatePauseCopy(root = new URL('../', import.meta.url)) {
  /** @type {Record<string, string>} */
  const english = JSON.parse(readFileSync(new URL('locales/en.json', root), 'utf8'));
  const lines = Object.entries(english)
    .filter(([key]) => isPauseKey(key))
    .map(([key, text]) => `  ${key}: ${literal(text)},`);
  const text = [
    '// Written by `npm run generate` from locales/en.json. Change the words there.',
    'export const pauseCopy = {',
    ...lines,
    '} as const;',
    '',
  ].join('\n');
  return new Map([['lib/core/generated/pause-copy.ts', text]]);
}
