/**
 * What the gate uses of the page's world, taken before any page script has run. Call-time code uses nothing else of it,
 * so that a page that patches prototypes later cannot change what the gate does or see what it holds.
 */
export const apply = Reflect.apply;
export const descriptor = Reflect.getOwnPropertyDescriptor;
export const define = Reflect.defineProperty;
export const ProxyOf = Proxy;
export const PromiseOf = Promise;
export const promiseThen = Promise.prototype.then;
export const toObject = Object;
export const isArray = Array.isArray;
export const stringify = JSON.stringify;
export const parse = JSON.parse;
export const Exception = DOMException;
export const FocusEventOf = FocusEvent;
export const CustomEventOf = CustomEvent;
export const EventOf = Event;
export const listen = EventTarget.prototype.addEventListener;
export const dispatch = EventTarget.prototype.dispatchEvent;
export const postMessage = MessagePort.prototype.postMessage;

/** The prototype of an interface of this window, or the window itself for null. Undefined where the browser has none. */
export function holderOf(name: string | null): object | undefined {
  // Interfaces are properties of the window; which of them exist differs by browser.
  const interfaces = globalThis as unknown as Record<string, { prototype?: object } | undefined>;
  return name === null ? interfaces : interfaces[name]?.prototype;
}

/** A captured getter or method; undefined where the browser has none. */
export type Member = CallableFunction | undefined;

/** The getter of an attribute or the function of an operation of an interface of this window. */
export function member(name: string, key: string): Member {
  const holder = holderOf(name);
  const own = holder && descriptor(holder, key);
  return own && (own.get ?? own.value);
}

/** Reads an attribute with a captured getter; null when the object is of another kind (the brand check failed). */
export function read(get: Member, self: unknown): unknown {
  try {
    // A missing getter throws like a refusing one.
    return apply(get as CallableFunction, self, []);
  } catch {
    return null;
  }
}

/** Adds to a list of our own. A plain assignment would call a setter that a page put on Array.prototype. */
export function push<T>(list: T[], value: T): void {
  put(list, list.length, value);
}

/** Sets an own property without asking the prototype chain. */
export function put(target: object, key: PropertyKey, value: unknown): void {
  define(target, key, {
    __proto__: null,
    value,
    writable: true,
    enumerable: true,
    configurable: true,
  } as PropertyDescriptor);
}
