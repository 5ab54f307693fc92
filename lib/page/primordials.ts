/**
 * What the gate uses of the page's world, taken before any page script has run. Call-time code uses nothing else of it,
 * so that a page that patches prototypes later cannot change what the gate does or see what it holds.
 */
export const { apply, defineProperty: define, getOwnPropertyDescriptor: ownProperty, getPrototypeOf } = Reflect;
export const ProxyOf = Proxy;
export const PromiseOf = Promise;
export const promiseThen = Promise.prototype.then;
export const toObject = Object;
export const { freeze } = Object;
export const clone = structuredClone;
export const { addEventListener: listen, dispatchEvent: dispatch } = EventTarget.prototype;
export const sourceOf = members.toString;
export const { indexOf, slice } = '';
export const isFirefox = import.meta.env.FIREFOX;
export const home = globalThis as RealmWindow;
/** What is thrown when a page has filled the stack. Firefox has an error of its own for it, which TypeScript does not know. */
const overflow = (isFirefox ? (globalThis as unknown as { InternalError: ErrorConstructor }).InternalError : RangeError)
  .prototype;

/** The global object of a page's window: this one or, while it is empty, another one that the page can reach. */
export type RealmWindow = Window & typeof globalThis;

/** An own property as it is. The answer has no prototype, on which a page could put a `value` or a `get`. */
export function descriptor(of: object, key: PropertyKey): PropertyDescriptor | undefined {
  const own = ownProperty(of, key);
  return own && ({ __proto__: null, ...own } as PropertyDescriptor);
}

/** The prototype of an interface of a window, or the window itself without a name. Undefined where the browser has none. */
export function holderOf(win: RealmWindow, name: string): object | undefined {
  // Interfaces are properties of the window; which of them exist differs by browser.
  return name ? (win as unknown as Record<string, { prototype?: object } | undefined>)[name]?.prototype : win;
}

/** A captured getter or method; undefined where the browser has none. */
export type Member = CallableFunction | undefined;

/** A list in one string, which costs less than quotes and commas. */
export function words(list: string): string[] {
  return list.split(' ');
}

/**
 * The getters of attributes and the functions of operations of this window, in the order in which they are named. The
 * name of an interface, with its capital letter, goes before its members.
 */
export function members(list: string): Member[] {
  const found: Member[] = [];
  let holder: object | undefined;
  for (const word of words(list)) {
    if (word < 'a') holder = holderOf(home, word);
    else {
      // A page that opened this window may have been at its Object.prototype before.
      const own = holder && descriptor(holder, word);
      found.push(own && (own.get ?? own.value));
    }
  }
  return found;
}

/** True for the error of a full stack, which says nothing about what was looked at. */
export function isOverflow(error: unknown): boolean {
  return getPrototypeOf(error as object) === overflow;
}

/**
 * Reads an attribute with a captured getter, or calls a captured method; null when the object is of another kind (the
 * brand check failed).
 * @throws when the stack is full
 */
export function read(get: Member, self: unknown, args: readonly unknown[] = []): unknown {
  try {
    // A missing getter throws like a refusing one.
    return apply(get as CallableFunction, self, args);
  } catch (error) {
    if (isOverflow(error)) throw error;
    return null;
  }
}

/** Adds to a list of our own. A plain assignment would call a setter that a page put on Array.prototype. */
export function push<T>(list: T[], value: T): void {
  put(list, list.length, value);
}

/** Sets an own property without asking the prototype chain; a new one stays as it is set. */
export function put(target: object, key: PropertyKey, value: unknown): void {
  define(target, key, { __proto__: null, value } as PropertyDescriptor);
}

/**
 * Hears a promise of the browser's. `then` looks for a `constructor` on it, and a page that put a getter on
 * Promise.prototype would be handed the promise (ECMA-262 §27.2.5.4); so it gets one of its own, which says nothing.
 */
export function after(promise: unknown, done: (value: never) => unknown, fail?: (error: unknown) => unknown): unknown {
  put(promise as object, 'constructor', undefined);
  return apply(promiseThen, promise, [done, fail]);
}

/** Does something deeper in the stack than what comes after it, so that it throws where a page has left too little. */
export const deep = (does: () => unknown, levels = 9): unknown =>
  levels ? apply(deep, 0, [does, levels - 1]) : does();
