import type { Hands } from '../hands';
import { clearRootFilter, hidePopovers, openPopovers } from '../popovers';
import { findDeep, fullscreenIn, type WayIn } from './way-in';

/** How often we look whether the control is still where a person can reach it. */
const checkMs = 300;
/** So often it is put back in a row; then a page that fights is met more seldom, so that nothing freezes. */
const quickRaises = 20;
const slowEvery = 10;

interface ViewTransition {
  skipTransition(): void;
}
/** Chromium has it since 142, Firefox since 147. */
type Page = Document & { readonly activeViewTransition?: ViewTransition | null };

/** Shows nothing of ours inside it. */
const closedToUs = 'video,audio,iframe,object,embed,img,canvas';

/**
 * Where the control has to stand: what lies outside a full-screen element or a page's own modal dialog takes no press.
 * Several places where nobody can tell which of the page's dialogs lies on top.
 */
function homesOf(doc: Document, deep: readonly Element[]): readonly Element[] {
  const full = fullscreenIn(doc);
  const home = full?.matches(closedToUs) ? null : full;
  if (home) return [home];
  const dialogs = [
    ...[...doc.querySelectorAll('dialog:modal')].slice(-1),
    ...deep.filter((one) => one.matches(':modal')),
  ];
  return dialogs.length > 0 ? dialogs.reverse() : [doc.documentElement];
}

export interface Keeper {
  /** True when nothing of the page has lain over the control for a moment: what a person presses is what they see. */
  isSeen(): boolean;
  stop(): void;
}

interface Kept {
  readonly hands: Hands;
  readonly wayIn: WayIn;
  readonly box: Element;
  readonly shadow: ShadowRoot;
  readonly raise: (home: Element) => void;
}

/** For this long the control has to have been on top before a press that shows the person again. */
const stillMs = 500;

/** Calls `raise` while something has taken the control away or lies over it. */
export function keepOnTop({ hands, box, wayIn, shadow, raise }: Kept): Keeper {
  let raises = 0;
  let ticks = 0;
  let raisedAt = 0;
  /** Popovers that lie under the control. One that the page opens later lies over it, also where presses go through it. */
  let under: readonly Element[] = [];
  /** A video on the full screen, over which the control can be seen but not pressed: that is the browser's rule. */
  let over: Element | null = null;
  /** Modal dialogs in shadow roots, as they were when the control was last out of reach: a look for them costs time. */
  let deep: readonly Element[] = [];
  /** Chromium: presses go to the page while one runs. One that runs on is no mere change of view. */
  let transition: ViewTransition | null = null;

  /** IntersectionObserver v2: also what the browser knows of pickers, and of dialogs and popovers that are on their way out. */
  let isVisible = import.meta.env.FIREFOX;
  let watched: Element | null = null;
  const sight = new IntersectionObserver(
    (entries) => {
      isVisible = (entries.at(-1) as IntersectionObserverEntry & { readonly isVisible: boolean }).isVisible;
    },
    { threshold: [1], trackVisibility: true, delay: 100 } as IntersectionObserverInit,
  );
  const watchPanel = (): void => {
    const panel = shadow.querySelector('.control');
    if (import.meta.env.FIREFOX || panel === watched) return;
    sight.disconnect();
    isVisible = false;
    watched = panel;
    if (panel) sight.observe(panel);
  };

  // A press is worth a deeper look, into closed shadow roots.
  const popovers = (isDeep: boolean): readonly Element[] =>
    isDeep ? openPopovers(document) : [...document.querySelectorAll(':popover-open')];
  const lift = (home: Element, isDeep: boolean): void => {
    raise(home);
    raisedAt = performance.now();
    under = popovers(isDeep);
  };
  const isReachable = (homes: readonly Element[]): boolean => {
    const panel = shadow.querySelector('.control');
    if (!panel || !homes.some(wayIn.isThere)) return false;
    if (!popovers(false).every((one) => under.includes(one))) return false;
    const { x, y, width, height } = panel.getBoundingClientRect();
    return width > 0 && document.elementFromPoint(x + width / 2, y + height / 2) === box;
  };
  const endTransition = (): void => {
    const { activeViewTransition: moving = null } = document as Page;
    if (moving && moving === transition) moving.skipTransition();
    transition = moving;
  };
  const check = (): void => {
    ticks += 1;
    watchPanel();
    // Under a pause of ours it stays: two that both want to be on top would fight.
    if (document.visibilityState === 'hidden' || hands.isPausing()) return;
    const { fullscreenElement } = document;
    const wasOver = over;
    over = fullscreenElement?.matches(closedToUs) ? fullscreenElement : null;
    if (over && over === wasOver && box.isConnected) return;
    endTransition();
    if (isReachable(homesOf(document, deep))) {
      if (raises > 0 && ticks % slowEvery === 0) raises -= 1;
      return;
    }
    if (raises > quickRaises && ticks % slowEvery !== 0) return;
    raises += 1;
    deep = findDeep(document, 'dialog:modal').filter((one) => one.getRootNode() !== document);
    const homes = homesOf(document, deep);
    lift(homes[raises % homes.length] ?? document.documentElement, false);
  };
  under = popovers(false);
  watchPanel();
  const timer = setInterval(check, checkMs);
  document.addEventListener('fullscreenchange', check);
  return {
    isSeen: () => {
      // Firefox: a view transition lies over the top layer, and presses go through it.
      const { activeViewTransition: moving } = document as Page;
      moving?.skipTransition();
      // Beside a camera element the control lies in the page, where something can hide it and let presses through.
      const panel = shadow.querySelector<HTMLElement>('.control');
      const isOnPage = !panel?.matches(':popover-open');
      if (panel && isOnPage) panel.popover = 'manual';
      // One that was under may have been shown again since, and lie over it now. So none stays.
      const open = popovers(true);
      hidePopovers(open);
      const hadFilter = import.meta.env.FIREFOX && clearRootFilter() !== null;
      const isBare = open.length === 0 && !hadFilter && isVisible;
      const isSeen = !moving && !isOnPage && isBare && performance.now() - raisedAt > stillMs;
      if (!isSeen) lift(homesOf(document, deep)[0] ?? document.documentElement, true);
      return isSeen;
    },
    stop: () => {
      clearInterval(timer);
      sight.disconnect();
      document.removeEventListener('fullscreenchange', check);
    },
  };
}
