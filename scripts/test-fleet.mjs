// `npm run test:fleet`: a school's computer, for real. Chromium and Firefox install Pausepoint by the machine's policy, in a
// mount of their own, so that this machine's policies stay as they are. Needs Linux and root; says so where it cannot run.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { findBrowser } from './drive/index.mjs';
import { lastBuild } from './fleet/build.mjs';
import { readKey } from './fleet/key.mjs';
import { must, startChecks, summary, tableHead } from './fleet/test/checks.mjs';
import { testChromium } from './fleet/test/chromium.mjs';
import { testFirefox } from './fleet/test/firefox.mjs';
import {
  chromeFolder,
  cover,
  firefoxFolder,
  isInside,
  machinePolicies,
  mountProblem,
  runInside,
} from './fleet/test/private-mount.mjs';
import { readFolder } from './fleet/zip.mjs';

/** Puts an empty folder of ours in the place of a browser's policies, and gives it. */
function coverPolicies(work, theirs) {
  const ours = mkdtempSync(join(work, 'policies-'));
  cover(theirs, ours);
  return ours;
}

/** Runs `npm run pack:fleet` as a school does, with a key of its own: this must not make or touch the school's. */
function pack(work, name) {
  const out = join(work, name);
  const env = { ...process.env, PAUSEPOINT_FLEET_KEY: join(work, 'key.pem') };
  const script = fileURLToPath(new URL('pack-fleet.mjs', import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, '--out', out], { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
  return readFolder(out);
}

/** Packs twice, from two builds, and gives whether there is something to install. */
async function checkPack({ check }, work) {
  let first;
  await check('pack:fleet', 'makes a file for each tool', () => {
    first = pack(work, 'first');
    return `${Object.keys(first).length} files`;
  });
  if (!first) return false;
  await check('pack:fleet', 'makes the same bytes again', () => {
    must(isDeepStrictEqual(pack(work, 'second'), first), 'they differ');
  });
  return true;
}

async function testAll(work) {
  const checks = startChecks();
  console.log(tableHead);
  if (await checkPack(checks, work)) {
    const { pem } = readKey(join(work, 'key.pem'));
    const chromium = coverPolicies(work, chromeFolder(findBrowser('chrome')));
    await testChromium(checks, { folder: chromium, work, pem, built: lastBuild('chrome') });
    const firefox = coverPolicies(work, firefoxFolder(findBrowser('firefox')));
    await testFirefox(checks, { folder: firefox, work, built: lastBuild('firefox') });
  }
  console.log(`\n${summary(checks.outcomes)}`);
  return checks.outcomes.some(({ problem }) => problem !== null) ? 1 : 0;
}

/** Why nothing can be tested here, or null. */
function problemHere() {
  const noMount = mountProblem();
  if (noMount) return noMount;
  const folders = { chrome: chromeFolder, firefox: firefoxFolder };
  for (const [name, folderFor] of Object.entries(folders)) {
    const browser = findBrowser(name);
    if (!browser) return `there is no ${name}`;
    if (!folderFor(browser)) return `${browser} has no folder for policies that could be covered`;
  }
  return null;
}

async function inside() {
  const work = mkdtempSync(join(tmpdir(), 'pausepoint-fleet-'));
  try {
    return await testAll(work);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function outside() {
  const problem = problemHere();
  if (problem) {
    console.log(`fleet: skipped, because ${problem}.`);
    return 0;
  }
  const before = machinePolicies();
  const code = runInside(fileURLToPath(import.meta.url), process.argv.slice(2));
  if (machinePolicies() === before) return code;
  console.error("FAIL: this machine's own policies have changed.");
  return 1;
}

process.exitCode = isInside() ? await inside() : outside();
