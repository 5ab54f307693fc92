/**
 * What a run has to keep to (issue 3). Milliseconds hold for the machine of shared/facts/perf.md; on a slower one,
 * compare with `ideal` in the same report.
 */
import { limits } from '../sizes.mjs';
import { compare, pairedRatio, quantile } from './stats.mjs';

export const budgets = {
  /** Bytes in every frame, as the engine received them. */
  page: limits['page.js'],
  isolated: limits['isolated.js'],
  overlay: { p50: 12, p95: 25 },
  /**
   * "Within the noise" on a page with one frame: the median paired difference to `none` is at most 8 ms (the limit of
   * shared/tools/bench/budgets.json), or at most the upper quartile of none2's, when the machine is noisier than that.
   */
  oneFrameCpu: 8,
  /** What is added to the 71-frame page's CPU, as a multiple of what `ideal` adds in the same run. */
  manyFramesCpu: 1.5,
  /** Added heap for each of the 71 frames, in kB. */
  frameHeap: 200,
  burst: { cpu: 1.05, longTasks: 0 },
  /** From a press in the camera control to black at the other end of a call, median (issue 4). */
  peer: 250,
};

/** The frames of /many.html, the page itself among them. */
const frameCount = 71;

const line = (name, value, limit, note = '') => ({
  name: note ? `${name} (${note})` : name,
  value,
  limit,
  ok: typeof value === 'number' && value <= limit,
});

const samplesOf = (results, page, field) => (variant) =>
  results[variant][page].map((sample) => ({ round: sample.round, value: sample[field] }));

const bytesLines = ({ ours: { bytes } }) => [
  line("bytes in the page's world of a frame", bytes?.page, budgets.page),
  line('bytes in our own world of a frame', bytes?.isolated, budgets.isolated),
];

function loadsLines(results) {
  const one = samplesOf(results, 'one', 'cpu');
  const noise = compare(one('none2'), one('none'));
  const limit = Math.max(budgets.oneFrameCpu, noise.upper ?? 0);
  const many = samplesOf(results, 'many', 'cpu');
  const ours = compare(many('ours'), many('none')).difference;
  const ideal = compare(many('ideal'), many('none')).difference;
  const heap = samplesOf(results, 'many', 'heap');
  const added = compare(heap('ours'), heap('none')).difference;
  return [
    line(
      'main-thread CPU, one frame, paired difference ms',
      compare(one('ours'), one('none')).difference,
      limit,
      'noise',
    ),
    // Where `ideal` seems to cost nothing, the run was too noisy to say anything.
    line('added main-thread CPU, 71 frames, × ideal', ideal > 0 ? ours / ideal : null, budgets.manyFramesCpu),
    line('added heap, kB a frame', added === null ? null : (added * 1024) / frameCount, budgets.frameHeap),
  ];
}

function burstLines(results) {
  const cpu = samplesOf(results, 'burst', 'cpu');
  const longTasks = samplesOf(results, 'burst', 'longTasks');
  return [
    line('main-thread CPU, 5,000 messages, × none', pairedRatio(cpu('ours'), cpu('none')), budgets.burst.cpu),
    line(
      'long tasks added, 5,000 messages',
      compare(longTasks('ours'), longTasks('none')).difference,
      budgets.burst.longTasks,
    ),
  ];
}

function overlayLines({ ours }) {
  return ['warm', 'stopped', 'hung'].flatMap((worker) => {
    const seen = ours[worker].map((sample) => sample.seen).filter((value) => typeof value === 'number');
    return [
      line(`call to overlay, worker ${worker}, p50 ms`, quantile(seen, 0.5), budgets.overlay.p50),
      line(`call to overlay, worker ${worker}, p95 ms`, quantile(seen, 0.95), budgets.overlay.p95),
      line(`calls without an overlay, worker ${worker}`, ours[worker].length - seen.length, 0),
    ];
  });
}

const peerLines = ({ ours: { peer } }) =>
  ['cover', 'stop'].map((act) =>
    line(`press on "${act}" to black at the other end, p50 ms`, quantile(peer?.[act] ?? [], 0.5), budgets.peer),
  );

/** The slowed processor has no budget: how slow it really is depends on the machine. It is only reported. */
const linesOf = { bytes: bytesLines, loads: loadsLines, burst: burstLines, overlay: overlayLines, peer: peerLines };

/**
 * Every budget of the suites that ran, with what was measured; a figure that is missing is not ok.
 * @param {import('./run.mjs').Results} results
 * @param {readonly string[]} suites
 */
export function checkBudgets(results, suites = Object.keys(linesOf)) {
  return suites.flatMap((suite) => linesOf[suite]?.(results) ?? []);
}
