import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const file = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Our own code that reads policies in the browser, brought into Node. */
async function load(path) {
  const { module } = await runnerImport(file(path), { configFile: false, logLevel: 'silent' });
  return module;
}

function sentence(words, kind, { where, value, why }) {
  return `${where}: ${value}: ${words[`admin_${kind}_${why}`] ?? why}`;
}

/**
 * What Pausepoint will not use of a policy, and what there is to say about the rest: one sentence each, the same ones
 * that its policy page shows. The browser drops values of the wrong type before that page sees them; here they are named.
 * @param {unknown} policy
 * @returns {Promise<{ rejected: string[], notes: string[] }>}
 */
export async function checkPolicy(policy) {
  const { parsePolicy } = await load('lib/core/policy.ts');
  const { shippedHosts: shipped } = await load('lib/core/generated/site-hosts.ts');
  const { rejected, notes } = parsePolicy(policy, { shipped, isAdminInstall: true });
  const words = JSON.parse(readFileSync(file('locales/en.json'), 'utf8'));
  return {
    rejected: rejected.map((remark) => sentence(words, 'why', remark)),
    notes: notes.map((remark) => sentence(words, 'note', remark)),
  };
}
