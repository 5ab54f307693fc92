/**
 * `npm run eval:chat` measures the chat signals and prints the table. With `--write` it goes into
 * docs/chat-signals.md; with `--tiers` the rules are measured on everyday text first, and the run fails when all of
 * them together are wrong more often than the targets allow. `--show` lists the everyday messages each rule matches.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { everydayFolder, readEveryday } from './chat-eval/everyday.mjs';
import { loadEngine } from './chat-eval/load-engine.mjs';
import { measureTiers, sample } from './chat-eval/measure-tiers.mjs';
import { makeReport } from './chat-eval/report.mjs';
import { scoreEveryday } from './chat-eval/score.mjs';
import { everydayTargets } from './chat-eval/targets.mjs';
import { rulesFolder } from './chat-rules/read-table.mjs';
import { generate } from './generate.mjs';

const args = process.argv.slice(2);
const start = '<!-- measured: written by npm run eval:chat -- --write -->';
const end = '<!-- end of measured -->';

function show(rows) {
  for (const { category, source, tier, found } of rows.filter((one) => one.found.length > 0)) {
    const examples = found.slice(0, 2).map(({ text }) => text.slice(0, 60));
    console.log(category, tier, found.length, '|', source, '|', examples.join(' / '));
  }
}

/** Writes the tiers of every language; gives false where there is nothing to measure with. */
async function writeTiers() {
  if (readEveryday().length === 0) {
    console.log(`No everyday text in ${everydayFolder}: the tiers stay as they are.`);
    return false;
  }
  const engine = await loadEngine();
  for (const language of Object.keys(engine.tables)) {
    const { tiers, rows, count } = measureTiers(engine, language);
    writeFileSync(`${rulesFolder}${language}/tiers.json`, `${JSON.stringify(tiers, null, 2)}\n`);
    console.log(`${language}: ${rows.length} rules on ${count} everyday messages`);
    if (args.includes('--show')) show(rows);
  }
  generate({ check: false });
  return true;
}

/** The languages whose rules together are wrong too often. */
function overBudget(engine) {
  const { per, ...most } = everydayTargets.singles;
  return Object.keys(engine.tables).flatMap((language) => {
    const counts = scoreEveryday(engine, sample(readEveryday(), language));
    return Object.keys(most)
      .filter((level) => (per * counts[level].hits) / counts[level].count > most[level])
      .map(
        (level) =>
          `${language}: ${level} ${((per * counts[level].hits) / counts[level].count).toFixed(1)} in ${per}, at most ${most[level]}`,
      );
  });
}

if (args.includes('--tiers')) {
  const problems = (await writeTiers()) ? overBudget(await loadEngine()) : [];
  for (const problem of problems) console.log(`over the budget: ${problem}`);
  process.exit(problems.length > 0 ? 1 : 0);
}

const lines = await makeReport(await loadEngine());
console.log(lines.join('\n'));
if (args.includes('--write')) {
  const file = new URL('../docs/chat-signals.md', import.meta.url);
  const [before, rest] = readFileSync(file, 'utf8').split(start);
  const after = rest.slice(rest.indexOf(end));
  writeFileSync(file, `${before}${start}\n\n${lines.join('\n')}\n\n${after}`);
}
