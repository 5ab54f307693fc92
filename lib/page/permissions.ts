import { permissionStates, sayPermission } from '../core/protocol';
import { after, apply, members, promiseThen, read } from './primordials';
import type { Realm } from './realm';
import { wrap } from './wrap';

/**
 * Strict mode makes the browser refuse the camera until a pause was answered, and pages that look before they ask
 * would never ask. So they read what they would read without it (Permissions §6). It is looked up when a page queries,
 * and `state` reads it from then on. The object stays the browser's own.
 */
export function keepPermissionTruthful(): (realm: Realm) => void {
  const [nameOf, stateOf] = members('PermissionStatus name state');
  let own: string | undefined;
  // Chromium's own name for the camera, which no other browser uses.
  const isRefused = (status: unknown): boolean =>
    read(stateOf, status) === 'denied' && read(nameOf, status) === 'video_capture';

  return ({ win, port }) => {
    wrap(win, ['Permissions', 'query'], (native, self, args) => {
      const settle = (status: unknown): unknown => {
        const finish = (found: number): unknown => {
          own = permissionStates[found];
          return status;
        };
        return isRefused(status) ? after(port.ask(sayPermission), finish) : status;
      };
      // A state is no secret, and the page gets a promise of the realm that it asked.
      return apply(promiseThen, apply(native, self, args), [settle]);
    });
    const state = (native: CallableFunction, self: unknown, args: ArrayLike<unknown>): unknown =>
      (isRefused(self) && own) || apply(native, self, args);
    wrap(win, ['PermissionStatus', 'state'], state, 'get');
  };
}
