import { type Gate, openGate } from './gate';
import { offerHands } from './hands';
import { api } from './native';
import { hearWindows } from './node-bus';
import { hasOrphanedGate } from './orphan';
import { hearPresses } from './presses';
import { openWire } from './wire';

/** Chromium's elements that turn a camera on take a press in all these forms. */
const presses = 'pointerdown mousedown pointerup mouseup keydown keypress keyup ';
const routes = `click input change drop paste dragstart dragenter ${import.meta.env.FIREFOX ? 'focus' : 'focusin'}`;
/** By these and by `dragenter` a page first hears of a person, well before they can press, paste or drop anything. */
const arrivals = 'pointerover keydown';
/** How long after its load a page is left alone, in milliseconds. */
const settleMs = 500;

/**
 * Sets up what has to be there before the page: listeners, in the first place among them. Runs before the page side and
 * before any page script, in every frame of every page; the rest comes with the first thing that one of them hears. The
 * top frame, which shows the pauses of all frames, has it ready when a person arrives, or once the page is loaded and idle.
 */
export function installContentGate(win: Window): void {
  let gate: Gate | null = null;
  const openedAt = Date.now();
  const isOrphaned = import.meta.env.FIREFOX && hasOrphanedGate(win);
  const late = (): Gate => {
    gate ??= openGate({ win, wire, listen, openedAt, isOrphaned });
    return gate;
  };
  const onRoute = (event: Event): void => late().route(event);
  // One function for all, so that arming a window again adds nothing.
  const listen = (target: Window): void => {
    const hasElements =
      !import.meta.env.FIREFOX && ('HTMLCameraElement' in globalThis || 'HTMLUserMediaElement' in globalThis);
    for (const type of ((hasElements ? presses : '') + routes).split(' ')) target.addEventListener(type, onRoute, true);
  };
  const wire = openWire(win, (event) => late().hear(event));
  offerHands(() => late().hands);
  hearWindows(win, (node) => late().onNode(node));
  const isTop = win === win.top;
  // A pause's listeners come first, so that a press in it reaches nothing else.
  if (isTop) hearPresses(win, (event) => gate?.onPress(event));
  listen(win);
  if (!isTop) return;
  api.runtime.onMessage.addListener((message: unknown, _sender, reply) => late().onMessage(message, reply));
  const warm = (): void => void late();
  for (const type of arrivals.split(' '))
    win.addEventListener(type, warm, { capture: true, once: true, passive: true });
  win.addEventListener('load', () => setTimeout(() => requestIdleCallback(warm, { timeout: settleMs }), settleMs), {
    once: true,
  });
}
