import type { Page } from 'puppeteer-core';
import { inBrowserWindow, openFirefoxPrivateWindow } from '../../../scripts/drive/index.mjs';
import type { Bench } from './in-both-browsers';

/** The page of Chromium where a person lets an extension into private windows; it takes developer mode for unpacked ones. */
async function allowInChrome({ driven }: Bench): Promise<void> {
  const page = await driven.browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(async (extensionId) => {
    type Set = (values: object, done: () => void) => void;
    type Api = { developerPrivate: { updateProfileConfiguration: Set; updateExtensionConfiguration: Set } };
    const { developerPrivate } = (globalThis as unknown as { chrome: Api }).chrome;
    await new Promise<void>((done) => developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }, done));
    await new Promise<void>((done) =>
      developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true }, done),
    );
  }, driven.id);
  // The browser loads the extension anew.
  await new Promise((done) => setTimeout(done, 2000));
  await page.close();
}

async function allowInFirefox({ driven }: Bench): Promise<void> {
  const id = JSON.stringify(driven.id);
  await inBrowserWindow(
    driven.browser,
    `(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      await ExtensionPermissions.add(${id}, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
      await (await AddonManager.getAddonByID(${id})).reload();
    })()`,
  );
  await new Promise((done) => setTimeout(done, 1500));
}

/** Lets Pausepoint into private windows and opens one, empty. */
export async function openPrivateWindow(bench: Bench): Promise<Page> {
  const { browser } = bench.driven;
  if (bench.name === 'chrome') {
    await allowInChrome(bench);
    return (await browser.createBrowserContext()).newPage();
  }
  await allowInFirefox(bench);
  return openFirefoxPrivateWindow(browser);
}
