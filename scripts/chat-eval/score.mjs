/** Counts on sets: every function takes the engine of loadEngine and gives `{ hits, count }` by name. */
import { obfuscations } from './obfuscate.mjs';
import { randomFrom } from './random.mjs';

const levels = ['none', 'gentle', 'strong', 'help'];
const rank = (level) => levels.indexOf(level);
const tablesFor = ({ tables }, lang) => [tables[lang] ?? tables.en];

function add(counts, name, isHit) {
  counts[name] ??= { hits: 0, count: 0 };
  counts[name].count += 1;
  if (isHit) counts[name].hits += 1;
}

/** The level of one message from a contact that is new, or as `contact` says. */
export function levelAlone(engine, { text, from = 'them', lang = 'en' }, contact = 'new') {
  const conversation = engine.createConversation({ contact, tables: tablesFor(engine, lang) });
  return rank(conversation.push({ from, text, at: 0 }).level);
}

function hasCategory(engine, { text, from, lang, category }) {
  return engine.signalsOf(text, from, tablesFor(engine, lang)).some((signal) => signal.category === category);
}

/** Right category and due level, by category. `misses` collects what was not seen. */
export function scoreMessages(engine, messages, misses = []) {
  const right = {};
  const level = {};
  for (const message of messages.filter(({ category }) => category !== 'benign')) {
    const isRight = hasCategory(engine, message);
    if (!isRight) misses.push(message);
    for (const name of ['all', message.category]) {
      add(right, name, isRight);
      add(level, name, levelAlone(engine, message) >= rank(message.minLevel));
    }
  }
  return { right, level };
}

/** Right category of the same messages clean and hidden in every way. */
export function scoreObfuscated(engine, messages) {
  const counts = {};
  const random = randomFrom(7);
  for (const message of messages.filter(({ category }) => category !== 'benign')) {
    add(counts, 'clean', hasCategory(engine, message));
    for (const [kind, hide] of Object.entries(obfuscations)) {
      const isRight = hasCategory(engine, { ...message, text: hide(message.text, random) });
      add(counts, kind, isRight);
      add(counts, 'all', isRight);
    }
  }
  return counts;
}

function play(engine, { turns, lang }, contact) {
  const conversation = engine.createConversation({ contact, tables: tablesFor(engine, lang) });
  return turns.map(({ from, text, t }) => rank(conversation.push({ from, text, at: t * 1_000 }).level));
}

/** How risky conversations come out against what is due. */
export function scoreRisky(engine, conversations, misses = []) {
  const counts = {};
  for (const one of conversations.filter(({ kind }) => kind === 'risky')) {
    const reached = play(engine, one, one.contact);
    const first = reached.findIndex((level) => level >= 1);
    const due = Object.fromEntries([...one.due].reverse().map(({ level, turn }) => [level, turn]));
    const firstDue = Math.min(...one.due.map(({ turn }) => turn));
    add(counts, 'nudged', first >= 0);
    add(counts, 'nudgedByDue', first >= 0 && first <= firstDue);
    const strong = reached.findIndex((level) => level >= 2);
    if (due.strong !== undefined) add(counts, 'strongByDue', strong >= 0 && strong <= due.strong);
    const help = reached.findIndex((level) => level >= 3);
    if (due.help !== undefined) {
      add(counts, 'help', help >= 0);
      add(counts, 'helpInTime', help >= 0 && help <= due.help + 1);
    }
    const isLate =
      !(first >= 0 && first <= firstDue) ||
      (due.strong !== undefined && !(strong >= 0 && strong <= due.strong)) ||
      (due.help !== undefined && !(help >= 0 && help <= due.help + 1));
    if (isLate) misses.push({ ...one, reached });
  }
  return counts;
}

/** Ordinary conversations that look risky: how many got which level at least. `contact` in place of their own. */
export function scoreBenign(engine, conversations, contact, wrong = []) {
  const counts = {};
  for (const one of conversations.filter(({ kind }) => kind !== 'risky')) {
    const reached = play(engine, one, contact ?? one.contact);
    const most = Math.max(...reached);
    for (const level of levels.slice(1)) add(counts, level, most >= rank(level));
    if (most > 0) wrong.push({ most, turn: one.turns[reached.indexOf(most)], one });
  }
  return counts;
}

/** Everyday messages one by one, as if from a new contact. */
export function scoreEveryday(engine, messages, wrong = []) {
  const counts = {};
  for (const message of messages) {
    const level = levelAlone(engine, message);
    if (level > 0) wrong.push({ level, message });
    for (const name of levels.slice(1)) add(counts, name, level >= rank(name));
  }
  return counts;
}

/**
 * Everyday messages shuffled into chats of 200, one in 45 seconds, from both sides: nudges per message, at most one of
 * a level in ten minutes. Finds engines that never forget.
 */
export function scoreLongChats(engine, texts, contact, chats = 100) {
  const counts = {};
  const random = randomFrom(99);
  for (let chat = 0; chat < chats; chat += 1) {
    const conversation = engine.createConversation({ contact, tables: [engine.tables.en] });
    const last = [0, -1e9, -1e9, -1e9];
    for (let turn = 0; turn < 200; turn += 1) {
      const text = texts[Math.floor(random() * texts.length)];
      const from = random() < 0.5 ? 'them' : 'me';
      const level = rank(conversation.push({ from, text, at: turn * 45_000 }).level);
      levels.slice(1).forEach((name, index) => {
        const isEvent = level > index && turn * 45 - last[index + 1] > 600;
        if (isEvent) last[index + 1] = turn * 45;
        add(counts, name, isEvent);
      });
    }
  }
  return counts;
}
