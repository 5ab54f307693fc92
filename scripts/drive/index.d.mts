import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Browser, ElementHandle, Frame, Page } from 'puppeteer-core';

export type BrowserName = 'chrome' | 'firefox';
export type PauseAct = 'stop' | 'continue' | 'pushed' | 'talk' | 'yes' | 'no' | 'unsure' | 'escape';

export function findBrowser(
  name: BrowserName,
  system?: { env?: Record<string, string | undefined>; platform?: string; exists?: (file: string) => boolean },
): string | null;
export function installBrowser(name: BrowserName): string;

export interface LaunchOptions {
  readonly browser?: BrowserName;
  readonly executablePath?: string;
  readonly extensionDir?: string;
  readonly headless?: boolean;
  readonly args?: readonly string[];
  /** Firefox preferences on top of ours. */
  readonly userPrefs?: Readonly<Record<string, unknown>>;
  readonly userDataDir?: string;
  /** Leaves Ctrl+C and its like to the caller. */
  readonly keepSignals?: boolean;
  /** Chromium goes by its camera settings. Where they say "ask", a headless one refuses, and for good. */
  readonly realPermissions?: boolean;
  /** The id of an extension that the machine's policy installs. */
  readonly installedId?: string;
}
export interface Driven {
  readonly browser: Browser;
  readonly name: BrowserName;
  /** The id of the extension; empty without one. */
  readonly id: string;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  readonly origin: string;
  /** The tab that the extension opened itself, e.g. `ownPage('welcome.html')` after installing. */
  readonly ownPage: (file: string, timeout?: number) => Promise<Page>;
  readonly openExtensionPage: (file: string) => Promise<Page>;
  readonly close: () => Promise<void>;
}
export function launch(options?: LaunchOptions): Promise<Driven>;
export function until<T>(
  look: () => T | Promise<T>,
  options: { what: string; timeout?: number; every?: number },
): Promise<NonNullable<T>>;

export function openFirefoxPrivateWindow(browser: Browser): Promise<Page>;
export function bringInFront(page: Page): Promise<void>;

export function isFirefox(of: Page | Browser): boolean;
export function inBrowserWindow(browser: Browser, expression: string): Promise<unknown>;
export function inContentProcess(page: Page, fn: (...args: never[]) => unknown, ...args: unknown[]): Promise<unknown>;

export function chooseFiles(
  page: Page,
  target: string | (() => Promise<unknown>),
  paths: readonly string[],
  options?: { timeout?: number },
): Promise<void>;

type Target = string | ElementHandle;
interface InFrame {
  /** The frame to look a selector up in; the page's top frame otherwise. */
  readonly frame?: Frame;
}
export function dropFiles(page: Page, target: Target, paths: readonly string[], options?: InFrame): Promise<void>;
export function dropText(page: Page, target: Target, text: string, options?: InFrame): Promise<void>;
export function pasteImage(page: Page, target: Target, file: string, options?: InFrame): Promise<void>;
export function pasteText(page: Page, target: Target, text: string, options?: InFrame): Promise<void>;
/** Chromium only: Firefox without a display keeps no pictures on its clipboard. */
export function copyImage(page: Page, file: string): Promise<void>;
export function copyText(page: Page, text: string): Promise<void>;

export interface PauseSight {
  readonly text: string;
  /** The act in focus, or the id or name of the focused element. */
  readonly focus: string | null;
  /** Whether "continue" can be pressed. */
  readonly isOpen: boolean;
  readonly acts: readonly string[];
}
export function pauseFrame(page: Page): Promise<Frame | null>;
export function waitForPause(page: Page, options?: { timeout?: number }): Promise<Frame>;
export function waitForNoPause(page: Page, options?: { timeout?: number }): Promise<void>;
export function readPause(page: Page): Promise<PauseSight | null>;
export function readStrip(page: Page): Promise<{ text: string; acts: readonly string[] } | null>;
export function pressInPause(
  page: Page,
  act: PauseAct,
  options?: { by?: 'keyboard' | 'mouse'; answer?: 'yes' | 'no' | 'unsure' },
): Promise<void>;
export function pressInStrip(page: Page, act: string): Promise<void>;
export interface ControlSight {
  readonly headline: string;
  readonly time: string;
  readonly detail: string;
  readonly status: string;
  readonly acts: readonly string[];
  readonly corner: string;
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly focus: string | null;
  readonly isSmall: boolean;
  readonly isOnTop: boolean;
}
export function readControl(page: Page): Promise<ControlSight | null>;
export function waitForControl(
  page: Page,
  wanted?: (seen: ControlSight) => boolean,
  what?: string,
): Promise<ControlSight>;
export function pressInControl(page: Page, act: string): Promise<void>;
export interface NudgeSight {
  readonly kind: 'chip' | 'card' | 'help';
  readonly headline: string;
  readonly reasons: readonly string[];
  readonly text: string;
  readonly acts: readonly string[];
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly hasFocus: boolean;
}
export function readNudge(page: Page): Promise<NudgeSight | null>;
export function waitForNudge(page: Page, wanted?: (seen: NudgeSight) => boolean, what?: string): Promise<NudgeSight>;
export function pressInNudge(page: Page, act: string): Promise<void>;
export function inSurface(
  page: Page,
  fn: (root: ShadowRoot, ...args: never[]) => unknown,
  ...args: unknown[]
): Promise<unknown>;

/** The real popup, over a page. `ready` is what its text has to show before it counts as open. */
export function openPopup(
  driven: Driven,
  page: Page,
  ready?: RegExp,
): Promise<{
  text: () => Promise<string>;
  screenshot: (file: string) => Promise<unknown>;
  close: () => Promise<unknown>;
}>;

export function armClock(page: Page): Promise<void>;
export function measureCallToPause(
  page: Page,
  act: () => Promise<unknown>,
  options?: { timeout?: number },
): Promise<{ seen: number; painted: number }>;

export type Answer =
  | string
  | { status?: number; body?: string | Uint8Array; type?: string; headers?: Record<string, string> };
export type Route =
  | Answer
  | ((
      request: IncomingMessage,
      response: ServerResponse,
      url: URL,
    ) => Answer | undefined | Promise<Answer | undefined>);
export interface Served {
  readonly port: number;
  readonly url: (host: string, pathname?: string) => string;
  readonly close: () => Promise<void>;
}
/** Routes are looked up by `host/path` first (without the port), then by `/path`; then come the files of `folder`. */
export function serve(options?: {
  port?: number;
  folder?: string;
  routes?: Readonly<Record<string, Route>>;
}): Promise<Served>;

export const pictures: {
  png(options?: { width?: number; height?: number; seed?: number }): Buffer;
  jpeg(): Buffer;
  gif(): Buffer;
  webp(): Buffer;
  heic(): Buffer;
  mp4(): Buffer;
  webm(): Buffer;
  text(): Buffer;
  writeFiles(folder: string, files: Readonly<Record<string, Uint8Array>>): string[];
};
