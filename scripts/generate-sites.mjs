/**
 * assets/sites.json → lib/core/generated/site-hosts.ts.
 * The reasons and sources stay in the data; only the bare hosts go into the extension.
 */
import { readFileSync } from 'node:fs';

/** The order of lib/core/sites.ts, strictest first. A unit test compares the two. */
export const knownClasses = ['stranger', 'chat', 'other', 'meeting'];

/** Portals that hold chats, lessons and a thousand other things: listing one would misjudge most of its pages. */
export const tooBroad = [
  'apple.com',
  'baidu.com',
  'cloud.microsoft',
  'google.com',
  'live.com',
  'localhost',
  'microsoft.com',
  'naver.com',
  'nhs.uk',
  'pausepoint.localhost',
  'qq.com',
  'tencent.com',
  'yahoo.com',
  'yandex.ru',
  'zoho.com',
];

const fields = ['host', 'class', 'reason', 'source'];
const hostPattern = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/;
const isText = (value) => typeof value === 'string' && value.trim().length > 0;

function problemsOfEntry(entry) {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return ['is not an object'];
  const problems = [];
  const { host, class: siteClass, reason, source } = entry;
  if (!isText(host) || !hostPattern.test(host) || host.startsWith('www.')) {
    problems.push('has no valid host (lower case, ASCII, at least one dot, no scheme, path, port or www.)');
  }
  if (tooBroad.includes(host)) problems.push('is a whole portal: list the part of it that is meant');
  if (!knownClasses.includes(siteClass)) problems.push(`has the unknown class ${JSON.stringify(siteClass)}`);
  if (!isText(reason)) problems.push('has no reason');
  if (source !== undefined && !isText(source)) problems.push('has an empty source');
  for (const field of Object.keys(entry)) {
    if (!fields.includes(field)) problems.push(`has the unknown field "${field}"`);
  }
  return problems;
}

/** The closest listed host above `host`, or undefined. */
function parentOf(host, byHost) {
  const labels = host.split('.');
  for (let cut = 1; cut < labels.length; cut += 1) {
    const parent = byHost.get(labels.slice(cut).join('.'));
    if (parent) return parent;
  }
  return undefined;
}

function problemsWithParent(entry, byHost) {
  const parent = parentOf(entry.host, byHost);
  if (!parent) return [];
  if (parent.class === entry.class) return [`is already covered by ${parent.host}`];
  // A contradiction is fine when someone meant it; naming the parent shows that they did.
  return entry.reason.includes(parent.host)
    ? []
    : [`contradicts ${parent.host} (${parent.class}): say why and name ${parent.host} in the reason`];
}

const before = (a, b) =>
  knownClasses.indexOf(a.class) - knownClasses.indexOf(b.class) || (a.host < b.host ? -1 : a.host > b.host ? 1 : 0);

/**
 * Every problem of the list, one sentence each; empty when it can be used.
 * @param {unknown} entries the parsed content of assets/sites.json
 * @returns {string[]}
 */
export function siteProblems(entries) {
  if (!Array.isArray(entries)) return ['the list is not an array'];
  const problems = [];
  const byHost = new Map();
  entries.forEach((entry, index) => {
    const name = isText(entry?.host) ? entry.host : `entry ${index + 1}`;
    problems.push(...problemsOfEntry(entry).map((problem) => `${name} ${problem}`));
    if (byHost.has(name)) problems.push(`${name} is listed twice`);
    byHost.set(name, entry);
  });
  if (problems.length > 0) return problems;

  entries.forEach((entry, index) => {
    problems.push(...problemsWithParent(entry, byHost).map((problem) => `${entry.host} ${problem}`));
    const last = entries[index - 1];
    if (last && before(last, entry) > 0) {
      problems.push(
        `${entry.host} stands after ${last.host}: sort by class (${knownClasses.join(', ')}), then by host`,
      );
    }
  });
  return problems;
}

/**
 * The TypeScript source of lib/core/generated/site-hosts.ts.
 * @param {readonly { host: string, class: string }[]} entries a list without problems
 * @returns {string}
 */
export function siteSource(entries) {
  const lines = knownClasses.map((siteClass) => {
    const hosts = entries.filter((entry) => entry.class === siteClass).map(({ host }) => host);
    return hosts.length > 0 ? `  ${siteClass}: '${hosts.join(' ')}'.split(' '),` : `  ${siteClass}: [],`;
  });
  return [
    '// Made from assets/sites.json by `npm run generate`. Do not edit: docs/sites.md says how to add a site.',
    "import type { HostLists } from '../sites';",
    '',
    '/** The shipped sites by class. assets/sites.json has the reason for each. */',
    'export const shippedHosts: HostLists = {',
    ...lines,
    '};',
    '',
  ].join('\n');
}

/**
 * The host lists of assets/sites.json as a small module, in the shape that scripts/generate.mjs wants.
 * Throws an error that names every problem of the list.
 *
 * @param {URL} root the repository
 * @returns {Map<string, string>} path below `root` → text of the file
 */
export function generateSites(root = new URL('../', import.meta.url)) {
  const entries = JSON.parse(readFileSync(new URL('assets/sites.json', root), 'utf8'));
  const problems = siteProblems(entries);
  if (problems.length > 0) throw new Error(`assets/sites.json cannot be used:\n- ${problems.join('\n- ')}`);
  return new Map([['lib/core/generated/site-hosts.ts', siteSource(entries)]]);
}
