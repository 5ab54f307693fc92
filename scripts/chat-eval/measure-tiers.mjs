/** How often each rule is wrong on everyday text, and the tier that follows. */
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
const letters = { tight: 't', mid: 'm', weak: 'w', off: '-' };

/** Chat and speech count in full; a technical channel is read less, as it is less like what young people write. */
export function sample(messages, lang) {
  const own = messages.filter((one) => one.lang === lang);
  return own.filter(({ src }, at) => src !== 'ubuntu-irc' || at % 5 === 0);
}

function tierFor({ category, source }, rate) {
  if (source.startsWith('+')) return Object.keys(mostOfPlain).find((tier) => rate <= mostOfPlain[tier]) ?? 'off';
  const limits = source.startsWith('*') ? mostOfCoercion : (limitsOf[category] ?? most);
  return Object.keys(limits).find((tier) => rate <= limits[tier]) ?? 'off';
}

/** Messages that each rule matches, by rule. `engine` comes from loadEngine. */
export function countHits({ compiledOf, fold, readWords, Matcher }, table, messages) {
  const compiled = compiledOf(table);
  const byFirst = new Map();
  for (const rule of compiled.rules) {
    const first = rule.parts[0].kind === 'begin' ? rule.parts[1] : rule.parts[0];
    for (const id of first.words) byFirst.set(id, [...(byFirst.get(id) ?? []), rule]);
  }
  const hits = new Map(compiled.rules.map((rule) => [rule, []]));
  for (const message of messages) {
    const words = readWords(fold(message.text), compiled);
    const matcher = new Matcher(words, compiled.manners, 100_000);
    const found = new Set();
    words.ids.forEach((id, at) => {
      for (const rule of byFirst.get(id) ?? [])
        if (!found.has(rule) && matcher.matches(rule.parts, at)) found.add(rule);
    });
    for (const rule of found) hits.get(rule).push(message);
  }
  return hits;
}

/** Tier letters by category, and for each rule how often it was wrong on `messages`. */
export function measureTiers(engine, table, messages = sample(readEveryday(), table.language)) {
  const hits = countHits(engine, table, messages);
  const tiers = {};
  const rows = [];
  for (const [rule, found] of hits) {
    const rate = (10_000 * found.length) / messages.length;
    const tier = tierFor(rule, rate);
    tiers[rule.category] = (tiers[rule.category] ?? '') + letters[tier];
    rows.push({ rule, rate, tier, found });
  }
  return { tiers, rows, count: messages.length };
}
