const composers =
  'textarea,[contenteditable]:not([contenteditable="false"]),[role="textbox"],input[type="text"],input:not([type])';
const logs = '[role="log"],[role="feed"]';
// Parts of names, so `message` is `messages` as well.
const named = 'chat message msg conversation thread dialog bubble';
const lists = named
  .split(' ')
  .map((word) => `[class*="${word}" i],[id*="${word}" i]`)
  .join(',');
const listsLimit = 200;

/** How many children a list had when it was first seen. Growth since then is what tells a chat from an archive. */
const firstCounts = new WeakMap<Element, number>();

function grew(list: Element): boolean {
  const count = list.childElementCount;
  const first = firstCounts.get(list);
  if (first === undefined) firstCounts.set(list, count);
  return first !== undefined && count > first;
}

/**
 * True when the page has a message box and a message list: one that says so by its role, or one that is named like one
 * and has grown since the person began to use the page. Reads no text.
 */
export function looksLikeChat(doc: Document): boolean {
  if (!doc.querySelector(composers)) return false;
  if ([...doc.querySelectorAll(logs)].some((log) => log.childElementCount > 0)) return true;
  return [...doc.querySelectorAll(lists)].slice(0, listsLimit).reduce((found, list) => grew(list) || found, false);
}

/** Takes the first count of the lists when the person goes to a message box, so that growth can be told later. */
export function countLists({ isTrusted, target }: Event): void {
  if (isTrusted && target instanceof Element && target.matches(composers)) looksLikeChat(target.ownerDocument);
}
