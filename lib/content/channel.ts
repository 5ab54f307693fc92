import {
  helloEvent,
  noteEvent,
  noteTypes,
  type PageReply,
  type QuestionKind,
  saySeen,
  type TrackNote,
} from '../core/protocol';
import { offerCover } from './cover';
import type { CameraTrack } from './tracks';
import { isLone } from './uploads/inputs';
import { takeHello, type Wire } from './wire';

/** What the page's world is answered with. */
export interface Answerer {
  /** `port` is the channel that the question came by. */
  ask(kind: QuestionKind, port: EventTarget, files: readonly Blob[]): Promise<PageReply>;
  isGated(): boolean;
  /** True, once, when a gate of this window has just said that it lets a camera through. With `isTold` that is what one says. */
  isGranted(isTold: boolean): boolean;
  /** A node that opens a picker, or a document that was opened anew. Either may belong to another frame. */
  onNode(node: Node): void;
  /** Something about a track. True when the page side has to hold back. */
  onTrack(note: TrackNote, track: CameraTrack): boolean;
  /** A window of the page that no script of ours has reached yet: it is gated from here. */
  onWindow(win: Window): void;
}

/** The isolated side of the private channel of lib/core/protocol. */
export interface Channel {
  /** To be called with everything that comes on the wire. */
  hear(event: Event): void;
  /** True while a call that was let through is not settled yet. */
  isExpecting(): boolean;
  keepEntries(transfer: DataTransfer): void;
  /** The script of ours that runs in a window which was gated from here; null while there is none. */
  peerOf(win: Window | null | undefined): EventTarget | null | undefined;
}

/** Asks as the page side does, on a channel to another script of ours. */
export function askPeer(peer: EventTarget): Promise<boolean> {
  return new Promise((resolve) => {
    const relatedTarget = new EventTarget();
    relatedTarget.addEventListener(noteEvent, (event) => resolve((event as UIEvent).detail > 0));
    peer.dispatchEvent(new FocusEvent(noteEvent, { detail: saySeen, relatedTarget }));
  });
}

const capture = { capture: true };

/** Hears the page side, or other scripts of ours that pass something on, once there is something to hear. */
export function openChannel({ ports, connect }: Wire, answerer: Answerer): Channel {
  const peers = new WeakMap<Window, EventTarget | null>();
  /** How many calls for a camera were let through and have not come to an end. */
  let expected = 0;
  /** Files that came for the next question. */
  const filesFor = new Map<EventTarget, Blob[]>();

  const answer = (kind: QuestionKind, reply: EventTarget, port: EventTarget): boolean => {
    const files = filesFor.get(port) ?? [];
    filesFor.delete(port);
    void answerer.ask(kind, port, files).then((detail) => {
      // Before the page side goes on: the browser may ask the person first.
      if (kind === 'camera' && detail) expected += 1;
      reply.dispatchEvent(new FocusEvent(noteEvent, { detail }));
    });
    return true;
  };

  /** True says yes to the sender. */
  const take = (event: FocusEvent, port: EventTarget): unknown => {
    const { relatedTarget: about, view } = event;
    if (event.type === 'file') {
      filesFor.set(port, [...(filesFor.get(port) ?? []), (event as Event as BlobEvent).data]);
      return false;
    }
    const type = noteTypes[event.detail];
    switch (type) {
      case 'camera':
      case 'picture':
      case 'seen':
        return about && answer(type, about, port);
      case 'open':
        return !answerer.isGated();
      case 'granted':
        return answerer.isGranted(about !== null);
      case 'picker':
      case 'rearm':
        // Not by instanceof: the node may be of another frame, whose Node is another one.
        if (about && 'nodeType' in about && !isLone(about as Node)) answerer.onNode(about as Node);
        return true;
      case 'realm':
        if (view && about) cover(view, about);
        return true;
      case 'settled':
        if (expected > 0) expected -= 1;
        return true;
      case 'foreign':
        return about && !answerer.onTrack('known', about as CameraTrack);
      case 'on':
      case 'off':
        return about && !answerer.onTrack(type, about as CameraTrack);
      case 'track':
      case 'wanted':
        return about && answerer.onTrack(type, about as CameraTrack);
      default:
        return false;
    }
  };

  /** Gates another window until a script of ours runs there. */
  const cover = (other: Window, port: EventTarget): void => {
    peers.set(other, null);
    connect(port);
    answerer.onWindow(other);
    // The page may soon listen there too. Here the hello of the page to come is heard first, and passed on.
    const onHello = (event: Event): void => {
      const peer = peers.get(other);
      if (!peer) return;
      other.removeEventListener(helloEvent, onHello, capture);
      peer.dispatchEvent(new FocusEvent(helloEvent, { relatedTarget: takeHello(event) }));
    };
    if (other === other.top) other.addEventListener(helloEvent, onHello, capture);
    offerCover(other, (peer) => {
      peers.set(other, peer);
      ports.splice(ports.indexOf(port), 1);
      port.dispatchEvent(new FocusEvent('page'));
      return port;
    });
  };

  return {
    hear: (event) => {
      const port = event.currentTarget;
      if (port && ports.includes(port) && take(event as FocusEvent, port)) event.preventDefault();
    },
    isExpecting: () => expected > 0,
    keepEntries: (clipboardData) => {
      if (import.meta.env.FIREFOX) return;
      for (const port of ports) port.dispatchEvent(new ClipboardEvent('entries', { clipboardData }));
    },
    peerOf: (other) => peers.get(other as Window),
  };
}
