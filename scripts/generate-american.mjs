import { readFileSync } from 'node:fs';

/**
 * What is written or said another way in American English. A word is replaced wherever it stands alone, in small letters
 * or with a capital. The order matters: the longer phrase first.
 *
 * @type {readonly (readonly [string, string])[]}
 */
const words = [
  ['getting cross', 'getting mad'],
  ['be cross', 'be mad'],
  ['straight away', 'right away'],
  ['switched off', 'turned off'],
  ['switched on', 'turned on'],
  ['switch off', 'turn off'],
  ['switch on', 'turn on'],
  ['switch it on', 'turn it on'],
  ['switch it off', 'turn it off'],
  ['carer', 'caregiver'],
  ['carers', 'caregivers'],
  ['pupil', 'student'],
  ['pupils', 'students'],
  ['switched this pause off', 'turned this pause off'],
  ['cog', 'gear'],
  ['need one tick', 'need one check mark'],
  ['mum', 'mom'],
  ['mums', 'moms'],
  ['colour', 'color'],
  ['colours', 'colors'],
  ['behaviour', 'behavior'],
  ['favourite', 'favorite'],
  ['centre', 'center'],
  ['organise', 'organize'],
  ['organisation', 'organization'],
  ['recognise', 'recognize'],
  ['apologise', 'apologize'],
  ['realise', 'realize'],
  ['practise', 'practice'],
  ['programme', 'program'],
  ['cancelled', 'canceled'],
  ['grey', 'gray'],
  ['whilst', 'while'],
  ['film', 'movie'],
  ['on holiday', 'on vacation'],
  ['maths', 'math'],
  ['spelt', 'spelled'],
];

/** Texts that are put another way as a whole. */
const whole = { meta_lang: 'en-US' };

/** @param {string} text */
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** @param {string} text */
export function american(text) {
  return words.reduce(
    (now, [british, ours]) =>
      now
        .replace(new RegExp(`\\b${british}\\b`, 'g'), ours)
        .replace(new RegExp(`\\b${capital(british)}\\b`, 'g'), capital(ours)),
    text,
  );
}

/**
 * American English from the British catalogue, so that the two cannot drift apart.
 *
 * @param {URL} root the repository
 * @returns {Map<string, string>} path below `root` → text of the file
 */
export function generateAmerican(root = new URL('../', import.meta.url)) {
  /** @type {Record<string, string>} */
  const english = JSON.parse(readFileSync(new URL('locales/en.json', root), 'utf8'));
  const texts = Object.fromEntries(Object.entries(english).map(([key, text]) => [key, american(text)]));
  return new Map([['locales/en_US.json', `${JSON.stringify({ ...texts, ...whole }, null, 2)}\n`]]);
}
