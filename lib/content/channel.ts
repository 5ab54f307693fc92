import { helloEvent, type PageReply, type PageRequest, parseRequest, type TrackNote } from '../core/protocol';
import { offerCover, seekCover } from './cover';
import { type CameraTrack, notes } from './tracks';

/** What the page's world is answered with. */
export interface Answerer {
  /** `port` is the channel that the question came by. */
  ask(kind: PageRequest['kind'], port: MessagePort, files: () => Promise<readonly Blob[]>): Promise<PageReply>;
  isGated(): boolean;
  /** True when a person has just let a camera pass here. */
  isGranted(): boolean;
  /** A node that opens a picker, or a document that was opened anew. Either may belong to another frame. */
  onNode(node: Node): void;
  /** Something about a track. True when the page side has to hold back. */
  onTrack(note: TrackNote, track: CameraTrack): boolean;
  /** A window of the page that no script of ours has reached yet: it is gated from here. */
  onWindow(win: Window): void;
}

/** The isolated side of the private channel of lib/core/protocol. */
export interface Channel {
  /** True while a call that was let through is not settled yet. */
  isExpecting(): boolean;
  keepEntries(transfer: DataTransfer): void;
  /** This window was gated from another one before this script ran. */
  readonly isTaken: boolean;
  /** The script of ours that runs in a window which was gated from here; null while there is none. */
  peerOf(win: Window | null | undefined): MessagePort | null | undefined;
}

function blobsOf(data: unknown): { id: string; files: readonly Blob[] } | null {
  if (typeof data !== 'object' || data === null || !('id' in data) || !('files' in data)) return null;
  const { id, files } = data;
  if (typeof id !== 'string' || !Array.isArray(files)) return null;
  // Not by instanceof: they may be of another window, whose Blob is another one.
  return { id, files: files.filter((file: Partial<Blob> | null): file is Blob => !!file?.slice) };
}

let lastId = 0;

/** Asks as the page side does, on a channel to another script of ours. */
export function askPeer(peer: MessagePort): Promise<boolean> {
  return new Promise((resolve) => {
    const id = `seen ${++lastId}`;
    peer.addEventListener(id, (event) => resolve((event as CustomEvent<unknown>).detail === true), { once: true });
    peer.dispatchEvent(new CustomEvent('ask', { detail: id }));
  });
}

const capture = { capture: true };

/**
 * Waits for the page side to say hello, once: the first hello comes before any script of the page has run, and a later
 * one could only be forged. In a window that another script of ours has gated before, takes over from that one.
 */
export function openChannel(win: Window, answerer: Answerer): Channel {
  const ports = new Set<MessagePort>();
  const peers = new WeakMap<Window, MessagePort | null>();

  /** Hears the page side, or another script of ours that passes something on. */
  const connect = (port: MessagePort): void => {
    const filesAwaited = new Map<string, (files: readonly Blob[]) => void>();
    const on = (type: string, hear: (event: Event) => unknown): void =>
      port.addEventListener(type, (event) => ports.has(port) && hear(event) && event.preventDefault());
    const targetOf = (event: Event): EventTarget | null => (event as FocusEvent).relatedTarget;
    ports.add(port);
    on('ask', (event) => {
      const request = parseRequest((event as CustomEvent<unknown>).detail);
      if (!request) return false;
      const { id, kind } = request;
      const files = (): Promise<readonly Blob[]> => new Promise((resolve) => filesAwaited.set(id, resolve));
      void answerer.ask(kind, port, files).then((detail) => port.dispatchEvent(new CustomEvent(id, { detail })));
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
    for (const note of ['track', ...notes] as const) {
      on(note, (event) => targetOf(event) && answerer.onTrack(note, targetOf(event) as CameraTrack));
    }
    on('realm', (event) => {
      const { view } = event as FocusEvent;
      if (view) cover(view, targetOf(event) as MessagePort);
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
    peers.set(other, null);
    connect(port);
    answerer.onWindow(other);
    // The page may soon listen there too. Here the hello of the page to come is heard first, and passed on.
    const onHello = (event: Event): void => {
      const peer = peers.get(other);
      if (!peer) return;
      other.removeEventListener(helloEvent, onHello, capture);
      takeHello(event, (opened) => peer.dispatchEvent(new MessageEvent(helloEvent, { ports: [...opened] })));
    };
    if (other === other.top) other.addEventListener(helloEvent, onHello, capture);
    offerCover(other, (peer) => {
      peers.set(other, peer);
      ports.delete(port);
      return port;
    });
  };

  const onHello = (event: Event): void => {
    takeHello(event, ([opened]) => {
      win.removeEventListener(helloEvent, onHello, capture);
      if (opened) connect(opened);
    });
  };
  const taken = seekCover(win, () => {
    const { port1: peer } = new MessageChannel();
    connect(peer);
    if (win === win.top) peer.addEventListener(helloEvent, onHello);
    return peer;
  });
  if (taken) connect(taken);
  // The page side of a frame that was taken over is the one that it had; whoever says hello there is not ours.
  if (!taken || win === win.top) win.addEventListener(helloEvent, onHello, capture);

  const toPage = (event: () => Event): boolean => {
    let isLeft = true;
    for (const port of ports) if (!port.dispatchEvent(event())) isLeft = false;
    return isLeft;
  };
  return {
    isExpecting: () => !toPage(() => new Event('live', { cancelable: true })),
    keepEntries: (dataTransfer) => void toPage(() => new DragEvent('entries', { dataTransfer })),
    isTaken: taken !== null,
    peerOf: (other) => peers.get(other as Window),
  };
}
