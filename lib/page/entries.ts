import { apply, members, read } from './primordials';
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
export function keepEntries(): (realm: Realm) => void {
  const [getAsFile, getAsEntry, getAsHandle, clipboardData, items, name, lastModified, size] = members(
    'DataTransferItem getAsFile webkitGetAsEntry getAsFileSystemHandle ClipboardEvent clipboardData DataTransfer items File name lastModified Blob size',
  );
  let saved: Record<string, Saved | undefined> = { __proto__: null } as never;

  /** Tells files of one drop apart. */
  const keyOf = (item: unknown): string => {
    const file = read(getAsFile, item); // Null for a text.
    return `${read(size, file)} ${read(lastModified, file)} ${read(name, file)}`;
  };

  return (realm) => {
    const { win, port } = realm;
    port.on('entries', (event) => {
      const from = read(items, read(clipboardData, event)) as Record<number, unknown>;
      const isClosed = closeThen(realm);
      saved = { __proto__: null } as never;
      // Beyond the end a page may have put something of its own, which has no file.
      for (let i = 0, item = from[0]; item; item = from[++i]) {
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
