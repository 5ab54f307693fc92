/** The command line of `npm run bench`. */
import { parseArgs } from 'node:util';

export const usage = `npm run bench -- [options]

What Pausepoint costs a page, measured next to no extension (twice: none and none2, whose difference is the noise)
and next to a minimal reference extension (ideal), all in one run and turn by turn.

  --rounds N   page-load rounds, at least 1 (default 10; the pause is measured twice as often)
  --quick      3 rounds; the figures are rough
  --ours DIR   the unpacked extension to measure (default .output/chrome-mv3, built when missing)
  --out DIR    where the report goes (default bench-out)
  --help       this text

Set PAUSEPOINT_CHROME to use a certain Chromium. Exit code: 0 within budget, 1 over budget or failed, 2 wrong usage.`;

const known = {
  rounds: { type: 'string' },
  quick: { type: 'boolean', default: false },
  ours: { type: 'string' },
  out: { type: 'string', default: 'bench-out' },
  help: { type: 'boolean', default: false },
};

/**
 * @param {readonly string[]} args
 * @returns {{ error: string } | { help: true } | { rounds: number, ours: string | undefined, out: string }}
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
  return { rounds, ours: values.ours, out: values.out };
}
