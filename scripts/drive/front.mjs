import { until } from './launch.mjs';

/**
 * Puts a window in front of all others and waits until it has the focus, which keys need. Firefox gives a window that a
 * page opened the focus late, or not at all as long as nothing else was in front meanwhile.
 * @param {import('puppeteer-core').Page} page
 */
export async function bringInFront(page) {
  let tries = 0;
  await until(
    async () => {
      if (tries > 0) {
        const others = (await page.browser().pages()).filter((other) => other !== page);
        await others.at(-1)?.bringToFront();
      }
      tries += 1;
      await page.bringToFront();
      return until(() => page.evaluate(() => document.hasFocus()), { what: 'the focus', timeout: 300 }).catch(
        () => false,
      );
    },
    { what: 'a window in front that has the focus' },
  );
}
