import type { Port } from './port';
import { apply, member, push, read } from './primordials';
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
export function keepEntries(port: Port): void {
  const getAsFile = member('DataTransferItem', 'getAsFile');
  const getAsEntry = member('DataTransferItem', 'webkitGetAsEntry');
  const getAsHandle = member('DataTransferItem', 'getAsFileSystemHandle');
  const kind = member('DataTransferItem', 'kind');
  const dataTransfer = member('DragEvent', 'dataTransfer');
  const items = member('DataTransfer', 'items');
  const itemCount = member('DataTransferItemList', 'length');
  const name = member('File', 'name');
  const size = member('Blob', 'size');
  const lastModified = member('File', 'lastModified');
  let saved: SavedEntry[] = [];

  const keyOf = (item: unknown): string => {
    const file = getAsFile && read(kind, item) === 'file' ? apply(getAsFile, item, []) : null;
    return file ? `${read(size, file)} ${read(lastModified, file)} ${read(name, file)}` : '';
  };
  port.on('entries', (event) => {
    const from = read(items, read(dataTransfer, event)) as Record<number, unknown>;
    const count = read(itemCount, from) as number;
    const isClosed = closeThen();
    saved = [];
    for (let i = 0; i < count; i++) {
      const entry = getAsEntry && apply(getAsEntry, from[i], []);
      const handle = isClosed && getAsHandle && apply(getAsHandle, from[i], []);
      push(saved, { key: keyOf(from[i]), entry, handle });
    }
  });

  const find = (item: unknown): SavedEntry | undefined => {
    const key = saved.length > 0 ? keyOf(item) : '';
    for (let i = 0; key && i < saved.length; i++) if (saved[i]?.key === key) return saved[i];
    return undefined;
  };

  wrap('DataTransferItem', 'webkitGetAsEntry', (native, self, args) => {
    return apply(native, self, args) ?? find(self)?.entry ?? null;
  });
  wrap('DataTransferItem', 'getAsFileSystemHandle', (native, self, args) => {
    return find(self)?.handle ?? apply(native, self, args);
  });
}
