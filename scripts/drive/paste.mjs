import { readFile } from 'node:fs/promises';
import { inBrowserWindow, isFirefox } from './firefox.mjs';
import { handOver } from './hand-over.mjs';

async function focusOn(page, target, where) {
  await page.bringToFront();
  const element = typeof target === 'string' ? await where.$(target) : target;
  if (!element) throw new Error(`Nothing matches ${target}.`);
  await element.focus();
  return element;
}

/** The keys a person presses. Chromium needs to be told what they mean, because there is no window system in between. */
async function pressPaste(page) {
  const key = process.platform === 'darwin' ? 'Meta' : 'Control';
  await page.keyboard.down(key);
  await page.keyboard.press('KeyV', isFirefox(page) ? {} : { commands: ['Paste'] });
  await page.keyboard.up(key);
}

/** Runs beside the page's own scripts, so that nothing the page or an extension changed is in the way. */
const aside = (page) => page.mainFrame().isolatedRealm();

/** Puts text on the clipboard. The page has to be the one in front. */
export async function copyText(page, text) {
  if (!isFirefox(page)) {
    await aside(page).evaluate((words) => navigator.clipboard.writeText(words), text);
    return;
  }
  await inBrowserWindow(
    page.browser(),
    `void Cc['@mozilla.org/widget/clipboardhelper;1'].getService(Ci.nsIClipboardHelper).copyString(${JSON.stringify(text)})`,
  );
}

/** Puts a picture on the clipboard (Chromium; Firefox without a display keeps no pictures there). */
export async function copyImage(page, file) {
  const base64 = (await readFile(file)).toString('base64');
  await aside(page).evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (c) => c.charCodeAt(0));
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': new Blob([bytes], { type: 'image/png' }) })]);
  }, base64);
}

/**
 * Pastes a PNG into an element, with a trusted event. In Chromium by the clipboard and the keys, so the default
 * insertion into an editable is the browser's own; in Firefox the event is made in the page's process.
 * @param {import('puppeteer-core').Page} page
 * @param {string | import('puppeteer-core').ElementHandle} target
 * @param {string} file a PNG
 * @param {{ frame?: import('puppeteer-core').Frame }} [options]
 */
export async function pasteImage(page, target, file, { frame } = {}) {
  const element = await focusOn(page, target, frame ?? page);
  if (isFirefox(page)) {
    const base64 = (await readFile(file)).toString('base64');
    await handOver(page, element, { kind: 'paste', files: [{ name: 'image.png', type: 'image/png', base64 }] });
    return;
  }
  await copyImage(page, file);
  await pressPaste(page);
}

/**
 * Pastes text into an element with the keys.
 * @param {import('puppeteer-core').Page} page
 * @param {string | import('puppeteer-core').ElementHandle} target
 * @param {string} text
 * @param {{ frame?: import('puppeteer-core').Frame }} [options]
 */
export async function pasteText(page, target, text, { frame } = {}) {
  await focusOn(page, target, frame ?? page);
  await copyText(page, text);
  await pressPaste(page);
}
