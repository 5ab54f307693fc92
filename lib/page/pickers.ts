import type { Port } from './port';
import { apply, Exception, member, PromiseOf, promiseThen, push, read } from './primordials';
import { closeThen } from './then';
import { before, wrap } from './wrap';

/**
 * A file input that is in no document, or is taken out before the person has chosen, sends its events where no window
 * listener hears them. So the isolated side is told of the node in the task that opens the picker.
 */
export function announcePickers(port: Port): void {
  const inputType = member('HTMLInputElement', 'type');
  const isConnected = member('Node', 'isConnected');
  const eventType = member('Event', 'type');
  const announce = (node: unknown): void => {
    if (read(isConnected, node) === false || read(inputType, node) === 'file') port.tell('picker', node);
  };
  wrap('HTMLElement', 'click', before(announce));
  wrap('HTMLInputElement', 'showPicker', before(announce));
  const announceClick = before((self, args) => {
    if (read(eventType, args[0]) === 'click') announce(self);
  });
  wrap('EventTarget', 'dispatchEvent', announceClick);
}

/**
 * document.open() and write() take the listeners off the window of the document, which may be another one of the page;
 * the isolated side puts its own back first.
 */
export function announceReopening(port: Port): void {
  for (const name of ['open', 'write', 'writeln']) {
    wrap('Document', name, (native, self, args) => {
      const result = apply(native, self, args);
      port.tell('rearm', self);
      return result;
    });
  }
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
type HandOver = readonly [
  owner: string | null,
  operation: string,
  /** What the page is told when the person keeps the files to themselves: message and name. */
  message: string,
  name: string,
  /** Gives promises of everything in a resolved value that could be a picture. */
  collect: (value: unknown) => readonly unknown[],
];

function holdPromise(port: Port, [owner, operation, message, name, collect]: HandOver): void {
  wrap(owner, operation, (native, self, args) => {
    if (!port.tell('gated', null)) return apply(native, self, args);
    return new PromiseOf((resolve, reject) => {
      const refuse = (): void => reject(new Exception(message, name));
      if (!closeThen()) return refuse();
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
export function holdPromises(port: Port): void {
  // Where the browser has the call, it has these too.
  const getFile = member('FileSystemFileHandle', 'getFile') as CallableFunction;
  const ofHandles = (value: unknown): unknown[] => {
    const handles = value as unknown[];
    const files: unknown[] = [];
    for (let i = 0; i < handles.length; i++) push(files, apply(getFile, handles[i], []));
    return files;
  };
  holdPromise(port, [null, 'showOpenFilePicker', 'The user aborted a request.', 'AbortError', ofHandles]);

  const types = member('ClipboardItem', 'types');
  const getType = member('ClipboardItem', 'getType') as CallableFunction;
  const ofItems = (value: unknown): unknown[] => {
    const items = value as unknown[];
    const blobs: unknown[] = [];
    for (let i = 0; i < items.length; i++) {
      const names = read(types, items[i]) as string[];
      // Plain text carries no picture; everything else is recognised by its bytes.
      for (let j = 0; j < names.length; j++) {
        if (names[j] !== 'text/plain') push(blobs, apply(getType, items[i], [names[j]]));
      }
    }
    return blobs;
  };
  holdPromise(port, ['Clipboard', 'read', 'Read permission denied.', 'NotAllowedError', ofItems]);
}
