// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { budgets, checkBudgets } from '../../../scripts/bench/budgets.mjs';
import { parseOptions } from '../../../scripts/bench/options.mjs';
import { reportMarkdown } from '../../../scripts/bench/report.mjs';
import { compare, quantile } from '../../../scripts/bench/stats.mjs';

const series = (values: readonly number[]) => values.map((value, round) => ({ round, value }));

describe('quantile', () => {
  it.each([
    [[3, 1, 2], 0.5, 2],
    [[1, 2], 0.5, 1.5],
    [[1, 2, 3, 4, 5], 0.95, 4.8],
    [[7], 0.95, 7],
  ])('of %j at %d is %d', (values, p, expected) => {
    expect(quantile(values, p)).toBeCloseTo(expected);
  });

  it('of nothing is null', () => {
    expect(quantile([], 0.5)).toBeNull();
  });
});

describe('compare', () => {
  it('takes differences inside a round, so drift between rounds cancels', () => {
    const { difference, lower, upper } = compare(series([101, 201, 401]), series([100, 200, 400]));
    expect([difference, lower, upper]).toEqual([1, 1, 1]);
  });

  it('gives the ratio of the medians', () => {
    expect(compare(series([20, 30, 40]), series([10, 20, 30])).ratio).toBe(1.5);
  });

  it('has no figures where nothing was measured', () => {
    expect(compare([], series([1]))).toMatchObject({ median: null, ratio: null, difference: null });
  });
});

describe('the command line', () => {
  it('measures ten rounds unless told otherwise', () => {
    expect(parseOptions([])).toMatchObject({ rounds: 10, out: 'bench-out' });
    expect(parseOptions(['--quick'])).toMatchObject({ rounds: 3 });
    expect(parseOptions(['--quick', '--rounds', '5'])).toMatchObject({ rounds: 5 });
  });

  it.each([['--speed'], ['word'], ['--rounds', '0'], ['--rounds', '1.5'], ['--rounds', 'many'], ['--ours']])(
    'refuses %s %s',
    (...args) => {
      expect(parseOptions(args.filter(Boolean))).toHaveProperty('error');
    },
  );
});

const variant = (cpu: readonly number[], seen: readonly (number | undefined)[] = []) => ({
  one: cpu.map((value, round) => ({ round, dcl: 1, load: 2, cpu: value, heap: 3 })),
  many: [],
  warm: seen.map((value, round) => ({
    round,
    call: 1,
    ...(value === undefined ? {} : { seen: value }),
    workerAlive: true,
  })),
  stopped: seen.map((value, round) => ({
    round,
    call: 1,
    ...(value === undefined ? {} : { seen: value }),
    workerAlive: false,
  })),
  bytes: { page: 1, isolated: 2, frames: 71, total: 213 },
});
const run = ({ noise = [100, 100, 100], cpu = [104, 104, 104], seen = [8, 9, 10] as (number | undefined)[] } = {}) => ({
  none: variant([100, 100, 100]),
  none2: variant(noise),
  ideal: variant([102, 102, 102], [6, 6, 6]),
  ours: variant(cpu, seen),
});
const failures = (results: ReturnType<typeof run>): string[] =>
  checkBudgets(results)
    .filter(({ ok }) => !ok)
    .map(({ name }) => name);

describe('the budgets', () => {
  it('accept a run that keeps to them', () => {
    expect(failures(run())).toEqual([]);
  });

  it('name a slow middle and a slow tail, warm and stopped', () => {
    expect(failures(run({ seen: [16, 16, 16] }))).toHaveLength(2);
    expect(failures(run({ seen: [8, 8, 8, 8, 8, 90] }))).toEqual([
      'call to overlay, worker warm, p95 ms',
      'call to overlay, worker stopped, p95 ms',
    ]);
  });

  it('do not forget a call that no overlay answered', () => {
    expect(failures(run({ seen: [8, 8, undefined] }))).toContain('calls without an overlay, worker warm');
  });

  it('fail when nothing was measured', () => {
    expect(failures(run({ seen: [] }))).toContain('call to overlay, worker stopped, p50 ms');
  });

  it('allow CPU up to the limit, and beyond it only as far as the noise goes', () => {
    expect(failures(run({ cpu: [108, 108, 108] }))).toEqual([]);
    expect(failures(run({ cpu: [112, 112, 112] }))).toHaveLength(1);
    expect(failures(run({ cpu: [112, 112, 112], noise: [80, 100, 130] }))).toEqual([]);
  });

  it('are the ones of the issue', () => {
    expect(budgets).toEqual({ overlay: { p50: 15, p95: 35 }, oneFrameCpu: 8 });
  });
});

describe('the report', () => {
  it('has a row for every metric and says what is over budget', () => {
    const results = run({ seen: [16, 16, 16] });
    const setting = { when: 'now', version: 'Chrome', machine: '2 cores', load: 1, rounds: 3, ours: '/x' };
    const markdown = reportMarkdown({ results, budgets: checkBudgets(results), setting });
    expect(markdown).toContain('| one frame: main-thread CPU, ms | 100.0 | × 1.00, +0.0 (+0.0 … +0.0) | × 1.02,');
    expect(markdown).toContain('| ours | stopped | 3 | 3 | 0 | 16.0 |');
    expect(markdown).toContain('| call to overlay, worker warm, p50 ms | 16.0 | 15.0 | **over** |');
  });
});
