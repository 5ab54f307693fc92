import { helloEvent, noteEvent } from '../core/protocol';
import { seekCover } from './cover';

/** The channels of one window: to its page side, to those of windows that it covers, and to other scripts of ours. */
export interface Wire {
  /** Those that are heard. */
  readonly ports: EventTarget[];
  connect(port: EventTarget): void;
  /** This window was gated from another one before this script ran. */
  readonly isTaken: boolean;
}

const capture = { capture: true };

/** Takes a hello, so that nobody else hears of it, and gives what it brings. */
export function takeHello(event: Event): EventTarget | null {
  event.stopImmediatePropagation();
  event.preventDefault();
  return (event as FocusEvent).relatedTarget;
}

/**
 * Waits for the page side to say hello, once: the first hello comes before any script of the page has run, and a later
 * one could only be forged. In a window that another script of ours has gated before, takes over from that one.
 * What is said on a channel goes to `hear`.
 */
export function openWire(win: Window, hear: (event: Event) => void): Wire {
  const ports: EventTarget[] = [];
  const isTop = win === win.top;
  const connect = (port: EventTarget): void => {
    ports.push(port);
    port.addEventListener(noteEvent, hear);
    port.addEventListener('file', hear);
  };
  const onHello = (event: Event): void => {
    win.removeEventListener(helloEvent, onHello, capture);
    const port = takeHello(event);
    if (port) connect(port);
  };
  const taken = seekCover(win, () => {
    const peer = new EventTarget();
    connect(peer);
    if (isTop) peer.addEventListener(helloEvent, onHello);
    return peer;
  });
  if (taken) connect(taken);
  // The page side of a frame that was taken over is the one that it had; whoever says hello there is not ours.
  if (!taken || isTop) win.addEventListener(helloEvent, onHello, capture);
  return { ports, connect, isTaken: taken !== null };
}
