import { openPort, type Port } from './port';
import {
  apply,
  descriptor,
  dispatch,
  holderOf,
  home,
  MessageEventOf,
  members,
  type RealmWindow,
  read,
} from './primordials';

/** A window whose natives are gated, with what is taken from it while it is untouched. */
export interface Realm {
  readonly win: RealmWindow;
  readonly port: Port;
  readonly PromiseOf: PromiseConstructor;
  readonly Exception: typeof DOMException;
  /** Prototypes of what the browser hands over by promise; see closeThen. */
  readonly carriers: readonly (object | undefined)[];
  /** True once the window shows this page no more. */
  isGone(): boolean;
  /** True once the page is gone that this script belongs to. A window that it opened may still be there. */
  isOrphan(): boolean;
}

function openRealm(win: RealmWindow, port: Port, isGone: () => boolean, isOrphan: () => boolean): Realm {
  const { Promise: PromiseOf, DOMException: Exception } = win;
  const carriers = [
    holderOf(win, 'Array'),
    holderOf(win, 'Blob'),
    holderOf(win, 'File'),
    holderOf(win, 'FileSystemFileHandle'),
    holderOf(win, 'FileSystemDirectoryHandle'),
  ];
  return { win, port, PromiseOf, Exception, carriers, isGone, isOrphan };
}

/** The realm of this script, and a way to open those of other windows that no script of ours can reach in time. */
export function openRealms(helloEvent: string): { own: Realm; open: (win: RealmWindow) => Realm } {
  const [view] = members('Document defaultView');
  const documentOf = descriptor(home, 'document')?.get;
  const doc = document;
  const isHomeGone = (): boolean => read(view, doc) === null;
  const port = openPort(home, (end) => {
    const hello = new MessageEventOf(helloEvent, { ports: [end], cancelable: true });
    return !apply(dispatch, home, [hello]);
  });
  const open = (win: RealmWindow): Realm =>
    openRealm(
      win,
      openPort(win, (end) => port.tell('realm', win) && port.tell('end', end)),
      () => read(view, read(documentOf, win)) === null,
      isHomeGone,
    );
  return { own: openRealm(home, port, isHomeGone, isHomeGone), open };
}
