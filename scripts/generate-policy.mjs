/**
 * lib/core/policy-table.ts → the managed schema, data/policy-keys.json and docs/policy-reference.md.
 */
import { readFileSync } from 'node:fs';
import { transformWithOxc } from 'vite';

/** Node cannot read TypeScript; the table imports nothing, so that it loads on its own. */
async function loadTable() {
  const file = new URL('../lib/core/policy-table.ts', import.meta.url);
  const { code } = await transformWithOxc(readFileSync(file, 'utf8'), 'policy-table.ts');
  return import(`data:text/javascript,${encodeURIComponent(code)}`);
}

const { contactFields, policyKeys } = await loadTable();

/** Types only: a value that breaks a schema in Chromium disappears without a trace, so our own code does the checks. */
function schemaType(type) {
  if (type === 'strings') return { type: 'array', items: { type: 'string' } };
  if (type !== 'contacts') return { type };
  const properties = Object.fromEntries(contactFields.map((field) => [field, { type: 'string' }]));
  return { type: 'array', items: { type: 'object', properties } };
}

/** The schema that Chrome and Edge want. Firefox takes values without one. */
export function managedSchema() {
  const properties = policyKeys.map(({ name, title, description, type }) => [
    name,
    { title, description, ...schemaType(type) },
  ]);
  return { type: 'object', properties: Object.fromEntries(properties) };
}

const typeWords = {
  boolean: 'true or false',
  integer: 'whole number',
  string: 'text',
  strings: 'list of texts',
  contacts: 'list of contacts',
};

function reference() {
  const rows = policyKeys.flatMap(({ name, type, title, description, example, noEffect }) => [
    `### \`${name}\``,
    '',
    `${title}. Type: ${typeWords[type]}.`,
    '',
    ...(noEffect ? [`**No effect yet.** ${noEffect}`, ''] : []),
    description,
    '',
    '```json',
    JSON.stringify({ [name]: example }),
    '```',
    '',
  ]);
  return [
    '# Policy reference',
    '',
    '<!-- Made from lib/core/policy-table.ts by `npm run generate`. Do not edit. -->',
    '',
    'Every key that an administrator can set. A key that is not set keeps its default. A key that is set is enforced,',
    'unless `settingsLock` is `none` or `userMayChange` names it. A value that cannot be used is left out by itself (one',
    'entry of a list, one contact), and the policy page inside the extension (`policy.html`) names it with the reason.',
    'In Chrome and Edge the browser drops a value of the wrong type before Pausepoint sees it; only what comes in',
    '`policyJson` can be named there in every case. Everybody who uses the browser can read a policy: put no secrets in it.',
    '',
    ...rows,
  ].join('\n');
}

/** In the shape that scripts/generate.mjs wants. */
export function generatePolicy() {
  return new Map([
    ['assets/public/managed_schema.json', `${JSON.stringify(managedSchema(), null, 2)}\n`],
    ['data/policy-keys.json', `${JSON.stringify(policyKeys, null, 2)}\n`],
    ['docs/policy-reference.md', reference()],
  ]);
}
