// What a clean clone needs before anything else runs. Only Node's own modules may be imported here.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const oldestNode = [20, 19];

/** @returns {string | null} what is wrong with this Node, in a sentence */
export function nodeProblem(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isNewEnough = major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1]);
  return isNewEnough ? null : `Node ${oldestNode.join('.')} or newer is needed; this is ${version}.`;
}

/** @returns {Record<string, { version?: string, optional?: boolean }>} */
function packagesIn(file) {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')).packages ?? {}) : {};
}

/** True when node_modules holds what package-lock.json says. npm notes there what it has installed. */
export function dependenciesAreFresh(folder = root) {
  const wanted = packagesIn(join(folder, 'package-lock.json'));
  const installed = packagesIn(join(folder, 'node_modules/.package-lock.json'));
  // Optional packages are the native parts for other systems.
  const needed = Object.entries(wanted).filter(([path, { optional }]) => path !== '' && !optional);
  return needed.every(([path, { version }]) => installed[path]?.version === version);
}

/** Installs a folder's dependencies where they are missing or stale. Throws a sentence when that fails. */
export function installDependencies(folder = root) {
  if (dependenciesAreFresh(folder)) return;
  console.log(`Installing the dependencies (npm ci) in ${folder}.`);
  // npm is a .cmd file on Windows, which only a shell can start.
  const shell = process.platform === 'win32';
  // What is only driven in a browser needs none of its scripts, and no newer Node than ours.
  const quiet = folder === root ? [] : ['--ignore-scripts', '--prefer-offline', '--loglevel=error'];
  const args = ['ci', '--no-audit', '--no-fund', ...quiet];
  const { status } = spawnSync('npm', args, { cwd: folder, stdio: 'inherit', shell });
  if (status !== 0) throw new Error('npm ci failed; what it said stands above.');
}
