import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describeSize, measureSizes } from '../sizes.mjs';
import { readFolder } from './zip.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = join(root, 'out', 'fleet-build');

/**
 * Builds Pausepoint the way schools get it: the camera lock comes with the install, because a computer that a school
 * looks after can ask nobody. Gives the files of the build.
 * @param {'chrome' | 'firefox'} browser
 */
export function buildForFleet(browser) {
  // Reading a policy through Vite (check-policy.mjs) leaves "development" behind, which builds a pause without words.
  const env = { ...process.env, NODE_ENV: 'production', PAUSEPOINT_OUT: folder, PAUSEPOINT_FLEET: '1' };
  const wxt = join(root, 'node_modules', '.bin', 'wxt');
  const options = { cwd: root, env, encoding: 'utf8', shell: process.platform === 'win32' };
  const { status, stdout, stderr } = spawnSync(wxt, ['build', '-b', browser], options);
  if (status !== 0) throw new Error(`The build for ${browser} failed.\n${stdout ?? ''}${stderr ?? ''}`);
  const wrong = measureSizes(folder).filter(({ ok }) => !ok);
  if (wrong.length > 0) throw new Error(`This is no proper build. ${wrong.map(describeSize).join('; ')}`);
  return readFolder(join(folder, `${browser}-mv3`));
}
