import { announceFiles, fileList, type Holding, innermost, isFileInput, passed, shadowOf, withRoots } from './holding';
import { holdsPicture } from './recognise';

// Not as attributes and methods of the node: the fields of a form hide its own.
const fieldOf = (node: Node, field: 'nodeType' | 'ownerDocument'): unknown => Reflect.get(Node.prototype, field, node);
const rootOf = (node: Node, composed?: boolean): Node =>
  Node.prototype.getRootNode.call(node, { composed } as GetRootNodeOptions);
/** What a node is: 1 an element, 9 a document, 11 a fragment. */
const kindOf = (node: Node): unknown => fieldOf(node, 'nodeType');

/** In Firefox not as an attribute: an image can have that name. In Chromium only the page's own world sees such names. */
const windowOf = (doc: Document): unknown =>
  import.meta.env.FIREFOX ? Reflect.get(Document.prototype, 'defaultView', doc) : doc.defaultView;

/** What an event at the window shows of where it comes from. Inside a closed root that is its host, so all in it may be meant. */
const shownBy = (event: Event): Element => event.composedPath()[0] as Element;

/** An input, of whatever type, or a label. By its name, which a form can hide but not feign. */
const isOpener = (node: Node): boolean => ['input', 'label'].includes((node as Element).localName);

/** Whether a press on it reaches nothing else, as one on the link of a download does. */
export function isLone(node: Node): boolean {
  return kindOf(node) === 1 && !node.parentNode && !isOpener(node);
}

/** Firefox: no more, once the frame that made it is gone. */
function isThere(node: Node): boolean {
  try {
    return kindOf(node) === 1;
  } catch {
    return false;
  }
}

/** What has to be called for the events of a window, and for inputs that the window cannot hear. */
export interface HeldInputs {
  onInput(event: Event): void;
  onClick(event: Event): void;
  onDrag(event: Event): void;
  watch(node: Node | null): void;
}

