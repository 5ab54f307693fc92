// `npm run pack:fleet -- --url https://files.school.example/pausepoint --policy school.json`: everything a school needs to
// install Pausepoint on its computers, in out/fleet. docs/for-schools.md says what to do with it.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildForFleet } from './fleet/build.mjs';
import { checkPolicy } from './fleet/check-policy.mjs';
import { fleetFiles } from './fleet/files.mjs';
import { keyFile, readKey } from './fleet/key.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));

function readOptions() {
  const { values } = parseArgs({
    options: {
      url: { type: 'string', default: 'file:///opt/pausepoint' },
      policy: { type: 'string', default: join(root, 'data/fleet/example-policy.json') },
      out: { type: 'string', default: join(root, 'out/fleet') },
    },
  });
  const { protocol } = new URL(values.url);
  if (!['https:', 'http:', 'file:'].includes(protocol)) throw new Error(`No browser takes updates from ${protocol}`);
  return { ...values, url: values.url.replace(/\/+$/, '') };
}

function readPolicy(file) {
  const policy = JSON.parse(readFileSync(file, 'utf8'));
  if (typeof policy !== 'object' || policy === null || Array.isArray(policy)) {
    throw new Error(`${file} has to hold an object: {"organisationName": "…"}`);
  }
  return policy;
}

/** Takes the place of an earlier pack, and of nothing else. */
function clear(folder) {
  if (!existsSync(folder) || readdirSync(folder).length === 0) return;
  if (!existsSync(join(folder, 'SHA256SUMS'))) throw new Error(`${folder} holds other files. Name an empty folder.`);
  rmSync(folder, { recursive: true });
}

function write(folder, files) {
  clear(folder);
  for (const [name, data] of Object.entries(files)) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, data);
  }
}

/** A value that Pausepoint would not use stops the pack: better here than on a hundred computers. */
async function check(file, policy) {
  const { rejected, notes } = await checkPolicy(policy);
  for (const note of notes) console.log(`Note on ${note}`);
  if (rejected.length > 0) throw new Error([`${file} has values that cannot be used:`, ...rejected].join('\n  '));
}

async function main() {
  const options = readOptions();
  const policy = readPolicy(options.policy);
  await check(options.policy, policy);
  const { pem, isNew } = readKey();
  if (isNew) console.log(`A new key was made: ${keyFile()}. Keep a copy in a safe place; it decides the id.`);
  console.log('Building for Chrome and Edge, and for Firefox. This takes about half a minute.');
  const [chrome, firefox] = ['chrome', 'firefox'].map(buildForFleet);
  const { id, files } = fleetFiles({ chrome, firefox, pem, url: options.url, policy });
  const folder = resolve(options.out);
  write(folder, files);
  console.log(`${Object.keys(files).length} files in ${folder}\nid: ${id}\naddress: ${options.url}`);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
