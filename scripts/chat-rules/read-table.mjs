/** Reads the rules of one language from data/chat-rules, where people write them. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const categories =
  'camera photo alone age location appmove secrecy moneygift scout link threat paydemand pressure meetup flattery mepersonal medistress'.split(
    ' ',
  );
export const rulesFolder = fileURLToPath(new URL('../../data/chat-rules/', import.meta.url));
const rank = { '': 0, '*': 0, '+': 0, '-': 1, '--': 2 };
const rankOfTier = { tight: 0, mid: 1, weak: 2, off: 3 };
const markOfRank = ['', '- ', '-- '];

/** The lines of a file that are not empty and no remark. */
function linesOf(path) {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith('//'));
}

function readWords(language) {
  const words = { speak: [], phrases: [], soft: [], negations: [], jokes: [], ordinary: [] };
  const classes = {};
  let into = [];
  for (const line of linesOf(`${rulesFolder}${language}/words.txt`)) {
    const [, section, name] = /^# (\w+)(?: (\w+))?$/.exec(line) ?? [];
    if (section === 'class') into = classes[name] = [];
    else if (section) into = words[section];
    else into.push(line);
  }
  const joined = (lists) => Object.fromEntries(Object.entries(lists).map(([key, lines]) => [key, lines.join(' ')]));
  return { ...joined(words), classes: joined(classes) };
}

/** One rule as written: its mark (`*`, `+`, `-`, `--` or none) and its parts. */
export function parseRule(source) {
  const [, mark = '', parts] = /^(?:(\*|\+|--?) )?(.*)$/.exec(source);
  return { source, mark, parts };
}

/** The rules of one language by category, as written. */
export function readRules(language) {
  return Object.fromEntries(
    categories.map((category) => [category, linesOf(`${rulesFolder}${language}/${category}.txt`).map(parseRule)]),
  );
}

/** What was measured: for each category the rules that are not tight, by tier. */
export function readTiers(language) {
  const path = `${rulesFolder}${language}/tiers.json`;
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
}

/** The rule as it ships: the weaker of what its author and the measurement say; null where it does not count at all. */
function shipped({ source, mark, parts }, measured) {
  const tier = Object.keys(measured).find((name) => measured[name].includes(source)) ?? 'tight';
  const at = Math.max(rank[mark], rankOfTier[tier]);
  if (at > 2) return null;
  return at === 0 && mark === '*' ? `* ${parts}` : `${markOfRank[at]}${parts}`;
}

/** The table of one language as lib/core/risk/table.ts describes it. With `asWritten`, measured tiers are left out. */
export function readTable(language, { asWritten = false, tiers = readTiers(language) } = {}) {
  const rules = Object.entries(readRules(language)).map(([category, list]) => {
    const measured = asWritten ? {} : (tiers[category] ?? {});
    return [
      category,
      list
        .map((rule) => (asWritten ? rule.parts : shipped(rule, measured)))
        .filter(Boolean)
        .join('\n'),
    ];
  });
  return { language, ...readWords(language), rules: Object.fromEntries(rules) };
}
