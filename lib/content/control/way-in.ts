import { html } from '../dom-jsx';
import { shadowOf } from '../uploads/holding';

/** The name of our slots, in the page's own shadow roots. */
const slotName = 'pause-point';

/** All elements that fit, also inside shadow roots, closed ones included; in the order of the page. */
export function findDeep(root: ParentNode, selector: string): Element[] {
  const found = [...root.querySelectorAll(selector)];
  for (const element of root.querySelectorAll('*')) {
    const inner = shadowOf(element);
    if (inner) found.push(...findDeep(inner, selector));
  }
  return found;
}

/** What really fills the screen: a document names the host of the shadow root that it lies in. */
export function fullscreenIn(doc: Document): Element | null {
  let found = doc.fullscreenElement;
  for (let inner = found && shadowOf(found); inner?.fullscreenElement; inner = found && shadowOf(found)) {
    found = inner.fullscreenElement;
  }
  return found;
}

/** How the box gets into what it has to stand in. */
export interface WayIn {
  /** Puts the box there, where it is not yet. */
  lead(home: Element): void;
  /** True while the box is where it was last led. */
  isThere(home: Element): boolean;
  /** Takes our slots out of the page. */
  clear(): void;
}

/**
 * Where the box has to stand inside something that lies in a shadow root, a slot of ours in there shows it, and the box
 * itself stays in the document: presses on it keep their target, and what is slotted into a modal dialog is not inert
 * (HTML, "inert subtrees": a subject and its flat tree descendants are not).
 */
export function openWayIn(box: Element): WayIn {
  let slots: HTMLSlotElement[] = [];
  let led: Element | null = null;
  let parent: Element | null = null;
  const clear = (): void => {
    for (const slot of slots) slot.remove();
    slots = [];
    box.removeAttribute('slot');
  };
  const lead = (home: Element): void => {
    clear();
    led = home;
    parent = home;
    // From the inside out: each slot shows the next one, and the outermost the box.
    const byHand: HTMLSlotElement[] = [];
    for (let root = home.getRootNode(); root !== document && parent; root = parent.getRootNode()) {
      const { host, slotAssignment } = root as ShadowRoot;
      if (!host) break; // Not in the document at all.
      const slot = document.createElementNS(html, 'slot') as HTMLSlotElement;
      slot.name = slotName;
      if (slots.length > 0) slot.slot = slotName;
      parent.append(slot);
      byHand.at(-1)?.assign(slot);
      byHand.length = 0;
      if (slotAssignment === 'manual') byHand.push(slot);
      slots.push(slot);
      parent = host;
    }
    if (slots.length > 0) box.setAttribute('slot', slotName);
    if (box.parentNode !== parent) parent?.append(box);
    byHand.at(-1)?.assign(box);
  };
  return {
    lead: (home) => {
      if (!(led === home && box.parentNode === parent && slots.every(({ isConnected }) => isConnected))) lead(home);
    },
    isThere: (home) => led === home && box.parentNode === parent,
    clear,
  };
}
