import { sayRearm } from '../core/protocol';
import { view } from './port';
import {
  apply,
  deep,
  define,
  descriptor,
  getPrototypeOf,
  home,
  indexOf,
  isFirefox,
  isOverflow,
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

/** True when a script of ours was there first and was done: a stand-in, the last one here, does not show its name. */
export function isGated(win: RealmWindow): boolean {
  const { value } = descriptor(win.Document.prototype, 'writeln') as PropertyDescriptor;
  return apply(indexOf, apply(sourceOf, value, []), ['wri']) < 0;
}

/** The same members of several interfaces, for `words`. */
const each = (holders: string, names: string): string =>
  words(holders)
    .map((holder) => `${holder} ${names} `)
    .join('');

/**
 * Browsers run no script of ours in the first, empty document of a frame or popup that is about to go somewhere, but a
 * native function taken from it works on this page's own camera. So new windows are looked for whenever the page
 * could have got one, and gated with `gate` before it can touch them. What cannot be gated is taken away with `lose`.
 */
export function followRealms(own: Realm, gate: (win: RealmWindow) => Realm, lose: (win: unknown) => void): void {
  /** Every way to put a frame into a document, from where a page can take its window by an index: `window[0]`. */
  const insertions = words(
    each('Element CharacterData DocumentType', 'before after replaceWith') +
      each('Element Document', `append prepend replaceChildren${isFirefox ? ' moveBefore' : ''}`) +
      'execCommand Node appendChild insertBefore replaceChild Element insertAdjacentElement insertAdjacentHTML setHTMLUnsafe Range insertNode surroundContents' +
      // In Chromium each frame would pay 3 kB for these two, and `select[0] =` would still be open (docs/threat-model.md).
      (isFirefox ? ' HTMLSelectElement add HTMLOptionsCollection add' : ''),
  );
  const settings = words('Element innerHTML outerHTML Document body HTMLTableElement caption tHead tFoot');
  /** What hands out the window or the document of a frame, wherever that stands. */
  const doors = words(each('HTMLIFrameElement HTMLObjectElement HTMLFrameElement', 'contentWindow contentDocument'));
  const openers = isFirefox
    ? words(`open ${each('HTMLIFrameElement HTMLObjectElement HTMLEmbedElement', 'getSVGDocument')}`)
    : ['open'];
  const writers = words('Document write writeln');
  const reactions = words('connected disconnected adopted attributeChanged formAssociated');
  const Observer = MutationObserver;
  const known = new WeakSet<object>();
  const { has, add } = known;
  const [owner, write, observe, disconnect] = members(
    'Node ownerDocument Document write MutationObserver observe disconnect',
  ) as [CallableFunction, CallableFunction, CallableFunction, CallableFunction];
  const countOf = (descriptor(home, 'length') as PropertyDescriptor).get;

  /** Gates a window that has no gate yet, and says whether it was one. A script of ours may have been there first. */
  const visit = (win: unknown): unknown => {
    try {
      if (!win || apply(has, known, [win])) return 0;
      if (!isGated(win as RealmWindow)) install(gate(win as RealmWindow));
    } catch (error) {
      // Else a window of another origin: a page can take nothing from it.
      if (isOverflow(error)) return [lose(win)];
    }
    // Not before it is gated: whatever is cut short is tried again.
    return apply(add, known, [win]);
  };
  /** What comes after an insertion, for `deep`. */
  const probe = (): void => {
    visit(0);
    lose(0);
  };
  /**
   * Wherever a new frame stands, browsers count it last: windows have the order in which they were made. Where a call
   * that we gate brings an older one out of a shadow root (moveBefore, Firefox), all are looked at.
   */
  const sweep = (win: unknown): void => {
    let i = read(countOf, win) as number;
    while (i-- && (visit((win as Window)[i]) || isFirefox));
  };
  /** The window of a node or a document; for a range this one. */
  const around = (at: unknown): unknown => read(view, read(owner, at) ?? at) ?? home;

  const insertion: Handler = (native, self, args) => {
    deep(probe);
    // What loads in the middle may move the node to another document.
    const before = around(self);
    const result = apply(native, self, args);
    sweep(before);
    sweep(around(self));
    return result;
  };
  const door: Handler = (native, self, args) => {
    const found = apply(native, self, args);
    const win = read(view, found) ?? found;
    visit(win);
    // A window that was lost is not handed out.
    return win && !apply(has, known, [win]) ? null : found;
  };

  /**
   * A custom element's own code runs inside the call that inserts it, before that call returns. The browser reads its
   * reactions when it is defined (HTML §4.13.4), each once, and is given a stand-in then; the page's class stays as it is.
   */
  const defining: Handler = (native, self, args) => {
    // Not read as an attribute: the browser does that once, and a page can count. A bound function has none of its own.
    let found: PropertyDescriptor | undefined;
    for (let at = toObject(args[1]); at && !found; at = getPrototypeOf(at)) found = descriptor(at, 'prototype');
    const prototype = toObject(found?.value);
    const reacting = trap((reaction, element, values) => {
      sweep(around(element));
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
  const install = ({ win, port, may }: Realm): (() => void) => {
    const look = (): void => sweep(win);
    /** A frame without an address loads inside the call that inserts it, and a page can listen to that. */
    const watchLoads = (doc: unknown): void => apply(listen, doc, ['load', look, true]);
    /** These take the listeners off the document and its window, which may be another one of the page. */
    const reopening: Handler = (native, self, args) => {
      // What nobody hears of (in a window that is gone, nobody does) nobody arms anew. A call without arguments throws.
      const rearm = (): unknown => may(sayRearm, self);
      if (read(view, self) && !deep(rearm, isFirefox ? 200 : 9)) (apply as CallableFunction)(native, self);
      const result = door(native, self, args);
      rearm();
      watchParser(self);
      sweep(around(self));
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
    // A key that is pressed in an editor can move a frame, which starts anew there. That is the first event after it.
    apply(listen, win, ['input', look, true]);
    // The page of a window that was empty when it was gated. What a page has left there is older than our script in it.
    port.on('page', watchPage);
    return watchPage;
  };
  const watchOwn = install(own);
  if (document.readyState === 'loading') watchOwn();
}
