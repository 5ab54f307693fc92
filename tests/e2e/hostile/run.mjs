import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  chooseFiles,
  copyImage,
  dropFiles,
  dropText,
  isFirefox,
  launch,
  pasteImage,
  pasteText,
  pictures,
  serve,
  until,
} from '../../../scripts/drive/index.mjs';
import { controls, surfaces } from './index.mjs';
import { hostileRoutes } from './server.mjs';

const site = 'stranger.pausepoint.localhost';
const sleep = (ms) => new Promise((done) => setTimeout(done, ms));

/** In the hub. Requests for devices are answered in order, so once sound is there, every camera had its turn. */
const askForSound = async () => {
  const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
  for (const track of stream.getTracks()) track.stop();
};

/**
 * The element itself, or what lies in its frame, as far as the driver needs an element. Firefox gives no handle for one of
 * another window.
 */
function innermost(frame, selector) {
  const evaluate = (fn, ...values) =>
    frame.evaluate(
      (text, name, given) => {
        const found = document.querySelector(name);
        const element = found.contentDocument?.getElementById('inner') ?? found;
        return new Function(`return (${text})`)()(element, ...given);
      },
      String(fn),
      selector,
      values,
    );
  return {
    evaluate,
    scrollIntoView: () => evaluate((element) => element.scrollIntoView()),
    focus: () => evaluate((element) => element.focus()),
  };
}

/** A person has clicked somewhere in the page; the page decides what has the focus when the key comes. */
async function pressKey(page, frame, key) {
  const box = await (await frame.frameElement()).boundingBox();
  await page.mouse.click(box.x + 150, box.y + 250);
  await frame.evaluate(() => void window.go());
  await page.keyboard.press(key);
}

async function pressAccessKey(page, frame) {
  const box = await (await frame.frameElement()).boundingBox();
  await page.mouse.click(box.x + 150, box.y + 250);
  const held = isFirefox(page) ? ['Alt', 'Shift'] : ['Alt'];
  for (const key of held) await page.keyboard.down(key);
  await page.keyboard.press(isFirefox(page) ? 'X' : 'x');
  for (const key of held) await page.keyboard.up(key);
}

/** What a person does to each case, by its `hand`. */
const hands = {
  press: (_page, frame) => frame.evaluate(() => void window.go()),
  choose: (page, frame, { files }) => chooseFiles(page, () => frame.evaluate(() => void window.go()), files),
  // What the page prepares comes after its load.
  chooseLater: async (page, frame, { files }) => {
    await sleep(500);
    await hands.choose(page, frame, { files });
  },
  chooseTwice: async (page, frame, { files }) => {
    for (let i = 0; i < 2; i++) await hands.chooseLater(page, frame, { files });
  },
  chooseByMouse: (page, frame, { files }) => chooseFiles(page, () => frame.click('#press'), files),
  chooseByEnter: (page, frame, { files }) => chooseFiles(page, () => pressKey(page, frame, 'Enter'), files),
  chooseByAccessKey: (page, frame, { files }) => chooseFiles(page, () => pressAccessKey(page, frame), files),
  // In Chromium things fall on what lies there; in Firefox they are given to an element.
  drop: async (page, frame, { files }) =>
    dropFiles(page, isFirefox(page) ? innermost(frame, '#drop') : '#drop', files, { frame }),
  paste: async (page, frame, { files }) => pasteImage(page, innermost(frame, '#paste'), files[0]),
  dropText: (page, frame) => dropText(page, '#drop', 'only words', { frame }),
  pasteText: (page, frame) => pasteText(page, '#paste', 'only words', { frame }),
  read: async (page, frame, { files }) => {
    await page.bringToFront();
    await copyImage(page, files[0]);
    await hands.click(page, frame); // Only a document with the focus may read.
    await frame.evaluate(() => void window.go());
  },
  click: async (page, frame) => {
    const box = frame.parentFrame() ? await (await frame.frameElement()).boundingBox() : { x: 0, y: 0 };
    await page.mouse.click(box.x + 40, box.y + 25);
  },
  enter: (page, frame) => pressKey(page, frame, 'Enter'),
  space: (page, frame) => pressKey(page, frame, 'Space'),
};

