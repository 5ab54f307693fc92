/** Short answers to "what does the page have now?", shared by the steps. */

/** The facts the pretend chat keeps about itself (scripts/demo/demo.js). */
export const demoState = (page) => page.evaluate(() => window.demo);

/** The newest file that came by one route, in words. */
export async function newestFile(page, route) {
  const { received } = await demoState(page);
  return received.filter((file) => file.route === route).at(-1) ?? null;
}

export const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** The words of a text in one line, for reports. */
export const brief = (text, length = 70) => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > length ? `${line.slice(0, length)}…` : line;
};

/** A picture of the page as it stays, after the pause has faded in or out. */
export async function shootSettled(page, file) {
  await pause(350);
  await page.screenshot({ path: file });
}
