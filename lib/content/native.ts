import type { Browser } from 'wxt/browser';

/**
 * The browser's own extension API for injected code. The polyfill would cost 10 kB in every frame; with Manifest V3
 * `chrome` gives promises in every browser that we support. `browser` is no choice: where the browser has none, a page
 * can put an element of that id in its place. Nothing of it is touched here, because the first touch of each part costs.
 */
export const api: typeof Browser = (globalThis as unknown as { chrome: typeof Browser }).chrome;

/**
 * Sends a message to the background and gives its reply, or null when nobody answers within `ms`: the worker may be
 * hung, and after an update this script is cut off from it (then the call itself throws). Does not reject.
 */
export async function send<T>(message: unknown, ms: number): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, ms, null);
  });
  try {
    return await Promise.race([api.runtime.sendMessage(message) as Promise<T>, tooLate]);
  } catch {
    return null;
  } finally {
    // The longest of these would run for weeks, and a small frame starts one with each question.
    clearTimeout(timer);
  }
}
