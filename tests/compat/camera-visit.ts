import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { pauseFrame, pressInStrip, readStrip, until } from '../../scripts/drive/index.mjs';
import type { CameraClient } from './camera-clients';

/** What tests/compat/cameras/src/stage.js tells. */
interface Report {
  readonly camera: 'none' | 'live' | 'ended';
  readonly given: number;
  readonly heardEnd: boolean;
  readonly device: string | null;
  readonly microphone: 'none' | 'live' | 'ended';
  readonly screen: 'none' | 'live' | 'ended';
  readonly failure: string | null;
  readonly unhandled: readonly string[];
  readonly picture: 'nothing' | 'black' | 'picture';
}
type Step = 'talk' | 'start' | 'off' | 'on' | 'stop' | 'again' | 'change' | 'replace';
interface Stage {
  step(name: Step, ...args: string[]): void;
  report(): Report;
  forget(): void;
  becomes(word: 'moves' | 'black', ms: number): Promise<string>;
  cameras(): Promise<string[]>;
  received(): Promise<{ pictures: number; sound: number }>;
}
type Staged = Window & { readonly stage: Stage; readonly isReady?: boolean };

const slowMs = 20_000;
const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** One person's visit to a client's page, with the other end of the call in a tab beside it. */
export class Visit {
  readonly #callee: Page | null;
  private constructor(
    readonly page: Page,
    callee: Page | null,
  ) {
    this.#callee = callee;
  }

  static async open(client: CameraClient, open: (query: string) => Promise<Page>, broker: number): Promise<Visit> {
    const query = `/?client=${client.page}&broker=${broker}${client.query ?? ''}`;
    const ready = async (page: Page): Promise<Page> => {
      const isReady = () => page.evaluate(() => (window as unknown as Staged).isReady);
      await until(isReady, { what: `the page of ${client.name}`, timeout: slowMs });
      return page;
    };
    const callee = client.route === 'one tab' ? null : await ready(await open(`${query}&callee`));
    return new Visit(await ready(await open(query)), callee);
  }

  async close(): Promise<void> {
    await this.page.close();
    await this.#callee?.close();
  }

  /** Starts a step and does not wait for it. */
  step(name: Step, ...args: string[]): Promise<void> {
    return this.page.evaluate((step, rest) => (window as unknown as Staged).stage.step(step, ...rest), name, args);
  }
  report(): Promise<Report> {
    return this.page.evaluate(() => (window as unknown as Staged).stage.report());
  }
  /** Forgets the last error and microphone, so that the next ones are new. */
  forget(): Promise<void> {
    return this.page.evaluate(() => (window as unknown as Staged).stage.forget());
  }
  async reports(what: string, wanted: (report: Report) => boolean): Promise<Report> {
    let last: Report | undefined;
    const look = async () => {
      last = await this.report();
      return wanted(last) && last;
    };
    return until(look, { what, timeout: slowMs }).catch(() => {
      throw new Error(`No ${what}; the page says ${JSON.stringify(last)}`);
    }) as Promise<Report>;
  }

  /** Where the picture is seen: at the other end of a call. Pages in the background are not painted. */
  async #inFront<T>(look: (page: Page) => Promise<T>): Promise<T> {
    const seenIn = this.#callee ?? this.page;
    if (this.#callee) await seenIn.bringToFront();
    const seen = await look(seenIn);
    if (this.#callee) await this.page.bringToFront();
    return seen;
  }
  async becomes(word: 'moves' | 'black'): Promise<void> {
    const ask = (wanted: 'moves' | 'black', ms: number) => (window as unknown as Staged).stage.becomes(wanted, ms);
    expect(await this.#inFront((page) => page.evaluate(ask, word, slowMs))).toBe(word);
    if (word === 'moves') await this.receivesMore('pictures');
  }
  /** The other end of a call decodes new pictures, or gets new sound. Nothing to do without one. */
  async receivesMore(what: 'pictures' | 'sound'): Promise<void> {
    const callee = this.#callee;
    if (!callee) return;
    const count = async () => (await callee.evaluate(() => (window as unknown as Staged).stage.received()))[what];
    const before = await count();
    await until(async () => (await count()) > before, { what: `more ${what} at the other end`, timeout: slowMs });
  }

  /** The other camera; where the browser has one only, the same again. */
  async otherCamera(): Promise<string> {
    const cameras = await this.page.evaluate(() => (window as unknown as Staged).stage.cameras());
    // Chromium's second fake camera measures depth, which no connection sends.
    return cameras.at(-1) ?? '';
  }

  /** Nothing of ours is on the screen, nor comes up in a moment. */
  async isUndisturbed(): Promise<void> {
    await pause(200);
    expect(await pauseFrame(this.page)).toBeNull();
    expect(await readStrip(this.page)).toBeNull();
  }
  /** After "Not now" a strip with a warm line stands for a while; what follows must bring no other. */
  async closeWarmLine(): Promise<void> {
    await until(() => readStrip(this.page), { what: 'the warm line' });
    await pressInStrip(this.page, 'close');
    await until(async () => !(await readStrip(this.page)), { what: 'no strip' });
  }
  async hasNoPause(): Promise<void> {
    expect(await pauseFrame(this.page)).toBeNull();
  }

  /** Shares the screen by a real press. Gives what the page got of it. */
  async shareScreen(): Promise<string> {
    await this.forget();
    await this.page.click('#share');
    const { screen, failure } = await this.reports(
      'answer to sharing the screen',
      (report) => report.screen === 'live' || report.failure !== null,
    );
    return failure ?? screen;
  }

  /** What the page must not have while nobody has answered. */
  async isHeld(): Promise<void> {
    expect(await this.report()).toMatchObject({ camera: 'none', given: 0, failure: null, picture: 'nothing' });
    expect(await pauseFrame(this.page)).not.toBeNull();
  }
}
