import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { pressInPause, readPause, serve, until, waitForNoPause, waitForPause } from '../../drive/index.mjs';
import { must } from './checks.mjs';

/** A host of the shipped list that pairs strangers, and hosts of a school that no list knows. */
export const hosts = {
  stranger: 'camgo.com',
  trusted: 'meet.school.example',
  trustedLater: 'later.school.example',
};

/** What the school of the tests sets. */
export const policy = {
  audienceMode: 'child',
  pauseSeconds: 5,
  trustedSites: [hosts.trusted],
  helpContacts: [{ label: 'Ms Test, school counsellor', email: 'help@school.example', note: 'Room 12' }],
  region: 'GB',
  language: 'en',
  organisationName: 'Test School',
  userMayChange: ['language'],
  reporting: 'none',
};

/** Each of these has to be named on the policy page: the value, and where it is one of a list, only that one falls. */
export const mistakes = {
  pauseSeconds: 900,
  audienceMode: 'toddler',
  trustedSites: [hosts.trusted, 'https://not-a-host/path', '*'],
  reporting: 'weekly',
};

/** What the extension was given is what the school set. */
export function expectValues(values) {
  for (const [key, value] of Object.entries(policy)) {
    must(isDeepStrictEqual(values[key], value), `${key} differs`, values[key]);
  }
}

/** In our policy page: the names of the keys whose value comes from the policy. */
export function keysFromPolicy() {
  const rows = document.querySelectorAll('[data-source="policy"] dt');
  return [...rows].map((row) => row.textContent.trim());
}

/** The policy page says of these keys, and of no others, that the school set them. */
export async function expectKeysFromPolicy(page, keys) {
  const wanted = JSON.stringify([...keys].sort());
  let seen = '';
  const isSo = async () => {
    seen = JSON.stringify((await page.evaluate(keysFromPolicy)).sort());
    return seen === wanted;
  };
  await until(isSo, { what: 'the keys', timeout: 5000 }).catch(() => must(false, `not ${wanted}`, seen));
}

/** Serves pages that ask for the camera, and what a school's server has. */
export function serveSchool(files) {
  const routes = { '/updates.xml': () => fileAnswer(files(), 'updates.xml', 'text/xml') };
  const crx = 'application/x-chrome-extension';
  return serve({
    folder: fileURLToPath(new URL('../../../tests/e2e/pages', import.meta.url)),
    routes: { ...routes, '/pausepoint.crx': () => fileAnswer(files(), 'pausepoint.crx', crx) },
  });
}

function fileAnswer(files, name, type) {
  return files[name] ? { body: files[name], type } : { status: 503, body: 'Not there yet' };
}

export const addressOf = (host, { port }) => `http://${host}:${port}/strict.html`;

/** Opens a page that can ask for the camera, in front. */
export async function openPage(browser, url) {
  const page = await browser.newPage();
  await page.goto(url);
  await page.bringToFront();
  return page;
}

/** Lets the page ask, without waiting for the answer. */
export const ask = (page) => page.evaluate(() => void window.ask());
const log = (page) => page.evaluate(() => window.log);

/** The page asks, and nothing comes between it and its camera. */
export async function expectSilent(page) {
  await ask(page);
  await until(async () => (await log(page)).includes('live'), { what: 'the camera without a pause', timeout: 5000 });
  must((await readPause(page)) === null, 'a pause was shown');
  await page.evaluate(() => window.track.stop());
}

/** The page asks, a pause holds the camera, and "Not now" keeps it off. Gives the words of the pause. */
export async function expectPause(page) {
  await page.bringToFront();
  await ask(page);
  await waitForPause(page);
  must((await log(page)).length === 0, 'the camera was answered before the pause', await log(page));
  const { text } = await readPause(page);
  // By mouse: a private window of Firefox without a screen gets no keys.
  await pressInPause(page, 'stop', { by: 'mouse' });
  await waitForNoPause(page);
  await until(async () => (await log(page)).at(-1) === 'NotAllowedError', { what: 'the refusal', timeout: 5000 });
  return text;
}
