/**
 * Makes a table small. Pairs of neighbours that are frequent become one character, again and again (byte pair
 * encoding); `unpack` in lib/core/risk/unpack.ts undoes it. The same table gives the same text.
 */
import { categories } from './read-table.mjs';

const mostPairs = 1_500;
const leastUses = 5;

/** Characters that stand for pairs: printable, two bytes at most, none that combines or has a direction. */
function codes(text) {
  const used = new Set(text);
  const free = [];
  for (let code = 0x23; code < 0x7f; code += 1) {
    const character = String.fromCharCode(code);
    if (!used.has(character) && !/[$\\`'"]/.test(character)) free.push(character);
  }
  for (let code = 0xa1; code < 0x590; code += 1) {
    const isCombining = (code >= 0x300 && code < 0x370) || (code >= 0x483 && code < 0x48a);
    if (!isCombining && code !== 0xad) free.push(String.fromCharCode(code));
  }
  return free.slice(0, mostPairs);
}

/** The table as one text: fields divided by tabs, rules by new lines. */
export function flatten(table) {
  const classes = Object.entries(table.classes).map(([name, words]) => `${name}=${words}`);
  const { speak, phrases, soft, negations, jokes, ordinary, rules } = table;
  const fields = [speak, phrases, soft, negations, jokes, ordinary, classes.join('\n')];
  return [...fields, ...categories.map((category) => rules[category] ?? '')].join('\t');
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

/** The text in two parts: the characters used with what each stands for, and the text in these characters. */
export function pack(text) {
  const free = codes(text);
  let symbols = [...text].map((character) => character.charCodeAt(0));
  const written = new Map(symbols.map((symbol) => [symbol, String.fromCharCode(symbol)]));
  let pairs = '';
  let names = '';
  for (const name of free) {
    const { pair, count } = mostFrequent(symbols);
    if (count < leastUses) break;
    const [one, other] = [Math.floor(pair / 4_096), pair % 4_096];
    const by = name.charCodeAt(0);
    pairs += written.get(one) + written.get(other);
    names += name;
    written.set(by, name);
    symbols = replacePair(symbols, [one, other], by);
  }
  return { names, pairs, body: symbols.map((symbol) => written.get(symbol)).join('') };
}
