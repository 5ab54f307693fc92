import { apply, members, push, read } from './primordials';
import type { Realm } from './realm';
import { closeThen } from './then';
import { wrap } from './wrap';

interface SavedEntry {
  /** Tells files of one drop apart. */
  readonly key: string;
  readonly entry: unknown;
  readonly handle: unknown;
}

/**
 * A replayed drop carries the same files, but Chromium gives its items no file-system entry or handle, and uploaders
 * that take folders need those. They are kept from the native drop and handed out for the file that they belong to.
 */
export function keepEntries(): (realm: Realm) => void {
  const [getAsFile, getAsEntry, getAsHandle, kind, dataTransfer, items, itemCount, name, lastModified, size] = members(
    'DataTransferItem getAsFile webkitGetAsEntry getAsFileSystemHandle kind DragEvent dataTransfer DataTransfer items DataTransferItemList length File name lastModified Blob size',
  );
  let saved: SavedEntry[] = [];

  const keyOf = (item: unknown): string => {
    const file = getAsFile && read(kind, item) === 'file' ? apply(getAsFile, item, []) : null;
    return file ? `${read(size, file)} ${read(lastModified, file)} ${read(name, file)}` : '';
  };
  const find = (item: unknown): SavedEntry | undefined => {
    const key = saved.length > 0 ? keyOf(item) : '';
    for (let i = 0; key && i < saved.length; i++) if (saved[i]?.key === key) return saved[i];
    return undefined;
  };

  return (realm) => {
    const { win, port } = realm;
    port.on('entries', (event) => {
      const from = read(items, read(dataTransfer, event)) as Record<number, unknown>;
      const count = read(itemCount, from) as number;
      const isClosed = closeThen(realm);
      saved = [];
      for (let i = 0; i < count; i++) {
        const entry = getAsEntry && apply(getAsEntry, from[i], []);
        const handle = isClosed && getAsHandle && apply(getAsHandle, from[i], []);
        push(saved, { key: keyOf(from[i]), entry, handle });
      }
    });

    wrap(win, 'DataTransferItem', 'webkitGetAsEntry', (native, self, args) => {
      return apply(native, self, args) ?? find(self)?.entry ?? null;
    });
    wrap(win, 'DataTransferItem', 'getAsFileSystemHandle', (native, self, args) => {
      return find(self)?.handle ?? apply(native, self, args);
    });
  };
}
