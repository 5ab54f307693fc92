// Writes every generated file, or with --check says which of them is stale.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateCompatibility } from './compatibility.mjs';
import { generateAmerican } from './generate-american.mjs';
import { generateChatTables } from './generate-chat-tables.mjs';
import { generateGuide } from './generate-guide.mjs';
import { generateHelp } from './generate-help.mjs';
import { generatePauseCopy } from './generate-pause-copy.mjs';
import { generatePolicy } from './generate-policy.mjs';
import { generateSites } from './generate-sites.mjs';
import { generateHelpServicesPage } from './help-services-page.mjs';

const root = new URL('../', import.meta.url);

/** Each gives a map from path to text; none of them writes. */
const generators = [
  generateAmerican,
  generateChatTables,
  generateCompatibility,
  generateGuide,
  generateHelp,
  generateHelpServicesPage,
  generatePauseCopy,
  generatePolicy,
  generateSites,
];

/** @param {URL} file */
function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

/**
 * @param {{ check: boolean }} options
 * @returns {string[]} the paths that were stale
 */
export function generate({ check }) {
  const stale = [];
  for (const generator of generators) {
    for (const [path, text] of generator()) {
      const file = new URL(path, root);
      if (read(file) === text) continue;
      stale.push(path);
      if (check) continue;
      mkdirSync(dirname(fileURLToPath(file)), { recursive: true });
      writeFileSync(file, text);
    }
  }
  return stale;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const check = process.argv.includes('--check');
  const stale = generate({ check });
  for (const path of stale) console.log(check ? `stale: ${path}` : `written: ${path}`);
  if (stale.length === 0) console.log('Generated files are fresh.');
  if (check && stale.length > 0) {
    console.log('Run `npm run generate` and commit the result.');
    process.exit(1);
  }
}
