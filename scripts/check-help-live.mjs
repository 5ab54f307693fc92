// Before a release: which services on the help page has no person opened live within 180 days? Lists them, exit code 1.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { generateHelp } from './generate-help.mjs';

const longestDays = 180;
const dayMs = 24 * 60 * 60 * 1000;

/**
 * @param {readonly string[]} ids the services that are shown
 * @param {Record<string, string>} checked id → day, `YYYY-MM-DD`
 * @param {Date} today
 * @returns {string[]} one line for each service that holds a release back
 */
export function heldBack(ids, checked, today) {
  return ids.flatMap((id) => {
    const day = Object.hasOwn(checked, id) ? checked[id] : null;
    if (day === null) return [`${id}: never checked live`];
    const age = Math.floor((today.getTime() - Date.parse(`${day}T00:00:00Z`)) / dayMs);
    if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !Number.isFinite(age)) return [`${id}: "${day}" is not a day`];
    if (age < -1) return [`${id}: ${day} has not come yet`];
    return age > longestDays ? [`${id}: last checked ${day}`] : [];
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { checked } = JSON.parse(readFileSync(new URL('../data/help-live-checks.json', import.meta.url), 'utf8'));
  const ids = [...generateHelp().values()].flatMap((text) => JSON.parse(text).services.map(({ id }) => id));
  const held = heldBack(ids, checked, new Date());
  for (const line of held) console.log(line);
  console.log(
    `${ids.length - held.length} of ${ids.length} services were checked live in the last ${longestDays} days.`,
  );
  process.exitCode = held.length > 0 ? 1 : 0;
}
