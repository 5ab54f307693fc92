/**
 * The two scripts that go into every frame have a size limit: their bytes are paid on every page (shared/facts/perf.md).
 * The control comes with a camera only; its limit keeps it from growing unseen.
 * `node scripts/sizes.mjs` prints them for every built target and exits 1 when one is over its limit.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

export const targets = ['chrome-mv3', 'edge-mv3', 'firefox-mv3'];

/** Bytes, minified, not compressed: that is what a browser has to compile. */
export const limits = {
  'page.js': 8_000,
  'isolated.js': 30_000,
  'control.js': 30_000,
  // While strict mode is on, in every frame.
  'strict.js': 1_000,
  'strict-page.js': 2_500,
  // Chat reading: in every frame while it is on, then in those with a chat, then in the top frame with a nudge.
  'chat.js': 24_000,
  // Engine and English together: 60 kB.
  'chat-engine.js': 21_500,
  'chat-en.js': 38_500,
  'chat-es.js': 20_000,
  'chat-fr.js': 20_000,
  'chat-de.js': 20_000,
  'chat-nudge.js': 16_000,
};

/** The files with a limit that a target has. Strict mode is Chromium's. */
export function filesOf(target) {
  return Object.keys(limits).filter((file) => !(target.startsWith('firefox') && file.startsWith('strict')));
}

/** Where builds are: PAUSEPOINT_OUT as in wxt.config.ts, else .output. */
export function outputFolder() {
  return resolve(process.env.PAUSEPOINT_OUT ?? fileURLToPath(new URL('../.output', import.meta.url)));
}

/**
 * @typedef {{ target: string, file: string, limit: number, raw: number | null, gzip: number | null, ok: boolean }} Size
 * `raw` and `gzip` are null when the target is built but the file is missing; that is not ok.
 */

/** @returns {Size} */
function sizeOf(folder, target, file) {
  const path = join(folder, target, file);
  const limit = limits[file];
  if (!existsSync(path)) return { target, file, limit, raw: null, gzip: null, ok: false };
  const bytes = readFileSync(path);
  return { target, file, limit, raw: bytes.length, gzip: gzipSync(bytes).length, ok: bytes.length <= limit };
}

/**
 * The sizes of every target that has been built below `folder`; an empty list when none has.
 * @param {string} folder
 * @returns {Size[]}
 */
export function measureSizes(folder = outputFolder()) {
  return targets
    .filter((target) => existsSync(join(folder, target)))
    .flatMap((target) => filesOf(target).map((file) => sizeOf(folder, target, file)));
}

/** @param {Size} size */
export function describeSize({ target, file, limit, raw, gzip, ok }) {
  const name = `${target}/${file}`.padEnd(24);
  if (raw === null) return `${name} is missing`;
  const room = ok ? `${limit - raw} left` : `${raw - limit} OVER`;
  return `${name} ${String(raw).padStart(6)} of ${limit} bytes (${room}), gzip ${gzip}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const sizes = measureSizes();
  for (const size of sizes) console.log(describeSize(size));
  if (sizes.length === 0) console.error(`No build in ${outputFolder()}. Run \`npm run build\` first.`);
  if (sizes.length === 0 || sizes.some((size) => !size.ok)) process.exitCode = 1;
}
