/**
 * Makes a table small. Pairs of neighbours that are frequent become one character, again and again (byte pair
 * encoding); `unpack` in lib/core/risk/unpack.ts undoes it. The same table gives the same text.
 */
import { categories } from './read-table.mjs';

const leastUses = 3;
/** Characters that stand for pairs: first these, which no rule uses, then all of two bytes. unpack.ts does the same. */
const shortCodes = '%&(),:;<>@[]{}~JQZ';
const firstCode = 0xa1;
const lastCode = 0x7ff;

function codes(text) {
  const clash = [...shortCodes].find((character) => text.includes(character));
  if (clash) throw new Error(`a rule uses ${clash}, which the packing needs`);
  const long = Array.from({ length: lastCode - firstCode + 1 }, (_, at) => String.fromCharCode(firstCode + at));
  return [...shortCodes, ...long];
}

/** Words that mean the same, the most frequent first: the order is free, and like rules become alike. */
function sorter(table) {
  const counts = new Map();
  for (const word of Object.values(table.rules)
    .join(' ')
    .split(/[\s|?!]+/))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  const byUse = (one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0) || (one < other ? -1 : 1);
  return (part) => {
    const [, before, words, after] = /^(!?)(.*?)(\??)$/.exec(part);
    return before + [...new Set(words.split('|'))].sort(byUse).join('|') + after;
  };
}

/** The table as one text: fields divided by tabs, rules by new lines. */
export function flatten(table) {
  const classes = Object.entries(table.classes).map(([name, words]) => `${name}=${words}`);
  const { speak, phrases, soft, negations, jokes, ordinary, rules } = table;
  const sort = sorter(table);
  const sorted = (text = '') => text.replace(/[^\s]*\|[^\s]*/g, sort);
  const fields = [speak, phrases, soft, negations, jokes, ordinary, classes.join('\n')];
  const lines = categories.map((category) => [...new Set(sorted(rules[category]).split('\n'))].join('\n'));
  return [...fields, ...lines].join('\t');
}

function mostFrequent(symbols) {
  const counts = new Map();
  let last = -1;
  for (let at = 0; at + 1 < symbols.length; at += 1) {
    const pair = symbols[at] * 4_096 + symbols[at + 1];
    // In `aaa` the pair `aa` is there once.
    if (pair === last) {
      last = -1;
      continue;
    }
    last = symbols[at] === symbols[at + 1] ? pair : -1;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  let best = { pair: 0, count: 0 };
  for (const [pair, count] of counts) if (count > best.count) best = { pair, count };
  return best;
}

function replacePair(symbols, [one, other], by) {
  const next = [];
  for (let at = 0; at < symbols.length; at += 1) {
    const isPair = symbols[at] === one && symbols[at + 1] === other;
    next.push(isPair ? by : symbols[at]);
    if (isPair) at += 1;
  }
  return next;
}

/** The text in characters of which some stand for two, and these pairs in the order of their characters. */
export function pack(text) {
  let symbols = [...text].map((character) => character.charCodeAt(0));
  const written = new Map(symbols.map((symbol) => [symbol, String.fromCharCode(symbol)]));
  let pairs = '';
  for (const name of codes(text)) {
    const { pair, count } = mostFrequent(symbols);
    if (count < leastUses) break;
    const [one, other] = [Math.floor(pair / 4_096), pair % 4_096];
    pairs += written.get(one) + written.get(other);
    written.set(name.charCodeAt(0), name);
    symbols = replacePair(symbols, [one, other], name.charCodeAt(0));
  }
  return { pairs, body: symbols.map((symbol) => written.get(symbol)).join('') };
}
