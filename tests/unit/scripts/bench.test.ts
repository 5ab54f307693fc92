// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { budgets, checkBudgets } from '../../../scripts/bench/budgets.mjs';
import { parseOptions } from '../../../scripts/bench/options.mjs';
import { reportMarkdown } from '../../../scripts/bench/report.mjs';
import { roundsOf } from '../../../scripts/bench/run.mjs';
import { compare, pairedRatio, quantile } from '../../../scripts/bench/stats.mjs';

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

describe('pairedRatio', () => {
  it('cancels what drifts from round to round, which the ratio of the medians does not', () => {
    expect(pairedRatio(series([105, 215, 310]), series([100, 210, 305]))).toBeCloseTo(1 + 5 / 210);
  });

  it.each([
    [[], [1]],
    [[1], []],
    [[1], [0]],
  ])('of %j to %j is null', (samples, base) => {
    expect(pairedRatio(series(samples), series(base))).toBeNull();
  });
});

describe('the rounds of a suite', () => {
  it.each([
    [0, 10, 1],
    [0.5, 10, 5],
    [1.5, 3, 5],
    [0.3, 1, 1],
  ])('with a share of %d in %d are %d', (share, rounds, expected) => {
    expect(roundsOf(share, rounds)).toBe(expected);
  });
});

describe('the command line', () => {
  it('measures ten rounds unless told otherwise', () => {
    expect(parseOptions([])).toMatchObject({ rounds: 10, out: 'bench-out' });
    expect(parseOptions(['--quick'])).toMatchObject({ rounds: 3 });
    expect(parseOptions(['--quick', '--rounds', '5'])).toMatchObject({ rounds: 5 });
  });

  it('runs every suite, or those that are named', () => {
    expect(parseOptions([])).toMatchObject({ suites: ['bytes', 'loads', 'burst', 'overlay', 'slow', 'peer'] });
    expect(parseOptions(['--suites', 'burst,overlay'])).toMatchObject({ suites: ['burst', 'overlay'] });
  });

  it.each([
    ['--speed'],
    ['word'],
    ['--suites', 'bytes,bites'],
    ['--rounds', '0'],
    ['--rounds', '1.5'],
    ['--rounds', 'many'],
    ['--ours'],
  ])('refuses %s %s', (...args) => {
    expect(parseOptions(args.filter(Boolean))).toHaveProperty('error');
  });
});

const loads = (cpu: readonly number[], heap = 3) =>
  cpu.map((value, round) => ({ round, dcl: 1, load: 2, cpu: value, heap }));
const overlays = (seen: readonly (number | undefined)[], workerAlive: boolean) =>
  seen.map((value, round) => ({ round, call: 1, ...(value === undefined ? {} : { seen: value }), workerAlive }));

interface Figures {
  readonly one?: readonly number[];
  readonly many?: number;
  readonly heap?: number;
  readonly burst?: number;
  readonly longTasks?: number;
  readonly seen?: readonly (number | undefined)[];
  readonly page?: number;
}
const variant = ({ one, many = 400, heap = 20, burst = 1000, longTasks = 1, seen = [], page = 7000 }: Figures) => ({
  one: loads(one ?? [100, 100, 100]),
  many: loads([many, many, many], heap),
  burst: [0, 1, 2].map((round) => ({ round, cpu: burst, longTasks })),
  warm: overlays(seen, true),
  stopped: overlays(seen, false),
  hung: overlays(seen, true),
  slowOne: loads([300]),
  slowWarm: overlays(seen, true),
  bytes: { page, isolated: 29_000, frames: 71, total: 213 },
  peer: { cover: [60, 80, 300], show: [120], stop: [90, 110, 260] },
});
const run = (ours: Figures = {}, noise: readonly number[] = [100, 100, 100]) => ({
  none: variant({}),
  none2: variant({ one: noise }),
  ideal: variant({ one: [102, 102, 102], many: 480, heap: 32, seen: [6, 6, 6] }),
  ours: variant({ one: [104, 104, 104], many: 500, heap: 33, seen: [8, 9, 10], ...ours }),
});
const failures = (results: ReturnType<typeof run>): string[] =>
  checkBudgets(results)
    .filter(({ ok }) => !ok)
    .map(({ name }) => name);

