import pauseCss from '../../components/pause/pause.css?inline';
import stripCss from '../../components/strip/strip.css?inline';
import { html } from './dom-jsx';

/** Something of ours on top of the page: the pause or the strip, in a closed shadow root of its own. */
export interface Surface {
  readonly host: Element;
  readonly root: ShadowRoot;
  /** Takes every press and key of the page while it is up. */
  readonly isModal: boolean;
  /** Called for a press that a person really made on something of this surface. */
  readonly onPress: (element: Element) => void;
  readonly onEscape: () => void;
  /** Called before every press and key of a person on this surface, from the first touch on. False drops it. */
  readonly isWhole?: () => boolean;
}

const open: Surface[] = [];
let sheet: CSSStyleSheet | null = null;

/** Decides for each press or key in the page whether it is one of ours. */
function onEvent(event: Event): void {
  const surface = open.findLast(({ host, isModal }) => isModal || event.target === host);
  if (!surface) return;
  // The page must neither see nor stop what a person does in the pause.
  event.stopImmediatePropagation();
  if (!event.isTrusted) {
    event.preventDefault();
    return;
  }
  if (import.meta.env.FIREFOX && surface.isWhole && !surface.isWhole()) return;
  if (event instanceof KeyboardEvent && event.type === 'keydown' && event.key === 'Escape') {
    event.preventDefault();
    surface.onEscape();
    return;
  }
  if (event.type !== 'click' || event.target !== surface.host) return;
  const pointer = event as PointerEvent;
  // A click made by a key has no place; it belongs to what has the focus. All others have to hit what is painted.
  const hit =
    pointer.detail === 0 ? surface.root.activeElement : surface.root.elementFromPoint(pointer.clientX, pointer.clientY);
  if (hit) surface.onPress(hit);
}

const events = [
  'click',
  'auxclick',
  'dblclick',
  'contextmenu',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  // A page that cancels these takes every tap and every scrolling away from the pause.
  'touchstart',
  'touchmove',
  'touchend',
  'wheel',
  'keydown',
  'keypress',
  'keyup',
];

/**
 * Listens for presses on the window before the page can. Must run at document_start; may run again after
 * document.open() has taken the listeners away.
 */
export function armSurfaces(win: Window): void {
  // A scroll must not wait for us; nothing but presses and keys is ever prevented.
  for (const type of events) win.addEventListener(type, onEvent, { capture: true, passive: /^[tw]/.test(type) });
}

/**
 * What a surface holds and how it looks, to be compared. Closed is not sealed: in Firefox `originalTarget` of a mouse
 * move or a selection gives a page the nodes inside, and a page that swaps two buttons has its answer.
 */
export function portrait({ root }: Surface): string {
  return (
    root.innerHTML + Array.from(root.adoptedStyleSheets, (own) => Array.from(own.cssRules, (rule) => rule.cssText))
  );
}

/** Puts a new surface at the end of the page. */
export function openSurface(doc: Document, surface: Omit<Surface, 'host' | 'root'>): Surface {
  const named = doc.createElementNS(html, 'pause-point');
  // A page that defined an element of this name would be given the closed root (ElementInternals.shadowRoot).
  const host = named.matches(':defined') ? doc.createElementNS(html, 'div') : named;
  const root = host.attachShadow({ mode: 'closed' });
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(pauseCss + stripCss);
  }
  root.adoptedStyleSheets = [sheet];
  (doc.documentElement ?? doc).append(host);
  const opened: Surface = { ...surface, host, root };
  open.push(opened);
  return opened;
}

export function closeSurface(surface: Surface): void {
  const index = open.indexOf(surface);
  if (index >= 0) open.splice(index, 1);
  surface.host.remove();
}
