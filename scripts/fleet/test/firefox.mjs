import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inBrowserWindow, launch, openFirefoxPrivateWindow, until } from '../../drive/index.mjs';
import { packFirefox, withManifest } from '../files.mjs';
import { firefoxPoliciesUnsigned } from '../templates/json.mjs';
import { must } from './checks.mjs';
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

/** What the add-on manager says, which is what about:addons shows. */
async function addonInfo(browser, id) {
  const text = await inBrowserWindow(
    browser,
    `(async () => {
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const addon = await AddonManager.getAddonByID(${JSON.stringify(id)});
      return JSON.stringify(addon && {
        version: addon.version,
        isActive: addon.isActive,
        mayDisable: Boolean(addon.permissions & AddonManager.PERM_CAN_DISABLE),
        mayRemove: Boolean(addon.permissions & AddonManager.PERM_CAN_UNINSTALL),
        isPrivate: Boolean(WebExtensionPolicy.getByID(addon.id)?.privateBrowsingAllowed),
        question: document.querySelector('#notification-popup')?.state === 'open',
      });
    })()`,
  );
  return JSON.parse(text);
}

/** Closes a page of the extension from inside, the only way, and waits: a tab that opens meanwhile would lean on it. */
async function closeOwn({ browser }, page) {
  const count = () => inBrowserWindow(browser, 'gBrowser.tabs.length');
  const before = await count();
  await page.evaluate(() => setTimeout(() => window.close(), 0)).catch(() => {});
  await until(async () => (await count()) < before, { what: 'our page to close' });
  // Closed is not yet forgotten by the driver.
  await new Promise((done) => setTimeout(done, 500));
}

async function inside(driven, fn) {
  const page = await driven.openExtensionPage('options.html');
  try {
    return await page.evaluate(fn);
  } finally {
    await closeOwn(driven, page);
  }
}

const managedValues = (driven) => inside(driven, () => browser.storage.managed.get());

async function policyPageShows(driven, words, keys) {
  const page = await driven.openExtensionPage('policy.html');
  for (const word of words) {
    const shows = () => page.evaluate((text) => document.body.innerText.includes(text), word);
    await until(shows, { what: `“${word}” on the policy page`, timeout: 5000 });
  }
  if (keys) await expectKeysFromPolicy(page, keys);
  await closeOwn(driven, page);
}

async function checkFirstStart(check, { driven, served, id }) {
  await check('installed by the policy, locked, and asks nothing', async () => {
    const info = await addonInfo(driven.browser, id);
    must(info?.isActive && !info.mayDisable && !info.mayRemove && !info.question, 'not as it should be', info);
  });
  await check('every value arrives', async () => {
    const values = await managedValues(driven);
    expectValues(values);
    return `${Object.keys(values).length} keys`;
  });
  await check('the policy page names each of them as set by the school', () =>
    policyPageShows(driven, [policy.organisationName], Object.keys(policy)),
  );
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
  await check('a pause in a private window', async () => {
    must((await addonInfo(driven.browser, id)).isPrivate, 'it may not work in private windows');
    const page = await openFirefoxPrivateWindow(driven.browser);
    await page.goto(addressOf(hosts.stranger, served));
    await expectPause(page);
    await page.close();
  });
  await check('no first-run tab', async () => {
    const addresses = await Promise.all(
      (await driven.browser.pages()).map((page) => page.evaluate(() => location.href).catch(() => '')),
    );
    must(!addresses.some((address) => address.includes('welcome.html')), 'there is one', addresses);
  });
}

async function checkSecondStart(check, { driven, served, id }) {
  await check(`an update to ${nextVersion} at the next start`, async () => {
    await until(async () => (await addonInfo(driven.browser, id))?.version === nextVersion, {
      what: 'the new version',
      timeout: 15_000,
    });
  });
  await check('a changed policy holds at the next start', async () => {
    const page = await openPage(driven.browser, addressOf(hosts.trustedLater, served));
    await expectSilent(page);
    await page.close();
  });
  await check('values that cannot be used are named on the policy page', () =>
    policyPageShows(driven, ['900', 'toddler', 'https://not-a-host/path', 'weekly']),
  );
}

/**
 * A school's Firefox ESR over three starts. `folder` stands in for the machine's policies.
 * @param {ReturnType<typeof import('./checks.mjs').startChecks>} checks
 * @param {{ folder: string, work: string, built: Readonly<Record<string, Uint8Array>> }} given
 */
export async function testFirefox(checks, { folder, work, built }) {
  const check = (name, run) => checks.check('Firefox', name, run);
  const files = join(work, 'firefox-files');
  const profile = mkdtempSync(join(work, 'firefox-'));
  mkdirSync(files);
  const url = pathToFileURL(files).href;
  const served = await serveSchool(() => ({}));
  const { geckoId: id, xpiUrl } = packFirefox(built, { url });
  const publish = (version) => {
    const { files: packed } = packFirefox(version ? withManifest(built, { version }) : built, { url });
    writeFileSync(join(files, 'pausepoint.xpi'), packed['pausepoint.xpi']);
  };
  const write = (policies) => writeFileSync(join(folder, 'policies.json'), policies);
  const set = (values) => write(firefoxPoliciesUnsigned({ geckoId: id, xpiUrl, policy: values }));
  /** One start of the browser. The preferences lead the test's hosts to this machine and let plain http have a camera. */
  const start = async (name, run, installedId = id) => {
    let driven;
    await check(name, async () => {
      const userPrefs = {
        'network.dns.localDomains': Object.values(hosts).join(),
        'media.devices.insecure.enabled': true,
        'media.getusermedia.insecure.enabled': true,
        // What a person's Firefox says; the policy has to say otherwise by itself.
        'xpinstall.signatures.required': true,
      };
      driven = await launch({ browser: 'firefox', installedId, userDataDir: profile, userPrefs });
    });
    if (!driven) return;
    try {
      await run({ driven, served, id });
    } finally {
      await driven.close();
    }
  };
  try {
    publish();
    set(policy);
    await start('first start', (given) => checkFirstStart(check, given));
    publish(nextVersion);
    set({ ...policy, ...mistakes, trustedSites: [...mistakes.trustedSites, hosts.trustedLater] });
    await start('second start', (given) => checkSecondStart(check, given));
    write('{"policies":{}}');
    const removal = ({ driven }) =>
      check('without the policy a person may remove it', async () => {
        const info = await addonInfo(driven.browser, id);
        must(info === null || (info.mayDisable && info.mayRemove), 'still locked', info);
        return info === null ? 'it is gone' : 'it stays until then';
      });
    await start('third start', removal, null);
  } finally {
    await served.close();
    rmSync(profile, { recursive: true, force: true });
  }
}
