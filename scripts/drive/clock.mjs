import { inContentProcess, isFirefox } from './firefox.mjs';
import { until } from './launch.mjs';

/** In the page: starts the clock at the page's call, and polls each frame for what a person could hit. */
function startClock() {
  const clock = { call: null, seen: null, painted: null };
  window.__driveClock = clock;
  const begin = () => {
    clock.call ??= performance.now();
  };
  const look = () => {
    if (window.__driveClock !== clock) return;
    const middle = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
    if (clock.call !== null && middle?.localName === 'pause-point') {
      clock.seen = performance.now();
      // A message posted from inside a frame is delivered after that frame was drawn.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        clock.painted = performance.now();
        port1.close();
      };
      port2.postMessage(null);
      return;
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  return begin;
}

/** In the page, before anything else: lets the hand-over of a file start the clock. It touches no file. */
function watchHandOver() {
  for (const type of ['change', 'drop', 'paste']) {
    addEventListener(type, (event) => event.isTrusted && window.__driveBegin?.(), { capture: true });
  }
}

/**
 * Firefox runs scripts like the one above after the extension's, which takes the event away. Its privileged side hears
 * every event before the page and the extension do.
 */
function watchFromOutside() {
  for (const type of ['change', 'drop', 'paste']) {
    addEventListener(type, () => content.wrappedJSObject.__driveBegin?.(), { capture: true, once: true });
  }
}

/**
 * Gets a page ready for `measureCallToPause` on pictures; call it before `goto`. The camera needs no preparation.
 * An input in no document cannot be measured: no one but the page hears it change.
 * @param {import('puppeteer-core').Page} page
 */
export async function armClock(page) {
  await page.evaluateOnNewDocument(watchHandOver);
}

/** In the page: the clock starts when the page calls getUserMedia, by whatever button. */
function watchCamera(start) {
  const begin = start();
  window.__driveBegin = begin;
  const devices = navigator.mediaDevices;
  if (!devices) return;
  const call = devices.getUserMedia;
  devices.getUserMedia = function getUserMedia(...args) {
    begin();
    return call.apply(this, args);
  };
}

/**
 * Milliseconds from the page's call (or the hand-over of a file) to the pause that a person can hit (`seen`) and to the
 * end of the frame that drew it (`painted`), the way the facts on cost measure it. `act` must make the page call, and
 * must not wait for the pause to end. Measures in the top frame.
 * @param {import('puppeteer-core').Page} page
 * @param {() => Promise<unknown>} act
 * @param {{ timeout?: number }} [options]
 * @returns {Promise<{ seen: number, painted: number }>}
 */
export async function measureCallToPause(page, act, { timeout = 5000 } = {}) {
  // As text, because one function is the other's argument.
  await page.evaluate(`(${watchCamera})(${startClock})`);
  if (isFirefox(page)) await inContentProcess(page, watchFromOutside);
  try {
    await act();
    const clock = await until(() => page.evaluate(() => window.__driveClock?.painted && window.__driveClock), {
      what: 'the pause',
      timeout,
      every: 30,
    });
    return { seen: clock.seen - clock.call, painted: clock.painted - clock.call };
  } finally {
    await page
      .evaluate(() => {
        window.__driveClock = null;
        window.__driveBegin = null;
        delete navigator.mediaDevices?.getUserMedia;
      })
      .catch(() => {});
  }
}
