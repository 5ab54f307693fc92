/** Runs every measurement and lays the result out as one table in Markdown. */
import { readDialogues, readEveryday } from './everyday.mjs';
import { measureLatency, measureSize } from './latency.mjs';
import { sample } from './measure-tiers.mjs';
import { scoreBenign, scoreEveryday, scoreLongChats, scoreMessages, scoreObfuscated, scoreRisky } from './score.mjs';
import { readConversations, readDevConversations, readDevMessages, readMessages } from './sets.mjs';
import { everydayTargets, otherTargets, targets } from './targets.mjs';
import { wilson } from './wilson.mjs';

const levels = ['gentle', 'strong', 'help'];

/** A rate with its interval: `97.9 (95.8–99.0)`. */
export function rate({ hits, count }, per = 100) {
  const { share, low, high } = wilson(hits, count);
  const digits = per === 100 ? 1 : 2;
  const [middle, least, most] = [share, low, high].map((value) => (value * per).toFixed(digits));
  return `${middle} (${least}–${most})`;
}

const row = (...cells) => `| ${cells.join(' | ')} |`;
const head = (...cells) => [row(...cells), row(...cells.map(() => '---'))];
const met = (isMet) => (isMet ? 'met' : '**missed**');

/** The second author's set in halves by number: the even one was looked at for improving, the odd one only counted. */
function halvesOf(list) {
  return {
    'second author, odd half (counted only)': list.filter((_, at) => at % 2 === 0),
    'second author, even half (looked at)': list.filter((_, at) => at % 2 === 1),
  };
}

/** The sets by name. `written` says what they were for. */
export function readSets() {
  return {
    messages: {
      'dev (shared)': readDevMessages('messages'),
      'written before the rules': readMessages('held-out-en.txt', 'en'),
      'written after the rules': readMessages('held-out-2-en.txt', 'en'),
      ...halvesOf(readMessages('second-author/en.txt', 'en')),
    },
    conversations: {
      'dev (shared)': readDevConversations(),
      'written before the rules': readConversations('held-out-conversations.txt'),
      'written after the rules': readConversations('held-out-2-conversations.txt'),
      ...halvesOf(readConversations('second-author/conversations.txt')),
    },
    hardNegatives: readConversations('hard-negatives.txt'),
    languages: Object.fromEntries(
      ['es', 'fr', 'de'].map((lang) => [
        lang,
        {
          dev: readDevMessages(`messages-${lang}`),
          own: readMessages(`held-out-${lang}.txt`, lang),
          other: readMessages(`second-author/${lang}.txt`, lang),
        },
      ]),
    ),
  };
}

function messageTable(engine, sets) {
  const scored = Object.entries(sets).map(([name, messages]) => [name, scoreMessages(engine, messages)]);
  const names = scored.map(([name]) => name);
  const categories = Object.keys(scored[0][1].right);
  const lines = categories.map((category) =>
    row(category, ...scored.map(([, { right }]) => (right[category] ? rate(right[category]) : '–'))),
  );
  const due = row('all, due level at once', ...scored.map(([, { level }]) => rate(level.all)));
  return [...head('category', ...names), ...lines, due];
}

function conversationTable(engine, sets) {
  const scored = Object.entries(sets).map(([name, list]) => [name, scoreRisky(engine, list)]);
  const lines = Object.entries(targets).map(([key, { name, least }]) =>
    row(
      name,
      `≥ ${least}`,
      ...scored.map(
        ([, counts]) => `${rate(counts[key])} ${met((100 * counts[key].hits) / counts[key].count >= least)}`,
      ),
    ),
  );
  return [...head('', 'target', ...scored.map(([name]) => name)), ...lines];
}

function errorRow(name, counts, target) {
  const cells = levels.map((level) => {
    const most = target[level];
    const value = (target.per * counts[level].hits) / counts[level].count;
    const verdict = most === undefined ? '' : ` of ${most}: ${met(value <= most)}`;
    return `${rate(counts[level], target.per)}${verdict}`;
  });
  return row(`${name}, per ${target.per.toLocaleString('en-GB')}`, ...cells);
}

function secondAuthorRows(engine) {
  const messages = readMessages('second-author/en.txt', 'en').filter(({ category }) => category === 'benign');
  const conversations = readConversations('second-author/conversations.txt');
  const { hardNegatives } = everydayTargets;
  return [
    errorRow(`second author, single messages (${messages.length})`, scoreEveryday(engine, messages), hardNegatives),
    errorRow('second author, conversations, everybody new', scoreBenign(engine, conversations, 'new'), hardNegatives),
    errorRow('second author, conversations, contact as it is', scoreBenign(engine, conversations), hardNegatives),
  ];
}

