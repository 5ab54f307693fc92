/** data/help-services.json and data/help-live-checks.json → docs/help-services.md. Run by `npm run generate`. */
import { readFileSync } from 'node:fs';
import { generateHelp } from './generate-help.mjs';

const needs = ['talk', 'report', 'take-down', 'crisis', 'emergency', 'learn', 'grown-ups'];
const names = new Intl.DisplayNames('en-GB', { type: 'region' });
const regionName = (region) => ({ EU: 'European Union', INT: 'the world' })[region] ?? names.of(region);
const cell = (text) => String(text).replaceAll('|', '\\|');
const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;

/** How many services a country has for a need; in its place, which of its own services stand in. */
function coverOf(need, services) {
  const own = services.filter((service) => service.needs.includes(need)).length;
  if (own > 0) return own;
  const standIns = services.filter((service) => service.standsInFor?.includes(need));
  if (standIns.length > 0) return `– (${standIns.map(({ id }) => id).join(', ')})`;
  return '–';
}

function regionRows(files) {
  return files.map(({ region, services }) =>
    line([`${regionName(region)} (${region})`, services.length, ...needs.map((need) => coverOf(need, services))]),
  );
}

function serviceRows(files, checked) {
  return files.flatMap(({ region, services }) =>
    services.map(({ id, name, evidence, oldEvidence }) =>
      line([
        region,
        `\`${id}\``,
        name,
        `${evidence ?? 'no date'}${oldEvidence ? ' (old)' : ''}`,
        Object.hasOwn(checked, id) ? checked[id] : 'never',
      ]),
    ),
  );
}

/**
 * @param {readonly { region: string, builtOn: string, services: readonly any[] }[]} files the content of assets/help
 * @param {Record<string, string>} checked id → day on which a person last opened the service live
 * @returns {string} the page; it says nothing that changes with the day on which it is made
 */
export function helpServicesPage(files, checked) {
  const services = files.flatMap((file) => file.services);
  const count = (fits) => services.filter(fits).length;
  const countries = files.filter(({ region }) => !['EU', 'INT'].includes(region));
  return [
    '# Help services',
    '',
    '<!-- Made from data/help-services.json and data/help-live-checks.json by `npm run generate`. Do not edit. -->',
    '',
    'What the help page can show, and how far it has been checked. `npm run check:help` fails on an entry that is malformed,',
    'undated or without a source, and lists what no person has opened live within 180 days; with `-- --release` that fails too.',
    '',
    `- ${services.length} services for ${countries.length} countries, the European Union and the world, compiled on ${files[0]?.builtOn ?? 'no day'}.`,
    `- **Opened live by a person: ${count(({ id }) => Object.hasOwn(checked, id))} of ${services.length}.** The others rest on stored public copies of their pages.`,
    `- Copies without a date of their own: ${count(({ evidence }) => evidence === undefined)}. Newest copy from 2021 or earlier: ${count(({ oldEvidence }) => oldEvidence === true)}; the page says so on their cards.`,
    '',
    '## Countries and needs',
    '',
    'The number of services for each need. “–” means that the country has none of its own: its services in brackets come',
    'first, then those of the European Union for its members, then those of the world. An emergency number is shown only in',
    'its own country. What is for parents, carers and staff is counted under grown-ups.',
    '',
    line(['country', 'all', ...needs]),
    line(['---', '---', ...needs.map(() => '---')]),
    ...regionRows(files),
    '',
    '## Every service',
    '',
    line(['region', 'id', 'name', 'date of the copy', 'last opened live']),
    line(['---', '---', '---', '---', '---']),
    ...serviceRows(files, checked),
    '',
  ].join('\n');
}

/**
 * The page of this repository, in the shape that scripts/generate.mjs wants.
 * @param {URL} root the repository
 * @returns {Map<string, string>}
 */
export function generateHelpServicesPage(root = new URL('../', import.meta.url)) {
  const files = [...generateHelp(root).values()].map((text) => JSON.parse(text));
  const { checked } = JSON.parse(readFileSync(new URL('data/help-live-checks.json', root), 'utf8'));
  return new Map([['docs/help-services.md', helpServicesPage(files, checked)]]);
}
