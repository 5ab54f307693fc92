/** Reads the sets in data/chat-eval. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { randomFrom } from './random.mjs';

const folder = fileURLToPath(new URL('../../data/chat-eval/', import.meta.url));
const leastLevel = { threat: 'help', paydemand: 'strong', medistress: 'gentle', benign: 'none' };
const moods = new Set(['age', 'location', 'pressure', 'flattery']);
/** Seconds between two turns. */
const gaps = { fast: [5, 15], med: [20, 60], slow: [120, 300], days: [3_600, 21_600] };

const lines = (name) =>
  existsSync(folder + name)
    ? readFileSync(folder + name, 'utf8')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line && !line.startsWith('//'))
    : [];

/** `# category` and then a message a line. */
export function readMessages(name, lang) {
  let category = 'benign';
  return lines(name).flatMap((line) => {
    if (line.startsWith('# ')) {
      category = line.slice(2);
      return [];
    }
    const from = category.startsWith('me') && category !== 'meetup' ? 'me' : 'them';
    const minLevel = leastLevel[category] ?? (moods.has(category) ? 'none' : 'gentle');
    return [{ text: line, category, lang, from, minLevel }];
  });
}

function turnFrom(line) {
  const [, side, text, due] = /^([<>]) (.*?)(?: \[(gentle|strong|help)\])?$/.exec(line) ?? [];
  if (!side) throw new Error(`no turn: ${line}`);
  return { from: side === '<' ? 'them' : 'me', text, due };
}

function finish({ kind, contact, gap, turns }, at, lang) {
  const random = randomFrom(at + 1);
  const [least, most] = gaps[gap];
  let seconds = 0;
  const timed = turns.map((turn, index) => {
    if (index > 0) seconds += least + random() * (most - least);
    return { ...turn, t: Math.round(seconds) };
  });
  const due = timed.flatMap((turn, index) => (turn.due ? [{ turn: index, level: turn.due }] : []));
  return { kind, contact, lang, turns: timed, due };
}

/** `# risky gap` or `# benign contact gap`, then turns: `<` the other side, `>` the person, `[level]` what is due. */
export function readConversations(name, lang = 'en') {
  const found = [];
  for (const line of lines(name)) {
    if (!line.startsWith('# ')) {
      found.at(-1).turns.push(turnFrom(line));
      continue;
    }
    const [kind, ...rest] = line.slice(2).split(' ');
    found.push({ kind, contact: rest.length > 1 ? rest[0] : 'new', gap: rest.at(-1), turns: [] });
  }
  return found.map((one, at) => finish(one, at, lang));
}

/** Messages of the shared development sets. */
export function readDevMessages(name) {
  return lines(`dev/${name}.jsonl`).map((line) => {
    const { min_level: minLevel, ...rest } = JSON.parse(line);
    return { ...rest, minLevel };
  });
}

/** Conversations of the shared development sets. */
export function readDevConversations() {
  return lines('dev/conversations.jsonl').map((line) => ({ lang: 'en', ...JSON.parse(line) }));
}
