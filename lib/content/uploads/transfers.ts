import { carriesPicture } from '../../core/sniff';
import { announceFiles, fileList, type Holding, isFileInput } from './holding';
import { plainMarkup } from './markup';
import { foldersHoldPicture, holdsPicture, readAs } from './recognise';

/** What a drop or a paste brought, copied out before the browser takes it back. */
interface Load {
  /** All files, in order. A folder stands among them as a file that nobody can read. */
  readonly files: readonly File[];
  /** The files that are no folders. */
  readonly readable: readonly File[];
  readonly folders: readonly FileSystemEntry[];
  readonly texts: ReadonlyMap<string, string>;
}

function unload(transfer: DataTransfer): Load {
  const texts = new Map<string, string>();
  for (const type of transfer.types) if (type !== 'Files') texts.set(type, transfer.getData(type));
  const folders: FileSystemEntry[] = [];
  const readable: File[] = [];
  for (const item of transfer.items) {
    if (item.kind !== 'file') continue;
    const entry = item.webkitGetAsEntry();
    const file = item.getAsFile();
    if (entry?.isDirectory) folders.push(entry);
    else if (file) readable.push(file);
  }
  return { files: [...transfer.files], readable, folders, texts };
}

/** Firefox: the page's own view of a thing. What a content script adds through its own view, the page cannot read. */
function asPage<Thing extends object>(thing: Thing): Thing {
  return (import.meta.env.FIREFOX && (thing as { wrappedJSObject?: Thing }).wrappedJSObject) || thing;
}

function fill(transfer: DataTransfer, { files, texts }: Load): DataTransfer {
  const target = asPage(transfer);
  for (const [type, data] of texts) target.setData(type, data);
  for (const file of files) target.items.add(asPage(file));
  return transfer;
}

/** Text alone passes without a thought; HTML may carry a picture inside itself. */
function mayHoldPicture(transfer: DataTransfer): boolean {
  return transfer.types.includes('Files') || carriesPicture(transfer.getData('text/html'));
}

async function isPictureLoad({ readable, folders, texts }: Load): Promise<boolean> {
  if (carriesPicture(texts.get('text/html') ?? '')) return true;
  return (await holdsPicture(readable)) || (await foldersHoldPicture(folders));
}

function editableOf(target: EventTarget): HTMLElement | null {
  // Not by instanceof: it may be of another window.
  const element = ('closest' in target ? target : (target as Node).parentElement) as HTMLElement | null;
  return element && (/^(input|textarea)$/.test(element.localName) || element.isContentEditable) ? element : null;
}

/** Does what the browser does with a paste or drop that no page took: synthetic events have no default action. */
async function insert(target: EventTarget, { files, texts }: Load): Promise<void> {
  const editable = editableOf(target);
  if (!editable) return;
  const plainOnly = !editable.isContentEditable || editable.closest('[contenteditable="plaintext-only"]') !== null;
  const html = texts.get('text/html');
  const plain = texts.get('text/plain');
  const doc = editable.ownerDocument;
  if (plainOnly) {
    if (plain) doc.execCommand('insertText', false, plain);
  } else if (html) doc.execCommand('insertHTML', false, plainMarkup(html));
  else if (files.length > 0) {
    for (const file of files) {
      // The read is asynchronous, and only pictures have a place in an editable.
      const url = await readAs('readAsDataURL', file);
      if (url?.startsWith('data:image/')) doc.execCommand('insertImage', false, url);
    }
  } else if (plain) doc.execCommand('insertText', false, plain);
}

/** What a drop that is given again has of the first one. */
const dropFields = 'clientX clientY screenX screenY ctrlKey shiftKey altKey metaKey'.split(' ') as (keyof DragEvent)[];

function positionOf(event: DragEvent): DragEventInit {
  return Object.fromEntries(dropFields.map((field) => [field, event[field]]));
}

const flags = { bubbles: true, cancelable: true, composed: true };

/** Holds what a person drops onto the page or pastes into it. Returns what has to be called for both. */
export function holdTransfers(holding: Holding): (event: Event) => void {
  const onDrop = async (event: DragEvent, transfer: DataTransfer): Promise<void> => {
    const load = unload(transfer);
    const target = event.composedPath()[0] ?? holding.win;
    const position = positionOf(event);
    if (!import.meta.env.FIREFOX) holding.keepEntries(transfer); // Firefox keeps them itself.
    if (!(await holding.hold(target, () => isPictureLoad(load)))) {
      if (!import.meta.env.FIREFOX) holding.keepEntries(new DataTransfer()); // The page's world forgets the entries.
      // The page may still show "drop here"; leaving takes that away.
      target.dispatchEvent(new DragEvent('dragleave', { ...flags, cancelable: false, ...position }));
      return;
    }
    const dataTransfer = fill(new DataTransfer(), load);
    const isUntaken = target.dispatchEvent(new DragEvent('drop', { ...flags, ...position, dataTransfer }));
    if (!isUntaken) return;
    if (!isFileInput(target)) await insert(target, load);
    else if (!target.disabled) {
      target.files = fileList(load.files);
      announceFiles(target);
    }
  };

  const onPaste = async (event: ClipboardEvent, transfer: DataTransfer): Promise<void> => {
    const load = unload(transfer);
    const target = event.composedPath()[0] ?? holding.win;
    if (!(await holding.hold(target, () => isPictureLoad(load)))) return;
    const replay = new ClipboardEvent('paste', { ...flags, clipboardData: new DataTransfer() });
    // Firefox ignores `clipboardData` of the constructor and gives the event an empty one of its own.
    if (replay.clipboardData) fill(replay.clipboardData, load);
    const isUntaken = target.dispatchEvent(replay);
    if (isUntaken) await insert(target, load);
  };

  return (event) => {
    if (!event.isTrusted || !holding.isGated(event.target)) return;
    // Not by instanceof: the event may be of a frame that is heard from here.
    const isDrop = event.type === 'drop';
    const transfer = isDrop ? (event as DragEvent).dataTransfer : (event as ClipboardEvent).clipboardData;
    if (!transfer || !mayHoldPicture(transfer)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    void (isDrop ? onDrop(event as DragEvent, transfer) : onPaste(event as ClipboardEvent, transfer));
  };
}
