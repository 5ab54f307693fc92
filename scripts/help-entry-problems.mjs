/**
 * What is wrong with one entry of data/help-services.json. Nothing wrong may reach a child's screen, so every field
 * that the help page shows is checked here, and an entry that may be shown has to say where it comes from.
 */

/** Kinds of the data → needs of the help page. */
export const needOfKind = {
  talk: 'talk',
  'report-abuse': 'report',
  'take-down': 'take-down',
  crisis: 'crisis',
  'police-emergency': 'emergency',
  learn: 'learn',
  parents: 'grown-ups',
  adults: 'grown-ups',
};

/** In the order in which the page names them. */
export const audiences = ['child', 'teen', 'parent', 'adult', 'school'];

const isText = (value) => typeof value === 'string' && value.trim() === value && value.length > 0;
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const orNull = (check) => (value) => value === null || check(value);
const listOf = (check) => (value) => Array.isArray(value) && value.length > 0 && value.every(check);
const digits = (text) => text.replace(/[^\d*#]/g, '');

const isAddress = (value) => {
  if (!isText(value) || !value.startsWith('https://')) return false;
  return URL.canParse(value);
};
const isSource = (value) => isText(value) && /^https?:\/\//.test(value) && URL.canParse(value.split(/\s/)[0]);
/** A day, a month or a year, in words behind it how sure that is. */
const isDated = (value) => isText(value) && /^\d{4}(-\d{2}(-\d{2})?)?(?!\d)/.test(value);
const isSms = (value) =>
  isRecord(value) && isText(value.to) && /^\+?[\d -]{2,}$/.test(value.to) && orNull(isText)(value.body);

/** Field → [check, what it should be]. */
const fields = {
  id: [(value) => isText(value) && /^[a-z0-9-]+$/.test(value), 'a name of lower-case letters, digits and hyphens'],
  name: [isText, 'a text'],
  region: [(value) => isText(value) && /^([A-Z]{2}|INT)$/.test(value), 'a two-letter country, EU or INT'],
  kinds: [listOf((kind) => Object.hasOwn(needOfKind, kind)), `a list of ${Object.keys(needOfKind).join(', ')}`],
  audience: [listOf((name) => audiences.includes(name)), `a list of ${audiences.join(', ')}`],
  oneLine: [isText, 'a text'],
  phone: [orNull(isText), 'a text or null'],
  tel: [orNull((value) => isText(value) && /^\+?[\d*#]{2,}$/.test(value)), 'digits or null'],
  sms: [orNull(isSms), '{ to, body } or null'],
  whatsapp: [
    orNull((value) => isText(value) && /^\+\d{7,15}$/.test(value)),
    'a number with + and country code, or null',
  ],
  email: [orNull((value) => isText(value) && /^[^\s@?&]+@[^\s@?&]+\.[a-z]+$/.test(value)), 'an e-mail address or null'],
  url: [orNull(isAddress), 'an https address or null'],
  urlSeen: [orNull((value) => typeof value === 'boolean'), 'true, false or null'],
  hours: [orNull(isText), 'a text or null'],
  cost: [orNull(isText), 'a text or null'],
  languages: [
    orNull(listOf((tag) => isText(tag) && /^[a-z]{2,3}(-[A-Z]{2})?$/.test(tag))),
    'a list of language tags or null',
  ],
  minAge: [orNull(Number.isInteger), 'a whole number or null'],
  maxAge: [orNull(Number.isInteger), 'a whole number or null'],
  verifiedFrom: [
    (value) => isRecord(value) && isText(value.kind) && orNull(isDated)(value.copyDate),
    '{ kind, copyDate }, with a date that begins with its year, or null for a copy without one,',
  ],
  unconfirmed: [isRecord, 'an object'],
  note: [orNull(isText), 'a text or null'],
  oldEvidence: [(value) => typeof value === 'boolean', 'true or false'],
};

/**
 * Every problem of one entry, one sentence each; empty when it can be used.
 * @param {unknown} entry
 * @returns {string[]}
 */
export function entryProblems(entry) {
  if (!isRecord(entry)) return ['is not an object'];
  if (entry.use !== 'ship' && entry.use !== 'check-first') return ['needs use: "ship" or "check-first"'];
  if (entry.use !== 'ship') return [];
  const problems = Object.entries(fields)
    .filter(([field, [check]]) => !check(entry[field]))
    .map(([field, [, wanted]]) => `needs ${wanted} as ${field}`);
  if (problems.length > 0) return problems;
  if (!isSource(entry.source)) problems.push('has no source: say where it was seen, or set use: "check-first"');
  if ((entry.phone === null) !== (entry.tel === null)) problems.push('needs phone and tel together, or neither');
  if (entry.phone !== null && entry.tel !== null && digits(entry.phone) !== digits(entry.tel)) {
    problems.push(`would show ${entry.phone} but dial ${entry.tel}`);
  }
  if (entry.url !== null && entry.urlSeen === null) problems.push('needs urlSeen: true or false beside its url');
  if (entry.minAge !== null && entry.maxAge !== null && entry.minAge > entry.maxAge) {
    problems.push('has a minAge above its maxAge');
  }
  return problems;
}

/**
 * True when `entry` would show something that the data says must not be used, such as a number that has moved.
 * @param {{ region: string, tel: string | null, sms: { to: string } | null, url: string | null }} entry
 * @param {readonly { region: string, value: string }[]} doNotUse
 */
export function isRetired(entry, doNotUse) {
  const shown = [entry.tel, entry.sms?.to].filter((number) => typeof number === 'string').map(digits);
  return doNotUse
    .filter((rule) => rule.region === entry.region)
    .some(({ value }) => {
      const numbers = (value.match(/[+*\d][\d -]*\d/g) ?? []).map(digits);
      const host = value.match(/\b[a-z0-9-]+(?:\.[a-z0-9-]+)+\b/)?.[0];
      const usesHost = host !== undefined && entry.url !== null && new URL(entry.url).hostname.endsWith(host);
      return numbers.some((number) => shown.includes(number)) || usesHost;
    });
}
