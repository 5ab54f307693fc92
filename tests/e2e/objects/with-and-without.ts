import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { type BrowserName, type Driven, launch, type Served, serve } from '../../../scripts/drive/index.mjs';

/** What the same page gives in a bare browser and in one with the built extension. */
export interface Sides<Seen> {
  readonly bare: Seen;
  readonly guarded: Seen;
}

/** One kind of browser, started twice: bare, and with the extension. */
export interface Pair {
  readonly name: BrowserName;
  /** Where the pages of the extension live in this run. */
  readonly extensionOrigin: () => string;
  /** Opens the page in both browsers at the same time and gives what `look` finds there. */
  onBoth<Seen>(host: string, pathname: string, look: (page: Page) => Promise<Seen>): Promise<Sides<Seen>>;
}

const browsers = (process.env.PAUSEPOINT_BROWSERS ?? 'chrome,firefox').split(',') as BrowserName[];
const built = process.env.PAUSEPOINT_OUT ?? '.output';

/** Runs a spec that compares a page without and with the extension, in Chromium and in Firefox. */
export function withAndWithout(title: string, folder: string, spec: (pair: Pair) => void): void {
  describe.each(browsers)(`${title}, %s`, (name) => {
    let served: Served;
    let bare: Driven;
    let guarded: Driven;
    beforeAll(async () => {
      served = await serve({ folder: resolve(folder) });
      [bare, guarded] = await Promise.all([
        launch({ browser: name, headless: true }),
        launch({ browser: name, headless: true, extensionDir: resolve(built, `${name}-mv3`) }),
      ]);
      await guarded.ownPage('welcome.html');
    });
    afterAll(async () => {
      await Promise.all([bare?.close(), guarded?.close(), served?.close()]);
    });
    const onOne = async <Seen>(driven: Driven, url: string, look: (page: Page) => Promise<Seen>): Promise<Seen> => {
      const page = await driven.browser.newPage();
      await page.goto(url);
      await page.bringToFront();
      const seen = await look(page);
      await page.close();
      return seen;
    };
    spec({
      name,
      extensionOrigin: () => guarded.origin,
      onBoth: async (host, pathname, look) => {
        const url = served.url(host, pathname);
        const [first, second] = await Promise.all([onOne(bare, url, look), onOne(guarded, url, look)]);
        return { bare: first, guarded: second };
      },
    });
  });
}
