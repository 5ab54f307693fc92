import { helloEvent, type PageReply, type PageRequest, parseRequest } from '../core/protocol';
import { offerCover, seekCover } from './cover';

/** What the page's world is answered with. */
export interface Answerer {
  /** `port` is the channel that the question came by. */
  ask(kind: PageRequest['kind'], port: MessagePort, files: () => Promise<readonly Blob[]>): Promise<PageReply['allow']>;
  isGated(): boolean;
  /** True when a person has just let a camera pass here. */
  isGranted(): boolean;
  /** A node that opens a picker, or a document that was opened anew. Either may belong to another frame. */
  onNode(node: Node): void;
  /** A window of the page that no script of ours has reached yet: it is gated from here. */
  onWindow(win: Window): void;
}

/** The isolated side of the private channel of lib/core/protocol. */
export interface Channel {
  /**
   * `stop` ends the camera tracks that the page's world let through. `live` gives false while one of them is on, or its
   * call is not settled yet.
   */
  signal(what: 'stop' | 'live'): boolean;
  keepEntries(transfer: DataTransfer): void;
  /** This window was gated from another one before this script ran. */
  readonly isTaken: boolean;
  /** The script of ours that runs in a window which was gated from here; undefined while there is none. */
  peerOf(win: Window | null | undefined): MessagePort | undefined;
}

function blobsOf(data: unknown): { id: number; files: readonly Blob[] } | null {
  if (typeof data !== 'object' || data === null || !('id' in data) || !('files' in data)) return null;
  const { id, files } = data;
  if (typeof id !== 'number' || !Array.isArray(files)) return null;
  return { id, files: files.filter((file): file is Blob => file instanceof Blob) };
}

let lastId = 0;

/** Asks as the page side does, on a channel to another script of ours. */
export function askPeer(peer: MessagePort): Promise<boolean> {
  return new Promise((resolve) => {
    const id = ++lastId;
    const onReply = (event: Event): void => {
      const reply: PageReply = JSON.parse((event as CustomEvent<string>).detail);
      if (reply.id === id) resolve(reply.allow === true);
    };
    peer.addEventListener('reply', onReply);
    peer.dispatchEvent(new CustomEvent('ask', { detail: JSON.stringify({ id, kind: 'seen' } satisfies PageRequest) }));
  });
}

const capture = { capture: true };

/**
 * Waits for the page side to say hello, once: the first hello comes before any script of the page has run, and a later
 * one could only be forged. In a window that another script of ours has gated before, takes over from that one.
 */
export function openChannel(win: Window, answerer: Answerer): Channel {
  const ports = new Set<MessagePort>();
  const peers = new WeakMap<Window, MessagePort>();
  let found: EventTarget | null = null;

  /** Hears the page side, or another script of ours that passes something on, until the signal. */
  const connect = (port: MessagePort, signal?: AbortSignal): void => {
    const filesAwaited = new Map<number, (files: readonly Blob[]) => void>();
    const on = (type: string, hear: (event: Event) => unknown): void =>
      port.addEventListener(type, (event) => hear(event) && event.preventDefault(), {
        signal,
      } as AddEventListenerOptions);
    const targetOf = (event: Event): EventTarget | null => (event as FocusEvent).relatedTarget;
    ports.add(port);
    signal?.addEventListener('abort', () => ports.delete(port));
    on('ask', (event) => {
      const request = parseRequest((event as CustomEvent<unknown>).detail);
      if (!request) return false;
      const { id, kind } = request;
      const files = (): Promise<readonly Blob[]> => new Promise((resolve) => filesAwaited.set(id, resolve));
      void answerer.ask(kind, port, files).then((allow) => {
        const reply: PageReply = { id, allow };
        port.dispatchEvent(new CustomEvent('reply', { detail: JSON.stringify(reply) }));
      });
      return true;
    });
    on('message', (event) => {
      const message = blobsOf((event as MessageEvent<unknown>).data);
      if (message) filesAwaited.get(message.id)?.(message.files);
      if (message) filesAwaited.delete(message.id);
    });
    on('gated', () => answerer.isGated());
    on('granted', () => answerer.isGranted());
    for (const type of ['picker', 'rearm']) {
      on(type, (event) => {
        const node = targetOf(event);
        // Not by instanceof: the node may be of another frame, whose Node is another one.
        if (node && 'nodeType' in node) answerer.onNode(node as Node);
      });
    }
    on('realm', (event) => {
      found = targetOf(event);
      return true;
    });
    on('end', (event) => {
      if (found) cover(found as Window, targetOf(event) as MessagePort);
      return found;
    });
    port.start();
  };

  const takeHello = (event: Event, take: (ports: readonly MessagePort[]) => void): void => {
    event.stopImmediatePropagation();
    event.preventDefault();
    take((event as MessageEvent).ports);
  };

  /** Gates another window until a script of ours runs there. */
  const cover = (other: Window, port: MessagePort): void => {
    const handOver = new AbortController();
    connect(port, handOver.signal);
    answerer.onWindow(other);
    // The page may soon listen there too. Here the hello of the page to come is heard first, and passed on.
    const onHello = (event: Event): void => {
      const peer = peers.get(other);
      if (!peer) return;
      other.removeEventListener(helloEvent, onHello, capture);
      takeHello(event, (opened) => peer.dispatchEvent(new MessageEvent(helloEvent, { ports: [...opened] })));
    };
    other.addEventListener(helloEvent, onHello, capture);
    offerCover(other, (peer) => {
      peers.set(other, peer);
      handOver.abort();
      return port;
    });
  };

  const onHello = (event: Event): void => {
    takeHello(event, ([opened]) => {
      win.removeEventListener(helloEvent, onHello, capture);
      if (opened) connect(opened);
    });
  };
  win.addEventListener(helloEvent, onHello, capture);
  const taken = seekCover(win, () => {
    const { port1: peer } = new MessageChannel();
    connect(peer);
    peer.addEventListener(helloEvent, onHello);
    return peer;
  });
  if (taken) connect(taken);

  const toPage = (event: () => Event): boolean => {
    let isLeft = true;
    for (const port of ports) if (!port.dispatchEvent(event())) isLeft = false;
    return isLeft;
  };
  return {
    signal: (what) => toPage(() => new Event(what, { cancelable: true })),
    keepEntries: (dataTransfer) => void toPage(() => new DragEvent('entries', { dataTransfer })),
    isTaken: taken !== null,
    peerOf: (other) => (other ? peers.get(other) : undefined),
  };
}
