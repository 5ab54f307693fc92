import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { inSurface, pauseFrame, readPause, until, waitForPause } from '../../../scripts/drive/index.mjs';
import type { Bench } from './in-both-browsers';

interface AttackPage {
  readonly log: string[];
  readonly longest: number;
  readonly attacks: Record<string, () => unknown>;
  readonly strikes: Record<string, () => unknown>;
  restart(): void;
  ask(): void;
}

export const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
/** `log` in pages that may have taken everything else away. */
export const logOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as AttackPage).log.slice());

/** A window of its own, because a tab in the background is neither painted nor fought in. */
export async function openWindow(bench: Bench, host: string, pathname: string): Promise<Page> {
  const page = await bench.driven.browser.newPage({ type: 'window' });
  await page.setViewport({ width: 1280, height: 800 });
  await page.goto(bench.served.url(host, pathname));
  return page;
}

/** A host of its own for each attack, so that no answer on one counts for another. */
export const hostFor = (name: string): string =>
  `${name
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .slice(0, 40)}s.localhost`;

/** Where a button of the pause is in the page, or null while there is none. */
export async function placeOf(page: Page, act: string): Promise<{ x: number; y: number } | null> {
  const place = (await inSurface(
    page,
    (root, name: string) => {
      const box = root.querySelector(`[data-act=${name}]`)?.getBoundingClientRect();
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    },
    act,
  ).catch(() => null)) as { x: number; y: number } | null;
  if (!place) return null;
  const frame = await pauseFrame(page);
  const box = await (await frame?.frameElement())?.boundingBox();
  return { x: place.x + (box?.x ?? 0), y: place.y + (box?.y ?? 0) };
}

export async function clickAct(page: Page, act: string): Promise<void> {
  const place = await placeOf(page, act);
  if (place) await page.mouse.click(place.x, place.y);
}

/** Presses as a patient person does until the page has an answer, or `ms` are over. */
export async function carryOn(page: Page, ms = 20_000): Promise<void> {
  for (const end = Date.now() + ms; Date.now() < end && (await logOf(page)).length === 0; ) {
    const pause = await readPause(page).catch(() => null);
    if (pause && !pause.isOpen) await clickAct(page, 'yes');
    else await clickAct(page, 'continue');
    await wait(450);
  }
}

/** Escape, as often as a person presses it; says whether the page was refused. */
export async function escapes(page: Page): Promise<boolean> {
  return until(
    async () => {
      await page.keyboard.press('Escape');
      await wait(150);
      return (await logOf(page)).includes('NotAllowedError');
    },
    { what: 'a way out', timeout: 8000 },
  ).catch(() => false);
}

/** Starts an attack, or several joined by ` + `, and asks for the camera. */
export async function begin(page: Page, kind: 'attacks' | 'surgery', name: string): Promise<void> {
  await page.bringToFront();
  await page.click('#start'); // Some attacks need a person's press of their own.
  await page.evaluate(
    (group, attack) => {
      const own = window as unknown as AttackPage & Record<string, Record<string, () => unknown>>;
      own.restart();
      for (const one of attack.split(' + ')) own[group]?.[one]?.();
      own.ask();
    },
    kind,
    name,
  );
}

/** How the page's own timers ran meanwhile, and whether the tab still answers. */
export async function longestGap(page: Page): Promise<number> {
  expect(await page.evaluate(() => 1 + 1)).toBe(2);
  return page.evaluate(() => (window as unknown as AttackPage).longest);
}

/** The pause is open, its question answered, its button known: then the page strikes and a person presses blindly. */
export async function pressBlindly(
  page: Page,
  strike: (at: { x: number; y: number }) => Promise<unknown>,
): Promise<void> {
  await waitForPause(page);
  await until(
    async () => {
      await clickAct(page, 'yes');
      return (await readPause(page))?.isOpen;
    },
    { what: 'a touched answer' },
  );
  await wait(700);
  const at = await placeOf(page, 'continue');
  if (!at) throw new Error('There is no button to press.');
  await strike(at);
}

/** Runs attacks side by side, a few at a time, and gives what came of each. */
export async function outcomesOf<Result>(
  names: readonly string[],
  run: (name: string) => Promise<Result>,
  width = 5,
): Promise<Record<string, Result | string>> {
  const left = [...names];
  const outcomes: Record<string, Result | string> = {};
  const work = async (): Promise<void> => {
    for (let name = left.shift(); name !== undefined; name = left.shift()) {
      outcomes[name] = await run(name).catch((error: Error) => error.message);
    }
  };
  await Promise.all(Array.from({ length: width }, work));
  return outcomes;
}
