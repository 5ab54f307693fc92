import { writeFileSync } from 'node:fs';
import { loadEngine } from './chat-eval/load-engine.mjs';
import { measureTiers } from './chat-eval/measure-tiers.mjs';

const engine = await loadEngine();
const args = process.argv.slice(2);
if (args.includes('--tiers')) {
  for (const table of Object.values(engine.tables)) {
    const { tiers, rows, count } = measureTiers(engine, table);
    const code = Object.entries(tiers)
      .map(([category, letters]) => `  ${category}:\n    '${letters}',`)
      .join('\n');
    writeFileSync(
      new URL(`../lib/core/risk/languages/tiers-${table.language}.ts`, import.meta.url),
      `/** Measured by \`npm run eval:chat -- --tiers\`, not written by hand. One letter a rule, in the order of the rules. */\nexport const tiers = {\n${code}\n};\n`,
    );
    console.log(table.language, count, 'messages', rows.length, 'rules');
    if (args.includes('--show')) {
      for (const { rule, tier, found } of rows) {
        if (found.length === 0) continue;
        console.log(
          rule.category,
          tier,
          found.length,
          '|',
          rule.source,
          '|',
          found
            .slice(0, 2)
            .map(({ text }) => text.slice(0, 60))
            .join(' / '),
        );
      }
    }
  }
}
