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
    if (args.includes('--show'))
      for (const { rule, rate, tier, found } of rows.sort((a, b) => b.rate - a.rate).slice(0, 400))
        if (tier !== 'tight' || (rule.category === 'threat' && found.length))
          console.log(
            rule.category,
            tier,
            rate.toFixed(2),
            '|',
            rule.source,
            '|',
            found
              .slice(0, 2)
              .map((m) => m.text.slice(0, 70))
              .join(' / '),
          );
  }
}
