import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { launch, until } from '../../drive/index.mjs';
import { packChrome, withManifest } from '../files.mjs';
import { must } from './checks.mjs';
import { extensionReady, inside, policyFile, policyPage, tabs } from './managed-chromium.mjs';
import {
  addressOf,
  expectKeysFromPolicy,
  expectPause,
  expectSilent,
  expectValues,
  hosts,
  mistakes,
  openPage,
  policy,
  serveSchool,
} from './school.mjs';

const nextVersion = '99.0.0';
/** Chromium lets policy files settle for five seconds before it reads them. */
const settleMs = 12_000;

async function checkInstall(check, { driven, extensions, id }) {
  await check('asks nothing: every permission is given', async () => {
    const { permissions = [] } = await inside(driven, () => chrome.permissions.getAll());
    must(permissions.includes('contentSettings'), 'the camera lock has to come with the install', permissions);
    const { disableReasons } = await extensions.info();
    must(
      Object.values(disableReasons).every((value) => !value),
      'there is a reason to be off',
      disableReasons,
    );
  });
  await check('cannot be switched off', async () => {
    const refusal = await extensions.refusal('disable');
    must(refusal?.includes('cannot be modified'), 'no refusal', refusal);
    return refusal.replace(id, '…');
  });
  await check('cannot be removed', async () => {
    const refusal = await extensions.refusal('remove');
    must(refusal?.includes('cannot be modified'), 'no refusal', refusal);
    must((await extensions.info())?.state === 'ENABLED', 'it is gone');
    return refusal.replace(id, '…');
  });
}

async function checkValues(check, { driven }) {
  await check('every value arrives', async () => {
    const look = async () => {
      const values = await chrome.storage.managed.get();
      return values.organisationName && values;
    };
    const values = await inside(driven, look, { what: 'the values', timeout: 15_000 });
    expectValues(values);
    return `${Object.keys(values).length} keys`;
  });
  await check('the policy page names each of them as set by the school', async () => {
    const page = await policyPage(driven);
    const shows = () => page.evaluate((name) => document.body.innerText.includes(name), policy.organisationName);
    await until(shows, { what: 'the name of the school' });
    await expectKeysFromPolicy(page, Object.keys(policy));
    await page.close();
  });
}

async function checkSites(check, { driven, served }) {
  await check('a trusted site gets its camera without a pause', async () => {
    const page = await openPage(driven.browser, addressOf(hosts.trusted, served));
    await expectSilent(page);
    await page.close();
  });
  await check(`a pause on ${hosts.stranger}, with the name of the school`, async () => {
    const page = await openPage(driven.browser, addressOf(hosts.stranger, served));
    const text = await expectPause(page);
    must(text.includes(policy.organisationName), 'the pause does not name the school', text);
    await page.close();
  });
}

async function checkGaps(check, { driven, served, args }) {
  await check('no private window can be opened', async () => {
    const refused = () =>
      chrome.windows.create({ incognito: true }).then(
        () => 'a window',
        (error) => error.message,
      );
    const said = await inside(driven, refused);
    must(said.includes('Incognito mode is disabled'), 'no refusal', said);
  });
  await check('a guest has the pause too', async () => {
    const guest = await launch({ args: [...args, '--guest'], installedId: driven.id });
    try {
      await extensionReady(guest.browser, driven.id);
      const page = await openPage(guest.browser, addressOf(hosts.stranger, served));
      await expectPause(page);
    } finally {
      await guest.close();
    }
  });
}

async function checkChanges(check, { driven, served, file }) {
  await check('a changed policy holds in an open tab, without loading it again', async () => {
    const page = await openPage(driven.browser, addressOf(hosts.trustedLater, served));
    file.set({ ...policy, trustedSites: [hosts.trusted, hosts.trustedLater], strictCameraGate: true });
    const start = performance.now();
    const isThere = async () => (await chrome.storage.managed.get()).trustedSites?.length === 2;
    await inside(driven, isThere, { what: 'the change', timeout: settleMs });
    const seconds = (performance.now() - start) / 1000;
    await expectSilent(page);
    await page.close();
    return `after ${seconds.toFixed(1)} s`;
  });
  await check('the strict camera gate works without asking', async () => {
    const isBlocked = async () => {
      const { setting } = await chrome.contentSettings.camera.get({ primaryUrl: 'https://anywhere.example/' });
      return setting === 'block';
    };
    await inside(driven, isBlocked, { what: 'the block' });
  });
  await check('values that cannot be used are named on the policy page', async () => {
    file.set({ ...policy, ...mistakes });
    const isThere = async () => (await chrome.storage.managed.get()).pauseSeconds === 900;
    await inside(driven, isThere, { what: 'them', timeout: settleMs });
    const page = await policyPage(driven);
    const text = () => page.evaluate(() => document.body.innerText);
    for (const wrong of ['900', 'toddler', 'https://not-a-host/path', 'weekly']) {
      await until(async () => (await text()).includes(wrong), { what: `“${wrong}”`, timeout: 3000 });
    }
    await page.close();
    const trusted = await openPage(driven.browser, addressOf(hosts.trusted, served));
    await expectSilent(trusted);
    await trusted.close();
  });
}

