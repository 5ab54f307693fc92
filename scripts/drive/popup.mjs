import { writeFile } from 'node:fs/promises';
import { inBrowserWindow } from './firefox.mjs';
import { until } from './launch.mjs';

async function openInChrome({ browser, id, origin }, page) {
  await page.bringToFront();
  const extension = (await browser.extensions()).get(id);
  await page.triggerExtensionAction(extension);
  const target = await browser.waitForTarget((one) => one.url().startsWith(`${origin}/popup.html`), {
    timeout: 10_000,
  });
  const popup = await target.asPage();
  return {
    text: () => popup.evaluate(() => document.body.innerText),
    screenshot: (file) => popup.screenshot({ path: file }),
    close: () => popup.close(),
  };
}

const popupBrowser = `document.querySelector('.webextension-popup-browser')`;

/** Firefox keeps the popup out of puppeteer's sight; its window can still be read and drawn from the browser window. */
async function openInFirefox({ browser, id }, page) {
  await page.bringToFront();
  await inBrowserWindow(
    browser,
    `(async () => {
      // One that a test before has left open.
      const open = ${popupBrowser}?.closest('panel');
      if (open) {
        open.hidePopup();
        await new Promise((resolve) => setTimeout(resolve, 500));
      }
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
      await ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(window);
    })()`,
  );
  const text = () =>
    inBrowserWindow(
      browser,
      `new Promise((resolve) => {
        const popup = ${popupBrowser};
        if (!popup) return resolve('');
        // A document that is on its way does not answer; whoever waits asks again.
        setTimeout(resolve, 2000, '');
        popup.messageManager.addMessageListener('pausepoint-drive:text', ({ data }) => resolve(data));
        popup.messageManager.loadFrameScript(
          'data:,' + encodeURIComponent("sendAsyncMessage('pausepoint-drive:text', content.document.body?.innerText ?? '')"),
          false,
        );
      })`,
    );
  return {
    text,
    screenshot: async (file) => {
      const base64 = await inBrowserWindow(
        browser,
        `(async () => {
          const bitmap = await ${popupBrowser}.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
          const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
          canvas.getContext('2d').drawImage(bitmap, 0, 0);
          const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
          return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
        })()`,
      );
      await writeFile(file, Buffer.from(base64, 'base64'));
    },
    close: () => inBrowserWindow(browser, `void ${popupBrowser}?.closest('panel')?.hidePopup()`),
  };
}

/**
 * Opens the extension's popup over a page, as a press on its button does, and waits until it says something.
 * @param {import('./index.d.mts').Driven} driven
 * @param {import('puppeteer-core').Page} page
 * @param {RegExp} ready what its text has to show before it counts as open
 */
export async function openPopup(driven, page, ready = /\S/) {
  const popup = driven.name === 'firefox' ? await openInFirefox(driven, page) : await openInChrome(driven, page);
  await until(async () => ready.test(await popup.text().catch(() => '')), { what: `the popup to show ${ready}` });
  return popup;
}
