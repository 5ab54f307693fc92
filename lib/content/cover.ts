import { api } from './native';

/**
 * A window that goes from its first, empty document to a page of the same origin stays the same window, listeners and
 * all. A script of ours in the page that opened it has been there before the page could touch it and keeps the first
 * place; ours in the window itself finds it here, unseen by the page.
 */
type Take = (peer: EventTarget) => EventTarget;

/** Chromium: frames of one origin share our isolated world, where no page sees a field of a window. */
const field = 'pp';
/** Firefox: the extension's own address is different in each browser, and no page knows it. */
export const secret = (): string => api.runtime.getURL('');

/** Waits in a window for our script to start there. `take` gets its end of a channel and gives the page side's. */
export function offerCover(win: Window, take: Take): void {
  if (!import.meta.env.FIREFOX) {
    (win as { [field]?: Take })[field] = take;
    return;
  }
  const onSeek = (event: Event): void => {
    const { relatedTarget: peer } = event as FocusEvent;
    if (!peer) return;
    event.stopImmediatePropagation();
    peer.dispatchEvent(new FocusEvent('cover', { relatedTarget: take(peer) }));
  };
  win.addEventListener(secret(), onSeek, { capture: true, once: true });
}

/** Asks whether another script of ours has this window; gives the end of the channel that leads to its page side. */
export function seekCover(win: Window, open: () => EventTarget): EventTarget | null {
  if (!import.meta.env.FIREFOX) {
    // Own fields only: a page can give an element or a frame any name.
    return Object.hasOwn(win, field) ? ((win as { [field]?: Take })[field]?.(open()) ?? null) : null;
  }
  if (win === win.top && !win.opener) return null;
  const peer = open();
  let found: EventTarget | null = null;
  const onCover = (event: Event): void => {
    found = (event as FocusEvent).relatedTarget;
  };
  peer.addEventListener('cover', onCover);
  win.dispatchEvent(new FocusEvent(secret(), { relatedTarget: peer }));
  return found;
}
