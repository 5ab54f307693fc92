/** Page load, main-thread CPU and heap of one page in one browser. */
import { setTimeout as sleep } from 'node:timers/promises';

const megabyte = 1024 * 1024;

/** JavaScript heap in MB after two forced collections: every world and every same-process frame of the tab. */
async function heapOf(tab) {
  await tab.send('HeapProfiler.enable');
  await tab.send('HeapProfiler.collectGarbage');
  await tab.send('HeapProfiler.collectGarbage');
  return (await tab.send('Runtime.getHeapUsage')).usedSize / megabyte;
}

/**
 * Loads `path` in a new tab.
 * @param {number} [slowdown] how much slower the page's processor is made. The browser does so by busy waiting, so the
 * CPU time grows with it.
 * @param {number} [idleMs] for how long the CPU is counted once more after that, while the page does nothing
 * @returns {Promise<{ dcl: number, load: number, cpu: number, idle?: number, heap: number }>} ms from navigation, CPU
 * ms, CPU ms, MB
 */
export async function measureLoad({ browser, server }, path, slowdown = 1, idleMs = 0) {
  const { url, posted } = server.visit(path);
  const tab = await browser.openTab();
  if (slowdown > 1) await tab.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const done = posted('/done');
  const cpuSoFar = browser.countCpu();
  tab.send('Page.navigate', { url }).catch(() => undefined); // a failed navigation ends in the wait for /done
  try {
    const timing = await done;
    const cpu = cpuSoFar();
    if (idleMs === 0) return { ...timing, cpu, heap: await heapOf(tab) };
    await sleep(idleMs);
    return { ...timing, cpu, idle: cpuSoFar() - cpu, heap: await heapOf(tab) };
  } finally {
    await browser.closeTarget(tab.targetId);
    await sleep(150);
  }
}
