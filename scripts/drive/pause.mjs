import { setTimeout as sleep } from 'node:timers/promises';
import { inContentProcess, isFirefox } from './firefox.mjs';
import { until } from './launch.mjs';

/** What a person sees at the middle of a frame. Our host is the only thing that a closed root lets show. */
const isPauseShown = () => document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.localName === 'pause-point';

/** Among many frames of other sites puppeteer loses track of one now and then, and would wait for it for ever. */
const lostFrameMs = 4000;

/**
 * The frame that shows the pause now, or null.
 * @param {import('puppeteer-core').Page} page
 */
export async function pauseFrame(page) {
  const look = (frame) =>
    Promise.race([frame.evaluate(isPauseShown).catch(() => false), sleep(lostFrameMs, false, { ref: false })]);
  // All at once: one after another takes seconds where there are dozens.
  const looks = page.frames().map((frame) => ({ frame, isShown: look(frame) }));
  for (const { frame, isShown } of looks) if (await isShown) return frame;
  return null;
}

/** Waits until the pause is on the screen, can be hit and has its words; resolves with its frame. */
export async function waitForPause(page, { timeout = 5000 } = {}) {
  const frame = await until(() => pauseFrame(page), { what: 'a pause', timeout, every: 25 });
  // The cover comes first and the words a frame later.
  await until(async () => (await readPause(page))?.acts.length, { what: 'the words of the pause', timeout, every: 25 });
  return frame;
}

export async function waitForNoPause(page, { timeout = 5000 } = {}) {
  await until(async () => !(await pauseFrame(page)), { what: 'the pause to close', timeout, every: 25 });
}

/** Chromium: the closed roots of our hosts in one frame, as remote objects. */
async function chromeRoots(frame) {
  const session = frame.client;
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const hosts = (node) => [
    ...(node.localName === 'pause-point' ? (node.shadowRoots ?? []) : []),
    ...[...(node.children ?? []), ...(node.contentDocument ? [node.contentDocument] : [])].flatMap(hosts),
  ];
  const objects = hosts(root).map(({ backendNodeId }) => session.send('DOM.resolveNode', { backendNodeId }));
  return (await Promise.all(objects)).map(({ object }) => object.objectId);
}

async function inChromeSurface(page, fn, args) {
  const clients = new Map(page.frames().map((frame) => [frame.client, frame]));
  for (const [session, frame] of clients) {
    for (const objectId of await chromeRoots(frame)) {
      const { result } = await session.send('Runtime.callFunctionOn', {
        objectId,
        functionDeclaration: `function (...args) { const value = (${fn})(this, ...args); return value === undefined ? null : JSON.stringify(value); }`,
        arguments: args.map((value) => ({ value })),
        returnByValue: true,
      });
      if (result.value !== null && result.value !== undefined && result.value !== 'null')
        return JSON.parse(result.value);
    }
  }
  return null;
}

function inFirefoxSurface(page, fn, args) {
  const look = `(...args) => {
    for (const context of docShell.browsingContext.getAllBrowsingContextsInSubtree()) {
      const hosts = context.window ? context.window.document.getElementsByTagName('pause-point') : [];
      for (const host of hosts) {
        const value = host.openOrClosedShadowRoot ? (${fn})(host.openOrClosedShadowRoot, ...args) : null;
        if (value !== null && value !== undefined) return value;
      }
    }
    return null;
  }`;
  return inContentProcess(page, look, ...args);
}

/**
 * Runs a function on the closed root of each of our surfaces in the page, the pause and the reminder strip, until one
 * gives something other than null. The function must not use anything from outside itself; values travel as JSON.
 * @param {import('puppeteer-core').Page} page
 * @param {(root: ShadowRoot, ...args: any[]) => unknown} fn
 */
export function inSurface(page, fn, ...args) {
  return isFirefox(page) ? inFirefoxSurface(page, fn, args) : inChromeSurface(page, fn, args);
}

