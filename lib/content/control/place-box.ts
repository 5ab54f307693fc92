import type { Hands } from '../hands';

/** How often we look whether the control is still where a person can reach it. */
const checkMs = 300;
/** So often it is put back in a row; then a page that fights is met more seldom, so that nothing freezes. */
const quickRaises = 20;
const slowEvery = 10;

/** Shows nothing of ours inside it. */
const closedToUs = 'video,audio,iframe,object,embed,img,canvas';

/** Where the control has to stand: what lies outside a full-screen element or a page's own modal dialog takes no press. */
function homeOf(doc: Document): Element {
  const { fullscreenElement: full, documentElement } = doc;
  const home = full?.matches(closedToUs) ? null : full;
  return home ?? [...doc.querySelectorAll('dialog:modal')].at(-1) ?? documentElement;
}

/** Calls `raise` while something has taken the control away or lies over it. Gives what ends that. */
export function keepOnTop({ isPausing }: Hands, box: Element, shadow: ShadowRoot, raise: (home: Element) => void) {
  let raises = 0;
  let ticks = 0;
  /** A video on the full screen, over which the control can be seen but not pressed: that is the browser's rule. */
  let over: Element | null = null;
  const isReachable = (home: Element): boolean => {
    const panel = shadow.firstElementChild;
    if (!panel || box.parentNode !== home) return false;
    const { x, y, width, height } = panel.getBoundingClientRect();
    return width > 0 && document.elementFromPoint(x + width / 2, y + height / 2) === box;
  };
  const check = (): void => {
    ticks += 1;
    // Under a pause of ours it stays: two that both want to be on top would fight.
    if (document.visibilityState === 'hidden' || isPausing()) return;
    const home = homeOf(document);
    const { fullscreenElement } = document;
    const wasOver = over;
    over = fullscreenElement?.matches(closedToUs) ? fullscreenElement : null;
    if (over && over === wasOver && box.isConnected) return;
    if (isReachable(home)) {
      if (raises > 0 && ticks % slowEvery === 0) raises -= 1;
      return;
    }
    if (raises > quickRaises && ticks % slowEvery !== 0) return;
    raises += 1;
    raise(home);
  };
  const timer = setInterval(check, checkMs);
  document.addEventListener('fullscreenchange', check);
  return (): void => {
    clearInterval(timer);
    document.removeEventListener('fullscreenchange', check);
  };
}
