import { type Gate, openGate } from './gate';
import { offerHands } from './hands';
import { hearWindows } from './node-bus';
import { hasOrphanedGate } from './orphan';
import { openWire } from './wire';

/** Chromium's elements that turn a camera on take a press in all these forms. */
const presses = 'pointerdown mousedown pointerup mouseup keydown keyup ';
const routes = 'click input change drop paste focusin';

/**
 * Sets up what has to be there before the page: listeners, in the first place among them. Runs before the page side and
 * before any page script, in every frame of every page; the rest comes with the first thing that one of them hears.
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
  // The top frame shows the pauses of all frames, so it has everything ready.
  if (win === win.top) late();
  else listen(win);
}