/** Holds what a person picks with a file input. */
export function holdInputs(holding: Holding): HeldInputs {
  const held = new WeakSet<HTMLInputElement>();
  const boxes = new WeakSet<Node>();
  /** What was pressed. One of them has the picker: a page can press decoys, and choose in them by script. */
  const opened = new Set<Node>();
  let observer: MutationObserver | null = null;
  /** What something is dragged over. */
  let over: Element | null = null;

  /** `change` stays inside a shadow root, so the one that follows a taken `input` is stopped there. */
  const stopChange = (input: HTMLInputElement): void => {
    const stop = (event: Event): void => {
      if (event.isTrusted && held.has(input)) event.stopImmediatePropagation();
    };
    const once = { capture: true, once: true };
    input.getRootNode().addEventListener('change', stop, once);
    input.addEventListener('change', stop, once);
  };

  const take = async (input: HTMLInputElement, files: readonly File[]): Promise<void> => {
    held.add(input);
    stopChange(input);
    // An empty list in place of the chosen one: submits, FormData and polling pages see no file.
    input.files = fileList([]);
    const goesOn = await holding.hold(input, () => holdsPicture(files));
    held.delete(input);
    if (!goesOn) {
      input.dispatchEvent(new Event('cancel', { bubbles: true }));
      return;
    }
    input.files = fileList(files);
    announceFiles(input);
  };

  const onInput = (event: Event): void => {
    // Our own events are not trusted; holding those too would make two extensions replay to each other for ever.
    // Typing sends InputEvents, picking files does not: that keeps the search below away from every keystroke.
    if (!event.isTrusted || event instanceof InputEvent) return;
    for (const input of withRoots([shownBy(event)])) {
      if (!isFileInput(input) || !holding.isGated(input)) continue;
      const files = [...(input.files as FileList)];
      const isNew = files.some((file) => !passed.has(file));
      if (isNew || held.has(input)) event.stopImmediatePropagation();
      // What is chosen while an earlier choice is held is held as well.
      if (!isNew) continue;
      void take(input, files);
      // Chromium lets go of a picker whose input becomes another; Firefox does not, and a page could choose by itself.
      if (!import.meta.env.FIREFOX && input === shownBy(event)) opened.delete(input);
    }
  };

  // What is pressed may be another input by then than the one that was told of, so clicks are heard as well.
  const watchNode = (node: Node): void => {
    for (const type of ['input', 'change', 'click', 'drop']) node.addEventListener(type, holding.route, true);
  };

  /**
   * Listens around an input that is in no document: from outside, an event passes before it comes to the page's own. A
   * page can take our listeners off a box (by document.open), so each press makes a new one in place of the last.
   */
  const shelter = (node: Node, isPress = false): void => {
    let root = rootOf(node, true);
    const isBox = boxes.has(root);
    if (isBox && !isPress) return;
    // A document without a window is heard by nobody else.
    if (kindOf(root) === 9 && windowOf(root as Document)) return;
    if (kindOf(root) === 1) {
      const box = (fieldOf(node, 'ownerDocument') as Document).createElement('div');
      box.append(...(isBox ? root.childNodes : [root]));
      boxes.add(box);
      root = box;
    }
    watchNode(root);
  };

  /**
   * Goes with an input whose picker opens, should it leave the page before the person has chosen. `pressed` is the
   * input, something in its label, or in a tree outside of the document in which there may be one.
   */
  const watch = (pressed: Node | null): void => {
    if (!pressed) return;
    if (kindOf(pressed) !== 1) {
      watch(pressed.parentNode ?? (pressed as ShadowRoot).host);
      return;
    }
    if (!holding.isGated(pressed)) return;
    const label = (pressed as Element).closest('label');
    // A press on what a page has put into an input is one on the input. A label that has none yet may get one while it is
    // pressed, and give it away at once.
    const node = (pressed as Element).closest('input') ?? label?.control ?? label;
    if (label) watchNode(label);
    if (!node) {
      const tree = rootOf(pressed, true) as Element;
      // A press in there could open a picker.
      if (withRoots([tree, ...tree.querySelectorAll('*')]).some(isOpener)) shelter(pressed, true);
      return;
    }
    shelter(node, true);
    watchNode(node);
    // In Firefox the events of a file input stay in its shadow root.
    if (import.meta.env.FIREFOX) watchNode(rootOf(node));
    follow(node);
    setTimeout(() => isFileInput(node) || opened.delete(node));
  };

  /** Keeps to what is to get a file, in case that it leaves the page before. */
  const follow = (node: Node): void => {
    opened.add(node);
    // One for all: each press would leave another behind.
    observer ??= new MutationObserver(() => {
      observer?.disconnect();
      for (const one of opened) {
        if (!import.meta.env.FIREFOX || isThere(one)) {
          shelter(one);
          observeAround(one);
        }
      }
    });
    observeAround(node);
  };

  /** What goes on in a shadow root, or in a box of ours, the document does not say. */
  const observeAround = (node: Node): void => {
    let at: Node | false = node;
    for (; at; at = kindOf(at) === 11 && (at as ShadowRoot).host) {
      at = rootOf(at);
      (observer as MutationObserver).observe(at, { childList: true, subtree: true });
    }
  };

  const onClick = (event: Event): void => {
    const path = event.composedPath() as Element[];
    // What is pressed may also be slotted into something of a closed root.
    const openers = withRoots(path.filter((one, at) => !at || shadowOf(one)?.mode === 'closed'))
      .concat(path.slice(1))
      .filter(isOpener);
    const look = (): void => {
      // A label has no type, and what its control is may change as well.
      for (const one of openers) if (isFileInput(one) || !(one as HTMLInputElement).type) watch(one);
    };
    look();
    // What the press does with them comes first: one may become a file input, get one, and leave.
    setTimeout(look);
  };

  /** Chromium drops on what the pointer came to last, also where that has left the page by then. */
  const onDrag = (event: Event): void => {
    if (import.meta.env.FIREFOX || !event.isTrusted) return;
    if (over) {
      opened.delete(over);
      // A page looks at whether the place that it took out has a parent. What else is in there gets a new box.
      const box = rootOf(over, true) as Element;
      if (boxes.has(box)) box.replaceChildren();
    }
    over = event.type === 'dragenter' && holding.isGated(event.target) ? innermost(event) : null;
    if (over) follow(over);
  };

  return { onInput, onClick, onDrag, watch };
}
