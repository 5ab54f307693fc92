import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { outputFolder } from '../sizes.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Builds the extension for one browser and gives the folder of the build. Quiet, unless it fails.
 * @param {'chrome' | 'firefox'} browser
 */
export function build(browser) {
  console.log(`Building Pausepoint for ${browser}.`);
  const wxt = path.join(root, 'node_modules/wxt/bin/wxt.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'build', '-b', browser], {
    cwd: root,
    encoding: 'utf8',
  });
  const folder = path.join(outputFolder(), `${browser}-mv3`);
  if (status === 0 && existsSync(path.join(folder, 'manifest.json'))) return folder;
  throw new Error(`${stdout}\n${stderr}\nThe build failed; what it said stands above.`);
}
