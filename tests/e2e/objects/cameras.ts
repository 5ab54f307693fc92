import type { Frame, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import {
  type ControlSight,
  inBrowserWindow,
  pressInPause,
  readControl,
  readPause,
  until,
  waitForControl,
} from '../../../scripts/drive/index.mjs';
import type { Bench } from './in-both-browsers';

/** What tests/e2e/pages/control.html offers. */
export interface CameraPage extends Window {
  readonly log: string[];
  readonly stream: MediaStream;
  readonly track: MediaStreamTrack;
  ask(): Promise<void>;
  brightness(source: CanvasImageSource): number;
  watch(stream: MediaStream, ms?: number): Promise<number>;
}

interface Api {
  readonly storage: {
    readonly session: { get(key: string): Promise<Record<string, unknown>>; set(value: object): Promise<void> };
  };
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
}

const lastNote = (frame: Frame): Promise<string | undefined> =>
  frame.evaluate(() => (window as unknown as CameraPage).log.at(-1));

/** Turns a frame's camera on, through the pause where there is one: a second try of a test meets a known site. */
export async function turnOn(page: Page, frame = page.mainFrame()): Promise<ControlSight> {
  await frame.evaluate(() => void (window as unknown as CameraPage).ask());
  const isPaused = await until(
    async () => ((await readPause(page)) ? 'paused' : (await lastNote(frame)) === 'live' && 'live'),
    { what: 'a pause or a live camera' },
  );
  if (isPaused === 'paused') await pressInPause(page, 'continue');
  await expect.poll(() => lastNote(frame)).toBe('live');
  return waitForControl(page);
}

/** Waits until nothing of the control is left. */
export async function waitForNoControl(page: Page, timeout = 10_000): Promise<void> {
  await expect.poll(() => readControl(page), { timeout }).toBeNull();
}

/** The brightest picture that the page can make of its own stream now. */
export function brightest(page: Page, ms = 500): Promise<number> {
  return page.evaluate((span) => {
    const { stream, watch } = window as unknown as CameraPage;
    return watch(stream, span);
  }, ms);
}

/** Lets time go by: every live camera has been on for so much longer. Gives what is written down now. */
export async function ageCameras(bench: Bench, ms: number): Promise<Record<string, { since: number }>> {
  const own = await bench.driven.openExtensionPage('options.html');
  const cameras = await own.evaluate(async (span) => {
    const scope = globalThis as unknown as { browser?: Api; chrome: Api };
    const { session } = (scope.browser ?? scope.chrome).storage;
    const stored = (await session.get('cameras')).cameras as Record<string, { since: number }>;
    for (const camera of Object.values(stored)) camera.since -= span;
    await session.set({ cameras: stored });
    return stored;
  }, ms);
  await own.close();
  return cameras;
}

/** Sends our background a message from a page of ours, as the popup does. */
export async function tellBackground(bench: Bench, message: object): Promise<unknown> {
  const own = await bench.driven.openExtensionPage('options.html');
  const answer = await own.evaluate((sent) => {
    const scope = globalThis as unknown as { browser?: Api; chrome: Api };
    return (scope.browser ?? scope.chrome).runtime.sendMessage(sent);
  }, message);
  await own.close();
  return answer;
}

/** Presses one of our shortcuts. No driver presses keys of the browser itself, so its handler is called as keys would. */
export async function pressShortcut({ driven }: Bench, name: 'stop-cameras' | 'open-help'): Promise<void> {
  if (driven.name === 'firefox') {
    const keys = '[...document.querySelectorAll(\'keyset[id^="ext-keyset-id"] key\')]';
    const letter = name === 'open-help' ? 'H' : 'S';
    await inBrowserWindow(driven.browser, `${keys}.find((key) => key.getAttribute('key') === '${letter}').doCommand()`);
    return;
  }
  const isWorker = (target: { type(): string; url(): string }): boolean =>
    target.type() === 'service_worker' && target.url().startsWith(driven.origin);
  const worker = await (await driven.browser.waitForTarget(isWorker)).worker();
  await worker?.evaluate((command) => {
    type Event = { dispatch(name: string): void };
    (globalThis as unknown as { chrome: { commands: { onCommand: Event } } }).chrome.commands.onCommand.dispatch(
      command,
    );
  }, name);
}
