import type { NoteType, PageReply } from '../core/protocol';
import { apply, dispatch, listen, members, PromiseOf, type RealmWindow, read } from './primordials';

/** The window of a document: null once it is shown no more. And what an event of ours carries as a number. */
export const [view, detailOf] = members('Document defaultView UIEvent detail');

/** The page side of the private channel of lib/core/protocol. */
export interface Port {
  /** Asks. Resolves with the answer, and with 0 at once when nobody is there (fail closed). Does not reject. */
  ask(kind: 'camera' | 'picture' | 'permission', files?: readonly Blob[]): Promise<PageReply>;
  /** Tells the isolated side something, about a node or another target, in the same task. True when it says yes. */
  tell(type: NoteType, target?: unknown, view?: RealmWindow): boolean;
  /** Hears the isolated side. */
  on(type: 'live' | 'entries', listener: (event: Event) => void): void;
}

/**
 * Opens a channel in a window: `hand` gives it to the isolated side. The
 * channel and its events are of that window, so that it outlives the window that this script belongs to.
 */
export function openPort(win: RealmWindow, hand: (channel: EventTarget, EventOf: typeof FocusEvent) => unknown): Port {
  const { EventTarget: EventTargetOf, FocusEvent: FocusEventOf, BlobEvent: BlobEventOf } = win;
  const channel = new EventTargetOf();
  hand(channel, FocusEventOf);

  const send = (event: Event): boolean => !apply(dispatch, channel, [event]);
  const tell = (type: NoteType, target?: unknown, view?: unknown): boolean =>
    send(
      new FocusEventOf(type, {
        relatedTarget: target as EventTarget,
        view: view as Window,
        cancelable: true,
      }),
    );
  const hear = (at: EventTarget, type: string, listener: (event: Event) => void): void => {
    // Without options, to which a page could add some through Object.prototype.
    apply(listen, at, [type, listener]);
  };

  return {
    ask: (kind, files = []) =>
      new PromiseOf((settle) => {
        // Each answer has a target of its own, which goes away with it.
        const reply = new EventTargetOf();
        hear(reply, kind, (event) => settle(read(detailOf, event) as PageReply));
        for (let i = 0; i < files.length; i++) send(new BlobEventOf('file', { data: files[i] as Blob }));
        if (!tell(kind, reply)) settle(0);
      }),
    tell,
    on: (type, listener) => hear(channel, type, listener),
  };
}
