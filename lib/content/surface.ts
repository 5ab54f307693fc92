import pauseCss from '../../components/pause/pause.css?inline';
import { html } from './dom-jsx';
import { markOurs } from './popovers';
import { hearPresses } from './presses';

/** Something of ours on top of the page: the pause or the strip, in a closed shadow root of its own. */
export interface Surface {
  readonly host: Element;
  readonly root: ShadowRoot;
  /** Takes every press and key of the page while it is up. */
  readonly isModal: boolean;
  /** Called for a press that a person really made on something of this surface: what `data-act` names. */
  readonly onPress: (act: string, press: Event) => void;
  readonly onEscape: () => void;
  /** Called before every press and key of a person on this surface, from the first touch on. False drops it. */
  readonly isWhole?: () => boolean;
}

const open: Surface[] = [];
/** How it looks beyond what it cannot do without. */
let looks = '';
/** Where the last press of a pointer began. One that began elsewhere is no press on what it ends on. */
let begunOn: Element | null | undefined = null;
/** Firefox: what a person went to by Tab. A page that has got at our nodes can move the focus as well. */
let tabbedTo: EventTarget | null = null;
let isTab = false;

/** Decides for each press or key in the page whether it is one of ours. */
export function onSurface(event: Event): void {
  const surface = open.findLast(({ host, isModal }) => isModal || event.target === host);
  if (!surface) return;
  // The page must neither see nor stop what a person does in the pause.
  event.stopImmediatePropagation();
  if (!event.isTrusted) {
    event.preventDefault();
    return;
  }
  if (import.meta.env.FIREFOX && surface.isWhole && !surface.isWhole()) return;
  const { type } = event;
  if (type === 'keydown') {
    const { key } = event as KeyboardEvent;
    isTab = key === 'Tab';
    if (key !== 'Escape') return;
    event.preventDefault();
    surface.onEscape();
  }
  const isClick = type === 'click';
  if (event.target !== surface.host || !(isClick || type === 'mousedown')) return;
  const { detail, clientX, clientY } = event as MouseEvent;
  const { root, isModal, onPress } = surface;
  // A click made by a key has no place; it belongs to what has the focus. All others have to hit what is painted.
  const isKey = isClick && detail === 0;
  const hit = (isKey ? root.activeElement : root.elementFromPoint(clientX, clientY))?.closest<HTMLElement>(
    '[data-act]',
  );
  if (!isClick) begunOn = hit;
  else if (hit && hit === (isKey ? (import.meta.env.FIREFOX && isModal ? tabbedTo : hit) : begunOn)) {
    onPress(hit.dataset.act ?? '', event);
  }
}

/** Listens for presses in this window; in the top frame that was so from the start (lib/content/install). */
export function armSurfaces(win: Window): void {
  hearPresses(win, onSurface);
}

/**
 * What a surface holds and how it looks, to be compared. Closed is not sealed: in Firefox `originalTarget` of a mouse
 * move or a selection gives a page the nodes inside, and a page that swaps two buttons has its answer.
 */
export function portrait({ root }: Surface): string {
  const styles = root.adoptedStyleSheets.map(({ disabled, media, cssRules }) => [
    disabled,
    media.mediaText,
    ...Array.from(cssRules, (rule) => rule.cssText),
  ]);
  return root.innerHTML + styles;
}

/** Takes the styles that the background laid out. What is on screen stays as it is. */
export function dress(style: string): void {
  looks = style;
}

/** Puts a surface at the end of the page, wherever the page has put it. Another document would have taken its styles. */
export function placeSurface({ host, root }: Pick<Surface, 'host' | 'root'>): void {
  const top = document.documentElement ?? document;
  if (host.parentNode === top || host === top) return;
  top.append(host);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(pauseCss + looks);
  root.adoptedStyleSheets = [sheet];
}

/** Puts a new surface at the end of the page. */
export function openSurface(surface: Omit<Surface, 'host' | 'root'>): Surface {
  const named = document.createElementNS(html, 'pause-point');
  // A page that defined an element of this name would be given the closed root (ElementInternals.shadowRoot).
  const host = named.matches(':defined') ? document.createElementNS(html, 'div') : named;
  const root = host.attachShadow({ mode: 'closed' });
  if (import.meta.env.FIREFOX) {
    root.addEventListener('focusin', ({ target }) => {
      if (isTab) tabbedTo = target;
      isTab = false;
    });
  }
  markOurs(host);
  armSurfaces(window);
  const opened: Surface = { ...surface, host, root };
  placeSurface(opened);
  open.push(opened);
  return opened;
}

/** True while a surface takes every press of the page. */
export function isPausing(): boolean {
  return open.some(({ isModal }) => isModal);
}

export function closeSurface(surface: Surface): void {
  const index = open.indexOf(surface);
  if (index >= 0) open.splice(index, 1);
  surface.host.remove();
}
