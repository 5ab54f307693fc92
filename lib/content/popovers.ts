import { shadowOf } from './uploads/holding';

/** On the hosts of what we show ourselves. No page sees a field of our world. */
const field = 'ppOurs';

/** What is open inside this host is none of the page's. */
export function markOurs(host: Element): void {
  (host as { [field]?: true })[field] = true;
}

/**
 * Every popover of the page that is open in a document, also inside closed shadow roots. For a press on the control, and for the pause
 * in Firefox only: Chromium's own word on visibility covers them there, and walking a whole page costs some milliseconds.
 */
export function openPopovers(root: ParentNode): Element[] {
  const found = [...root.querySelectorAll(':popover-open')];
  for (const element of root.querySelectorAll('*')) {
    const inner = shadowOf(element);
    if (inner && !Object.hasOwn(element, field)) found.push(...openPopovers(inner));
  }
  return found;
}

/**
 * Hides popovers. One that a page hides and shows again comes to lie on top, and no browser says so: what has to be
 * seen bare can count on no popover that stays.
 */
export function hidePopovers(popovers: readonly Element[]): void {
  for (const one of popovers) {
    try {
      (one as HTMLElement).hidePopover();
    } catch {
      // The page has taken it away, while it heard of another.
    }
  }
}

/**
 * Firefox: a filter on the root element goes for the top layer as well, so a page can make all that lies there invisible
 * and leave it where presses hit it (Gecko 153). Takes one off and gives what puts it back; null where there is none.
 */
export function clearRootFilter(): (() => void) | null {
  const { documentElement: root } = document;
  if (!root || getComputedStyle(root).filter === 'none') return null;
  const { style } = root;
  // A transition that is under way counts for more than what is important.
  const before = ['filter', 'transition'].map(
    (name) => [name, style.getPropertyValue(name), style.getPropertyPriority(name)] as const,
  );
  for (const [name] of before) style.setProperty(name, 'none', 'important');
  return () => {
    for (const one of before) style.setProperty(...one);
  };
}
