import { api } from '../native';

/** Asks about something that may be a picture and is on its way to `target`. False: the person keeps it. */
export type Hold = (target: EventTarget | null, isOne: () => Promise<boolean>) => Promise<boolean>;

/** What every route needs: whether this page's pictures are held at all, the question, and the page's world. */
export interface Holding {
  /** Answers at once, from memory. */
  readonly isGated: (target: EventTarget | null) => boolean;
  readonly hold: Hold;
  /** Hears what happens in a tree that no window hears. */
  readonly route: (event: Event) => void;
  /** Lets the page's world keep the file-system entries of a native drop. */
  readonly keepEntries: (transfer: DataTransfer) => void;
}

/** Files that a person let through: they are not asked about again. Each choice and each drop makes new ones. */
export const passed = new WeakSet<File>();

/** The page's own view of a thing: what a content script of Firefox adds through its view, the page cannot read. */
function asPage<Thing extends object>(thing: Thing): Thing {
  return (thing as { wrappedJSObject?: Thing }).wrappedJSObject ?? thing;
}

/** Puts into `transfer` what a person let through. */
export function fill(
  transfer: DataTransfer,
  files: readonly File[],
  texts: Iterable<readonly [type: string, data: string]> = [],
): DataTransfer {
  const target = import.meta.env.FIREFOX ? asPage(transfer) : transfer;
  for (const [type, data] of texts) target.setData(type, data);
  for (const file of files) {
    passed.add(file);
    target.items.add(import.meta.env.FIREFOX ? asPage(file) : file);
  }
  return transfer;
}

/** A list of files that a person let through, like the one the browser would have made. */
export function fileList(files: readonly File[]): FileList {
  return fill(new DataTransfer(), files).files;
}

/** Not by instanceof, which says no to an element that another frame made. */
export function isFileInput(node: unknown): node is HTMLInputElement {
  const { localName, type, files } = node as Partial<HTMLInputElement>;
  return localName === 'input' && type === 'file' && files != null;
}

/** The shadow root of an element, closed ones included; only extensions can see those. */
export function shadowOf(element: Element): ShadowRoot | null {
  // An event's path ends with a window, where a page can give a frame any of these names. (So it can to a form's fields,
  // but a form has no root.)
  if (element.nodeType !== 1) return null;
  if (import.meta.env.FIREFOX) {
    return (element as Element & { openOrClosedShadowRoot: ShadowRoot | null }).openOrClosedShadowRoot;
  }
  const { dom } = api as { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
  try {
    return dom?.openOrClosedShadowRoot(element) ?? null;
  } catch {
    return element.shadowRoot; // No HTML element, or this script outlived its extension.
  }
}

/** Adds what stands in the shadow roots of these elements, however deep: a page can fill a stack with roots in roots. */
export function withRoots(found: Element[]): Element[] {
  for (const one of found) for (const inner of shadowOf(one)?.querySelectorAll('*') ?? []) found.push(inner);
  return found;
}

/** Whether an event has a place on the screen. A click by the keyboard has none: -1 (Pointer Events: pointerId). */
export function hasPlace({ clientX, pointerId }: Partial<PointerEvent>): boolean {
  return clientX !== undefined && pointerId !== -1;
}

/** What an event comes to, which the window is not shown where it lies behind closed shadow roots. */
export function innermost(event: Event): Element {
  let element = event.composedPath()[0] as Element;
  const { clientX, clientY } = event as PointerEvent;
  for (let root = shadowOf(element); root; root = shadowOf(element)) {
    const inner = hasPlace(event) ? root.elementFromPoint(clientX, clientY) : root.activeElement;
    if (!inner || !root.contains(inner)) break;
    element = inner;
  }
  return element;
}

/** Tells an input's own page that files are there, in the order and with the flags that the browser uses. */
export function announceFiles(input: HTMLInputElement): void {
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
}
