import { apply, members, promiseThen, push, read } from './primordials';
import type { Realm } from './realm';
import { closeThen } from './then';
import { before, wrap } from './wrap';

/**
 * A file input that is in no document, or is taken out before the person has chosen, sends its events where no window
 * listener hears them. So the isolated side is told of the node in the task that opens the picker.
 */
export function announcePickers(): (realm: Realm) => void {
  const [inputType, isConnected, eventType] = members('HTMLInputElement type Node isConnected Event type');
  return ({ win, port }) => {
    const announce = (node: unknown): void => {
      if (read(isConnected, node) === false || read(inputType, node) === 'file') port.tell('picker', node);
    };
    wrap(win, 'HTMLElement', 'click', before(announce));
    wrap(win, 'HTMLInputElement', 'showPicker', before(announce));
    const announceClick = before((self, args) => {
      if (read(eventType, args[0]) === 'click') announce(self);
    });
    wrap(win, 'EventTarget', 'dispatchEvent', announceClick);
  };
}

/** Waits for all promises and leaves out what fails. */
function settleAll(promises: readonly unknown[], done: (blobs: Blob[]) => void): void {
  const found: Blob[] = [];
  let open = promises.length + 1;
  const settle = (blob: unknown): void => {
    if (blob) push(found, blob as Blob);
    if (--open === 0) done(found);
  };
  const skip = (): void => settle(null);
  for (let i = 0; i < promises.length; i++) apply(promiseThen, promises[i], [settle, skip]);
  skip();
}

/** A call whose promise hands over files without any event. */
interface HandOver {
  readonly owner: string | null;
  readonly operation: string;
  /** What the page is told when the person keeps the files to themselves. */
  readonly message: string;
  readonly name: string;
  /** Gives promises of everything in a resolved value that could be a picture. */
  readonly collect: (value: unknown) => readonly unknown[];
}

function holdPromise(realm: Realm, hold: HandOver): void {
  const { win, port, PromiseOf, Exception, isOrphan } = realm;
  const { owner, operation, message, name, collect } = hold;
  wrap(win, owner, operation, (native, self, args) => {
    if (!port.tell('gated', null)) return apply(native, self, args);
    return new PromiseOf((resolve, reject) => {
      const refuse = (): void => reject(new Exception(message, name));
      if (isOrphan() || !closeThen(realm)) return refuse();
      const settle = (value: unknown): void => {
        const finish = (allow: boolean): void => (allow ? resolve(value) : refuse());
        settleAll(collect(value), (blobs) => {
          if (blobs.length === 0) resolve(value);
          else apply(promiseThen, port.ask('picture', blobs), [finish]);
        });
      };
      apply(promiseThen, apply(native, self, args), [settle, reject]);
    });
  });
}

/** Holds showOpenFilePicker (WICG File System Access §3.3) and clipboard.read (Clipboard API §7.3). */
export function holdPromises(): (realm: Realm) => void {
  // Where the browser has the call, it has these too.
  const [getFile, types, getType] = members('FileSystemFileHandle getFile ClipboardItem types getType');
  const ofHandles = (value: unknown): unknown[] => {
    const handles = value as unknown[];
    const files: unknown[] = [];
    for (let i = 0; i < handles.length; i++) push(files, apply(getFile as CallableFunction, handles[i], []));
    return files;
  };
  const picker: HandOver = {
    owner: null,
    operation: 'showOpenFilePicker',
    message: 'The user aborted a request.',
    name: 'AbortError',
    collect: ofHandles,
  };

  const ofItems = (value: unknown): unknown[] => {
    const items = value as unknown[];
    const blobs: unknown[] = [];
    for (let i = 0; i < items.length; i++) {
      const names = read(types, items[i]) as string[];
      // Plain text carries no picture; everything else is recognised by its bytes.
      for (let j = 0; j < names.length; j++) {
        if (names[j] !== 'text/plain') push(blobs, apply(getType as CallableFunction, items[i], [names[j]]));
      }
    }
    return blobs;
  };
  const clipboard: HandOver = {
    owner: 'Clipboard',
    operation: 'read',
    message: 'Read permission denied.',
    name: 'NotAllowedError',
    collect: ofItems,
  };
  return (realm) => {
    holdPromise(realm, picker);
    holdPromise(realm, clipboard);
  };
}