describe('the budgets', () => {
  it('accept a run that keeps to them', () => {
    expect(failures(run())).toEqual([]);
  });

  it('name a slow middle and a slow tail, whatever the worker does', () => {
    expect(failures(run({ seen: [13, 13, 13] }))).toHaveLength(3);
    expect(failures(run({ seen: [8, 8, 8, 8, 8, 90] }))).toEqual([
      'call to overlay, worker warm, p95 ms',
      'call to overlay, worker stopped, p95 ms',
      'call to overlay, worker hung, p95 ms',
    ]);
  });

  it('do not forget a call that no overlay answered', () => {
    expect(failures(run({ seen: [8, 8, undefined] }))).toContain('calls without an overlay, worker hung');
  });

  it('fail when nothing was measured', () => {
    expect(failures(run({ seen: [] }))).toContain('call to overlay, worker stopped, p50 ms');
  });

  it('allow CPU up to the limit, and beyond it only as far as the noise goes', () => {
    expect(failures(run({ one: [108, 108, 108] }))).toEqual([]);
    expect(failures(run({ one: [112, 112, 112] }))).toHaveLength(1);
    expect(failures(run({ one: [112, 112, 112] }, [80, 100, 130]))).toEqual([]);
  });

  it('hold what is added to 71 frames against what the reference adds', () => {
    expect(failures(run({ many: 520 }))).toEqual([]);
    expect(failures(run({ many: 521 }))).toEqual(['added main-thread CPU, 71 frames, × ideal']);
  });

  it('say nothing good of a run in which the reference costs nothing', () => {
    const results = run();
    expect(failures({ ...results, ideal: variant({ many: 399 }) })).toEqual([
      'added main-thread CPU, 71 frames, × ideal',
    ]);
  });

  it('count the heap for each frame', () => {
    expect(failures(run({ heap: 20 + (200 * 71) / 1024 }))).toEqual([]);
    expect(failures(run({ heap: 20 + (201 * 71) / 1024 }))).toEqual(['added heap, kB a frame']);
  });

  it('want a busy chat to notice nothing', () => {
    expect(failures(run({ burst: 1050 }))).toEqual([]);
    expect(failures(run({ burst: 1060, longTasks: 2 }))).toEqual([
      'main-thread CPU, 5,000 messages, × none',
      'long tasks added, 5,000 messages',
    ]);
  });

  it('count the bytes that the engine received', () => {
    expect(failures(run({ page: 8001 }))).toEqual(["bytes in the page's world of a frame"]);
    expect(failures({ ...run(), ours: { ...variant({ seen: [8] }), bytes: null as never } })).toContain(
      'bytes in our own world of a frame',
    );
  });

  it('are checked for what was run only', () => {
    const names = checkBudgets(run(), ['burst', 'slow']).map(({ name }) => name);
    expect(names).toEqual(['main-thread CPU, 5,000 messages, × none', 'long tasks added, 5,000 messages']);
  });

  it('are the ones of the issue', () => {
    expect(budgets).toEqual({
      page: 8000,
      isolated: 30_000,
      overlay: { p50: 12, p95: 25 },
      oneFrameCpu: 8,
      manyFramesCpu: 1.5,
      frameHeap: 200,
      burst: { cpu: 1.05, longTasks: 0 },
      peer: 250,
    });
  });
});

describe('the report', () => {
  const setting = {
    ...{ when: 'now', version: 'Chrome', machine: '2 cores', load: 1, rounds: 3, ours: '/x' },
    suites: ['loads', 'overlay'],
  };

  it('has a row for every metric and says what is over budget', () => {
    const results = run({ seen: [16, 16, 16] });
    const markdown = reportMarkdown({ results, budgets: checkBudgets(results), setting });
    expect(markdown).toContain('| one frame: main-thread CPU, ms | 100.0 | × 1.00, +0.0 (+0.0 … +0.0) | × 1.02,');
    expect(markdown).toContain('| 5,000 messages: main-thread CPU, ms | 1000.0 |');
    expect(markdown).toContain('| ours | hung | 3 | 3 | 3 | 16.0 | 16.0 | × 2.67, +10.0 | 1.0 |');
    expect(markdown).toContain('| ideal | warm, slowed | 3 | 3 | 3 | 6.0 |');
    expect(markdown).toContain('| call to overlay, worker warm, p50 ms | 16.0 | 12.0 | **over** |');
  });

  it('leaves out what was not run', () => {
    const results = run();
    for (const one of Object.values(results)) Object.assign(one, { burst: [], bytes: null, hung: [] });
    const markdown = reportMarkdown({ results, budgets: checkBudgets(results, ['loads']), setting });
    expect(markdown).not.toContain('5,000 messages');
    expect(markdown).not.toContain('hung');
  });
});
