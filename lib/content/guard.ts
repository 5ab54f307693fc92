import type { Surface } from './surface';

export interface Guard {
  /** Begins to watch a button, found by a selector, and gives the headline the focus. */
  watch(selector: string): void;
  /** False while the browser says that the watched button is covered, moved or faded (Chromium only; else true). */
  isSeen(): boolean;
  stop(): void;
}

interface Guarded {
  readonly surface: Surface;
  readonly dialog: HTMLDialogElement;
  readonly onLost: () => void;
}

const checkMs = 250;
/** So often a page may take the pause away before we give up: 30 checks are about 8 seconds of fighting. */
const strikesLimit = 30;

/** IntersectionObserver v2 (w3c.github.io/IntersectionObserver/v2), where the browser has it. */
function watchVisibility(element: Element): { isSeen: () => boolean; stop: () => void } {
  let isSeen = true;
  const options = { threshold: [1], trackVisibility: true, delay: 100 };
  const observer = new IntersectionObserver((entries) => {
    const entry = entries.at(-1) as (IntersectionObserverEntry & { isVisible?: boolean }) | undefined;
    isSeen = entry?.isVisible ?? true;
  }, options);
  observer.observe(element);
  return { isSeen: () => isSeen, stop: () => observer.disconnect() };
}

/**
 * Keeps a dialog on top of the page: puts it back when the page removes it or opens something over it. Works from a
 * timer, because two pages' observers that answer each other froze the whole browser (FACTS, Overlay).
 */
export function guardSurface({ surface, dialog, onLost }: Guarded): Guard {
  const { host, root } = surface;
  let strikes = 0;
  /** Popovers that lie under the dialog. One that a page opens later lies over it, and Firefox does not say so. */
  let under: readonly Element[] = [];
  const popovers = (): readonly Element[] => Array.from(document.querySelectorAll(':popover-open'));
  const focusHeadline = (): void => root.querySelector<HTMLElement>('#pp-headline')?.focus();
  const raise = (): void => {
    if (!host.isConnected) (document.documentElement ?? document).append(host);
    host.removeAttribute('inert');
    host.removeAttribute('hidden');
    if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
    if (dialog.open) dialog.close();
    under = popovers();
    dialog.showModal();
    focusHeadline();
  };
  const isOnTop = (): boolean => {
    if (!host.isConnected || !dialog.open || host.hasAttribute('inert')) return false;
    const box = dialog.getBoundingClientRect();
    return document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2) === host;
  };
  const check = (): void => {
    if (document.visibilityState === 'hidden' || isOnTop()) return;
    strikes += 1;
    if (strikes > strikesLimit) onLost();
    else raise();
  };
  raise();
  let visibility: ReturnType<typeof watchVisibility> | null = null;
  const timer = setInterval(check, checkMs);
  return {
    watch: (selector) => {
      const button = root.querySelector(selector);
      if (button) visibility = watchVisibility(button);
      focusHeadline();
    },
    isSeen: () => {
      if (popovers().every((popover) => under.includes(popover))) return visibility?.isSeen() ?? true;
      raise();
      return false;
    },
    stop: () => {
      clearInterval(timer);
      visibility?.stop();
    },
  };
}
