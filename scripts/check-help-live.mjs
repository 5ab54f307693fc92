/**
 * `npm run check:help`: is every entry of the help data whole, dated and sourced? And which services has no person opened
 * live within 180 days? A broken entry ends it with exit code 1; a service that nobody has opened is listed, and ends it
 * with exit code 1 under `--release` only. docs/help-services.md has the same as a page (scripts/help-services-page.mjs).
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { generateHelp } from './generate-help.mjs';

const longestDays = 180;
const dayMs = 24 * 60 * 60 * 1000;

/** @returns {{ line: string, isBroken: boolean } | null} what is wrong with the live check of one service */
function checkProblem(id, day, today) {
  if (day === null) return { line: `${id}: never checked live`, isBroken: false };
  const isDay = typeof day === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(day);
  const age = isDay ? Math.floor((today.getTime() - Date.parse(`${day}T00:00:00Z`)) / dayMs) : Number.NaN;
  if (!Number.isFinite(age)) return { line: `${id}: "${day}" is not a day`, isBroken: true };
  if (age < -1) return { line: `${id}: ${day} has not come yet`, isBroken: true };
  return age > longestDays ? { line: `${id}: last checked ${day}`, isBroken: false } : null;
}

/**
 * @param {readonly string[]} ids the services that are shown
 * @param {Record<string, string>} checked id → day, `YYYY-MM-DD`
 * @param {Date} today
 * @returns {string[]} one line for each service that holds a release back
 */
export function heldBack(ids, checked, today) {
  return ids.flatMap((id) => checkProblem(id, Object.hasOwn(checked, id) ? checked[id] : null, today)?.line ?? []);
}

/**
 * @param {readonly string[]} ids
 * @param {Record<string, string>} checked
 * @param {Date} today
 * @returns {string[]} one line for each live check that cannot be right: no day, one to come, or of an unknown service
 */
export function brokenChecks(ids, checked, today) {
  const unknown = Object.keys(checked).filter((id) => !ids.includes(id));
  return [
    ...unknown.map((id) => `${id}: has a live check but is no service that is shown`),
    ...ids.flatMap((id) => {
      const problem = checkProblem(id, Object.hasOwn(checked, id) ? checked[id] : null, today);
      return problem?.isBroken ? problem.line : [];
    }),
  ];
}

/**
 * @param {{ files: () => Map<string, string>, checked: Record<string, string>, today: Date, isRelease: boolean }} about
 *   `files` throws with every problem of the data
 * @returns {{ lines: string[], isOk: boolean }} what to print, and whether it ends well
 */
export function checkHelp({ files, checked, today, isRelease }) {
  let made;
  try {
    made = files();
  } catch (error) {
    return { lines: [error instanceof Error ? error.message : String(error)], isOk: false };
  }
  const ids = [...made.values()].flatMap((text) => JSON.parse(text).services.map(({ id }) => id));
  const broken = brokenChecks(ids, checked, today);
  const held = heldBack(ids, checked, today);
  const lines = [
    ...new Set([...broken, ...held]),
    `${ids.length} entries are whole, dated and sourced.`,
    `${ids.length - held.length} of ${ids.length} services were opened live by a person in the last ${longestDays} days.`,
  ];
  return { lines, isOk: broken.length === 0 && (!isRelease || held.length === 0) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { checked } = JSON.parse(readFileSync(new URL('../data/help-live-checks.json', import.meta.url), 'utf8'));
  const isRelease = process.argv.includes('--release');
  const { lines, isOk } = checkHelp({ files: () => generateHelp(), checked, today: new Date(), isRelease });
  for (const line of lines) console.log(line);
  process.exitCode = isOk ? 0 : 1;
}
