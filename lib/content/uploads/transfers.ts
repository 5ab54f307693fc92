import { carriesPicture } from '../../core/sniff';
import { announceFiles, fileList, fill, type Holding, innermost, isFileInput } from './holding';
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
  // What is a text has no entry and no file.
  for (const item of transfer.items) {
    const entry = item.webkitGetAsEntry();
    const file = item.getAsFile();
    if (entry?.isDirectory) folders.push(entry);
    else if (file) readable.push(file);
  }
  return { files: [...transfer.files], readable, folders, texts };
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

const flags = { bubbles: true, cancelable: true, composed: true };

/** Holds what a person drops onto the page or pastes into it. Returns what has to be called for both, and for `dragstart`. */
export function holdTransfers(holding: Holding): (event: Event) => void {
  /** What the drag that began in this page last carries, as HTML: pictures that the page has anyway. */
  let own = '';

  const onTransfer = async (event: Event, transfer: DataTransfer): Promise<void> => {
    const isDrop = event.type === 'drop';
    const load = unload(transfer);
    const target = innermost(event);
    const init = { ...flags, ...Object.fromEntries(dropFields.map((field) => [field, (event as DragEvent)[field]])) };
    // Firefox keeps the entries itself.
    if (!import.meta.env.FIREFOX && isDrop) holding.keepEntries(transfer);
    if (!(await holding.hold(target, () => isPictureLoad(load)))) {
      if (!isDrop) return;
      if (!import.meta.env.FIREFOX) holding.keepEntries(new DataTransfer()); // The page's world forgets the entries.
      // The page may still show "drop here"; leaving takes that away.
      target.dispatchEvent(new DragEvent('dragleave', { ...init, cancelable: false }));
      return;
    }
    const again = new DataTransfer();
    const carried = { ...init, dataTransfer: again, clipboardData: again };
    const replay = new (isDrop ? DragEvent : ClipboardEvent)(event.type, carried);
    // Firefox ignores `clipboardData` of the constructor and gives the event an empty one of its own.
    fill((replay as ClipboardEvent).clipboardData ?? again, load.files, load.texts);
    if (!target.dispatchEvent(replay)) return;
    if (!isDrop || !isFileInput(target)) await insert(target, load);
    else if (!target.disabled && (target.multiple || load.files.length < 2)) {
      target.files = fileList(load.files);
      announceFiles(target);
    }
  };

  return (event) => {
    if (!event.isTrusted || !holding.isGated(event.target)) return;
    // Not by instanceof: the event may be of a frame that is heard from here.
    const transfer = (event as DragEvent).dataTransfer ?? (event as ClipboardEvent).clipboardData;
    const html = transfer?.getData('text/html') ?? '';
    const { type } = event;
    const isOwn = type === 'dragstart' || (own && type === 'drop' && html.includes(own));
    own = type === 'dragstart' && /<img/i.test(html) ? html : '';
    // Text alone passes without a thought; HTML may carry a picture inside itself.
    if (isOwn || !transfer || !(transfer.types.includes('Files') || carriesPicture(html))) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    void onTransfer(event, transfer);
  };
}
