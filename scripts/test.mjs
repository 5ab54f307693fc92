// `npm test`: sets itself up, runs every check, goes on after a failure, and ends with a table and one line of numbers.
// `npm test -- --only unit,e2e` runs some of them.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser, installBrowser } from './drive/find.mjs';
import { installDependencies, nodeProblem } from './set-up.mjs';
import { outputFolder, targets } from './sizes.mjs';
import { failuresIn } from './test-failures.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));

/** @typedef {{ passed: number, failed: number, failures?: string[] }} Count */
/** @typedef {{ name: string, says: string, run: () => Count }} Step */

/** @returns {boolean} true when the program ended well */
function run(program, ...args) {
  console.log(`> ${[program, ...args].join(' ')}`);
  const command = program === 'node' ? process.execPath : join(root, 'node_modules/.bin', program);
  const shell = process.platform === 'win32' && program !== 'node';
  return spawnSync(command, args, { cwd: root, stdio: 'inherit', shell }).status === 0;
}

/** One check that is right or wrong as a whole: each program has to end well. */
const check =
  (...commands) =>
  () =>
    commands.every((command) => run(...command)) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };

/** The tests of one vitest project, counted from its JSON report. */
const tests = (project) => () => {
  const folder = mkdtempSync(join(tmpdir(), 'pausepoint-test-'));
  const report = join(folder, 'report.json');
  const isWell = run(
    ...['vitest', 'run', '--project', project],
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  );
  const counts = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {};
  rmSync(folder, { recursive: true });
  const passed = counts.numPassedTests ?? 0;
  const failed = counts.numFailedTests ?? 0;
  // A file that does not load, an error outside a test, or no test at all is a failure that is no failed test.
  return { passed, failed: (isWell && passed > 0) || failed > 0 ? failed : 1, failures: failuresIn(counts) };
};

function build() {
  // A build that fails must not leave an older one to be tested.
  for (const target of targets) rmSync(join(outputFolder(), target), { recursive: true, force: true });
  return check(...['chrome', 'edge', 'firefox'].map((browser) => ['wxt', 'build', '-b', browser]))();
}

function browsers() {
  for (const name of ['chrome', 'firefox']) console.log(`${name}: ${findBrowser(name) ?? installBrowser(name)}`);
  return { passed: 1, failed: 0 };
}

const firefoxBuild = join(outputFolder(), 'firefox-mv3');

/** @type {Step[]} */
const steps = [
  { name: 'browsers', says: 'Chromium and Firefox are here', run: browsers },
  { name: 'generated', says: 'generated files are fresh', run: check(['node', 'scripts/generate.mjs', '--check']) },
  {
    name: 'help',
    says: 'help entries are whole, dated and sourced',
    run: check(['node', 'scripts/check-help-live.mjs']),
  },
  {
    name: 'types',
    says: 'the types fit',
    run: check(
      ['wxt', 'prepare'],
      ['tsc', '--noEmit'],
      ...['core', 'page'].map((lib) => ['tsc', '--noEmit', '-p', `lib/${lib}`]),
    ),
  },
  { name: 'lint', says: 'style and layers (Biome)', run: check(['biome', 'check', '.']) },
  { name: 'dead-code', says: 'nothing unused (knip)', run: check(['knip']) },
  { name: 'unit', says: 'unit, property and convention tests', run: tests('unit') },
  { name: 'browser', says: 'components in a real Chromium', run: tests('browser') },
  { name: 'build', says: 'builds for Chrome, Edge and Firefox', run: build },
  { name: 'sizes', says: 'injected scripts are small enough', run: check(['node', 'scripts/sizes.mjs']) },
  { name: 'output', says: 'tests on the built extension', run: tests('build') },
  {
    name: 'addons-lint',
    says: "Mozilla's lint of the Firefox build",
    run: check(['web-ext', 'lint', '-s', firefoxBuild, '--no-config-discovery']),
  },
  { name: 'fleet', says: 'installed, locked and updated by policy', run: check(['node', 'scripts/test-fleet.mjs']) },
  { name: 'e2e', says: 'whole extension in Chromium and Firefox', run: tests('e2e') },
];

/** What `npm run test:all` does on top: suites that take minutes. */
const longSteps = [
  { name: 'e2e-long', says: 'hostile pages, attacks on the pause, conformance, life cycle', run: tests('e2e-long') },
  { name: 'compat', says: 'real uploaders, editors and camera clients', run: tests('compat') },
];

/** @returns {Step[]} */
function chosenSteps(args) {
  const all = [...steps, ...longSteps];
  const at = args.indexOf('--only');
  if (at < 0) return args.includes('--all') ? all : steps;
  const names = (args[at + 1] ?? '').split(',');
  const unknown = names.filter((name) => !all.some((step) => step.name === name));
  if (unknown.length > 0) {
    throw new Error(`--only takes these, with commas: ${all.map(({ name }) => name).join(', ')}`);
  }
  return all.filter(({ name }) => names.includes(name));
}

/** @param {Step} step */
function outcomeOf(step) {
  const start = Date.now();
  let count = { passed: 0, failed: 1 };
  try {
    count = step.run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  return { ...step, ...count, seconds: (Date.now() - start) / 1000 };
}

/** @param {ReturnType<typeof outcomeOf>[]} outcomes */
function table(outcomes) {
  const row = (...cells) =>
    `${cells[0].padEnd(12)}${cells[1].padStart(8)}${cells[2].padStart(8)}${cells[3].padStart(9)}  ${cells[4]}`;
  return [
    row('step', 'passed', 'failed', 'seconds', ''),
    ...outcomes.map(({ name, passed, failed, seconds, says }) =>
      row(name, `${passed}`, `${failed}`, seconds.toFixed(1), failed > 0 ? `${says}: FAILED` : says),
    ),
  ].join('\n');
}

function main() {
  const chosen = chosenSteps(process.argv.slice(2));
  const problem = nodeProblem();
  if (problem) throw new Error(problem);
  installDependencies();

  const outcomes = chosen.map((step) => {
    console.log(`\n=== ${step.name}: ${step.says}`);
    return outcomeOf(step);
  });
  console.log(`\n${table(outcomes)}\n`);
  // Whoever sees the end of a run only can tell which test it was.
  const failures = outcomes.flatMap(({ name, failures: named = [] }) =>
    named.map((failure) => `FAILED ${name}: ${failure}`),
  );
  if (failures.length > 0) console.log(`${failures.join('\n')}\n`);
  return {
    passed: outcomes.reduce((sum, { passed }) => sum + passed, 0),
    failed: outcomes.reduce((sum, { failed }) => sum + failed, 0),
  };
}

let total = { passed: 0, failed: 1 };
try {
  total = main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
