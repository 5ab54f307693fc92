import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { type Driven, launch, type Served, serve, until } from '../../../scripts/drive/index.mjs';

/** What the browser remembers about a site's camera: 1 allows it, 2 refuses it. */
const given = { allowed: 1, refused: 2 } as const;

export interface StrictChrome {
  readonly driven: Driven;
  readonly served: Served;
  readonly open: (host: string, pathname: string) => Promise<Page>;
  /** Switches strict mode in the settings page, by a press. Resolves once the browser has followed. */
  readonly switchStrict: (isOn: boolean) => Promise<void>;
  /** What Chromium's camera setting is for a host now, our rules included. */
  readonly setting: (host: string) => Promise<string>;
  readonly stopWorker: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The id that Chromium gives to an unpacked extension: its path, hashed, in the letters a to p. */
function idOf(folder: string): string {
  const digits = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return digits.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

/**
 * Chromium with the built extension and real camera settings in a profile of its own. Some hosts are allowed or refused
 * by the person already. Nobody can press the browser's own dialog without a screen, so the profile also remembers that
 * the extension was once given `contentSettings`: then the browser grants the request at once. All the rest of the way,
 * from the press in the settings page on, is the real one.
 */
export async function openStrictChrome(hosts: Readonly<Record<string, keyof typeof given>>): Promise<StrictChrome> {
  const folder = resolve(process.env.PAUSEPOINT_OUT ?? '.output', 'chrome-mv3');
  const profile = mkdtempSync(join(tmpdir(), 'pausepoint-strict-'));
  const served = await serve({ folder: resolve('tests/e2e/pages') });
  const exceptions = Object.entries(hosts).map(([host, state]) => [
    `${served.url(host).slice(0, -1)},*`,
    { setting: given[state] },
  ]);
  const once = { api: ['contentSettings'], explicit_host: [], manifest_permissions: [], scriptable_host: [] };
  const preferences = {
    profile: { content_settings: { exceptions: { media_stream_camera: Object.fromEntries(exceptions) } } },
    extensions: { settings: { [idOf(folder)]: { granted_permissions: once, runtime_granted_permissions: once } } },
  };
  mkdirSync(join(profile, 'Default'));
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  const driven = await launch({ extensionDir: folder, userDataDir: profile, realPermissions: true });
  await driven.ownPage('welcome.html');
  const settings = await driven.openExtensionPage('options.html');

  const setting = (host: string): Promise<string> =>
    settings.evaluate(async (primaryUrl) => {
      type Camera = { get(of: { primaryUrl: string }): Promise<{ setting: string }> };
      const { contentSettings } = (globalThis as unknown as { chrome: { contentSettings?: { camera: Camera } } })
        .chrome;
      try {
        return (await contentSettings?.camera.get({ primaryUrl }))?.setting ?? 'no permission';
      } catch {
        return 'no permission'; // Given back.
      }
    }, served.url(host));
  const isWorker = (target: { type(): string }): boolean => target.type() === 'service_worker';
  return {
    driven,
    served,
    setting,
    open: async (host, pathname) => {
      const page = await driven.browser.newPage();
      await page.goto(served.url(host, pathname));
      await page.bringToFront();
      return page;
    },
    switchStrict: async (isOn) => {
      await settings.bringToFront();
      await settings.locator('aria/The browser keeps the camera off[role="switch"]').click();
      const expected = isOn ? 'block' : 'no permission';
      await until(async () => (await setting('nobody.localhost')) === expected, { what: `strict mode ${isOn}` });
    },
    stopWorker: async () => {
      const worker = await driven.browser.targets().find(isWorker)?.worker();
      await worker?.close().catch(() => undefined);
    },
    close: async () => {
      await driven.close();
      await served.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

const sessions = new WeakMap<Page, CDPSession>();

/**
 * Runs an expression in a world of the page that nothing of ours has touched, as a page has in a realm that no script
 * of ours reaches. What happens to a camera there is up to the browser alone.
 */
export async function inUntouchedRealm(page: Page, expression: string): Promise<unknown> {
  const session = sessions.get(page) ?? (await page.createCDPSession());
  sessions.set(page, session);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  const { result } = await session.send('Runtime.evaluate', {
    expression,
    contextId: executionContextId,
    awaitPromise: true,
    returnByValue: true,
  });
  return result.value;
}

/** What a native call for the camera gives: `live`, or the name of the error. It lets go of the camera at once. */
export async function nativeCall(page: Page): Promise<unknown> {
  await page.bringToFront();
  return inUntouchedRealm(
    page,
    `navigator.mediaDevices.getUserMedia({ video: true }).then(
      (stream) => (stream.getTracks().forEach((track) => track.stop()), 'live'), (error) => error.name)`,
  );
}
