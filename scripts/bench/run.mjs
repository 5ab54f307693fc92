/** The order of the measurements. */
import { Browser } from './browser.mjs';
import { measureBurst } from './suites/burst.mjs';
import { measureBytes } from './suites/bytes.mjs';
import { measureLoad } from './suites/loads.mjs';
import { measureOverlay, workerStates } from './suites/overlay.mjs';
import { measurePeer } from './suites/peer.mjs';

/**
 * @typedef {{ round: number, dcl: number, load: number, cpu: number, idle?: number, heap: number }} Load
 * @typedef {{ round: number, call: number, seen?: number, stream?: number, workerAlive: boolean }} Overlay
 * @typedef {{ round: number, cpu: number, longTasks: number }} Burst
 * @typedef {{ page: number, isolated: number, frames: number, total: number }} Bytes
 * @typedef {{ one: Load[], many: Load[], burst: Burst[], warm: Overlay[], stopped: Overlay[], hung: Overlay[],
 *   slowOne: Load[], slowWarm: Overlay[], bytes: Bytes | null,
 *   peer?: { cover: number[], show: number[], stop: number[] } | null }} VariantResults
 * @typedef {Record<'none' | 'ideal' | 'ours' | 'none2', VariantResults>} Results
 */

/** The top frame gets ready for a pause in the first idle moment, half a second after the load. That is to be seen too. */
const idleMs = 1500;

/** How much slower the page's processor is in the `slow` suite: a cheap phone or an old school laptop. */
const slowdown = 4;

/** A B C D, then D C B A: a machine that slowly gets busier or hotter charges every variant alike. */
const turn = (variants, round) => (round % 2 === 0 ? variants : [...variants].reverse());

const emptyResults = () => ({
  one: [],
  many: [],
  burst: [],
  warm: [],
  stopped: [],
  hung: [],
  slowOne: [],
  slowWarm: [],
  bytes: null,
  peer: null,
});

async function bytesRound({ name, extension, at, into }) {
  if (!extension) return;
  into.bytes = await measureBytes(at, '/many.html');
  if (into.bytes.total === 0) throw new Error(`${name}: no script of ${extension} runs in the page. Was it loaded?`);
}

async function loadRound({ at, into }, round) {
  // A renderer's first page pays for caches that later ones use.
  if (round === 0) await measureLoad(at, '/one.html');
  into.one.push({ round, ...(await measureLoad(at, '/one.html')) });
  into.one.push({ round, ...(await measureLoad(at, '/one.html', 1, idleMs)) });
  into.many.push({ round, ...(await measureLoad(at, '/many.html')) });
}

async function burstRound({ at, into }, round) {
  if (round === 0) await measureBurst(at);
  into.burst.push({ round, ...(await measureBurst(at)) });
}

async function overlayRound({ extension, hasWorker, at, into }, round) {
  if (!extension) return;
  if (round === 0) await measureOverlay(at, 'warm');
  for (const state of hasWorker ? workerStates : ['warm'])
    into[state].push({ round, ...(await measureOverlay(at, state)) });
}

async function slowRound({ extension, at, into }, round) {
  if (round === 0) await measureLoad(at, '/one.html', slowdown);
  into.slowOne.push({ round, ...(await measureLoad(at, '/one.html', slowdown)) });
  if (!extension) return;
  if (round === 0) await measureOverlay(at, 'warm', slowdown);
  for (let times = 0; times < 2; times += 1)
    into.slowWarm.push({ round, ...(await measureOverlay(at, 'warm', slowdown)) });
}

/** A browser of its own, driven as the end-to-end tests are: nothing is compared here. */
async function peerRound({ name, extension, into }, round) {
  if (name !== 'ours' || !extension) return;
  const found = await measurePeer(extension, 1);
  into.peer ??= { cover: [], show: [], stop: [] };
  for (const [act, times] of Object.entries(found)) into.peer[act].push(...times);
  if (round === 0) console.error(`peer, first round: ${JSON.stringify(found)}`);
}

/** What is run for each suite, and how often for each round that was asked for. */
const plans = [
  { suite: 'bytes', measure: bytesRound, share: 0 },
  { suite: 'loads', measure: loadRound, share: 1 },
  { suite: 'burst', measure: burstRound, share: 0.5 },
  { suite: 'overlay', measure: overlayRound, share: 1.5 },
  { suite: 'slow', measure: slowRound, share: 0.3 },
  { suite: 'peer', measure: peerRound, share: 0.5 },
];

/** How many rounds of a suite belong to so many rounds of page loads. */
export const roundsOf = (share, rounds) => Math.max(1, Math.round(share * rounds));

/**
 * Runs everything. Browsers that were started are ended, whatever happens.
 * @param {{ variants: { name: string, extension: string | null, hasWorker: boolean }[], rounds: number,
 *   suites: readonly string[], server: object, log: (text: string) => void, signal: AbortSignal }} options
 * @returns {Promise<{ results: Results, version: string }>}
 */
export async function run({ variants, rounds, suites, server, log, signal }) {
  const started = [];
  const killAll = () => {
    for (const { browser } of started) browser.kill();
  };
  signal.addEventListener('abort', killAll);
  const results = Object.fromEntries(variants.map(({ name }) => [name, emptyResults()]));
  try {
    for (const variant of variants) started.push({ ...variant, browser: await Browser.launch(variant.extension) });
    const version = (await started[0].browser.cdp.send('Browser.getVersion')).product;
    for (const { suite, measure, share } of plans.filter((plan) => suites.includes(plan.suite))) {
      const count = roundsOf(share, rounds);
      for (let round = 0; round < count; round += 1) {
        if (round % 5 === 0) log(`${suite}, round ${round + 1} of ${count}`);
        for (const variant of turn(started, round))
          await measure({ ...variant, at: { browser: variant.browser, server }, into: results[variant.name] }, round);
      }
    }
    return { results, version };
  } finally {
    signal.removeEventListener('abort', killAll);
    if (signal.aborted) killAll();
    else for (const { browser } of started) await browser.close();
  }
}
