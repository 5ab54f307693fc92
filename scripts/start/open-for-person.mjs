import { serveDemo } from '../demo/server.mjs';
import { launch } from '../drive/launch.mjs';

const advice = (demo) => `
Pausepoint is in this browser, and the camera is a made-up one.
  The pretend chat   ${demo.address}
  A messenger        ${demo.url('chat.pausepoint')}
  A video lesson     ${demo.url('lesson.pausepoint')}
Press "Start camera", or send, drop or paste a picture. Close the window or press Ctrl+C to stop.
`;

/** Resolves when the person closes the browser, its last window, or presses Ctrl+C. */
function untilTheEnd(browser) {
  return new Promise((resolve) => {
    browser.once('disconnected', () => resolve());
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => resolve());
    // On a Mac the browser outlives its last window.
    browser.on('targetdestroyed', async () => {
      const pages = await browser.pages().catch(() => []);
      if (pages.length === 0) resolve();
    });
  });
}

/** The tab that a browser starts with only stands in the way. */
async function closeEmptyTabs(browser) {
  for (const page of await browser.pages()) {
    // Asked inside the tab: puppeteer does not learn the address of an extension's page in Firefox.
    const address = await page.evaluate(() => location.href).catch(() => '');
    if (address === 'about:blank') await page.close().catch(() => {});
  }
}

/**
 * Opens the browser with the extension and the pretend chat, and stays until the person is done.
 * @returns {Promise<number>} the exit code
 */
export async function openForPerson({ browser, executablePath, extensionDir }) {
  const demo = await serveDemo();
  try {
    const driven = await launch({ browser, executablePath, extensionDir, headless: false, keepSignals: true });
    const ended = untilTheEnd(driven.browser);
    // The extension opens its welcome page by itself; the chat comes after it, in front.
    await driven.ownPage('welcome.html').catch(() => null);
    const page = await driven.browser.newPage();
    await page.goto(demo.address);
    await page.bringToFront();
    await closeEmptyTabs(driven.browser);
    console.log(advice(demo));
    await ended;
    await driven.close().catch(() => {});
  } finally {
    await demo.close();
  }
  return 0;
}
