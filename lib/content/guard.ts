import { clearRootFilter, hidePopovers, openPopovers } from './popovers';
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
/** For this long the pause has to have been back, after a page had taken it away or covered it. */
const backMs = 1000;
/** For so long a fresh pause may be fading in. */
const fadeMs = 600;

/** What the browser knows about a document's top layer besides dialogs. Chromium has the last one since 142. */
type Page = Document & { readonly activeViewTransition?: { skipTransition(): void } | null };

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
  /** Popovers that lie under the dialog. One that a page opens later lies over it, which Chromium says late. */
  let under: readonly Element[] = [];
  /** Firefox says nothing of it, nor of one that is shown again. So none stays; these are shown again after the pause. */
  const hidden = new Set<HTMLElement>();
  let putFilterBack: (() => void) | null = null;
  let button: Element | null = null;
  let isVisible = import.meta.env.FIREFOX;
  let isCovered = false;
  let place = '';
  let movedAt = 0;
  let lostAt = Number.NEGATIVE_INFINITY;
  /** IntersectionObserver v2 (w3c.github.io/IntersectionObserver/v2), which Firefox does not have. */
  const observer = new IntersectionObserver(
    (entries) => {
      const entry = entries.at(-1) as IntersectionObserverEntry & { readonly isVisible: boolean };
      isVisible = entry.isVisible !== false;
      isCovered = entry.isIntersecting && !isVisible;
    },
    { threshold: [1], trackVisibility: true, delay: 100 } as IntersectionObserverInit,
  );

  const isUnder = (popover: Element): boolean => under.includes(popover);
  const plainPopovers = (): readonly Element[] => [...page.querySelectorAll(':popover-open')];
  const focusHeadline = (): void => root.querySelector<HTMLElement>('#pp-headline')?.focus();
  const hadFilter = (): boolean => {
    const putBack = clearRootFilter();
    putFilterBack ??= putBack;
    return putBack !== null;
  };
  const clearPage = (): void => {
    // Not deep while the pause opens: that look takes time, and `watch` makes up for it.
    const popovers = (button ? openPopovers(page) : plainPopovers()) as HTMLElement[];
    // The browser closes others by itself for a modal dialog, and nobody shows them again.
    for (const one of popovers) if (one.popover === 'manual') hidden.add(one);
    hidePopovers(popovers);
    hadFilter();
  };
  const raise = (): void => {
    raisedAt = performance.now();
    placeSurface(surface);
    page.activeViewTransition?.skipTransition();
    page.exitPointerLock();
    if (page.fullscreenElement) void page.exitFullscreen().catch(() => undefined);
    if (dialog.open) dialog.close();
    if (import.meta.env.FIREFOX) clearPage();
    else under = plainPopovers();
    dialog.showModal();
    focusHeadline();
  };
  const isOnTop = (): boolean => {
    if (page.fullscreenElement || page.pointerLockElement || page.activeViewTransition) return false;
    // What lies over a modal dialog is inert, and hit tests pass through it.
    if (!plainPopovers().every(isUnder)) return false;
    if (import.meta.env.FIREFOX && hadFilter()) return false;
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
    // A page that blocks its own thread keeps us from seeing what it shows meanwhile.
    const wasBlocked = now - checkedAt > stillMs;
    checkedAt = now;
    if (page.visibilityState === 'hidden') return;
    const before = place;
    place = placeNow();
    if (wasBlocked || !isVisible || place !== before) movedAt = now;
    if (isOnTop() && (!isCovered || isFading)) return;
    lostAt = now;
    if (now - raisedAt < raiseMs) return;
    strikes += 1;
    if (strikes > strikesLimit) onLost();
    else raise();
  };
  raise();
  const timer = setInterval(check, checkMs);
  return {
    watch: (selector) => {
      button = root.querySelector(selector);
      if (import.meta.env.FIREFOX && !openPopovers(page).every(isUnder)) raise();
      if (!import.meta.env.FIREFOX && button) observer.observe(button);
      focusHeadline();
    },
    isSeen: (press) => {
      const now = performance.now();
      const isKey = (press as UIEvent).detail === 0;
      const isFresh = now - checkedAt < stillMs && now - lostAt > backMs;
      // A key has no place that a page could slip a button under.
      const isStill = isKey || now - movedAt > stillMs;
      if (!isFresh || !isStill || !isVisible || !isOnTop() || placeNow() !== place || !place) return false;
      if (!import.meta.env.FIREFOX) return true;
      if (openPopovers(page).every(isUnder)) return root.getAnimations().length === 0;
      raise();
      return false;
    },
    stop: () => {
      clearInterval(timer);
      observer.disconnect();
      if (!import.meta.env.FIREFOX) return;
      putFilterBack?.();
      for (const one of hidden) if (one.isConnected && one.popover === 'manual') one.togglePopover(true);
    },
  };
}
