import { define } from './primordials';
import type { Realm } from './realm';

/**
 * A promise that is resolved with an object reads its `then`, and a page that put a getter there would be handed the
 * object on the spot (ECMA-262 §27.2.1.3.2). This closes the name for good, on the first hand-over that has to be held.
 * False when the page had already made that impossible; then nothing may be fetched.
 */
export function closeThen({ carriers }: Realm): boolean {
  let isClosed = true;
  const closed = { __proto__: null, value: undefined, writable: false, configurable: false } as PropertyDescriptor;
  for (let i = 0; i < carriers.length; i++) {
    const carrier = carriers[i];
    if (carrier && !define(carrier as object, 'then', closed)) isClosed = false;
  }
  return isClosed;
}
