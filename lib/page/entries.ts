import { apply, descriptor, members, read } from './primordials';
import type { Realm } from './realm';
import { closeThen } from './then';
import { wrap } from './wrap';

interface Saved {
  readonly entry: unknown;
  readonly handle: unknown;
}

/**
 * A replayed drop carries the same files, but Chromium gives its items no file-system entry or handle, and uploaders
 * that take folders need those. They are kept from the native drop and handed out for the file that they belong to.
 */
export function keepEntries(own: Realm): (realm: Realm) => void {
  const [getAsFile, getAsEntry, getAsHandle, clipboardData, items, name, lastModified] = members(
    'DataTransferItem getAsFile webkitGetAsEntry getAsFileSystemHandle ClipboardEvent clipboardData DataTransfer items File name lastModified',
  );
  /** The first one holds nothing: what a page puts on Object.prototype comes back to that page only. */
  let saved: Record<string, Saved | undefined> = {};

  /** Tells files of one drop apart. */
  const keyOf = (item: unknown): string => {
    const file = read(getAsFile, item); // Null for a text.
    return `${read(lastModified, file)} ${read(name, file)}`;
  };

  return (realm) => {
    const { win, port } = realm;
    port.on('entries', (event) => {
      const from = read(items, read(clipboardData, event)) as object;
      // A handle is of the window whose function gives it: of this one.
      const isClosed = closeThen(realm) && closeThen(own);
      saved = { __proto__: null } as never;
      // Own items only: beyond the end a getter of the page would be handed the list.
      for (let i = 0, at = descriptor(from, 0); at; at = descriptor(from, ++i)) {
        const item: unknown = at.value;
        saved[keyOf(item)] = { entry: read(getAsEntry, item), handle: isClosed && read(getAsHandle, item) };
      }
    });
    wrap(win, ['DataTransferItem', 'webkitGetAsEntry'], (native, self, args) => {
      return apply(native, self, args) ?? saved[keyOf(self)]?.entry ?? null;
    });
    wrap(win, ['DataTransferItem', 'getAsFileSystemHandle'], (native, self, args) => {
      return saved[keyOf(self)]?.handle || apply(native, self, args);
    });
  };
}
