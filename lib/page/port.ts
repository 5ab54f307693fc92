import { type CameraPermission, helloEvent, type PageReply, type PageRequest } from '../core/protocol';
import {
  apply,
  CustomEventOf,
  dispatch,
  FocusEventOf,
  listen,
  member,
  PromiseOf,
  parse,
  postMessage,
  read,
  stringify,
} from './primordials';

/** The page side of the private channel of lib/core/protocol. */
export interface Port {
  /**
   * Asks whether a moment may go on. Resolves with the person's answer, and with false at once when nobody is there
   * (fail closed). Does not reject.
   */
  ask(kind: 'camera' | 'picture', files?: readonly Blob[]): Promise<boolean>;
  /** Asks what a page would read about its camera without strict mode; gives null where there is none. */
  ask(kind: 'permission'): Promise<CameraPermission | null>;
  /** Tells the isolated side something, about a node, in the same task. True for `gated` when pictures are held here. */
  tell(type: 'gated' | 'picker' | 'rearm', node: unknown): boolean;
  /** Hears the isolated side. */
  on(type: 'stop' | 'entries' | 'live', listener: (event: Event) => void): void;
}

/** Says hello to the isolated side, which has to be listening already, and returns the channel. */
export function openPort(): Port {
  const { port1, port2 } = new MessageChannel();
  const hello = new MessageEvent(helloEvent, { ports: [port2], cancelable: true });
  const isLinked = !apply(dispatch, globalThis, [hello]);
  const detailOf = member('CustomEvent', 'detail');
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
    tell: (type, node) => send(new FocusEventOf(type, { relatedTarget: node as EventTarget | null, cancelable: true })),
    on: hear,
  };
}
