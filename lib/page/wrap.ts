import { apply, define, descriptor, holderOf, ProxyOf } from './primordials';

/** Called in place of a native function, with the native, its `this` and its arguments. */
export type Handler = (native: CallableFunction, self: unknown, args: ArrayLike<unknown>) => unknown;

/**
 * Puts a handler before a native method or attribute getter of an interface (or of the window itself, for null), in place and with the same
 * descriptor. A Proxy keeps `name`, `length`, the missing [[Construct]] and "[native code]". Does nothing where the
 * browser has no such method.
 */
export function wrap(name: string | null, operation: string, handler: Handler): void {
  const holder = holderOf(name);
  const own = holder && descriptor(holder, operation);
  if (!own) return;
  const part = own.get ? 'get' : 'value';
  const native = own[part] as CallableFunction;
  own[part] = new ProxyOf(native, {
    // Without a prototype a page cannot add traps through Object.prototype.
    __proto__: null,
    apply: (_target: unknown, self: unknown, args: ArrayLike<unknown>) => handler(native, self, args),
  } as ProxyHandler<CallableFunction>);
  define(holder as object, operation, own);
}

/** A handler that only tells somebody of the call, before it happens. */
export function before(tell: (self: unknown, args: ArrayLike<unknown>) => void): Handler {
  return (native, self, args) => {
    tell(self, args);
    return apply(native, self, args);
  };
}
