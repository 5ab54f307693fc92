import { api } from '../native';

/** Asks about something that may be a picture and is on its way to `target`. False: the person keeps it. */
export type Hold = (target: EventTarget | null, isOne: () => Promise<boolean>) => Promise<boolean>;

/** What every route needs: whether this page's pictures are held at all, the question, and the page's world. */
export interface Holding {
  readonly win: Window;
  /** Answers at once, from memory. */
  readonly isGated: (target: EventTarget | null) => boolean;
  readonly hold: Hold;
  /** Lets the page's world keep the file-system entries of a native drop. */
  readonly keepEntries: (transfer: DataTransfer) => void;
}

/** A list of files like the one the browser would have made. */
export function fileList(files: readonly File[]): FileList {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  return transfer.files;
}

/** Not by instanceof, which says no to an element that another frame made. */
export function isFileInput(node: unknown): node is HTMLInputElement {
  const { localName, type, files } = node as Partial<HTMLInputElement>;
  return localName === 'input' && type === 'file' && files != null;
}

/** The shadow root of an element, closed ones included; only extensions can see those. */
export function shadowOf(element: Element): ShadowRoot | null {
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

/** Tells an input's own page that files are there, in the order and with the flags that the browser uses. */
export function announceFiles(input: HTMLInputElement): void {
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
}
