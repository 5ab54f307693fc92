/**
 * Makes a table small. Pairs of neighbours that are frequent become one symbol, again and again (byte pair encoding);
 * frequent symbols get few bits (canonical Huffman codes). `unpackTable` in lib/core/risk/unpack.ts undoes it. The
 * same table gives the same text.
 */
import { categories } from './read-table.mjs';

const leastUses = 4;
const mostPairs = 2_600;
/** The digits of the packed text: ASCII without what a string would have to escape. Two of them hold 13 bits. */
const digits = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at))
  .filter((character) => !'"\\`'.includes(character))
  .join('');

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

/** Without accents, as messages are read; what is left above ASCII would be taken for a pair. */
function plain(text) {
  const folded = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('ß', 'ss');
  const other = [...folded].find((character) => character > '~');
  if (other) throw new Error(`no rule can hold ${other}`);
  return folded;
}

/** The table as one text: fields divided by tabs, rules by new lines. */
export function flatten(table) {
  const classes = Object.entries(table.classes).map(([name, words]) => `${name}=${words}`);
  const { speak, phrases, soft, negations, jokes, ordinary, rules } = table;
  const sort = sorter(table);
  const sorted = (text = '') => text.replace(/[^\s]*\|[^\s]*/g, sort);
  const fields = [speak, phrases, soft, negations, jokes, ordinary, classes.join('\n')];
  const lines = categories.map((category) => [...new Set(sorted(rules[category]).split('\n'))].join('\n'));
  return plain([...fields, ...lines].join('\t'));
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

/** How many bits each symbol gets. */
function codeLengths(counts) {
  let nodes = [...counts].map(([symbol, count]) => ({ count, symbols: [symbol] }));
  const lengths = new Map([...counts.keys()].map((symbol) => [symbol, 0]));
  while (nodes.length > 1) {
    nodes.sort((one, other) => other.count - one.count || one.symbols[0] - other.symbols[0]);
    const [one, other] = [nodes.pop(), nodes.pop()];
    const symbols = [...one.symbols, ...other.symbols];
    for (const symbol of symbols) lengths.set(symbol, lengths.get(symbol) + 1);
    nodes = [...nodes, { count: one.count + other.count, symbols }];
  }
  return lengths;
}

/** Bits as text, 13 in two digits. */
function inDigits(bits) {
  let text = '';
  for (let at = 0; at < bits.length; at += 13) {
    const value = Number.parseInt(bits.slice(at, at + 13).padEnd(13, '0'), 2);
    text += digits[Math.floor(value / digits.length)] + digits[value % digits.length];
  }
  return text;
}

/** Symbols from 128 on that stand for two each, and the text in symbols. */
function pairUp(text) {
  let symbols = [...text].map((character) => character.charCodeAt(0));
  const pairs = new Map();
  while (pairs.size < mostPairs) {
    const { pair, count } = mostFrequent(symbols);
    if (count < leastUses) break;
    const both = [Math.floor(pair / 4_096), pair % 4_096];
    const symbol = 128 + pairs.size;
    pairs.set(symbol, both);
    symbols = replacePair(symbols, both, symbol);
  }
  return { symbols, pairs };
}

/**
 * The packed text. `lengths` tells how many codes of each length there are; `letters` and `places` which of them are
 * letters; `body` holds first what each other symbol stands for and then the text, `size` symbols of it.
 */
export function pack(text) {
  const { symbols, pairs } = pairUp(text);
  const counts = new Map();
  for (const symbol of [...symbols, ...[...pairs.values()].flat()]) counts.set(symbol, (counts.get(symbol) ?? 0) + 1);
  const bitsOf = codeLengths(counts);
  const ordered = [...bitsOf.keys()].sort((one, other) => bitsOf.get(one) - bitsOf.get(other) || one - other);
  const lengths = [];
  const codes = new Map();
  let next = 0;
  let before = 0;
  for (const symbol of ordered) {
    const length = bitsOf.get(symbol);
    next *= 2 ** (length - before);
    codes.set(symbol, next.toString(2).padStart(length, '0'));
    next += 1;
    before = length;
    lengths[length] = (lengths[length] ?? 0) + 1;
  }
  const isLetter = (symbol) => symbol < 128;
  const used = ordered.filter((symbol) => !isLetter(symbol)).flatMap((symbol) => pairs.get(symbol));
  return {
    lengths: Array.from(lengths, (count) => count ?? 0),
    letters: ordered
      .filter(isLetter)
      .map((symbol) => String.fromCharCode(symbol))
      .join(''),
    places: ordered.flatMap((symbol, at) => (isLetter(symbol) ? [at] : [])),
    size: symbols.length,
    body: inDigits([...used, ...symbols].map((symbol) => codes.get(symbol)).join('')),
  };
}
