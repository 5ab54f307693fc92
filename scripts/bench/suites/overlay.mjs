/** From the page's call to an overlay that can be hit, after a real mouse click. */
import { setTimeout as sleep } from 'node:timers/promises';

/** Running, ended just before the click, and busy without an answer from before the click until after the overlay. */
export const workerStates = ['warm', 'stopped', 'hung'];

/** Longer than a page waits for its overlay. */
const hungMs = 8000;

/** Brings the service worker into a state; gives what tells whether it is hung, for one that should be. */
async function setWorker(browser, state) {
  if (state === 'stopped') await browser.stopWorker();
  return state === 'hung' ? browser.hangWorker(hungMs) : null;
}

/**
 * @param {'warm' | 'stopped' | 'hung'} state of the service worker at the click
 * @param {number} [slowdown] how much slower the page's processor is made
 * @returns {Promise<{ call: number, seen?: number, stream?: number, workerAlive: boolean }>} `seen` is missing when no
 * overlay came in four seconds; `workerAlive` tells what the click really met
 */
export async function measureOverlay({ browser, server }, state, slowdown = 1) {
  const { url, posted } = server.visit('/camera.html');
  const tab = await browser.openTab();
  let hung = null;
  try {
    const ready = posted('/ready');
    if (slowdown > 1) await tab.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    tab.send('Page.navigate', { url }).catch(() => undefined); // a failed navigation ends in the wait for /ready
    await ready;
    await sleep(150);
    hung = await setWorker(browser, state);
    await sleep(250);
    const workerAlive = await browser.workerIsAlive();
    const done = posted('/done');
    await click(tab);
    const result = await done;
    if (hung && !hung.isStill()) throw new Error('the hung service worker came back too soon');
    return { ...result, workerAlive };
  } finally {
    await hung?.end();
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