function lookAtPause(root) {
  const dialog = root.querySelector('dialog[open]');
  if (!dialog) return null;
  const named = (act) => dialog.querySelector(`[data-act="${act}"]`);
  const focused = root.activeElement;
  return {
    text: dialog.innerText || dialog.textContent,
    focus: (focused && (focused.getAttribute('data-act') || focused.id || focused.localName)) || null,
    isOpen: named('continue')?.getAttribute('aria-disabled') !== 'true',
    acts: [...dialog.querySelectorAll('[data-act]')].map((button) => button.getAttribute('data-act')),
  };
}

/** What the pause shows now: its text, the act in focus, whether "continue" is open. Null when there is no pause. */
export function readPause(page) {
  return inSurface(page, lookAtPause);
}

function lookAtStrip(root) {
  if (!root.querySelector('.strip')) return null;
  const acts = [...root.querySelectorAll('[data-act]')].map((button) => button.getAttribute('data-act'));
  return { text: root.textContent, acts };
}

/** What the reminder strip shows now, or null. */
export function readStrip(page) {
  return inSurface(page, lookAtStrip);
}

function placeOf(root, part, act) {
  const button = root.querySelector(`${part} [data-act="${act}"]`);
  if (!button) return null;
  button.scrollIntoView({ block: 'nearest' });
  const { x, y, width, height } = button.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

/** Where the frame of the pause sits in the page. */
async function frameOffset(frame) {
  const element = await frame?.frameElement();
  const box = await element?.boundingBox();
  return { x: box?.x ?? 0, y: box?.y ?? 0 };
}

/** Presses what `act` names in a part of our surfaces, given by a selector. */
export async function clickAct(page, act, part) {
  const place = await inSurface(page, placeOf, part, act);
  if (!place) throw new Error(`There is no "${act}" to press.`);
  const offset = await frameOffset(part === 'dialog' ? await pauseFrame(page) : page.mainFrame());
  await page.mouse.click(place.x + offset.x, place.y + offset.y);
}

/** Moves the focus by Tab, as a person without a mouse does, until it is on `act`. */
async function tabTo(page, act) {
  const seen = [];
  for (let step = 0; step < 15; step += 1) {
    const pause = await readPause(page);
    if (!pause) throw new Error('The pause closed on the way.');
    if (pause.focus === act) return;
    seen.push(pause.focus);
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach "${act}"; it went ${seen.join(', ')}.`);
}

async function pressOnce(page, act, by) {
  if (by === 'mouse') return clickAct(page, act, 'dialog');
  await tabTo(page, act);
  await page.keyboard.press('Enter');
}

/**
 * Presses one thing in the pause, by keyboard unless told otherwise. "continue" is opened first by touching an answer,
 * and pressed again if the pause was still settling.
 * @param {import('puppeteer-core').Page} page
 * @param {'stop' | 'continue' | 'pushed' | 'talk' | 'yes' | 'no' | 'unsure' | 'escape'} act
 * @param {{ by?: 'keyboard' | 'mouse', answer?: 'yes' | 'no' | 'unsure' }} [options]
 */
export async function pressInPause(page, act, { by = 'keyboard', answer = 'yes' } = {}) {
  await waitForPause(page);
  if (act === 'escape') {
    await page.keyboard.press('Escape');
    return waitForNoPause(page);
  }
  if (act === 'continue' && !(await readPause(page))?.isOpen) await pressOnce(page, answer, by);
  await pressOnce(page, act, by);
  if (!['stop', 'continue'].includes(act)) return;
  for (let again = 0; again < 4; again += 1) {
    const closed = await waitForNoPause(page, { timeout: 400 }).then(
      () => true,
      () => false,
    );
    if (closed) return;
    await page.bringToFront(); // Keys go to the window in front, and a new window can take that place late.
    await pressOnce(page, act, by).catch(() => {});
  }
  await waitForNoPause(page);
}

/** Presses one thing in the reminder strip. */
export function pressInStrip(page, act) {
  return clickAct(page, act, '.strip');
}
