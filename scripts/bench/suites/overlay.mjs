/** From the page's call to an overlay that can be hit, after a real mouse click. */
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * @param {'warm' | 'stopped'} worker `stopped`: the service worker is ended just before the click
 * @returns {Promise<{ call: number, seen?: number, stream?: number, workerAlive: boolean }>} `seen` is missing when no
 * overlay came in four seconds; `workerAlive` tells what the click really met
 */
export async function measureOverlay({ browser, server }, worker) {
  const { url, posted } = server.visit('/camera.html');
  const tab = await browser.openTab();
  try {
    const ready = posted('/ready');
    tab.send('Page.navigate', { url }).catch(() => undefined); // a failed navigation ends in the wait for /ready
    await ready;
    await sleep(150);
    if (worker === 'stopped') await browser.stopWorker();
    await sleep(250);
    const workerAlive = await browser.workerIsAlive();
    const done = posted('/done');
    await click(tab);
    return { ...(await done), workerAlive };
  } finally {
    await browser.closeTarget(tab.targetId);
    await sleep(150);
  }
}

async function click(tab) {
  const at = { x: 60, y: 40, button: 'left', clickCount: 1 };
  const pressed = tab.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...at });
  const released = tab.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at });
  await Promise.all([pressed, released]);
}
