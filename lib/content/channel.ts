import { helloEvent, type PageReply, type PageRequest, parseRequest } from '../core/protocol';

/** What the page's world is answered with. */
export interface Answerer {
  ask(kind: PageRequest['kind'], files: () => Promise<readonly Blob[]>): Promise<PageReply['allow']>;
  isGated(): boolean;
  /** A node that opens a picker, or a document that was opened anew. Either may belong to another frame. */
  onNode(node: Node): void;
}

/** The isolated side of the private channel of lib/core/protocol. */
export interface Channel {
  /**
   * `stop` ends the camera tracks that the page's world let through. `live` gives false while one of them is on, or its
   * call is not settled yet.
   */
  signal(what: 'stop' | 'live'): boolean | undefined;
  keepEntries(transfer: DataTransfer): void;
}

function blobsOf(data: unknown): { id: number; files: readonly Blob[] } | null {
  if (typeof data !== 'object' || data === null || !('id' in data) || !('files' in data)) return null;
  const { id, files } = data;
  if (typeof id !== 'number' || !Array.isArray(files)) return null;
  return { id, files: files.filter((file): file is Blob => file instanceof Blob) };
}

/**
 * Waits for the page side to say hello, once: the first hello comes before any script of the page has run, and a later
 * one could only be forged.
 */
export function openChannel(win: Window, answerer: Answerer): Channel {
  let port: MessagePort | null = null;
  const filesAwaited = new Map<number, (files: readonly Blob[]) => void>();

  const onAsk = (event: Event): void => {
    const request = parseRequest((event as CustomEvent<unknown>).detail);
    if (!request) return;
    event.preventDefault();
    const { id, kind } = request;
    const files = (): Promise<readonly Blob[]> => new Promise((resolve) => filesAwaited.set(id, resolve));
    void answerer.ask(kind, files).then((allow) => {
      const reply: PageReply = { id, allow };
      port?.dispatchEvent(new CustomEvent('reply', { detail: JSON.stringify(reply) }));
    });
  };
  const onMessage = (event: MessageEvent<unknown>): void => {
    const message = blobsOf(event.data);
    if (!message) return;
    filesAwaited.get(message.id)?.(message.files);
    filesAwaited.delete(message.id);
  };
  const nodeOf = (event: Event): Node | null => {
    const { relatedTarget } = event as FocusEvent;
    // Not by instanceof: the node may be of another frame, whose Node is another one.
    return relatedTarget && 'nodeType' in relatedTarget ? (relatedTarget as Node) : null;
  };
  const connect = (opened: MessagePort): void => {
    port = opened;
    port.addEventListener('ask', onAsk);
    port.addEventListener('gated', (event) => {
      if (answerer.isGated()) event.preventDefault();
    });
    for (const type of ['picker', 'rearm']) {
      port.addEventListener(type, (event) => {
        const node = nodeOf(event);
        if (node) answerer.onNode(node);
      });
    }
    port.addEventListener('message', onMessage);
    port.start();
  };
  const onHello = (event: Event): void => {
    const opened = (event as MessageEvent).ports[0];
    if (!opened) return;
    win.removeEventListener(helloEvent, onHello, { capture: true });
    event.stopImmediatePropagation();
    event.preventDefault();
    connect(opened);
  };
  win.addEventListener(helloEvent, onHello, { capture: true });

  return {
    signal: (what) => port?.dispatchEvent(new Event(what, { cancelable: true })),
    keepEntries: (transfer) => port?.dispatchEvent(new DragEvent('entries', { dataTransfer: transfer })),
  };
}
