/** The order of the measurements. */
import { Browser } from './browser.mjs';
import { measureBytes } from './suites/bytes.mjs';
import { measureLoad } from './suites/loads.mjs';
import { measureOverlay } from './suites/overlay.mjs';

/**
 * @typedef {{ round: number, dcl: number, load: number, cpu: number, heap: number }} Load
 * @typedef {{ round: number, call: number, seen?: number, stream?: number, workerAlive: boolean }} Overlay
 * @typedef {{ page: number, isolated: number, frames: number, total: number }} Bytes
 * @typedef {{ one: Load[], many: Load[], warm: Overlay[], stopped: Overlay[], bytes: Bytes | null }} VariantResults
 * @typedef {Record<'none' | 'ideal' | 'ours' | 'none2', VariantResults>} Results
 */

/** A B C D, then D C B A: a machine that slowly gets busier or hotter charges every variant alike. */
const turn = (variants, round) => (round % 2 === 0 ? variants : [...variants].reverse());

async function loadRound({ variants, server, results }, round) {
  for (const variant of turn(variants, round)) {
    const at = { browser: variant.browser, server };
    const into = results[variant.name];
    // A renderer's first page pays for caches that later ones use.
    if (round === 0) await measureLoad(at, '/one.html');
    into.one.push({ round, ...(await measureLoad(at, '/one.html')) });
    into.one.push({ round, ...(await measureLoad(at, '/one.html')) });
    into.many.push({ round, ...(await measureLoad(at, '/many.html')) });
  }
}

async function overlayRound({ variants, server, results }, round) {
  for (const variant of turn(variants, round)) {
    if (!variant.extension) continue;
    const at = { browser: variant.browser, server };
    const into = results[variant.name];
    if (round === 0) await measureOverlay(at, 'warm');
    into.warm.push({ round, ...(await measureOverlay(at, 'warm')) });
    if (variant.hasWorker) into.stopped.push({ round, ...(await measureOverlay(at, 'stopped')) });
  }
}

async function countBytes({ variants, server, results }) {
  for (const { name, extension, browser } of variants) {
    if (!extension) continue;
    const bytes = await measureBytes({ browser, server }, '/many.html');
    if (bytes.total === 0) throw new Error(`${name}: no script of ${extension} runs in the page. Was it loaded?`);
    results[name].bytes = bytes;
  }
}

/**
 * Runs everything. Browsers that were started are ended, whatever happens.
 * @param {{ variants: { name: string, extension: string | null, hasWorker: boolean }[], rounds: number,
 *   server: object, log: (text: string) => void, signal: AbortSignal }} options
 * @returns {Promise<{ results: Results, version: string }>}
 */
export async function run({ variants, rounds, server, log, signal }) {
  const started = [];
  const killAll = () => {
    for (const { browser } of started) browser.kill();
  };
  signal.addEventListener('abort', killAll);
  const results = Object.fromEntries(
    variants.map(({ name }) => [name, { one: [], many: [], warm: [], stopped: [], bytes: null }]),
  );
  const work = { variants: started, server, results };
  try {
    for (const variant of variants) started.push({ ...variant, browser: await Browser.launch(variant.extension) });
    const version = (await started[0].browser.cdp.send('Browser.getVersion')).product;
    await countBytes(work);
    for (let round = 0; round < rounds; round += 1) {
      log(`page load, round ${round + 1} of ${rounds}`);
      await loadRound(work, round);
    }
    for (let round = 0; round < rounds * 2; round += 1) {
      if (round % 5 === 0) log(`pause, round ${round + 1} of ${rounds * 2}`);
      await overlayRound(work, round);
    }
    return { results, version };
  } finally {
    signal.removeEventListener('abort', killAll);
    if (signal.aborted) killAll();
    else for (const { browser } of started) await browser.close();
  }
}