function everydayTable(engine, sets) {
  const { singles, dialogues, longChats, hardNegatives } = everydayTargets;
  const everyday = readEveryday();
  const chat = everyday.filter(({ src }) => src === 'nus-sms').map(({ text }) => text);
  const lines = [
    errorRow(
      `hard negatives, everybody new (${sets.hardNegatives.length})`,
      scoreBenign(engine, sets.hardNegatives, 'new'),
      hardNegatives,
    ),
    errorRow('hard negatives, contact as it is', scoreBenign(engine, sets.hardNegatives), hardNegatives),
    ...secondAuthorRows(engine),
  ];
  if (everyday.length > 0) {
    for (const lang of ['en', 'es', 'fr', 'de']) {
      const messages = sample(everyday, lang);
      lines.push(
        errorRow(`single messages, ${lang}, ${messages.length} of them`, scoreEveryday(engine, messages), singles),
      );
    }
    const own = everyday
      .filter(({ src }) => /nus|sms|persona-en|daily.*en/.test(src))
      .map((one) => ({ ...one, from: 'me' }));
    lines.push(errorRow('single messages written by the person', scoreEveryday(engine, own), { per: 10_000 }));
    lines.push(errorRow('real dialogues, new contact', scoreBenign(engine, readDialogues(), 'new'), dialogues));
    lines.push(errorRow('long chats, new contact, messages', scoreLongChats(engine, chat, 'new'), longChats));
    lines.push(errorRow('long chats, known contact, messages', scoreLongChats(engine, chat, 'known'), longChats));
  } else lines.push(row('everyday text is not here: not measured', '', '', ''));
  return [...head('', ...levels), ...lines];
}

function otherLines(engine, sets) {
  const heldOut = Object.values(sets.messages).slice(1).flat();
  const hidden = scoreObfuscated(engine, heldOut);
  const points = 100 * (hidden.clean.hits / hidden.clean.count - hidden.all.hits / hidden.all.count);
  const kinds = Object.entries(hidden).filter(([kind]) => kind !== 'all');
  const languages = Object.entries(sets.languages).flatMap(([lang, { dev, own, other }]) =>
    [
      ['dev (shared)', dev],
      ['written before the rules', own],
      ['second author', other],
    ].map(([name, messages]) => {
      const { right } = scoreMessages(engine, messages);
      return row(
        `${lang}, ${name}`,
        `≥ ${otherTargets.languages}`,
        `${rate(right.all)} ${met((100 * right.all.hits) / right.all.count >= otherTargets.languages)}`,
      );
    }),
  );
  const isNear = points <= otherTargets.obfuscatedPoints;
  return [
    ...head('', 'target', 'right category'),
    ...languages,
    row(
      'obfuscated against clean, points',
      `≤ ${otherTargets.obfuscatedPoints}`,
      `${points.toFixed(1)} ${met(isNear)}`,
    ),
    ...kinds.map(([kind, counts]) => row(`– ${kind}`, '', rate(counts))),
  ];
}

async function costLines(engine) {
  const texts = sample(readEveryday(), 'en').map(({ text }) => text);
  const { median, worst } = measureLatency(
    engine,
    texts.length > 0 ? texts : readMessages('held-out-en.txt', 'en').map(({ text }) => text),
  );
  const bytes = await measureSize();
  const { medianMicroseconds, worstMilliseconds, bytes: most } = otherTargets;
  return [
    ...head('', 'target', 'measured'),
    row(
      'median of a message, µs',
      `≤ ${medianMicroseconds}`,
      `${median.toFixed(1)} ${met(median <= medianMicroseconds)}`,
    ),
    row(
      'worst of the hostile texts of 20,000 characters, ms',
      `≤ ${worstMilliseconds}`,
      `${worst.toFixed(2)} ${met(worst <= worstMilliseconds)}`,
    ),
    row('engine and English, minified, bytes', `≤ ${most}`, `${bytes} ${met(bytes <= most)}`),
  ];
}

/** The report as lines of Markdown. */
export async function makeReport(engine) {
  const sets = readSets();
  return [
    '### Risky conversations, English',
    '',
    ...conversationTable(engine, sets.conversations),
    '',
    '### Single messages, English: right category',
    '',
    ...messageTable(engine, sets.messages),
    '',
    '### Other languages and hidden text',
    '',
    ...otherLines(engine, sets),
    '',
    '### How often it is wrong',
    '',
    ...everydayTable(engine, sets),
    '',
    '### Cost',
    '',
    ...(await costLines(engine)),
  ];
}
