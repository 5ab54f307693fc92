/**
 * What a run has to keep to (issue 2). Milliseconds hold for the machine of shared/facts/perf.md; on a slower one,
 * compare with `ideal` in the same report.
 */
import { compare, quantile } from './stats.mjs';

export const budgets = {
  overlay: { p50: 15, p95: 35 },
  /**
   * "Within the noise" on a page with one frame: the median paired difference to `none` is at most 8 ms (the limit of
   * shared/tools/bench/budgets.json), or at most the upper quartile of none2's, when the machine is noisier than that.
   */
  oneFrameCpu: 8,
};

const line = (name, value, limit, note = '') => ({
  name: note ? `${name} (${note})` : name,
  value,
  limit,
  ok: typeof value === 'number' && value <= limit,
});

function overlayLines(samples, worker) {
  const seen = samples.map((sample) => sample.seen).filter((value) => typeof value === 'number');
  const never = samples.length - seen.length;
  return [
    line(`call to overlay, worker ${worker}, p50 ms`, quantile(seen, 0.5), budgets.overlay.p50),
    line(`call to overlay, worker ${worker}, p95 ms`, quantile(seen, 0.95), budgets.overlay.p95),
    line(`calls without an overlay, worker ${worker}`, never, 0),
  ];
}

/**
 * Every budget with what was measured; a figure that is missing is not ok.
 * @param {import('./run.mjs').Results} results
 */
export function checkBudgets(results) {
  const cpu = (variant) => results[variant].one.map(({ round, cpu: value }) => ({ round, value }));
  const noise = compare(cpu('none2'), cpu('none'));
  const cost = compare(cpu('ours'), cpu('none'));
  const limit = Math.max(budgets.oneFrameCpu, noise.upper ?? 0);
  return [
    ...overlayLines(results.ours.warm, 'warm'),
    ...overlayLines(results.ours.stopped, 'stopped'),
    line('main-thread CPU, one frame, paired difference ms', cost.difference, limit, 'noise'),
  ];
}
