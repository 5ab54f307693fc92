/** How long reading takes, and how large what ships is. */
import { fileURLToPath } from 'node:url';
import { bundle } from './load-engine.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Texts of 20,000 characters that try to make a matcher slow. */
export function hostileTexts() {
  const fill = (part) => part.repeat(Math.ceil(20_000 / part.length)).slice(0, 20_000);
  return [
    'a',
    'a ',
    'a.',
    'a. ',
    'i will ',
    'send me pic ',
    'do not tell you ',
    '!',
    '.',
    '\u0430',
    '\u0301',
    'e\u0301',
    '\ufdfa',
    '📷',
    '(',
    'x-',
    '1',
    '+1 ',
    '@',
    'a@',
    'a.com/',
    'www.',
    'http://',
    's e n d ',
    'sendmepic',
    'or i will ',
  ].map(fill);
}

const microseconds = (work) => {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1_000;
};

/** Median µs of everyday messages and the slowest hostile text in ms, the best of five tries each. */
export function measureLatency({ signalsOf, tables }, texts) {
  const read = (text) => signalsOf(text, 'them', [tables.en]);
  for (const text of texts.slice(0, 5_000)) read(text);
  const times = texts.map((text) => microseconds(() => read(text))).sort((one, other) => one - other);
  const worst = hostileTexts().map((text) =>
    Math.min(...Array.from({ length: 5 }, () => microseconds(() => read(text)))),
  );
  return { median: times[Math.floor(times.length / 2)] ?? Number.NaN, worst: Math.max(...worst) / 1_000 };
}

/** Bytes, minified, of the engine with English. */
export async function measureSize() {
  return Buffer.byteLength(await bundle(at('entry-size.ts'), { minify: true }));
}
