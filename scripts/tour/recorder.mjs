import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What a step may take, with all its waiting. One that hangs must not hang the tour. */
const patienceMs = 45_000;

function withPatience(promise) {
  let timer;
  const tooLong = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no end after ${patienceMs / 1000} s`)), patienceMs);
  });
  return Promise.race([promise, tooLong]).finally(() => clearTimeout(timer));
}

/** Also for a function that throws before it has anything to wait for. */
const attempt = async (act) => act();

const inOneLine = (error) => (error instanceof Error ? error.message : String(error)).split('\n')[0];

/**
 * @typedef {{ name: string, expected: string, observed: string, ok: boolean, ms: number | null }} Step
 * @typedef {{ observed: string, ok: boolean, ms?: number }} Seen
 */

/**
 * Writes one picture and one line per step into a folder.
 * @param {string} folder
 */
export function openRecorder(folder) {
  mkdirSync(folder, { recursive: true });
  /** @type {Step[]} */
  const steps = [];

  /**
   * Does one thing, looks at what came of it and takes a picture. Does not reject: what goes wrong is what was observed.
   * @param {{ name: string, expected: string, run: () => Promise<Seen>, shoot: (file: string) => Promise<unknown> }} step
   */
  async function step({ name, expected, run, shoot }) {
    const seen = await withPatience(attempt(run)).catch((error) => ({
      observed: `It broke: ${inOneLine(error)}`,
      ok: false,
    }));
    const file = path.join(folder, `${String(steps.length + 1).padStart(2, '0')}-${name}.png`);
    const trouble = await withPatience(attempt(() => shoot(file))).then(
      () => '',
      (error) => ` No picture: ${inOneLine(error)}.`,
    );
    const done = {
      name,
      expected,
      observed: seen.observed + trouble,
      ok: seen.ok && !trouble,
      ms: seen.ms === undefined ? null : Math.round(seen.ms * 10) / 10,
    };
    steps.push(done);
    const time = done.ms === null ? '' : ` (${done.ms} ms)`;
    console.log(`${done.ok ? 'ok  ' : 'FAIL'} ${name}: ${done.observed}${time}`);
    if (!done.ok) console.log(`     expected: ${expected}`);
  }

  function finish(about) {
    const ok = steps.length > 0 && steps.every((one) => one.ok);
    writeFileSync(path.join(folder, 'tour.json'), `${JSON.stringify({ ...about, ok, steps }, null, 2)}\n`);
    return { ok, steps };
  }
  return { step, finish };
}
