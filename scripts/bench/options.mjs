/** The command line of `npm run bench`. */
import { parseArgs } from 'node:util';

export const usage = `npm run bench -- [options]

What Pausepoint costs a page, measured next to no extension (twice: none and none2, whose difference is the noise)
and next to a minimal reference extension (ideal), all in one run and turn by turn.

  --rounds N   page-load rounds, at least 1 (default 10; other suites have their share of it)
  --suites A,B some of: bytes (scripts in the page), loads (one frame and 71), burst (a busy chat), overlay (from the
               call to the pause; worker running, stopped, hung), slow (one frame and overlay, processor at a quarter),
               peer (from Cover and Stop in the camera control to black at the other end of a call)
  --quick      3 rounds; the figures are rough
  --ours DIR   the unpacked extension to measure (default .output/chrome-mv3, built when missing)
  --out DIR    where the report goes (default bench-out)
  --help       this text

Set PAUSEPOINT_CHROME to use a certain Chromium. Exit code: 0 within budget, 1 over budget or failed, 2 wrong usage.`;

export const suites = ['bytes', 'loads', 'burst', 'overlay', 'slow', 'peer'];

const known = {
  rounds: { type: 'string' },
  suites: { type: 'string', default: suites.join(',') },
  quick: { type: 'boolean', default: false },
  ours: { type: 'string' },
  out: { type: 'string', default: 'bench-out' },
  help: { type: 'boolean', default: false },
};

/**
 * @param {readonly string[]} args
 * @returns {{ error: string } | { help: true } |
 *   { rounds: number, suites: string[], ours: string | undefined, out: string }}
 */
export function parseOptions(args) {
  let values;
  try {
    ({ values } = parseArgs({ args: [...args], options: known, allowPositionals: false }));
  } catch (error) {
    return { error: error.message };
  }
  if (values.help) return { help: true };
  const rounds = values.rounds === undefined ? (values.quick ? 3 : 10) : Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1)
    return { error: `--rounds needs a whole number from 1, not "${values.rounds}"` };
  const wanted = values.suites.split(',');
  const unknown = wanted.filter((name) => !suites.includes(name));
  if (unknown.length > 0)
    return { error: `--suites takes ${suites.join(', ')}, with commas; not "${unknown.join(',')}"` };
  return { rounds, suites: wanted, ours: values.ours, out: values.out };
}
