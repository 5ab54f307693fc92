/**
 * Lives ordinary months and evenings that go wrong through the real decide() and the real ledger, and prints how often
 * each person would have been asked. `npm run simulate -- --seed 7 --days 90`. Ends with 1 where DESIGN's budget is not kept.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

const { values } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, days: { type: 'string', default: '30' } },
});
const [seed, days] = [Number(values.seed), Number(values.days)];
if (!Number.isInteger(seed) || !Number.isInteger(days) || days < 1) {
  console.error('npm run simulate -- --seed <whole number> --days <1 or more>');
  process.exit(2);
}
const root = fileURLToPath(new URL('..', import.meta.url));
const { module } = await runnerImport(`${root}scripts/simulate/report.ts`, {
  root,
  configFile: false,
  logLevel: 'error',
});
const { text, isKept } = module.report({ seed, days });
console.log(text);
if (!isKept) process.exitCode = 1;
