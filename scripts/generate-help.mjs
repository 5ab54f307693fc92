/**
 * data/help-services.json and data/help-labels.json → assets/help/<region>.json, one small file per country and
 * EU and INT, with what the help page shows and nothing else. Run by `npm run generate`, or by itself.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { audiences, entryProblems, isRetired, needOfKind } from './help-entry-problems.mjs';
import { labelOf, labelsProblems } from './help-labels.mjs';

const needOrder = ['talk', 'report', 'take-down', 'crisis', 'emergency', 'learn', 'grown-ups'];
const byOrder = (order) => (a, b) => order.indexOf(a) - order.indexOf(b);
const unique = (list) => [...new Set(list)];

/** Leaves out what is null, so that a missing fact cannot be mistaken for a fact. */
const withoutNulls = (record) =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null && value !== undefined));

/**
 * Where on the page an entry belongs. Something that is for neither children nor teens goes to the grown-ups' part;
 * only take-down tools for adults stay beside the others, under their own age.
 */
function needsOf({ kinds, audience }) {
  const isForYoung = audience.includes('child') || audience.includes('teen');
  const named = kinds.map((kind) => needOfKind[kind]);
  const needs = isForYoung
    ? named
    : ['grown-ups', ...named.filter((need) => ['take-down', 'emergency'].includes(need))];
  return unique(needs).sort(byOrder(needOrder));
}

/** "(2021 copy)" is the data's word for it; the page says "(as of 2021)". */
const plainHours = (hours) =>
  hours
    ?.replace(/\((?:[A-Z][a-z]+ column, )?((?:[A-Z][a-z]+ )?\d{4})(?: copy)?\)/, '(as of $1)')
    .replace('(older copy)', '(may have changed)') ?? null;
const plainSms = (sms) => sms && withoutNulls({ to: sms.to, body: sms.body });

/** @returns {Record<string, unknown>} an entry as the page gets it; `unconfirmed` values are not read at all */
function service(entry, labels) {
  return withoutNulls({
    id: entry.id,
    name: entry.name,
    oneLine: entry.oneLine,
    needs: needsOf(entry),
    audience: [...entry.audience].sort(byOrder(audiences)),
    minAge: entry.minAge,
    maxAge: entry.maxAge,
    phone: entry.phone,
    tel: entry.tel,
    sms: plainSms(entry.sms),
    whatsapp: entry.whatsapp,
    email: entry.email,
    url: entry.urlSeen === true ? entry.url : null,
    hours: plainHours(entry.hours),
    cost: entry.cost,
    languages: entry.languages,
    ...labelOf(labels, entry.id),
    source: entry.source,
    evidence: entry.verifiedFrom.copyDate,
    oldEvidence: entry.oldEvidence ? true : null,
  });
}

const hasContact = ({ tel, sms, whatsapp, email, url }) => Boolean(tel ?? sms ?? whatsapp ?? email ?? url);

function checked(data, labels) {
  const { entries, doNotUse, meta } = data;
  if (!Array.isArray(entries) || !Array.isArray(doNotUse) || !/^\d{4}-\d{2}-\d{2}$/.test(meta?.builtOn ?? '')) {
    throw new Error('data/help-services.json needs meta.builtOn (a day), doNotUse and entries.');
  }
  const problems = entries.flatMap((entry, index) => {
    const name = typeof entry?.id === 'string' && entry.id ? entry.id : `entry ${index + 1}`;
    const own = entryProblems(entry).map((problem) => `${name} ${problem}`);
    if (entries.findIndex((other) => other?.id === entry?.id) < index) own.push(`${name} is there twice`);
    if (own.length === 0 && entry.use === 'ship' && isRetired(entry, doNotUse)) own.push(`${name} is under doNotUse`);
    return own;
  });
  if (problems.length === 0) problems.push(...labelsProblems(labels, entries));
  if (problems.length > 0) throw new Error(`The help data cannot be used:\n- ${problems.join('\n- ')}`);
  return entries.filter(({ use }) => use === 'ship');
}

/** One service a line, so that a change of the data reads well in a diff. */
function fileText(region, builtOn, services) {
  const lines = services.map((one) => `  ${JSON.stringify(one)}`).join(',\n');
  return `{\n"region": "${region}",\n"builtOn": "${builtOn}",\n"services": [\n${lines}\n]\n}\n`;
}

/**
 * The help files for some data. Throws an error that names every problem.
 * @param {any} data the content of data/help-services.json
 * @param {any} labels the content of data/help-labels.json
 * @returns {Map<string, string>} path below the repository → text of the file
 */
export function helpFiles(data, labels) {
  const services = checked(data, labels)
    .map((entry) => ({ region: entry.region, service: service(entry, labels) }))
    .filter((one) => hasContact(one.service));
  const files = new Map();
  for (const region of unique(services.map((one) => one.region)).sort()) {
    const own = services.filter((one) => one.region === region).map((one) => one.service);
    files.set(`assets/help/${region}.json`, fileText(region, data.meta.builtOn, own));
  }
  return files;
}

/**
 * The help files of this repository, in the shape that scripts/generate.mjs wants.
 * @param {URL} root the repository
 * @returns {Map<string, string>}
 */
export function generateHelp(root = new URL('../', import.meta.url)) {
  const read = (path) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));
  return helpFiles(read('data/help-services.json'), read('data/help-labels.json'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = generateHelp();
  for (const [path, text] of files) writeFileSync(new URL(`../${path}`, import.meta.url), text);
  console.log(`${files.size} help files written.`);
}
