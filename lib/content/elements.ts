import type { Gatekeeper } from './gatekeeper';
import { remind } from './reminders';
import type { Session } from './session';
import { hasPlace, innermost, withRoots } from './uploads/holding';

/** Chromium's elements that turn a camera on by a press, without any call (github.com/WICG/PEPC). */
const cameraElements = ['camera', 'usermedia'];

/** The camera element that a pointer is given to as it is lifted: the click that follows is that element's. */
let given: Element | undefined;

/** The camera element under a press, also inside closed shadow roots. */
function cameraElementOf(event: Event): Element | undefined {
  // By localName: tagName carries a prefix, and in XHTML it is not in capitals.
  // Compared, not read as text: a page can call a frame `localName`, and its window, in the path, cannot be read.
  const isOne = (node: unknown): node is Element => cameraElements.includes((node as Element)?.localName);
  const path = event.composedPath();
  const open = path.find(isOne);
  if (open) return open;
  const { type, pointerId } = event as PointerEvent;
  // A press can be given to what does not lie under it (Pointer Events: setPointerCapture).
  if (type === 'pointerup')
    given = withRoots(path.slice(0, 1) as Element[]).find((one) => isOne(one) && one.hasPointerCapture(pointerId));
  if (given && type === 'click' && hasPlace(event)) return given;
  const inner = innermost(event);
  // A press without a place can come to what has no focus, either.
  return (hasPlace(event) ? [inner] : withRoots([inner])).find(isOne);
}

/** How long "carry on" holds for the second press. The browser ignores presses right after something lay over the element. */
const grantMs = 10_000;

/** True for what presses, if it is a key. */
export function isPress(event: Event): boolean {
  const { key } = event as KeyboardEvent;
  return !key || key === 'Enter' || key === ' ';
}

/**
 * Holds presses on `<camera>` and `<usermedia>`. The browser takes only a person's own press, so after "carry on"
 * they press once more within a few seconds; the strip says so. What a `<usermedia>` says it wants does not
 * count: Chromium turns the camera on whatever its constraints are (measured in 156).
 */
export function holdCameraElements(gatekeeper: Gatekeeper, session: Session): (event: Event) => void {
  const granted = new WeakMap<Element, number>();
  return (event) => {
    if (!event.isTrusted || !isPress(event)) return;
    const element = cameraElementOf(event);
    if (!element) return;
    const isClick = event.type === 'click';
    if (performance.now() - (granted.get(element) ?? -grantMs) < grantMs) return;
    const { action } = gatekeeper.foresee('camera');
    // In strict mode the browser refuses this press; it has to open first, whatever we think of the site.
    if ((action === 'remind' || action === 'allow') && !session.view().strict) {
      if (isClick) void gatekeeper.ask('camera', element);
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    if (!/click|keydown|keypress/.test(event.type)) return;
    void gatekeeper.ask('camera', element).then((goesOn) => {
      if (!goesOn) return;
      granted.set(element, performance.now());
      remind('element');
    });
  };
}
