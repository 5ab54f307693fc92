import { noteEvent, type PageReply } from '../core/protocol';
import { apply, dispatch, listen, members, PromiseOf, type RealmWindow, read } from './primordials';

/**
 * The window of a document (null once it is shown no more), what an event of ours carries as a number, and what takes
 * an element out. In one list, which costs less.
 */
export const [view, detailOf, remove] = members('Document defaultView UIEvent detail Element remove');

/** The page side of the private channel of lib/core/protocol. */
export interface Port {
  /** Asks, by the number of the question. Resolves with the answer, and with 0 at once when nobody is there (fail closed). Does not reject. */
  ask(question: number, files?: readonly Blob[]): Promise<PageReply>;
  /** Tells the isolated side something, by its number, about a node or another target, in the same task. True when it says yes. */
  tell(note: number, target?: unknown, view?: RealmWindow): boolean;
  /** Hears the isolated side. */
  on(type: 'entries' | 'page', listener: (event: Event) => unknown): void;
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
  const tell = (detail: number, target?: unknown, view?: unknown): boolean =>
    send(
      new FocusEventOf(noteEvent, {
        // The browser reads further fields, through Object.prototype, where a page would see what this carries.
        __proto__: null,
        detail,
        relatedTarget: target as EventTarget,
        view: view as Window,
        cancelable: true,
      } as FocusEventInit),
    );
  const hear = (at: EventTarget, type: string, listener: (event: Event) => unknown): void => {
    // Without options, to which a page could add some through Object.prototype.
    apply(listen, at, [type, listener]);
  };

  return {
    ask: (question, files = []) =>
      new PromiseOf((settle) => {
        // Each answer has a target of its own, which goes away with it.
        const reply = new EventTargetOf();
        hear(reply, noteEvent, (event) => settle(read(detailOf, event) as PageReply));
        for (let i = 0; i < files.length; i++)
          send(new BlobEventOf('file', { __proto__: null, data: files[i] } as never));
        if (!tell(question, reply)) settle(0);
      }),
    tell,
    on: (type, listener) => hear(channel, type, listener),
  };
}
