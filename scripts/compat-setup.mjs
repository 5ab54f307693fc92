// What a compatibility spec needs before it can run: the dependencies of its own folder, and its pages, built.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installDependencies } from './set-up.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const folderOf = (name) => join(root, 'tests/compat', name);

/** Where the built pages of a folder of tests/compat lie. */
export function builtPages(name) {
  return join(root, 'out/compat', name);
}

/** One number for all that the built pages depend on, so that an unchanged folder is not built again. */
function fingerprint(folder) {
  const hash = createHash('sha256');
  const files = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => !file.startsWith('node_modules') && /\.\w+$/.test(file))
    .sort();
  for (const file of files) hash.update(file).update(readFileSync(join(folder, file)));
  return hash.digest('hex');
}

/**
 * Installs and builds tests/compat/<name> where something is missing or has changed, and gives the folder of the pages.
 * Takes a while the first time: a hook that calls it needs a generous timeout.
 * @param {string} name a folder of tests/compat with a package-lock.json and a vite.config.mjs
 */
export function prepareCompat(name) {
  const folder = folderOf(name);
  installDependencies(folder);
  const pages = builtPages(name);
  const stamp = join(pages, '.built-from');
  const wanted = fingerprint(folder);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return pages;
  rmSync(pages, { recursive: true, force: true });
  mkdirSync(pages, { recursive: true });
  // In a process of its own: a test runner's NODE_ENV would put React's development build into the pages.
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--outDir', pages, '--logLevel', 'error'],
    { cwd: folder, encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production' } },
  );
  if (status !== 0) throw new Error(`The pages of tests/compat/${name} do not build:\n${stderr}`);
  writeFileSync(stamp, wanted);
  return pages;
}

/** The version of a package as installed in tests/compat/<name>. */
export function installedVersion(name, packageName) {
  return JSON.parse(readFileSync(join(folderOf(name), 'node_modules', packageName, 'package.json'), 'utf8')).version;
}
