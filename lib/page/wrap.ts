import { define, descriptor, holderOf, ProxyOf, type RealmWindow } from './primordials';

/** Called in place of a native function, with the native, its `this` and its arguments. */
export type Handler = (native: CallableFunction, self: unknown, args: ArrayLike<unknown>) => unknown;

/**
 * Ends the chain of all traps, so that a page cannot add some through Object.prototype. One for all: an object that has
 * no prototype itself takes four times as much memory, and there are sixty of them in each window.
 */
const nothing = { __proto__: null };

/**
 * A stand-in for a function. A Proxy keeps `name`, `length`, the missing [[Construct]] and "[native code]".
 */
export function standIn(native: CallableFunction, handler: Handler): CallableFunction {
  return new ProxyOf(native, { __proto__: nothing, apply: handler } as ProxyHandler<CallableFunction>);
}

/**
 * Puts a handler before a native method, or before the getter or setter of an attribute, of an interface of a window (of
 * the window itself without a name), in place and with the same descriptor. Does nothing where the browser has none.
 */
export function wrap(
  win: RealmWindow,
  name: string,
  key: string,
  handler: Handler,
  accessor: 'get' | 'set' = 'set',
): void {
  const holder = holderOf(win, name);
  const own = holder && descriptor(holder, key);
  if (!own) return;
  const part = own.value ? 'value' : accessor;
  own[part] = standIn(own[part], handler) as never;
  define(holder as object, key, own);
}

/** Wraps many: `list` has the name of an interface, with its capital letter, before the names of its members. */
export function wrapAll(win: RealmWindow, list: readonly string[], handler: Handler, accessor?: 'get' | 'set'): void {
  let name = '';
  for (let i = 0; i < list.length; i++) {
    const word = list[i] as string;
    if (word < 'a') name = word;
    else wrap(win, name, word, handler, accessor);
  }
}
