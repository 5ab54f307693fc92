import { openPopovers } from './popovers';
import { placeSurface, type Surface } from './surface';

export interface Guard {
  /** Begins to watch a button, found by a selector, and gives the headline the focus. */
  watch(selector: string): void;
  /** True when a person could see what they pressed: the watched button, on top, where it had been for a while. */
  isSeen(press: Event): boolean;
  stop(): void;
}

interface Guarded {
  readonly surface: Surface;
  readonly dialog: HTMLDialogElement;
  readonly onLost: () => void;
}

const checkMs = 100;
/** Between two counter-measures. Showing a dialog costs as much as the page is large. */
const raiseMs = 250;
/** So often a page may take the pause away before we give up: about 8 seconds of fighting. */
const strikesLimit = 30;
/** For this long a button must not have moved before a press, and the page must not have kept us from looking. */
const stillMs = 300;
/** For so long a fresh pause may be fading in. */
const fadeMs = 600;

/** What the browser knows about a document's top layer besides dialogs. Chromium has the last one since 142. */
type Page = Document & { readonly activeViewTransition?: { skipTransition(): void } | null };

/** IntersectionObserver v2 (w3c.github.io/IntersectionObserver/v2), where the browser has it. */
function watchVisibility(element: Element, onChange: (isVisible: boolean, isCovered: boolean) => void): () => void {
  const options = { threshold: [1], trackVisibility: true, delay: 100 };
  const observer = new IntersectionObserver((entries) => {
    const { isVisible = true, isIntersecting } = entries.at(-1) as IntersectionObserverEntry & { isVisible?: boolean };
    onChange(isVisible, isIntersecting && !isVisible);
  }, options);
  observer.observe(element);
  return () => observer.disconnect();
}

/**
 * Keeps a dialog on top of the page: puts it back when the page removes it or opens something over it. Works from a
 * timer, because two pages' observers that answer each other froze the whole browser (FACTS, Overlay).
 */
export function guardSurface({ surface, dialog, onLost }: Guarded): Guard {
  const { root, host } = surface;
  const page: Page = document;
  let strikes = 0;
  let raisedAt = 0;
  let checkedAt = 0;
  /** Popovers that lie under the dialog. One that a page opens later lies over it, and Firefox does not say so. */
  let under: readonly Element[] = [];
  let button: Element | null = null;
  let isVisible = import.meta.env.FIREFOX;
  let isCovered = false;
  let place = '';
  let stillSince = Number.POSITIVE_INFINITY;
  let stopWatching = (): void => undefined;

  const focusHeadline = (): void => root.querySelector<HTMLElement>('#pp-headline')?.focus();
  const raise = (): void => {
    raisedAt = performance.now();
    placeSurface(surface);
    page.activeViewTransition?.skipTransition();
    page.exitPointerLock();
    if (page.fullscreenElement) void page.exitFullscreen().catch(() => undefined);
    if (dialog.open) dialog.close();
    // Not while the pause opens: the look takes time, and `watch` makes up for it.
    if (button) under = openPopovers(page);
    dialog.showModal();
    focusHeadline();
  };
  const isOnTop = (): boolean => {
    if (page.fullscreenElement || page.pointerLockElement || page.activeViewTransition) return false;
    const { x, y, width, height } = dialog.getBoundingClientRect();
    return (
      host.ownerDocument === page &&
      dialog.matches(':modal') &&
      page.elementFromPoint(x + width / 2, y + height / 2) === host
    );
  };
  /** Where the button is; empty when it is not whole on the screen in a size that a person can read. */
  const placeNow = (): string => {
    const { x, y, right, bottom, height } = button?.getBoundingClientRect() ?? new DOMRect();
    const isReadable = height > 20 && height < innerHeight / 2;
    const isWithin = x >= 0 && y >= 0 && right <= innerWidth && bottom <= innerHeight;
    return isReadable && isWithin ? [x, y, right, bottom].join() : '';
  };
  const check = (): void => {
    const now = performance.now();
    const isFading = now - raisedAt < fadeMs;
    checkedAt = now;
    if (page.visibilityState === 'hidden') return;
    const isLost = !isOnTop() || (isCovered && !isFading);
    const before = place;
    place = placeNow();
    if (isLost || !isVisible || place !== before) stillSince = now;
    if (!isLost || now - raisedAt < raiseMs) return;
    strikes += 1;
    if (strikes > strikesLimit) onLost();
    else raise();
  };
  raise();
  const timer = setInterval(check, checkMs);
  return {
    watch: (selector) => {
      button = root.querySelector(selector);
      if (openPopovers(page).length > 0) raise();
      if (!import.meta.env.FIREFOX && button) {
        stopWatching = watchVisibility(button, (visible, covered) => {
          isVisible = visible;
          isCovered = covered;
        });
      }
      focusHeadline();
    },
    isSeen: (press) => {
      // A page that blocks its own thread keeps us from seeing what it shows meanwhile.
      const isFresh = press.timeStamp - checkedAt < stillMs;
      // A key has no place that a page could slip a button under.
      const isStill = (press as UIEvent).detail === 0 || performance.now() - stillSince > stillMs;
      if (!isFresh || !isStill || !isVisible || !isOnTop() || placeNow() !== place || !place) return false;
      if (!import.meta.env.FIREFOX) return true;
      if (openPopovers(page).every((popover) => under.includes(popover))) return root.getAnimations().length === 0;
      raise();
      return false;
    },
    stop: () => {
      clearInterval(timer);
      stopWatching();
    },
  };
}
