import { spawnSync } from 'node:child_process';
import { existsSync, readlinkSync } from 'node:fs';
import { dirname } from 'node:path';
import { readFolder } from '../zip.mjs';

/** Says to the second start of this program, the one in the private mount, where the first one is. */
const variable = 'PAUSEPOINT_FLEET_OUTSIDE';
const namespace = () => readlinkSync('/proc/self/ns/mnt');

/** The folders where browsers look for policies of the machine's. */
const chromePolicies = {
  chromium: '/etc/chromium',
  'google-chrome': '/etc/opt/chrome',
  'microsoft-edge': '/etc/opt/edge',
};
const firefoxPolicies = ['/etc/firefox/policies', '/usr/lib/firefox-esr/distribution', '/usr/lib/firefox/distribution'];

/** The folder to cover for a Chromium, or null. */
export function chromeFolder(executable) {
  const name = Object.keys(chromePolicies).find((known) => executable.includes(known));
  const folder = chromePolicies[name];
  return folder && existsSync(folder) ? folder : null;
}

/** The folder to cover for Firefox, or null. */
export function firefoxFolder(executable) {
  const beside = `${dirname(executable)}/distribution`;
  return [...firefoxPolicies, beside].find((folder) => existsSync(folder)) ?? null;
}

/** Why this machine cannot give a private mount, or null. */
export function mountProblem() {
  if (process.platform !== 'linux') return 'it needs Linux';
  if (process.getuid?.() !== 0) return 'it needs root';
  const tried = spawnSync('unshare', ['-m', '--propagation', 'private', 'mount', '--bind', '/tmp', '/tmp']);
  return tried.status === 0 ? null : 'unshare and mount are not allowed here';
}

/** What the machine's own policies are now, to see that nobody touched them. */
export function machinePolicies() {
  const folders = [...Object.values(chromePolicies), ...firefoxPolicies].filter((folder) => existsSync(folder));
  return JSON.stringify(folders.map((folder) => [folder, Object.entries(readFolder(folder)).map(String).sort()]));
}

/** Whether we are in a mount of our own already: only then may anything be mounted. */
export function isInside() {
  const outside = process.env[variable];
  return outside !== undefined && outside !== namespace();
}

/** Runs this program again in a mount of its own. Gives its exit code. */
export function runInside(script, args) {
  const env = { ...process.env, [variable]: namespace() };
  const command = ['-m', '--propagation', 'private', process.execPath, script, ...args];
  return spawnSync('unshare', command, { env, stdio: 'inherit' }).status ?? 1;
}

/** Puts our folder in the place of the machine's, for this program and the browsers that it starts. */
export function cover(folder, own) {
  if (!isInside()) throw new Error('Not in a private mount: nothing is mounted.');
  const { status, stderr } = spawnSync('mount', ['--bind', own, folder], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`mount ${folder}: ${stderr}`);
}
