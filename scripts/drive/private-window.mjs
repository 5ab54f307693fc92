import { inBrowserWindow } from './firefox.mjs';
import { until } from './launch.mjs';

/**
 * Firefox: opens an empty private window, as a person does from the menu, and resolves with its page. Chromium has
 * `browser.createBrowserContext()` for that.
 * @param {import('puppeteer-core').Browser} browser
 */
export async function openFirefoxPrivateWindow(browser) {
  const before = await browser.pages();
  await inBrowserWindow(
    browser,
    `(async () => {
      const opened = OpenBrowserWindow({ private: true });
      await new Promise((done) => opened.addEventListener('load', done, { once: true }));
    })()`,
  );
  const isNew = async () => (await browser.pages()).find((page) => !before.includes(page));
  const page = await until(isNew, { what: 'the private window' });
  // Its own start page would interrupt the next one.
  await new Promise((done) => setTimeout(done, 1500));
  return page;
}
