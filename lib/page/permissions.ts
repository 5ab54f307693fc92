import { permissionQuestion, permissionStates, strictHelloEvent } from '../core/protocol';
import { openPort } from './port';
import { after, apply, dispatch, home, members, promiseThen, read } from './primordials';
import { wrap } from './wrap';

/**
 * Strict mode makes the browser refuse the camera until a pause was answered, and pages that look before they ask
 * would never ask. So they read what they would read without it (Permissions §6). It is looked up when a page queries,
 * and `state` reads it from then on. The object stays the browser's own.
 *
 * A script of its own that comes with strict mode only, so that nobody else pays for it. It guards nothing: what it
 * gives is no more than the page could read, and without it a page reads that the camera is refused.
 */
export function keepPermissionTruthful(): void {
  const port = openPort(home, (end, EventOf) =>
    apply(dispatch, home, [new EventOf(strictHelloEvent, { __proto__: null, relatedTarget: end } as FocusEventInit)]),
  );
  const [nameOf, stateOf] = members('PermissionStatus name state');
  let own: string | undefined;
  // Chromium's own name for the camera, which no other browser uses.
  const isRefused = (status: unknown): boolean =>
    read(stateOf, status) === 'denied' && read(nameOf, status) === 'video_capture';

  wrap(home, ['Permissions', 'query'], (native, self, args) => {
    const settle = (status: unknown): unknown => {
      const finish = (found: number): unknown => {
        own = permissionStates[found];
        return status;
      };
      return isRefused(status) ? after(port.ask(permissionQuestion), finish) : status;
    };
    // A state is no secret, and the page gets a promise of the realm that it asked.
    return apply(promiseThen, apply(native, self, args), [settle]);
  });
  const state = (native: CallableFunction, self: unknown, args: ArrayLike<unknown>): unknown =>
    (isRefused(self) && own) || apply(native, self, args);
  wrap(home, ['PermissionStatus', 'state'], state, 'get');
}
