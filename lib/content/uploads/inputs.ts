import { announceFiles, fileList, type Holding, isFileInput, shadowOf } from './holding';
import { holdsPicture } from './recognise';

const elementNode = 1;
const documentNode = 9;

/** The file input that an event at the window came from, also out of closed shadow roots. */
function inputOf(event: Event): HTMLInputElement | null {
  const [first] = event.composedPath();
  if (isFileInput(first)) return first;
  return first instanceof Element ? filledInput(first) : null;
}

/** Looks for the input that was just filled inside a host whose tree the event does not show. */
function filledInput(host: Element): HTMLInputElement | null {
  const root = shadowOf(host);
  if (!root) return null;
  for (const element of root.querySelectorAll('*')) {
    if (isFileInput(element) && element.files?.length) return element;
    const deeper = filledInput(element);
    if (deeper) return deeper;
  }
  return null;
}

/** Whether a press in this tree could open a picker: it has an input, of whatever type, or a label. */
function hasOpener(tree: ParentNode | null | undefined): boolean {
  return (
    !!tree &&
    [tree, ...tree.querySelectorAll('*')].some(
      (one) => 'files' in one || 'control' in one || hasOpener(shadowOf(one as Element)),
    )
  );
}

/** What has to be called for the events of a window, and for inputs that the window cannot hear. */
export interface HeldInputs {
  onInput(event: Event): void;
  onClick(event: Event): void;
  watch(node: Node): void;
}

/** Holds what a person picks with a file input. */
export function holdInputs(holding: Holding): HeldInputs {
  const held = new WeakSet<HTMLInputElement>();
  const watched = new WeakSet<Node>();
  let opened: Node | null = null;
  let observer: MutationObserver | null = null;

  /** `change` stays inside a shadow root, so the one that follows a taken `input` is stopped there. */
  const stopChange = (input: HTMLInputElement): void => {
    const stop = (event: Event): void => {
      if (event.isTrusted && held.has(input)) event.stopImmediatePropagation();
    };
    const once = { capture: true, once: true };
    input.getRootNode().addEventListener('change', stop, once);
    input.addEventListener('change', stop, once);
  };

  const take = async (input: HTMLInputElement, chosen: FileList): Promise<void> => {
    const files = [...chosen];
    held.add(input);
    stopChange(input);
    // An empty list in place of the chosen one: submits, FormData and polling pages see no file, and the browser's
    // own list stays whole for later.
    input.files = fileList([]);
    const goesOn = await holding.hold(input, () => holdsPicture(files));
    held.delete(input);
    if (!goesOn) {
      input.dispatchEvent(new Event('cancel', { bubbles: true }));
      return;
    }
    input.files = chosen.length === files.length ? chosen : fileList(files);
    announceFiles(input);
  };

  const onInput = (event: Event): void => {
    // Our own events are not trusted; holding those too would make two extensions replay to each other for ever.
    // Typing sends InputEvents, picking files does not: that keeps the search below away from every keystroke.
    if (!event.isTrusted || event instanceof InputEvent) return;
    observer?.disconnect();
    const input = inputOf(event);
    if (!input || !holding.isGated(input)) return;
    if (held.has(input)) event.stopImmediatePropagation();
    else if (input.files?.length) {
      event.stopImmediatePropagation();
      void take(input, input.files);
    }
  };

  const watchNode = (node: Node): void => {
    if (watched.has(node)) return;
    watched.add(node);
    node.addEventListener('input', onInput, true);
    node.addEventListener('change', onInput, true);
  };

  /** Listens around an input that is in no document: from outside, an event passes before it comes to the page's own. */
  const shelter = (node: Node): void => {
    let root = node.getRootNode({ composed: true });
    // An input that is listened to itself still needs something around it.
    if ((root !== node && watched.has(root)) || root.nodeType === documentNode) return;
    if (root.nodeType === elementNode) {
      const box = (node.ownerDocument as Document).createElement('div');
      box.append(root);
      root = box;
    }
    watchNode(root);
  };

  /**
   * Goes with an input whose picker opens, should it leave the page before the person has chosen. `pressed` is the
   * input, something in its label, or in a tree outside of the document in which there may be one.
   */
  const watch = (pressed: Node): void => {
    if (pressed.nodeType !== elementNode || !holding.isGated(pressed)) return;
    const node = 'files' in pressed ? pressed : (pressed as Element).closest('label')?.control;
    if (!node) {
      if (hasOpener(pressed.getRootNode({ composed: true }) as Element)) shelter(pressed);
      return;
    }
    shelter(node);
    watchNode(node);
    // In Firefox the events of a file input stay in its shadow root.
    if (import.meta.env.FIREFOX) watchNode(node.getRootNode());
    // One picker is open at a time, so one observer goes with it; each press would leave another behind.
    opened = node;
    observer ??= new MutationObserver(() => opened && shelter(opened));
    observer.observe(node.ownerDocument as Document, { childList: true, subtree: true });
  };

  const onClick = (event: Event): void => {
    const [first] = event.composedPath() as Element[];
    const input = isFileInput(first) ? first : first?.closest?.('label')?.control;
    if (input && isFileInput(input)) watch(input);
  };
  return { onInput, onClick, watch };
}
