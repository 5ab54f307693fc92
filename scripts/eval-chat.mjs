import { writeFileSync } from 'node:fs';
import { loadEngine } from './chat-eval/load-engine.mjs';
import { measureTiers } from './chat-eval/measure-tiers.mjs';
import { rulesFolder } from './chat-rules/read-table.mjs';
import { generate } from './generate.mjs';

const args = process.argv.slice(2);
if (args.includes('--tiers')) {
  const engine = await loadEngine();
  for (const language of Object.keys(engine.tables)) {
    const { tiers, rows, count } = measureTiers(engine, language);
    writeFileSync(`${rulesFolder}${language}/tiers.json`, `${JSON.stringify(tiers, null, 2)}\n`);
    console.log(language, count, 'messages', rows.length, 'rules');
    if (args.includes('--show')) {
      for (const { category, source, tier, found } of rows) {
        if (found.length === 0) continue;
        console.log(category, tier, found.length, '|', source, '|', found.slice(0, 2).map(({ text }) => text.slice(0, 60)).join(' / '));
      }
    }
  }
  generate({ check: false });
}
