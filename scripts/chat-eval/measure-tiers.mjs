/** How often each rule is wrong on everyday text, and the tier that follows. */
import { readRules, readTable } from '../chat-rules/read-table.mjs';
import { readEveryday } from './everyday.mjs';

/** Hits in 10,000 everyday messages up to which a rule keeps the tier. */
const most = { tight: 0, mid: 1.2, weak: 25 };
/** These do not nudge alone, so they may be heard more often. */
const mostOfMoods = { tight: 2, mid: 8, weak: 60 };
/** These say most, so they may be wrong least. */
const mostOfCoercion = { tight: 0, mid: 0.6, weak: 10 };
/** A plus: so plain an ask that a few everyday messages that are the same ask do not count against it. */
const mostOfPlain = { tight: 0.8, mid: 2, weak: 25 };
const limitsOf = {
  age: mostOfMoods,
  location: mostOfMoods,
  pressure: mostOfMoods,
  flattery: mostOfMoods,
  threat: mostOfCoercion,
  paydemand: mostOfCoercion,
};

/** Chat and speech count in full; a technical channel is read less, as it is less like what young people write. */
export function sample(messages, lang) {
  const own = messages.filter((one) => one.lang === lang);
  return own.filter(({ src }, at) => src !== 'ubuntu-irc' || at % 5 === 0);
}

function tierFor(category, mark, rate) {
  const byMark = { '*': mostOfCoercion, '+': mostOfPlain };
  const limits = byMark[mark] ?? limitsOf[category] ?? most;
  return Object.keys(limits).find((tier) => rate <= limits[tier]) ?? 'off';
}

/** For each rule of a table, in order, the messages it matches. `engine` comes from loadEngine. */
function countHits({ compiledOf, fold, readWords, Matcher }, table, messages) {
  const compiled = compiledOf(table);
  const hits = new Map(compiled.rules.map((rule) => [rule, []]));
  for (const message of messages) {
    const words = readWords(fold(message.text), compiled);
    const matcher = new Matcher(words, compiled.manners, 100_000);
    const found = new Set();
    words.ids.forEach((id, at) => {
      for (const rule of compiled.byFirst.get(id) ?? [])
        if (!found.has(rule) && matcher.matches(rule.parts, at)) found.add(rule);
    });
    for (const rule of found) hits.get(rule).push(message);
  }
  return [...hits.values()];
}

/**
 * How often each rule of a language is wrong on `messages`, as rows, and the tiers that follow: by category and tier
 * the rules that are not tight.
 */
export function measureTiers(engine, language, messages = sample(readEveryday(), language)) {
  const hits = countHits(engine, readTable(language, { asWritten: true }), messages);
  const rows = Object.entries(readRules(language)).flatMap(([category, rules]) =>
    rules.map((rule) => ({ ...rule, category })),
  );
  const tiers = {};
  rows.forEach((row, at) => {
    row.found = hits[at];
    row.rate = (10_000 * row.found.length) / messages.length;
    row.tier = tierFor(row.category, row.mark, row.rate);
    if (row.tier === 'tight') return;
    tiers[row.category] ??= {};
    tiers[row.category][row.tier] ??= [];
    tiers[row.category][row.tier].push(row.source);
  });
  return { tiers, rows, count: messages.length };
}
