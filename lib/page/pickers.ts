import { type PageReply, sayOpen, sayPicker, sayPicture } from '../core/protocol';
import { after, apply, isFirefox, members, push, read, words } from './primordials';
import type { Realm } from './realm';
import { closeThen } from './then';
import { type Handler, wrap } from './wrap';

/**
 * A file input that is in no document, or is taken out before the person has chosen, sends its events where no window
 * listener hears them. So the isolated side is told of the node in the task that opens the picker.
 */
export function announcePickers(): (realm: Realm) => void {
  const [closest, isConnected, eventType] = members('Element closest Node isConnected Event type');
  const openers = words('HTMLElement click HTMLInputElement showPicker');
  return ({ win, may }) => {
    const opening: Handler = (native, self, args) => {
      // A press on a label, or on something in it, is one on its input, which may become one for files in the click.
      // Outside of a document no window hears of it, and the way to the label may lead through shadow roots and slots.
      if (read(closest, self, ['label,input']) || read(isConnected, self) === false) {
        // What nobody has heard of opens nothing.
        if (!may(sayPicker, self)) return undefined;
      }
      const result = apply(native, self, args);
      // There what a label is for may come, and go, in the middle of the call.
      if (isFirefox) may(sayPicker, self);
      return result;
    };
    wrap(win, openers, opening);
    wrap(win, ['EventTarget', 'dispatchEvent'], (native, self, args) =>
      args.length && read(eventType, args[0]) === 'click' ? opening(native, self, args) : apply(native, self, args),
    );
  };
}

/** Waits for all promises and leaves out what fails. */
function settleAll(promises: readonly unknown[], done: (blobs: Blob[]) => void): void {
  const found: Blob[] = [];
  let open = promises.length;
  const settle = (blob: unknown): void => {
    if (blob) push(found, blob as Blob);
    if (--open < 1) done(found);
  };
  const skip = (): void => settle(null);
  for (let i = 0; i < promises.length; i++) after(promises[i], settle, skip);
  if (!open) skip();
}

/** Holds showOpenFilePicker (WICG File System Access §3.3) and clipboard.read (Clipboard API §7.3). */
export function holdPromises(): (realm: Realm) => void {
  const [getFile, types, getType] = members('FileSystemFileHandle getFile ClipboardItem types getType');
  /** Promises of everything in a list of handles or clipboard items that could be a picture. */
  const collect = (items: readonly unknown[]): unknown[] => {
    const blobs: unknown[] = [];
    for (let i = 0; i < items.length; i++) {
      const item = items[i];
      const names = read(types, item) as string[] | null;
      if (!names) push(blobs, apply(getFile as CallableFunction, item, []));
      // Plain text carries no picture; everything else is recognised by its bytes.
      for (let j = 0; names && j < names.length; j++) {
        if (names[j] !== 'text/plain') push(blobs, apply(getType as CallableFunction, item, [names[j]]));
      }
    }
    return blobs;
  };
  return (realm) => {
    const { win, port, PromiseOf, Exception, isOrphan } = realm;
    /** The page is told by `message` and `name` when the person keeps the files to themselves. */
    const hold = (calls: readonly string[], message: string, name: string): void =>
      wrap(win, calls, (native, self, args) => {
        if (port.tell(sayOpen)) return apply(native, self, args);
        return new PromiseOf((resolve, reject) => {
          const refuse = (): void => reject(new Exception(message, name));
          if (isOrphan() || !closeThen(realm)) return refuse();
          const settle = (value: unknown): void => {
            const finish = (allow: PageReply): void => (allow ? resolve(value) : refuse());
            settleAll(collect(value as unknown[]), (blobs) => {
              if (blobs.length > 0) after(port.ask(sayPicture, blobs), finish);
              else resolve(value);
            });
          };
          after(apply(native, self, args), settle, reject);
        });
      });
    hold(['showOpenFilePicker'], 'The user aborted a request.', 'AbortError');
    hold(['Clipboard', 'read'], 'Read permission denied.', 'NotAllowedError');
  };
}
