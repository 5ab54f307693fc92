/**
 * How windows of one page tell each other of a node: a file input whose picker opens, or a document that was opened anew.
 * On something that no document.open() clears.
 */
type OnNode = (node: EventTarget | null) => void;

/** Chromium: frames of one origin share our isolated world, where no page sees a field of a window. */
const field = 'ppNode';
type Holder = { [field]?: OnNode };
/** Firefox: an event on an object of the window's. */
const nodeEvent = 'pp-node';

/** Tells another window of the same origin. Gives false when nobody of ours is there. */
export function tellWindow(win: Window, node: Node): boolean {
  if (import.meta.env.FIREFOX)
    return !win.performance.dispatchEvent(new FocusEvent(nodeEvent, { relatedTarget: node, cancelable: true }));
  // An own field only: a page can give an element any name.
  if (!Object.hasOwn(win, field)) return false;
  (win as Holder)[field]?.(node);
  return true;
}

/** Hears other windows. */
export function hearWindows(win: Window, onNode: OnNode): void {
  if (!import.meta.env.FIREFOX) {
    (win as Holder)[field] = onNode;
    return;
  }
  // Being first, this listener keeps the event from the page; one that the page sends changes nothing.
  win.performance.addEventListener(nodeEvent, (event) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    onNode((event as FocusEvent).relatedTarget);
  });
}
