import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '../../drive/index.mjs';
import { linuxJson } from '../templates/json.mjs';

/** The policy file, changed while the browser runs as an administrator does. */
export function policyFile(folder, { id, updateUrl }) {
  const managed = join(folder, 'policies', 'managed');
  mkdirSync(managed, { recursive: true });
  const write = (content) => writeFileSync(join(managed, 'pausepoint.json'), content);
  return {
    set: (values) => {
      const file = JSON.parse(linuxJson({ id, updateUrl, policy: values }));
      // Without it no test could look inside a force-installed extension.
      write(JSON.stringify({ ...file, DeveloperToolsAvailability: 1 }));
    },
    remove: () => write('{}'),
  };
}

/** Waits until the policy has put the extension into a browser. */
export async function extensionReady(browser, id) {
  const extensions = await openExtensionsPage(browser, id);
  const isThere = async () => (await extensions.info())?.state === 'ENABLED';
  await until(isThere, { what: 'the extension', timeout: 15_000, every: 100 });
  return extensions;
}

/** What Chromium's own page of extensions says about ours, and what it lets a person do to it. */
async function openExtensionsPage(browser, id) {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  return {
    info: () =>
      page.evaluate((extensionId) => chrome.developerPrivate.getExtensionInfo(extensionId).catch(() => null), id),
    /** The refusal to something a person might press, or null when it was done. */
    refusal: (what) =>
      page.evaluate(
        (extensionId, act) => {
          const acts = {
            disable: () => chrome.management.setEnabled(extensionId, false),
            remove: () => chrome.management.uninstall(extensionId, { showConfirmDialog: false }),
          };
          return acts[act]().then(
            () => null,
            (error) => error.message,
          );
        },
        id,
        what,
      ),
    update: () => page.evaluate(() => chrome.developerPrivate.autoUpdate()),
  };
}

export const tabs = async (browser) => (await browser.pages()).map((page) => page.url());

/** Runs a function in a page of the extension until it gives something; one page, as a person's would be. */
export async function inside({ origin, browser }, fn, { what = 'an answer', timeout = 5000 } = {}) {
  const page = await browser.newPage();
  try {
    await page.goto(`${origin}/options.html`);
    return await until(() => page.evaluate(fn), { what, timeout, every: 250 });
  } finally {
    await page.close();
  }
}

export async function policyPage({ origin, browser }) {
  const page = await browser.newPage();
  await page.goto(`${origin}/policy.html`);
  return page;
}
