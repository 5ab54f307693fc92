/** `npm run bench`: what the extension costs a page. scripts/bench/options.mjs has the usage. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkBudgets } from './bench/budgets.mjs';
import { parseOptions, usage } from './bench/options.mjs';
import { writeIdeal } from './bench/reference.mjs';
import { reportMarkdown } from './bench/report.mjs';
import { run } from './bench/run.mjs';
import { startServer } from './bench/server.mjs';
import { outputFolder } from './sizes.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The folder of our built extension; builds it when it is not there. */
function findOurs(wanted) {
  const folder = wanted ? resolve(wanted) : join(outputFolder(), 'chrome-mv3');
  if (!wanted && !existsSync(join(folder, 'manifest.json'))) {
    console.error('No build yet: building for Chrome.');
    const built = spawnSync('npx', ['wxt', 'build', '-b', 'chrome'], { cwd: root, stdio: ['ignore', 2, 2] });
    if (built.status !== 0) throw new Error('The build failed.');
  }
  if (!existsSync(join(folder, 'manifest.json'))) throw new Error(`${folder} holds no extension.`);
  return folder;
}

const hasWorker = (folder) => 'background' in JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

/** Measures, writes the report and returns the exit code. */
async function bench({ rounds, suites, ours, out }) {
  if (process.platform !== 'linux') throw new Error('The bench reads CPU time from /proc and needs Linux.');
  const oursFolder = findOurs(ours);
  const scratch = mkdtempSync(join(tmpdir(), 'pausepoint-ideal-'));
  const server = await startServer();
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  process.once('SIGTERM', () => stop.abort());
  try {
    const { results, version } = await run({
      variants: [
        { name: 'none', extension: null, hasWorker: false },
        { name: 'ideal', extension: writeIdeal(scratch), hasWorker: false },
        { name: 'ours', extension: oursFolder, hasWorker: hasWorker(oursFolder) },
        { name: 'none2', extension: null, hasWorker: false },
      ],
      rounds,
      suites,
      server,
      signal: stop.signal,
      log: (text) => console.error(text),
    });
    const budgets = checkBudgets(results, suites);
    const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`;
    const setting = {
      when: new Date().toISOString(),
      version,
      machine,
      load: loadavg()[0],
      rounds,
      suites,
      ours: oursFolder,
    };
    const markdown = reportMarkdown({ results, budgets, setting });
    mkdirSync(out, { recursive: true });
    writeFileSync(join(out, 'report.md'), markdown);
    writeFileSync(join(out, 'raw.json'), JSON.stringify({ setting, budgets, results }, null, 1));
    console.log(markdown);
    return budgets.every(({ ok }) => ok) ? 0 : 1;
  } finally {
    server.stop();
    rmSync(scratch, { recursive: true, force: true });
  }
}

const options = parseOptions(process.argv.slice(2));
if ('error' in options) {
  console.error(`${options.error}\n\n${usage}`);
  process.exitCode = 2;
} else if ('help' in options) {
  console.log(usage);
} else {
  try {
    process.exitCode = await bench(options);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
