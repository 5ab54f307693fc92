import type { CameraPermission, PageRequest, TrackNote } from '../core/protocol';
import { apply, dispatch, listen, members, PromiseOf, postMessage, type RealmWindow, read } from './primordials';

const [viewOf, detailOf] = members('Document defaultView CustomEvent detail');
/** The window of a document: null once it is shown no more. */
export const view = viewOf;

type Note = 'gated' | 'granted' | 'picker' | 'rearm' | 'realm' | TrackNote;

/** The page side of the private channel of lib/core/protocol. */
export interface Port {
  /**
   * Asks whether a moment may go on. Resolves with the person's answer, and with false at once when nobody is there
   * (fail closed). Does not reject.
   */
  ask(kind: 'camera' | 'picture', files?: readonly Blob[]): Promise<boolean>;
  /** Asks what a page would read about its camera without strict mode; gives null where there is none. */
  ask(kind: 'permission'): Promise<CameraPermission | null>;
  /** Tells the isolated side something, about a node or another target, in the same task. True when it says yes. */
  tell(type: Note, target?: unknown, view?: RealmWindow): boolean;
  /** Hears the isolated side. */
  on(type: 'live' | 'entries', listener: (event: Event) => void): void;
}

/**
 * Opens a channel in a window: `hand` gives its other end to the isolated side. The
 * channel and its events are of that window, so that it outlives the window that this script belongs to.
 */
export function openPort(win: RealmWindow, hand: (end: MessagePort) => unknown): Port {
  const { FocusEvent: FocusEventOf, CustomEvent: CustomEventOf, MessageChannel: Channel } = win;
  const { port1, port2 } = new Channel();
  hand(port2);
  let lastId = 0;

  const send = (event: Event): boolean => !apply(dispatch, port2, [event]);
  const hear = (type: string, listener: (event: Event) => void, once?: boolean): void => {
    apply(listen, port2, [type, listener, { once }]);
  };

  return {
    ask: (kind: PageRequest['kind'], files?: readonly Blob[]) =>
      new PromiseOf<never>((settle) => {
        const id = `${kind} ${++lastId}`;
        hear(id, (event) => settle(read(detailOf, event) as never), true);
        if (!send(new CustomEventOf('ask', { detail: id, cancelable: true }))) settle(false as never);
        else if (files) apply(postMessage, port1, [{ id, files }]);
      }),
    tell: (type, target, view) =>
      send(new FocusEventOf(type, { relatedTarget: target as EventTarget, view: view as Window, cancelable: true })),
    on: hear,
  };
}
