/** One Chromium per variant: own fresh profile, one blank tab, driven by raw CDP. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Cdp } from './cdp.mjs';
import { cpuSince, cpuSnapshot } from './proc.mjs';

const usualPlaces = ['/usr/bin/chromium', '/usr/bin/chromium-browser'];

const flags = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-component-update',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-default-apps',
  '--disable-search-engine-choice-screen',
  '--disable-renderer-backgrounding',
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--password-store=basic',
  '--use-fake-device-for-media-stream',
  '--use-fake-ui-for-media-stream',
  '--window-size=1280,900',
  '--remote-debugging-port=0',
];

/** The Chromium to use; throws one clear sentence when there is none. */
export function findChromium() {
  const named = process.env.PAUSEPOINT_CHROME;
  const found = named ?? usualPlaces.find((path) => existsSync(path));
  if (found && existsSync(found)) return found;
  throw new Error(
    named
      ? `PAUSEPOINT_CHROME names ${named}, which does not exist.`
      : 'No Chromium found. Set PAUSEPOINT_CHROME to one.',
  );
}

async function debuggerAddress(profile) {
  for (let tries = 0; tries < 200; tries += 1) {
    const file = join(profile, 'DevToolsActivePort');
    const [port, path] = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
    if (port && path) return `ws://127.0.0.1:${port}${path}`;
    await sleep(100);
  }
  throw new Error('Chromium did not open its debugging port in 20 s.');
}

export class Browser {
  #process;
  #profile;
  cdp;

  constructor(child, profile, cdp) {
    this.#process = child;
    this.#profile = profile;
    this.cdp = cdp;
  }

  /** @param {string | null} extension folder of the unpacked extension, or null for none */
  static async launch(extension) {
    const profile = mkdtempSync(join(tmpdir(), 'pausepoint-bench-'));
    const withExtension = extension
      ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]
      : [];
    const args = [...flags, `--user-data-dir=${profile}`, ...withExtension, 'about:blank'];
    const child = spawn(findChromium(), args, { stdio: 'ignore' });
    try {
      const cdp = await Cdp.open(await debuggerAddress(profile));
      const browser = new Browser(child, profile, cdp);
      await browser.#settle();
      return browser;
    } catch (error) {
      child.kill('SIGKILL');
      rmSync(profile, { recursive: true, force: true });
      throw error;
    }
  }

  /** Start-up work ends, and a tab that the extension opens at install (the welcome page) is closed before anything is measured. */
  async #settle() {
    for (let tries = 0; tries < 5; tries += 1) {
      await sleep(600);
      const pages = (await this.#targets()).filter(({ type }) => type === 'page');
      const blank = pages.find(({ url }) => url === 'about:blank');
      // Without a tab the browser would quit.
      if (!blank) await this.cdp.send('Target.createTarget', { url: 'about:blank' });
      for (const page of pages) if (page !== blank) await this.closeTarget(page.targetId);
    }
  }

  async #targets() {
    return (await this.cdp.send('Target.getTargets')).targetInfos;
  }

  /** Opens an empty tab and attaches to it. */
  async openTab() {
    const { targetId } = await this.cdp.send('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await this.cdp.send('Target.attachToTarget', { targetId, flatten: true });
    await sleep(120);
    return { targetId, send: (method, params) => this.cdp.send(method, params, sessionId), sessionId };
  }

  /** Closes a tab or stops a worker; one that is gone already is fine. */
  async closeTarget(targetId) {
    await this.cdp.send('Target.closeTarget', { targetId }).catch(() => undefined);
  }

  async #workers() {
    const targets = await this.#targets();
    return targets.filter(({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension://'));
  }

  async workerIsAlive() {
    return (await this.#workers()).length > 0;
  }

  /** Stops the extension's service worker. Throws when it keeps coming back, because the figure would be a lie. */
  async stopWorker() {
    for (let tries = 0; tries < 10; tries += 1) {
      const workers = await this.#workers();
      if (workers.length === 0) return;
      for (const { targetId } of workers) await this.closeTarget(targetId);
      await sleep(150);
    }
    throw new Error('the service worker cannot be stopped');
  }

  /** Starts the service worker where it sleeps: a tab that closes is an event that wakes it. */
  async #wakeWorker() {
    for (let tries = 0; tries < 20; tries += 1) {
      const [worker] = await this.#workers();
      if (worker) return worker.targetId;
      const { targetId } = await this.cdp.send('Target.createTarget', { url: 'about:blank', background: true });
      await this.closeTarget(targetId);
      await sleep(150);
    }
    throw new Error('the service worker cannot be started');
  }

  /** Keeps the service worker busy for `ms`, so that it answers nothing, unless `end` is called before. */
  async hangWorker(ms) {
    const targetId = await this.#wakeWorker();
    const { sessionId } = await this.cdp.send('Target.attachToTarget', { targetId, flatten: true });
    let isBusy = true;
    const expression = `for (const end = Date.now() + ${ms}; Date.now() < end; );`;
    const ended = () => {
      isBusy = false;
    };
    this.cdp.send('Runtime.evaluate', { expression }, sessionId).then(ended, ended);
    return {
      isStill: () => isBusy,
      end: async () => {
        // Ending a worker waits for its script, so that has to end first.
        await this.cdp.send('Runtime.terminateExecution', {}, sessionId).catch(() => undefined);
        await this.cdp.send('Target.detachFromTarget', { sessionId }).catch(() => undefined);
        await this.stopWorker();
      },
    };
  }

  /** Starts counting the main-thread CPU of this browser's page renderers; call the result for the milliseconds. */
  countCpu() {
    const before = cpuSnapshot(this.#process.pid);
    return () => cpuSince(this.#process.pid, before);
  }

  async close() {
    const gone = new Promise((resolve) => this.#process.once('exit', resolve));
    await this.cdp.send('Browser.close').catch(() => undefined);
    await Promise.race([gone, sleep(4000, undefined, { ref: false })]);
    this.kill();
  }

  /** Ends the browser at once and removes its profile. */
  kill() {
    this.#process.kill('SIGKILL');
    this.cdp.close();
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
