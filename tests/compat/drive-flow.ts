import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'puppeteer-core';
import {
  chooseFiles,
  dropFiles,
  pasteImage,
  pasteText,
  pauseFrame,
  pressInPause,
  until,
  waitForPause,
} from '../../scripts/drive/index.mjs';
import type { Row } from './results';
import type { Flow } from './upload-flows';

/** What a page knows of files, as tests/compat/uploaders/src/probe.js tells it. */
interface Seen {
  /** Files that the widget has told its app of: name, type, size, hash. */
  readonly log: readonly string[];
  /** Events at the window that carried files. */
  readonly events: readonly string[];
  /** Calls that read a file. */
  readonly reads: number;
  /** Files in inputs, and pictures in the page. */
  readonly inputs: number;
  readonly images: number;
  /** What the widget shows of itself. */
  readonly state: string;
}

declare global {
  interface Window {
    probe: { seen(): Promise<Seen>; begin(): Promise<void> };
  }
}

/** How a flow goes without Pausepoint: before, after text, after the pictures. Null: nothing arrives. */
interface Native {
  readonly idle: Seen;
  readonly text: Seen | null;
  readonly pictures: Seen | null;
}

const words = 'Two apples';
/** Long enough for a thumbnail or a preview to be read, which is what widgets do first. */
const holdMs = 400;

const sleep = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
const see = (page: Page): Promise<Seen> => page.evaluate(() => window.probe.seen());

async function begin(page: Page): Promise<Seen> {
  await page.evaluate(() => window.probe.begin());
  return see(page);
}

/** Opens a widget's page and waits until it can be used. */
export async function openWidget(page: Page, address: string, flows: readonly Flow[]): Promise<void> {
  await page.goto(address);
  await page.bringToFront();
  await page.waitForFunction(() => 'probe' in window);
  for (const { target } of flows) await page.waitForSelector(target);
}

async function hand(page: Page, { route, target }: Flow, files: readonly string[]): Promise<void> {
  if (route === 'chooser') {
    await chooseFiles(page, target, files, { timeout: 15_000 });
    // A driven dialog takes no focus from the window. A real one gives it back, which react-dropzone waits for.
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  } else if (route === 'drop') await dropFiles(page, target, files);
  else await pasteImage(page, target, files[0] ?? '');
}

/** Resolves with what the page knows once that is `wanted` and stays so; throws what came instead. */
async function waitFor(page: Page, isWanted: (seen: Seen) => boolean, what: string): Promise<Seen> {
  let last: Seen | null = null;
  const look = async (): Promise<boolean> => {
    last = await see(page);
    return isWanted(last);
  };
  try {
    await until(look, { what, timeout: 6000, every: 40 });
    await sleep(120);
    await until(look, { what, timeout: 1000, every: 40 });
  } catch {
    throw new Error(`${what}: the page knows ${JSON.stringify(last)}`);
  }
  return last as unknown as Seen; // `look` has set it.
}

/**
 * The same to the person and to the app. How often a widget reads a file may differ from run to run; the `beforeinput`
 * that follows a native paste cannot be made by an extension, and counts by what the widget does with it.
 */
const shown = (seen: Seen): Seen => ({ ...seen, reads: 0, events: seen.events.filter((one) => !/^before/.test(one)) });
const same = (a: Seen, b: Seen): boolean => isDeepStrictEqual(shown(a), shown(b));

/** Nothing of a file is in the page that was not there before. The widget may show "drop here". */
const sameFiles = (a: Seen, b: Seen): boolean => isDeepStrictEqual({ ...a, state: '' }, { ...b, state: '' });

interface Expected {
  readonly files: number;
  readonly previews: number;
}

