import { existsSync, readFileSync } from 'node:fs';
import { inBrowserWindow, until } from '../../../scripts/drive/index.mjs';
import type { Bench } from './in-both-browsers';

/** What can befall our background: put away by the browser, its process ended, busy without end. */
export const troubles = ['asleep', 'killed', 'hung'] as const;
export type Trouble = (typeof troubles)[number];

/** Sends our background a message that it answers, so that it runs afterwards. */
export async function wakeWorker(bench: Bench): Promise<void> {
  const own = await bench.driven.openExtensionPage('options.html');
  await own.evaluate(async () => {
    type Api = { runtime: { sendMessage(message: unknown): Promise<unknown> } };
    const scope = globalThis as unknown as { browser?: Api; chrome: Api };
    await (scope.browser ?? scope.chrome).runtime.sendMessage({ type: 'which-tab' });
  });
  await own.close();
}

const isWorkerOf =
  ({ driven }: Bench) =>
  ({ type, url }: { type: string; url: string }): boolean =>
    type === 'service_worker' && url.startsWith(driven.origin);

/** Ends Chromium's worker. Another one may run right after, because somebody was waiting for it. */
async function stopWorker(bench: Bench): Promise<void> {
  // Not by puppeteer's worker: a session of its own keeps the next worker waiting for a debugger.
  const session = await bench.driven.browser.target().createCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  for (const { targetId } of targetInfos.filter(isWorkerOf(bench)))
    await session.send('Target.closeTarget', { targetId });
  await session.detach();
}

async function hangWorker(bench: Bench, ms: number): Promise<void> {
  const isOurs = isWorkerOf(bench);
  const target = await bench.driven.browser.waitForTarget((one) => isOurs({ type: one.type(), url: one.url() }));
  const worker = await target.worker();
  if (!worker) throw new Error('The service worker has no session.');
  void worker
    .evaluate((span) => {
      for (const end = Date.now() + span; Date.now() < end; );
    }, ms)
    .catch(() => undefined); // The worker may be ended before its loop is.
}

/** The processes of the extension say so on their command line (Linux). */
async function extensionProcesses({ driven }: Bench): Promise<number[]> {
  const session = await driven.browser.target().createCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const isOwn = (id: number): boolean => readFileSync(`/proc/${id}/cmdline`, 'utf8').includes('--extension-process');
  return processInfo.filter(({ id, type }) => type === 'renderer' && isOwn(id)).map(({ id }) => id);
}

async function endProcesses(ids: readonly number[]): Promise<void> {
  for (const id of ids) process.kill(id, 'SIGKILL');
  const isGone = (id: number): boolean =>
    !existsSync(`/proc/${id}/stat`) || / Z /.test(readFileSync(`/proc/${id}/stat`, 'utf8'));
  await until(() => ids.every(isGone), { what: 'the process to end' });
}

async function inChrome(bench: Bench, trouble: Trouble, ms: number): Promise<void> {
  if (trouble === 'killed') await endProcesses(await extensionProcesses(bench));
  else if (trouble === 'asleep') await stopWorker(bench);
  else await hangWorker(bench, ms);
}

/** Firefox's background is a page that the browser puts away when it is idle; the code of its windows can do so too. */
async function inFirefox({ driven }: Bench, trouble: Trouble, ms: number): Promise<void> {
  const find = `
    const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(driven.id)});
    const { xulBrowser } = [...extension.views].find(({ viewType }) => viewType === 'background');`;
  const acts: Readonly<Record<Trouble, string>> = {
    asleep: 'await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });',
    killed: 'return xulBrowser.browsingContext.currentWindowGlobal.osPid;',
    hung: `xulBrowser.messageManager.loadFrameScript(
      'data:,' + encodeURIComponent('for (const end = Date.now() + ${ms}; Date.now() < end; );'), false);`,
  };
  const value = await inBrowserWindow(driven.browser, `(async () => {${find}${acts[trouble]} return 0; })()`);
  if (trouble === 'killed') await endProcesses([Number(value)]);
}

/**
 * Brings our background, which has to be running (`wakeWorker`), into trouble. A hung one comes back after `ms`; the
 * others are started again by whoever needs them.
 */
export async function troubleWorker(bench: Bench, trouble: Trouble, ms = 4000): Promise<void> {
  await (bench.name === 'chrome' ? inChrome : inFirefox)(bench, trouble, ms);
}
