import type { Browser } from 'wxt/browser';

/**
 * The browser's own extension API for injected code. The polyfill would cost 10 kB in every frame; with Manifest V3
 * `chrome` gives promises in every browser that we support. `browser` is no choice: where the browser has none, a page
 * can put an element of that id in its place. Nothing of it is touched here, because the first touch of each part costs.
 */
export const api: typeof Browser = (globalThis as unknown as { chrome: typeof Browser }).chrome;

/**
 * Sends a message to the background and gives its reply, or null when nobody answers within `ms`: the worker may be
 * hung, and after an update this script is cut off from it (then the call itself throws). Without `ms` it waits as long
 * as the worker lives. Does not reject.
 */
export function send<T>(message: unknown, ms?: number): Promise<T | null> {
  return new Promise((resolve) => {
    if (ms) setTimeout(resolve, ms, null);
    try {
      (api.runtime.sendMessage(message) as Promise<T>).then(resolve, () => resolve(null));
    } catch {
      resolve(null);
    }
  });
}
