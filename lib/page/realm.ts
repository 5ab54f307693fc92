import { helloEvent, sayPicker, sayRealm } from '../core/protocol';
import { openPort, type Port, remove, view } from './port';
import {
  apply,
  deep,
  descriptor,
  dispatch,
  holderOf,
  home,
  isFirefox,
  push,
  type RealmWindow,
  read,
  words,
} from './primordials';

/** A window whose natives are gated, with what is taken from it while it is untouched. */
export interface Realm {
  readonly win: RealmWindow;
  readonly port: Port;
  readonly PromiseOf: PromiseConstructor;
  readonly Exception: typeof DOMException;
  /** Prototypes of what the browser hands over by promise; see closeThen. */
  readonly carriers: readonly unknown[];
  /** True once the window shows this page no more. */
  isGone(): boolean;
  /** Tells the isolated side, and gives what it says: no when it does not hear. Firefox: yes when there is none; see isAlone. */
  may(note: number, about?: unknown): boolean;
  /** True once the page is gone that this script belongs to. A window that it opened may still be there. */
  isOrphan(): boolean;
}

/**
 * Firefox takes the isolated side away when the extension is updated, and with the opener of a popup; then a page has to
 * go on. On a full stack nobody answers either, so that there is room is found out first.
 * @throws when the stack is full
 */
function isAlone(port: Port): boolean {
  return !port.tell(sayPicker) && !deep(() => undefined, 400);
}

/** The realm of this script, and a way to open those of other windows that no script of ours can reach in time. */
export function openRealms(): readonly [
  own: Realm,
  open: (win: RealmWindow) => Realm,
  /** Takes a window away that cannot be gated, before the page has it. Does nothing without one. */
  lose: (win: unknown) => void,
] {
  const carrierNames = words('Array Blob File FileSystemFileHandle FileSystemDirectoryHandle');
  const openRealm = (win: RealmWindow, port: Port, isGone: () => boolean, isOrphan: () => boolean): Realm => {
    const { Promise: PromiseOf, DOMException: Exception } = win;
    const carriers: unknown[] = [];
    for (let i = 0; i < carrierNames.length; i++) push(carriers, holderOf(win, carrierNames[i] as string));
    const may = (note: number, about?: unknown): boolean =>
      !isGone() && (port.tell(note, about) || (isFirefox && isAlone(port)));
    return { win, port, PromiseOf, Exception, carriers, isGone, isOrphan, may };
  };
  const documentOf = (descriptor(home, 'document') as PropertyDescriptor).get;
  const frameOf = (descriptor(home, 'frameElement') as PropertyDescriptor).get;
  const { close } = home;
  const doc = document;
  // A page that was left may be kept for the way back; then its window is another's by now.
  const isHomeGone = (): boolean => read(documentOf, home) !== doc || !read(view, doc);
  const port = openPort(home, (end, EventOf) =>
    apply(dispatch, home, [new EventOf(helloEvent, { __proto__: null, relatedTarget: end } as FocusEventInit)]),
  );
  const lose = (win: unknown): void => {
    if (!win) return;
    read(remove, read(frameOf, win));
    read(close, win);
  };
  const open = (win: RealmWindow): Realm =>
    openRealm(
      win,
      openPort(win, (end) => port.tell(sayRealm, end, win) || (isFirefox && isAlone(port)) || lose(win)),
      // With the page of this script goes its channel.
      () => !read(view, read(documentOf, win)) || (win !== win.top && isHomeGone()),
      isHomeGone,
    );
  return [openRealm(home, port, isHomeGone, isHomeGone), open, lose];
}
