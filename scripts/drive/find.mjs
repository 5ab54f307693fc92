import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** @typedef {'chrome' | 'firefox'} BrowserName */

/** The environment variable that names a browser of one's own. */
const variables = { chrome: 'PAUSEPOINT_CHROME', firefox: 'PAUSEPOINT_FIREFOX' };

/** Names to look for in PATH, best first. Edge is a Chromium with another name. */
const commands = {
  chrome: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
  ],
  firefox: ['firefox-esr', 'firefox'],
};

const macApps = {
  chrome: [
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Chromium.app/Contents/MacOS/Chromium',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: [
    'Firefox.app/Contents/MacOS/firefox',
    'Firefox ESR.app/Contents/MacOS/firefox',
    'Firefox Developer Edition.app/Contents/MacOS/firefox',
  ],
};

const windowsPrograms = {
  chrome: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Mozilla Firefox ESR\\firefox.exe'],
};

/** Every place where this system may keep the browser. */
function usualPlaces(name, { env, platform }) {
  if (platform === 'win32') {
    const roots = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter(Boolean);
    return roots.flatMap((root) => windowsPrograms[name].map((program) => path.win32.join(root, program)));
  }
  const inPath = (env.PATH ?? '').split(':').filter(Boolean);
  const folders = [...inPath, '/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/firefox', '/opt/google/chrome'];
  const found = commands[name].flatMap((command) => folders.map((folder) => path.posix.join(folder, command)));
  if (platform !== 'darwin') return found;
  const apps = ['/Applications', path.posix.join(env.HOME ?? '/', 'Applications')];
  return [...apps.flatMap((folder) => macApps[name].map((app) => path.posix.join(folder, app))), ...found];
}

/**
 * The path of a browser on this machine, or null. The environment variable wins; one that points nowhere is an error
 * rather than a silent fall back to another browser.
 * @param {BrowserName} name
 * @param {{ env?: NodeJS.ProcessEnv, platform?: NodeJS.Platform, exists?: (file: string) => boolean }} [system]
 * @returns {string | null}
 */
export function findBrowser(name, { env = process.env, platform = process.platform, exists = existsSync } = {}) {
  const own = env[variables[name]];
  if (own) {
    if (!exists(own)) throw new Error(`${variables[name]} points to ${own}, but there is no file there.`);
    return own;
  }
  return usualPlaces(name, { env, platform }).find((place) => exists(place)) ?? null;
}

/** True on Debian, Ubuntu and their children. */
function hasApt() {
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(release) && existsSync('/usr/bin/apt-get');
}

/** What a person has to do when we cannot install the browser ourselves. */
function advice(name) {
  const what = name === 'chrome' ? 'Chrome, Chromium or Edge' : 'Firefox';
  return `No ${what} was found: install one, or set ${variables[name]} to the path of its program.`;
}

/**
 * Installs the browser where that is plainly ours to do: Debian or Ubuntu, as root. Throws one clear sentence where it
 * is not, or when it fails.
 * @param {BrowserName} name
 * @returns {string} the path of the browser
 */
export function installBrowser(name) {
  if (!hasApt() || process.getuid?.() !== 0) throw new Error(advice(name));
  const packages = name === 'chrome' ? ['chromium', 'fonts-liberation'] : ['firefox-esr', 'fonts-liberation'];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-q'],
    ['install', '-y', '-q', '--no-install-recommends', ...packages],
  ]) {
    const { status } = spawnSync('apt-get', args, { env, stdio: 'inherit' });
    if (status !== 0) throw new Error(`apt-get ${args[0]} failed. ${advice(name)}`);
  }
  const found = findBrowser(name);
  if (!found) throw new Error(advice(name));
  return found;
}
