import {
  apply,
  define,
  descriptor,
  home,
  indexOf,
  listen,
  lowerCase,
  members,
  type RealmWindow,
  read,
  slice,
  sourceOf,
  words,
} from './primordials';
import type { Realm } from './realm';
import { type Handler, standIn, wrap, wrapAll } from './wrap';

/** Every way to put a frame into a document, from where a page can take its window by an index: `window[0]`. */
const insertions = words(
  'Node appendChild insertBefore replaceChild Element append prepend before after replaceWith replaceChildren moveBefore insertAdjacentElement insertAdjacentHTML setHTML setHTMLUnsafe innerHTML outerHTML CharacterData before after replaceWith DocumentType before after replaceWith Document append prepend replaceChildren moveBefore execCommand body Range insertNode surroundContents HTMLTableElement caption tHead tFoot HTMLSelectElement add HTMLOptionsCollection add',
);
/** What hands out the window or the document of a frame, wherever that stands. */
const doors = words(
  'HTMLIFrameElement contentWindow contentDocument getSVGDocument HTMLFrameElement contentWindow contentDocument HTMLObjectElement contentWindow contentDocument getSVGDocument HTMLEmbedElement getSVGDocument',
);
const reactions = words('connected connectedMove disconnected adopted attributeChanged formAssociated formDisabled');

/**
 * Browsers run no script of ours in the first, empty document of a frame or popup that is about to go somewhere, but a
 * native function taken from it works on this page's own camera. So new windows are looked for whenever the page
 * could have got one, and gated with `gate` before it can touch them.
 */
export function followRealms(own: Realm, gate: (win: RealmWindow) => Realm): void {
  const known = new WeakSet<object>();
  const { has, add } = known;
  const [owner, view, write, rangeStart] = members(
    'Node ownerDocument Document defaultView write AbstractRange startContainer',
  );
  const countOf = descriptor(home, 'length')?.get as CallableFunction;

  /** Gates a window that has no gate yet. A script of ours may have been there first. */
  const visit = (found: unknown): void => {
    const win = found as RealmWindow;
    if (!win || apply(has, known, [win])) return;
    apply(add, known, [win]);
    try {
      const { value } = descriptor(win.Node.prototype, 'appendChild') as PropertyDescriptor;
      if (apply(indexOf, apply(sourceOf, value, []), ['appendChild']) >= 0) install(gate(win));
    } catch {
      // A window of another origin: a page can take nothing from it.
    }
  };
  /** New frames stand at the end. */
  const sweep = (win: unknown): void => {
    try {
      for (let i = apply(countOf, win, []); i--; ) {
        const child = (win as Window)[i] as Window;
        if (apply(has, known, [child])) return;
        visit(child);
      }
    } catch {
      // No window, or one of another origin.
    }
  };
  /** Looks into the window of a node, a range or a document. */
  const sweepAround = (at: unknown): void => {
    sweep(read(view, read(owner, at) ?? read(owner, read(rangeStart, at)) ?? at) ?? home);
  };

  const insertion: Handler = (native, self, args) => {
    const result = apply(native, self, args);
    sweepAround(self);
    return result;
  };
  const door: Handler = (native, self, args) => {
    const found = apply(native, self, args);
    visit(read(view, found) ?? found);
    return found;
  };

  /**
   * A custom element's own code runs inside the call that inserts it, before that call returns. The browser takes its
   * reactions when it is defined, so they are stood in for while that happens, and the page's class stays as it is.
   */
  const defining: Handler = (native, self, args) => {
    const { prototype } = (args[1] ?? 0) as { prototype?: Record<string, unknown> };
    const reacting: Handler = (reaction, element, values) => {
      sweepAround(element);
      return apply(reaction, element, values);
    };
    const from = (i: number): unknown => {
      const key = `${reactions[i]}Callback`;
      const value = i < reactions.length && prototype?.[key];
      if (i >= reactions.length) return apply(native, self, args);
      if (typeof value !== 'function') return from(i + 1);
      const before = descriptor(prototype as object, key);
      const standing = { __proto__: null, value: standIn(value, reacting), configurable: true };
      const isReplaced = define(prototype as object, key, standing as PropertyDescriptor);
      try {
        return from(i + 1);
      } finally {
        if (isReplaced && before) define(prototype as object, key, before);
        else if (isReplaced) delete prototype?.[key];
      }
    };
    return from(0);
  };

  const install = ({ win, port }: Realm): void => {
    const look = (): void => sweep(win);
    /** A frame without an address loads inside the call that inserts it, and a page can listen to that. */
    const watchLoads = (doc: unknown): void => apply(listen, doc, ['load', look, true]);
    /** These take the listeners off the document and its window, which may be another one of the page. */
    const reopening: Handler = (native, self, args) => {
      const result = door(native, self, args);
      port.tell('rearm', self);
      watchLoads(self);
      sweepAround(self);
      return result;
    };
    const writing: Handler = (native, self, args) => {
      let text = '';
      for (let i = 0; i < args.length; i++) {
        // Trusted Types are left to the browser.
        if (typeof args[i] !== 'string') return reopening(native, self, args);
        text += args[i];
      }
      // A script that is written runs at once, so what stands before it is written and looked at first.
      let from = 0;
      for (let at = scriptIn(text, 0); at >= 0; at = scriptIn(text, at + 1)) {
        reopening(write as CallableFunction, self, [apply(slice, text, [from, at])]);
        from = at;
      }
      return reopening(native, self, [apply(slice, text, [from])]);
    };
    wrapAll(win, insertions, insertion);
    wrapAll(win, doors, door, 'get');
    wrap(win, null, 'open', door);
    wrap(win, 'CustomElementRegistry', 'define', defining);
    wrap(win, 'Document', 'open', reopening);
    wrap(win, 'Document', 'write', writing);
    wrap(win, 'Document', 'writeln', writing);
    watchLoads(win.document);
  };
  install(own);
  if (document.readyState !== 'loading') return;
  // What the parser puts in is noticed before the next script runs (HTML §13.2.6.4.8: microtask checkpoint).
  const observer = new MutationObserver(() => sweep(home));
  const disconnect = observer.disconnect;
  observer.observe(document, { childList: true, subtree: true });
  document.addEventListener('DOMContentLoaded', () => apply(disconnect, observer, []), { once: true });
}

/** Where a script starts in markup, from a position on; -1 when there is none. */
function scriptIn(text: string, from: number): number {
  for (let at = from; ; at++) {
    at = apply(indexOf, text, ['<', at]) as number;
    if (at < 0 || apply(lowerCase, apply(slice, text, [at + 1, at + 7]), []) === 'script') return at;
  }
}