/** Opens a browser for hostile pages, with the extension or, without `extensionDir`, bare. */
export async function openHostile(name, extensionDir) {
  const all = new Map([...Object.values(surfaces), controls].flat().map((one) => [one.key, one]));
  /** @type {Map<string, string[]>} */
  const said = new Map();
  const served = await serve({ routes: hostileRoutes(all, (key, what) => said.get(key)?.push(what)) });
  const folder = mkdtempSync(join(tmpdir(), 'pausepoint-hostile-'));
  const [cat, note, disguised] = pictures.writeFiles(folder, {
    'cat.png': pictures.png(),
    'note.txt': pictures.text(),
    'shopping.txt': pictures.png({ seed: 2 }),
  });
  const filesOf = (one) => {
    if (one.text) return [note];
    if (one.many) return [note, cat];
    return [one.disguised ? disguised : cat];
  };
  const driven = await launch({
    browser: name,
    extensionDir,
    // Popups come from what a person pressed; a browser counts one per press, a patient page waits for the next.
    userPrefs: { 'dom.disable_open_during_load': false },
  });
  const { browser } = driven;
  if (extensionDir) await driven.ownPage('welcome.html');
  if (name === 'chrome') {
    const origin = `http://${site}:${served.port}`;
    const rights = ['clipboard-read', 'clipboard-sanitized-write', 'camera', 'microphone'];
    await browser.defaultBrowserContext().overridePermissions(origin, rights);
  }
  const clean = new Set(await browser.pages());

  const addressOf = (batch) =>
    batch[0].top
      ? `http://${batch[0].key}.${site}:${served.port}/case?${batch[0].key}`
      : served.url(site, `/hub?${batch.map(({ key }) => key)}`);

  async function settled(batch) {
    // A page's load event may never come here, so nothing waits for it.
    const end = Date.now() + 30_000;
    while (!batch.every(({ key }) => said.get(key).includes('started'))) {
      if (Date.now() > end) return;
      await sleep(20);
    }
  }

  async function handOver(page, batch) {
    if (!batch.some(({ hand }) => hand)) return;
    await page.bringToFront();
    // Chromium's camera elements want to be seen for a while before they take a press.
    if (batch.some(({ surface }) => surface === 'element')) await sleep(1200);
    for (const one of batch) {
      if (!one.hand) continue;
      try {
        const find = () => page.frames().find((at) => at.url().endsWith(`/case?${one.key}`));
        const frame = await until(find, { what: `the frame of ${one.name}`, timeout: 5000 });
        await hands[one.hand](page, frame, { files: filesOf(one) });
      } catch (error) {
        said.get(one.key).push(`hand: ${error.message}`);
      }
    }
  }

  return {
    driven,
    served,
    /** What a case said, in order. */
    said: (one) => said.get(one.key) ?? [],
    /** Runs cases side by side and holds them for a while. */
    async run(batch, holdMs) {
      for (const { key } of batch) said.set(key, []);
      const page = await browser.newPage();
      page.on('dialog', (dialog) => void dialog.dismiss().catch(() => {}));
      try {
        await page.setViewport({ width: 1600, height: 1200 });
        void page.goto(addressOf(batch)).catch(() => {});
        await settled(batch);
        await handOver(page, batch);
        await page.bringToFront();
        if (batch.every(({ surface }) => surface !== 'picture')) await page.evaluate(askForSound).catch(() => {});
        await sleep(holdMs);
      } finally {
        for (const opened of await browser.pages()) if (!clean.has(opened)) await opened.close().catch(() => {});
      }
    },
    async close() {
      await driven.close();
      await served.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
