import { sayRearm } from '../core/protocol';
import { view } from './port';
import {
  apply,
  define,
  descriptor,
  home,
  indexOf,
  isFirefox,
  listen,
  members,
  ProxyOf,
  type RealmWindow,
  read,
  slice,
  sourceOf,
  toObject,
  words,
} from './primordials';
import type { Realm } from './realm';
import { type Handler, trap, wrap } from './wrap';

/** True when a script of ours was there first: a stand-in does not show its name. */
export function isGated(win: RealmWindow): boolean {
  const { value } = descriptor(win.Node.prototype, 'appendChild') as PropertyDescriptor;
  return apply(indexOf, apply(sourceOf, value, []), ['app']) < 0;
}

/**
 * Browsers run no script of ours in the first, empty document of a frame or popup that is about to go somewhere, but a
 * native function taken from it works on this page's own camera. So new windows are looked for whenever the page
 * could have got one, and gated with `gate` before it can touch them.
 */
export function followRealms(own: Realm, gate: (win: RealmWindow) => Realm): void {
  /** Every way to put a frame into a document, from where a page can take its window by an index: `window[0]`. */
  const insertions = words(
    'Node appendChild insertBefore replaceChild Element append prepend before after replaceWith replaceChildren insertAdjacentElement insertAdjacentHTML setHTMLUnsafe CharacterData before after replaceWith Document append prepend replaceChildren execCommand Range insertNode surroundContents DocumentType before after replaceWith' +
      // In Chromium each frame would pay 3 kB for these two, and `select[0] =` would still be open (docs/threat-model.md).
      (isFirefox ? ' HTMLSelectElement add HTMLOptionsCollection add' : ''),
  );
  const settings = words('Element innerHTML outerHTML Document body HTMLTableElement caption tHead tFoot');
  /** What hands out the window or the document of a frame, wherever that stands. */
  const doors = words(
    'HTMLIFrameElement contentWindow contentDocument HTMLObjectElement contentWindow contentDocument HTMLFrameElement contentWindow contentDocument',
  );
  const openers = words(isFirefox ? 'open HTMLIFrameElement getSVGDocument HTMLObjectElement getSVGDocument' : 'open');
  const writers = words('Document write writeln');
  const reactions = words('connected disconnected adopted attributeChanged formAssociated');
  const Observer = MutationObserver;
  const known = new WeakSet<object>();
  const { has, add } = known;
  const [owner, write, observe, disconnect] = members(
    'Node ownerDocument Document write MutationObserver observe disconnect',
  ) as [CallableFunction, CallableFunction, CallableFunction, CallableFunction];
  const countOf = (descriptor(home, 'length') as PropertyDescriptor).get;

  /** Gates a window that has no gate yet. A script of ours may have been there first. */
  const visit = (win: RealmWindow): void => {
    if (!win || apply(has, known, [win])) return;
    apply(add, known, [win]);
    try {
      if (!isGated(win)) install(gate(win));
    } catch {
      // A window of another origin: a page can take nothing from it.
    }
  };
  /** A new frame stands anywhere among the others. */
  const sweep = (win: unknown): void => {
    for (let i = read(countOf, win) as number; i--; ) {
      visit((win as Window)[i] as RealmWindow);
    }
  };
  /** Looks into the window of a node or a document; for a range into this one. */
  const sweepAround = (at: unknown): void => {
    sweep(read(view, read(owner, at) ?? at) ?? home);
  };

  const insertion: Handler = (native, self, args) => {
    const result = apply(native, self, args);
    sweepAround(self);
    return result;
  };
  const door: Handler = (native, self, args) => {
    const found = apply(native, self, args);
    visit((read(view, found) ?? found) as RealmWindow);
    return found;
  };

  /**
   * A custom element's own code runs inside the call that inserts it, before that call returns. The browser reads its
   * reactions when it is defined (HTML §4.13.4), each once, and is given a stand-in then; the page's class stays as it is.
   */
  const defining: Handler = (native, self, args) => {
    // Not read as an attribute: the browser does that once, and a page can count.
    const prototype = toObject(descriptor(toObject(args[1]), 'prototype')?.value);
    const reacting = trap((reaction, element, values) => {
      sweepAround(element);
      return apply(reaction, element, values);
    });
    const from = (i: number): unknown => {
      if (!reactions[i]) return apply(native, self, args);
      const key = `${reactions[i]}Callback`;
      const before = descriptor(prototype, key);
      const giveBack = (): unknown => (before ? define(prototype, key, before) : delete prototype[key]);
      define(prototype, key, {
        __proto__: null,
        configurable: true,
        get(this: Record<string, unknown>) {
          giveBack();
          const reaction = this[key];
          return typeof reaction === 'function' ? new ProxyOf(reaction, reacting) : reaction;
        },
      } as PropertyDescriptor);
      try {
        return from(i + 1);
      } finally {
        giveBack();
      }
    };
    return from(0);
  };

  /** Gives what watches the parser of the page that is there. */
  const install = ({ win, port, isGone }: Realm): (() => void) => {
    const look = (): void => sweep(win);
    /** A frame without an address loads inside the call that inserts it, and a page can listen to that. */
    const watchLoads = (doc: unknown): void => apply(listen, doc, ['load', look, true]);
    /** These take the listeners off the document and its window, which may be another one of the page. */
    const reopening: Handler = (native, self, args) => {
      // A window that is gone can arm no document anew that is shown. The browser throws for a call without arguments.
      if (isGone() && read(view, self)) (apply as CallableFunction)(native, self);
      const result = door(native, self, args);
      port.tell(sayRearm, self);
      watchParser(self);
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
      // What is written runs at once, so one tag at a time is written and looked at.
      let step = reopening;
      let from = 0;
      for (;;) {
        const at = apply(indexOf, text, ['<', from + 1]);
        if (at < 0) return step(native, self, [apply(slice, text, [from])]);
        step(write as CallableFunction, self, [apply(slice, text, [from, at])]);
        step = insertion;
        from = at;
      }
    };
    wrap(win, insertions, insertion);
    wrap(win, settings, insertion, 'set');
    wrap(win, doors, door, 'get');
    wrap(win, openers, door);
    wrap(win, ['CustomElementRegistry', 'define'], defining);
    wrap(win, ['Document', 'open'], reopening);
    wrap(win, writers, writing);
    const observer = new Observer(look);
    /** What the parser puts in is noticed before the next script runs (HTML §13.2.6.4.8: microtask checkpoint). */
    const watchParser = (doc: unknown): void => {
      watchLoads(doc);
      apply(observe, observer, [doc, { __proto__: null, childList: true, subtree: true }]);
    };
    // Only the end of its own page ends the watch: a page can write and close other documents while this one is parsed.
    const watchPage = (): void => {
      watchParser(win.document); // `document` is unforgeable (HTML §7.2.2), and so is `isTrusted` (DOM §2.2).
      apply(listen, win.document, [
        'DOMContentLoaded',
        (event: Event): unknown => event.isTrusted && apply(disconnect, observer, []),
      ]);
    };
    watchLoads(win.document);
    // The page of a window that was empty when it was gated. What a page has left there is older than our script in it.
    port.on('page', watchPage);
    return watchPage;
  };
  const watchOwn = install(own);
  if (document.readyState === 'loading') watchOwn();
}