async function checkUpdate(check, { driven, served, extensions, packed, publish, next }) {
  await check(`an update to ${nextVersion}`, async () => {
    const open = await openPage(driven.browser, addressOf(hosts.stranger, served));
    publish(next);
    await extensions.update();
    const isNew = async () => (await extensions.info())?.version === nextVersion;
    await until(isNew, { what: 'the new version', timeout: 15_000, every: 100 });
    must(packed.version !== nextVersion, 'the versions do not differ');
    driven.openBefore = open;
  });
  await check('a tab that was open during the update keeps its pause', async () => {
    await expectPause(driven.openBefore);
    await driven.openBefore.close();
  });
  await check('a new tab has its pause too', async () => {
    const page = await openPage(driven.browser, addressOf(hosts.stranger, served));
    await expectPause(page);
    await page.close();
  });
  await check('no tab was opened at the install or the update', async () => {
    const own = (await tabs(driven.browser)).filter((url) => url.startsWith(driven.origin));
    must(own.length === 0, 'there are tabs of ours', own);
  });
}

async function checkRemoval(check, { driven, extensions, file }) {
  await check('without values every setting is open again', async () => {
    file.set({});
    const isEmpty = async () => Object.keys(await chrome.storage.managed.get()).length === 0;
    await inside(driven, isEmpty, { what: 'the empty policy', timeout: settleMs });
    const page = await policyPage(driven);
    await expectKeysFromPolicy(page, []);
    await page.close();
  });
  await check('without the policy the extension goes', async () => {
    file.remove();
    await until(async () => (await extensions.info()) === null, { what: 'the removal', timeout: settleMs, every: 100 });
  });
}

/**
 * A school's Chromium from the first start to the removal. `folder` stands in for the machine's policies.
 * @param {ReturnType<typeof import('./checks.mjs').startChecks>} checks
 * @param {{ folder: string, work: string, built: Readonly<Record<string, Uint8Array>>, pem: string }} given
 */
export async function testChromium(checks, { folder, work, built, pem }) {
  const check = (name, run) => checks.check('Chromium', name, run);
  let files = {};
  const served = await serveSchool(() => files);
  const url = `http://127.0.0.1:${served.port}`;
  const packed = packChrome(built, { pem, url });
  const next = packChrome(withManifest(built, { version: nextVersion }), { pem, url });
  const publish = (pack) => {
    files = pack.files;
  };
  publish(packed);
  const file = policyFile(folder, packed);
  file.set(policy);
  const profile = mkdtempSync(join(work, 'chromium-'));
  const origins = Object.values(hosts).map((host) => `http://${host}:${served.port}`);
  const rules = Object.values(hosts).map((host) => `MAP ${host} 127.0.0.1`);
  const args = [`--host-resolver-rules=${rules}`, `--unsafely-treat-insecure-origin-as-secure=${origins}`];
  let driven;
  let extensions;
  try {
    await check('installed by the policy at the first start', async () => {
      driven = await launch({ installedId: packed.id, userDataDir: profile, args });
      extensions = await extensionReady(driven.browser, packed.id);
    });
    if (!extensions) return;
    const given = { driven, served, extensions, file, packed, publish, next, args, id: packed.id };
    await checkInstall(check, given);
    await checkValues(check, given);
    await checkSites(check, given);
    await checkGaps(check, given);
    await checkChanges(check, given);
    await checkUpdate(check, given);
    await checkRemoval(check, given);
  } finally {
    await driven?.close();
    await served.close();
    rmSync(profile, { recursive: true, force: true });
  }
}
