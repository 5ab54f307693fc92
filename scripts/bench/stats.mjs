/** The few statistics that the report needs. All of them give null for nothing to count. */

/** The `p` quantile (0 to 1) of `values`, between neighbours by straight line. */
export function quantile(values, p) {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * p;
  const below = Math.floor(place);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below] + (sorted[above] - sorted[below]) * (place - below);
}

export const median = (values) => quantile(values, 0.5);

/** @typedef {{ round: number, value: number }} Sample */

/** Median per round, so that a round with more samples does not weigh more. @param {readonly Sample[]} samples */
function byRound(samples) {
  const rounds = new Map();
  for (const { round, value } of samples) rounds.set(round, [...(rounds.get(round) ?? []), value]);
  return new Map([...rounds].map(([round, values]) => [round, median(values)]));
}

/**
 * `samples` next to `base`: the ratio of the medians, and the difference within each round. Slow drift of the machine
 * hits both sides of a round alike, so the differences are far steadier than the values.
 * @param {readonly Sample[]} samples
 * @param {readonly Sample[]} base
 */
export function compare(samples, base) {
  const ours = median(samples.map(({ value }) => value));
  const theirs = median(base.map(({ value }) => value));
  const baseRounds = byRound(base);
  const differences = [...byRound(samples)]
    .filter(([round]) => baseRounds.has(round))
    .map(([round, value]) => value - baseRounds.get(round));
  return {
    median: ours,
    ratio: ours === null || !theirs ? null : ours / theirs,
    difference: median(differences),
    lower: quantile(differences, 0.25),
    upper: quantile(differences, 0.75),
  };
}

/**
 * `samples` as a multiple of `base`, from the differences within rounds: 1 plus the median difference over the median of
 * `base`. Steadier than a ratio of medians where a machine drifts.
 * @param {readonly Sample[]} samples
 * @param {readonly Sample[]} base
 */
export function pairedRatio(samples, base) {
  const { difference } = compare(samples, base);
  const theirs = median(base.map(({ value }) => value));
  return difference === null || !theirs ? null : 1 + difference / theirs;
}
