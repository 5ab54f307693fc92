/** The results as Markdown. */
import { compare, median, quantile } from './stats.mjs';

const variants = ['none', 'none2', 'ideal', 'ours'];

const number = (value, digits = 1) => (typeof value === 'number' ? value.toFixed(digits) : '–');
const signed = (value, digits) =>
  typeof value === 'number' && value >= 0 ? `+${number(value, digits)}` : number(value, digits);

const row = (cells) => `| ${cells.join(' | ')} |`;
const table = (head, rows) => [row(head), row(head.map(() => '---')), ...rows.map(row), ''].join('\n');

/** What is compared with `none`: name, page, field, digits. */
const metrics = [
  ['one frame: DOM ready, ms', 'one', 'dcl', 0],
  ['one frame: load, ms', 'one', 'load', 0],
  ['one frame: main-thread CPU, ms', 'one', 'cpu', 1],
  ['one frame: heap, MB', 'one', 'heap', 2],
  ['71 frames: load, ms', 'many', 'load', 0],
  ['71 frames: main-thread CPU, ms', 'many', 'cpu', 1],
  ['71 frames: heap, MB', 'many', 'heap', 2],
];

function metricRow(results, [name, page, field, digits]) {
  const samples = (variant) => results[variant][page].map((load) => ({ round: load.round, value: load[field] }));
  const cells = variants.slice(1).map((variant) => {
    const { ratio, difference, lower, upper } = compare(samples(variant), samples('none'));
    const range = `${signed(lower, digits)} … ${signed(upper, digits)}`;
    return `× ${number(ratio, 2)}, ${signed(difference, digits)} (${range})`;
  });
  return [name, number(median(samples('none').map(({ value }) => value)), digits), ...cells];
}

function overlayRow(name, worker, samples) {
  const seen = samples.map((sample) => sample.seen).filter((value) => typeof value === 'number');
  const call = samples.map((sample) => sample.call);
  return [
    name,
    worker,
    String(samples.length),
    String(seen.length),
    `${samples.filter(({ workerAlive }) => workerAlive).length}`,
    number(quantile(seen, 0.5)),
    number(quantile(seen, 0.95)),
    number(median(call)),
  ];
}

function overlayRows(results) {
  return ['ideal', 'ours'].flatMap((name) =>
    ['warm', 'stopped']
      .filter((worker) => results[name][worker].length > 0)
      .map((worker) => overlayRow(name, worker, results[name][worker])),
  );
}

function bytesRows(results) {
  return ['ideal', 'ours'].map((name) => {
    const { page, isolated, frames, total } = results[name].bytes;
    return [name, page, isolated, page + isolated, frames, total].map(String);
  });
}

const budgetRows = (lines) =>
  lines.map(({ name, value, limit, ok }) => [name, number(value), number(limit), ok ? 'ok' : '**over**']);

/**
 * @param {{ results: import('./run.mjs').Results, budgets: object[], setting: { when: string, version: string,
 *   machine: string, load: number, rounds: number, ours: string } }} report
 */
export function reportMarkdown({ results, budgets, setting }) {
  return [
    '# What Pausepoint costs a page',
    '',
    `${setting.when}, ${setting.version}, ${setting.machine}, load ${number(setting.load)}, ${setting.rounds} rounds,`,
    `ours = ${setting.ours}. A load well above the number of cores means that other work ran beside this.`,
    '',
    'Read every column next to none2: it is the same bare browser once more, so whatever it shows is noise.',
    'Cells: ratio of medians, then the paired difference to none (median and quartiles over rounds).',
    '',
    '## Page load, CPU and heap',
    '',
    table(
      ['', 'none', 'none2', 'ideal', 'ours'],
      metrics.map((metric) => metricRow(results, metric)),
    ),
    '## Call to overlay',
    '',
    'Milliseconds from just before the page calls `getUserMedia` until the overlay can be hit.',
    '',
    table(
      ['', 'worker', 'calls', 'overlays', 'live worker at the call', 'p50', 'p95', 'call itself, median'],
      overlayRows(results),
    ),
    '## Script bytes that the engine received',
    '',
    table(
      ['', "top frame, page's world", 'top frame, own world', 'per frame', 'frames of 71', 'all 71 frames'],
      bytesRows(results),
    ),
    '## Budgets',
    '',
    table(['', 'measured', 'limit', ''], budgetRows(budgets)),
  ].join('\n');
}
