/**
 * Runs every hostile case in a browser without the extension and writes which ones get something there. A case that
 * gets nothing in either browser would prove nothing.
 *
 *   node tests/e2e/hostile/bare.mjs [chrome|firefox] [part of a name]
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { batchesOf } from './batches.mjs';
import { controls, surfaces } from './index.mjs';
import { openHostile } from './run.mjs';

const file = new URL('natively.json', import.meta.url);
const [browser, part = ''] = process.argv.slice(2);
const natively = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
const isLive = (line) => line.startsWith('live ');

for (const name of browser ? [browser] : ['chrome', 'firefox']) {
  const hostile = await openHostile(name);
  for (const [surface, cases] of Object.entries(surfaces)) {
    const wanted = cases.filter((one) => `${surface}: ${one.name}`.includes(part) && (one.only ?? name) === name);
    for (const batch of batchesOf(wanted)) await hostile.run(batch.cases, Math.max(batch.holdMs, 2000));
    // A busy machine starves some; they get a second chance, alone.
    for (const one of wanted) {
      if (!hostile.said(one).some(isLive)) await hostile.run([one], 1500);
      const leaks = hostile.said(one).some(isLive);
      natively[`${surface}: ${one.name}`] = {
        ...natively[`${surface}: ${one.name}`],
        [name]: leaks ? 'leaks' : 'dead',
      };
      if (!leaks)
        console.log(`${name}: ${surface}: ${one.name}: dead\n    ${hostile.said(one).join(' | ').slice(0, 500)}`);
    }
  }
  // The honest pages must be well here too.
  const honest = controls.filter((one) => `control: ${one.name}`.includes(part) && (one.only ?? name) === name);
  for (const batch of batchesOf(honest)) await hostile.run(batch.cases, 1500);
  for (const one of honest) {
    const said = hostile.said(one);
    if (said.some((line) => /^(bad|uncaught)/.test(line)) || !said.some((line) => /^(ok|live )/.test(line)))
      console.log(`${name}: control: ${one.name}: not well\n    ${said.join(' | ').slice(0, 500)}`);
  }
  await hostile.close();
}
const names = Object.entries(surfaces).flatMap(([surface, cases]) => cases.map(({ name }) => `${surface}: ${name}`));
const sorted = Object.fromEntries(names.filter((name) => natively[name]).map((name) => [name, natively[name]]));
writeFileSync(file, `${JSON.stringify(sorted, null, 2)}\n`);
const dead = names.filter((name) => !Object.values(natively[name] ?? {}).includes('leaks'));
console.log(dead.length ? `Dead everywhere:\n${dead.join('\n')}` : 'Every case gets something somewhere.');
