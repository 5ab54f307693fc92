import { define, descriptor, holderOf, isOverflow, ProxyOf, type RealmWindow } from './primordials';

/** Called in place of a native function, with the native, its `this` and its arguments. */
export type Handler = (native: CallableFunction, self: unknown, args: ArrayLike<unknown>) => unknown;

/** Ends the chain of all traps, so that a page cannot add some through Object.prototype. */
const nothing = { __proto__: null };

/**
 * What a stand-in does: `new ProxyOf(native, trap(handler))` keeps `name`, `length`, the missing [[Construct]] and
 * "[native code]". To be shared: it costs a window as much time and memory as the stand-in itself.
 */
export function trap(handler: Handler): ProxyHandler<CallableFunction> {
  return { __proto__: nothing, apply: handler } as ProxyHandler<CallableFunction>;
}

/**
 * Puts a handler before native methods, or before the getters or setters of attributes (`accessor`), in place and with
 * the same descriptors. `list` has the name of an interface, with its capital letter, before the names of its members;
 * what stands before the first is of the window itself. Passes over what the browser has not.
 *
 * A method is set and not defined anew, which costs a quarter of the time. So it has to be an own property of its holder or
 * missing altogether. Only the opener of a popup can have been at it before; what stands there then is a gate's already.
 */
export function wrap(win: RealmWindow, list: readonly string[], handler: Handler, accessor?: 'get' | 'set'): void {
  const does = trap(handler);
  let holder: Record<string, CallableFunction> = win as never;
  for (let i = 0; i < list.length; i++) {
    const word = list[i] as string;
    // What somebody was at before us and cannot be taken is passed over, and not all that comes after it.
    try {
      if (word < 'a') holder = holderOf(win, word) as typeof holder;
      else if (accessor) {
        const own = descriptor(holder, word) as PropertyDescriptor;
        own[accessor] = new ProxyOf(own[accessor] as CallableFunction, does) as never;
        define(holder, word, own);
      } else if (holder[word]) holder[word] = new ProxyOf(holder[word], does);
    } catch (error) {
      if (isOverflow(error)) throw error;
    }
  }
}
