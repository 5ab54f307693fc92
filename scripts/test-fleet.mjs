// `npm run test:fleet`: a school's computer, for real. Chromium and Firefox install Pausepoint by the machine's policy, in a
// mount of their own, so that this machine's policies stay as they are. Needs Linux and root; says so where it cannot run.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './drive/index.mjs';
import { buildForFleet } from './fleet/build.mjs';
import { readKey } from './fleet/key.mjs';
import { report, startChecks } from './fleet/test/checks.mjs';
import { testChromium } from './fleet/test/chromium.mjs';
import { chromeFolder, cover, isInside, mountProblem, runInside } from './fleet/test/private-mount.mjs';

async function testAll(work) {
  const checks = startChecks();
  // A key of its own: this must not make or touch the school's.
  const { pem } = readKey(join(work, 'key.pem'));
  const folder = join(work, 'chromium-policies');
  mkdirSync(folder);
  cover(chromeFolder(findBrowser('chrome')), folder);
  await testChromium(checks, { folder, work, pem, built: buildForFleet('chrome') });
  console.log(`\n${report(checks.outcomes)}`);
  return checks.outcomes.some(({ problem }) => problem !== null) ? 1 : 0;
}

async function main() {
  const problem = mountProblem();
  if (problem) {
    console.log(`fleet: skipped, because ${problem}.`);
    return 0;
  }
  if (!isInside()) return runInside(fileURLToPath(import.meta.url), process.argv.slice(2));
  const work = mkdtempSync(join(tmpdir(), 'pausepoint-fleet-'));
  try {
    return await testAll(work);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

process.exitCode = await main();
