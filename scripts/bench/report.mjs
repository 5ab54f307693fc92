/** The results as Markdown. */
import { compare, median, quantile } from './stats.mjs';

const variants = ['none', 'none2', 'ideal', 'ours'];

const number = (value, digits = 1) => (typeof value === 'number' ? value.toFixed(digits) : '–');
const signed = (value, digits) =>
  typeof value === 'number' && value >= 0 ? `+${number(value, digits)}` : number(value, digits);

const row = (cells) => `| ${cells.join(' | ')} |`;
const table = (head, rows) =>
  rows.length === 0
    ? 'Not measured in this run.\n'
    : [row(head), row(head.map(() => '---')), ...rows.map(row), ''].join('\n');

/** What is compared with `none`: name, page, field, digits. */
const metrics = [
  ['one frame: DOM ready, ms', 'one', 'dcl', 0],
  ['one frame: load, ms', 'one', 'load', 0],
  ['one frame: main-thread CPU, ms', 'one', 'cpu', 1],
  ['one frame: main-thread CPU in the 1.5 s after, ms', 'one', 'idle', 1],
  ['one frame: heap, MB', 'one', 'heap', 2],
  ['71 frames: load, ms', 'many', 'load', 0],
  ['71 frames: main-thread CPU, ms', 'many', 'cpu', 1],
  ['71 frames: heap, MB', 'many', 'heap', 2],
  ['5,000 messages: main-thread CPU, ms', 'burst', 'cpu', 1],
  ['5,000 messages: long tasks', 'burst', 'longTasks', 1],
  ['slowed, one frame: DOM ready, ms', 'slowOne', 'dcl', 0],
  ['slowed, one frame: load, ms', 'slowOne', 'load', 0],
  ['slowed, one frame: main-thread CPU (busy waiting included), ms', 'slowOne', 'cpu', 0],
];

function metricRow(results, [name, page, field, digits]) {
  const samples = (variant) =>
    results[variant][page]
      .map((load) => ({ round: load.round, value: load[field] }))
      .filter(({ value }) => typeof value === 'number');
  const cells = variants.slice(1).map((variant) => {
    const { ratio, difference, lower, upper } = compare(samples(variant), samples('none'));
    const range = `${signed(lower, digits)} … ${signed(upper, digits)}`;
    return `× ${number(ratio, 2)}, ${signed(difference, digits)} (${range})`;
  });
  return [name, number(median(samples('none').map(({ value }) => value)), digits), ...cells];
}

const seenIn = (samples) =>
  samples.filter(({ seen }) => typeof seen === 'number').map(({ round, seen }) => ({ round, value: seen }));

/** Worker states that a variant without a worker does not have are compared with its only one. */
function overlayRow(results, name, state, label) {
  const samples = results[name][state];
  const seen = seenIn(samples);
  const ideal = seenIn(state.startsWith('slow') ? results.ideal.slowWarm : results.ideal.warm);
  const { ratio, difference } = compare(seen, ideal);
  const values = seen.map(({ value }) => value);
  return [
    name,
    label,
    String(samples.length),
    String(seen.length),
    `${samples.filter(({ workerAlive }) => workerAlive).length}`,
    number(quantile(values, 0.5)),
    number(quantile(values, 0.95)),
    `× ${number(ratio, 2)}, ${signed(difference, 1)}`,
    number(median(samples.map(({ call }) => call))),
  ];
}

const overlayStates = [
  ['warm', 'warm'],
  ['stopped', 'stopped'],
  ['hung', 'hung'],
  ['slowWarm', 'warm, slowed'],
];

function overlayRows(results) {
  return overlayStates.flatMap(([state, label]) =>
    ['ideal', 'ours']
      .filter((name) => results[name][state].length > 0)
      .map((name) => overlayRow(results, name, state, label)),
  );
}

function bytesRows(results) {
  const measured = ['ideal', 'ours'].filter((name) => results[name].bytes);
  return measured.map((name) => {
    const { page, isolated, frames, total } = results[name].bytes;
    return [name, page, isolated, page + isolated, frames, total].map(String);
  });
}

const budgetRows = (lines) =>
  lines.map(({ name, value, limit, ok }) => [
    name,
    number(value, limit < 2 ? 2 : 1),
    number(limit, limit < 2 ? 2 : 1),
    ok ? 'ok' : '**over**',
  ]);

/**
 * @param {{ results: import('./run.mjs').Results, budgets: object[], setting: { when: string, version: string,
 *   machine: string, load: number, rounds: number, suites: readonly string[], ours: string } }} report
 */
export function reportMarkdown({ results, budgets, setting }) {
  return [
    '# What Pausepoint costs a page',
    '',
    `${setting.when}, ${setting.version}, ${setting.machine}, load ${number(setting.load)}, ${setting.rounds} rounds of`,
    `${setting.suites.join(', ')}; ours = ${setting.ours}. A load well above the number of cores means that other work ran beside this.`,
    '',
    'Read every column next to none2: it is the same bare browser once more, so whatever it shows is noise.',
    'Cells: ratio of medians, then the paired difference to none (median and quartiles over rounds).',
    '',
    '## Page load, CPU and heap',
    '',
    table(
      ['', 'none', 'none2', 'ideal', 'ours'],
      metrics.filter(([, page]) => results.none[page].length > 0).map((metric) => metricRow(results, metric)),
    ),
    '## Call to overlay',
    '',
    'Milliseconds from just before the page calls `getUserMedia` until the overlay can be hit. Beside `ideal`: ratio of',
    'medians and paired difference. Slowed means a processor at a quarter of its speed, by the browser.',
    '',
    table(
      [
        '',
        'worker',
        'calls',
        'overlays',
        'live worker at the call',
        'p50',
        'p95',
        'beside ideal',
        'call itself, median',
      ],
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