async function settled(page: Page, idle: Seen, { files, previews }: Expected): Promise<Seen | null> {
  let last = idle;
  const isSettled = async (): Promise<boolean> => {
    const now = await see(page);
    // Thumbnails come late, and what stays as it is for a moment is the end.
    const isStill = same(now, last) && now.images >= idle.images + previews;
    last = now;
    // Quill tells nobody of files, it shows them.
    return isStill && (now.log.length >= files || previews > 0);
  };
  return until(isSettled, { what: 'the files', timeout: 6000, every: 200 }).then(
    () => last,
    () => null,
  );
}

/** Hands everything to a widget in a browser without Pausepoint, and notes what becomes of it. */
export async function runNative(page: Page, flow: Flow, folder: string, hasPreviews: boolean): Promise<Native> {
  const start = await begin(page);
  let text: Seen | null = null;
  if (flow.text === 'words') {
    await pasteText(page, flow.target, words);
    text = await waitFor(page, ({ state }) => state !== start.state, 'the words').catch(() => null);
  } else if (flow.text === 'file') {
    await hand(page, flow, [join(folder, 'list.txt')]);
    text = await settled(page, start, { files: 1, previews: 0 });
  }
  const idle = await begin(page);
  await hand(
    page,
    flow,
    flow.pictures.map((name) => join(folder, name)),
  );
  const files = flow.pictures.length;
  return { idle, text, pictures: await settled(page, idle, { files, previews: hasPreviews ? files : 0 }) };
}

async function textPasses(page: Page, flow: Flow, wanted: Seen, folder: string): Promise<void> {
  await begin(page);
  if (flow.text === 'words') await pasteText(page, flow.target, words);
  else await hand(page, flow, [join(folder, 'list.txt')]);
  await waitFor(page, (seen) => same(seen, wanted), `wanted ${JSON.stringify(wanted)}`);
  if (await pauseFrame(page)) throw new Error('text was paused');
}

async function isHeld(page: Page, before: Seen, ms: number): Promise<void> {
  await waitForPause(page, { timeout: 15_000 });
  await sleep(ms);
  const now = await see(page);
  if (!sameFiles(now, before)) throw new Error(`while held the page knows ${JSON.stringify(now)}`);
}

/**
 * Hands everything to a widget with Pausepoint there, and compares with what became of it without. The note says what
 * fails.
 */
export async function runHeld(
  page: Page,
  flow: Flow,
  native: Native,
  folder: string,
): Promise<Pick<Row, 'outcomes' | 'note'>> {
  const outcomes: Record<string, 'pass' | 'fail' | 'not driven'> = { native: 'pass' };
  const problems: string[] = [];
  const check = async (name: string, run: () => Promise<unknown>): Promise<void> => {
    try {
      await run();
      outcomes[name] ??= 'pass';
    } catch (error) {
      outcomes[name] = 'fail';
      problems.push(`${name}: ${error instanceof Error ? error.message : error}`);
    }
  };
  const { text, pictures } = native;
  const files = flow.pictures.map((name) => join(folder, name));

  outcomes.text = 'not driven';
  if (text) {
    delete outcomes.text;
    await check('text', () => textPasses(page, flow, text, folder));
  }
  const before = await begin(page);
  await hand(page, flow, files);
  await check('held', () => isHeld(page, before, holdMs));
  await check('keep', async () => {
    await pressInPause(page, 'stop', { by: 'mouse' });
    await sleep(100);
    await waitFor(page, (seen) => isDeepStrictEqual(seen, before), `wanted ${JSON.stringify(before)}`);
  });
  // The same pictures again, by the same way: that is what "usable" means.
  await check('keep', () => hand(page, flow, files));
  await check('held', () => isHeld(page, before, holdMs / 4));
  await check('continue', async () => {
    await pressInPause(page, 'continue', { by: 'mouse' });
    if (pictures) await waitFor(page, (seen) => same(seen, pictures), `wanted ${JSON.stringify(pictures)}`);
  });
  return { outcomes, ...(problems.length > 0 ? { note: problems.join('; ') } : {}) };
}
