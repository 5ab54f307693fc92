import type { CameraPermission, PageReply, PageRequest } from '../core/protocol';
import {
  apply,
  dispatch,
  listen,
  members,
  PromiseOf,
  parse,
  postMessage,
  type RealmWindow,
  read,
  stringify,
} from './primordials';

const [detailOf] = members('CustomEvent detail');

type Note = 'gated' | 'granted' | 'picker' | 'rearm' | 'realm' | 'end';

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
  tell(type: Note, target: unknown): boolean;
  /** Hears the isolated side. */
  on(type: 'stop' | 'live' | 'entries', listener: (event: Event) => void): void;
}

/**
 * Opens a channel in a window: `hand` gives its other end to the isolated side and says whether anybody took it. The
 * channel and its events are of that window, so that it outlives the window that this script belongs to.
 */
export function openPort(win: RealmWindow, hand: (end: MessagePort) => boolean): Port {
  const { FocusEvent: FocusEventOf, CustomEvent: CustomEventOf, MessageChannel: Channel } = win;
  const { port1, port2 } = new Channel();
  const isLinked = hand(port2);
  const waiting: Record<number, (answer: never) => void> = { __proto__: null } as never;
  let lastId = 0;

  const send = (event: Event): boolean => isLinked && !apply(dispatch, port2, [event]);
  const hear = (type: string, listener: (event: Event) => void): void => {
    apply(listen, port2, [type, listener]);
  };
  hear('reply', (event) => {
    const reply = parse(read(detailOf, event) as string) as PageReply;
    const settle = waiting[reply.id];
    delete waiting[reply.id];
    if (settle) settle(reply.allow as never);
  });

  return {
    ask: (kind: PageRequest['kind'], files?: readonly Blob[]) =>
      new PromiseOf<never>((settle) => {
        const id = ++lastId;
        waiting[id] = settle;
        // A null prototype keeps a page's Object.prototype.toJSON out of the question.
        const detail = stringify({ __proto__: null, id, kind });
        if (!send(new CustomEventOf('ask', { detail, cancelable: true }))) settle(false as never);
        else if (files) apply(postMessage, port1, [{ __proto__: null, id, files }]);
      }),
    tell: (type, target) =>
      send(new FocusEventOf(type, { relatedTarget: target as EventTarget | null, cancelable: true })),
    on: hear,
  };
}
