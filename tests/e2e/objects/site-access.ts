import { inBrowserWindow } from '../../../scripts/drive/index.mjs';
import type { Bench } from './in-both-browsers';

/** Takes away or gives back the access to all sites, as a person does on the browser's own page for extensions. */
export async function allowSites({ name, driven }: Bench, isAllowed: boolean): Promise<void> {
  if (name === 'firefox') {
    const [id, what] = [JSON.stringify(driven.id), isAllowed ? 'add' : 'remove'];
    await inBrowserWindow(
      driven.browser,
      `(async () => {
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        const { extension } = WebExtensionPolicy.getByID(${id});
        await ExtensionPermissions.${what}(${id}, { permissions: [], origins: ['<all_urls>'] }, extension);
      })()`,
    );
    return;
  }
  const page = await driven.browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    async (extensionId, hostAccess) => {
      type Api = { developerPrivate: { updateExtensionConfiguration(values: object, done: () => void): void } };
      const { developerPrivate } = (globalThis as unknown as { chrome: Api }).chrome;
      await new Promise<void>((done) =>
        developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess }, done),
      );
    },
    driven.id,
    isAllowed ? 'ON_ALL_SITES' : 'ON_CLICK',
  );
  await page.close();
}
