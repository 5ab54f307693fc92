/** Where a person writes. Fields for names, searches and secrets are none. */
export const composers = 'textarea,[contenteditable=""],[contenteditable="true"],[role="textbox"]';

/** Up from the message box, and how many elements are looked at on each step. */
const stepsUp = 8;
const lookLimit = 600;
/** So many alike make a list. */
const rowsAtLeast = 4;
/** Messages are short. Longer ones on average are posts, articles or products. */
const longestRow = 400;
const notALog =
  'nav,header,footer,table,select,[role="navigation"],[role="menu"],[role="listbox"],[role="tablist"],[role="tree"]';

/** Tag, role and the beginning of the first class: what rows of one list share. */
function kindOf(row: Element): string {
  const first = row.classList[0] ?? '';
  return `${row.localName} ${row.getAttribute('role') ?? ''} ${first.slice(0, 4)}`;
}

function commonest(rows: readonly Element[]): number {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(kindOf(row), (counts.get(kindOf(row)) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}

const isLinkOnly = (row: Element): boolean => {
  const link = row.querySelector('a');
  return link !== null && (link.textContent ?? '').length > 0.8 * (row.textContent ?? '').length;
};

/** Whether an element's children are messages by their looks: many alike, with short words, and no list of links. */
function isLog(element: Element): boolean {
  if (element.closest(notALog)) return false;
  const rows = [...element.children].slice(-30);
  if (rows.length < rowsAtLeast || commonest(rows) < Math.max(rowsAtLeast, rows.length * 0.6)) return false;
  const words = rows.map((row) => (row.textContent ?? '').trim().length).filter((length) => length > 0);
  if (words.length < rowsAtLeast) return false;
  const average = words.reduce((sum, length) => sum + length, 0) / words.length;
  return average < longestRow && rows.filter(isLinkOnly).length < rows.length / 2;
}

/** How far around a list something has to scroll. */
const scrollSteps = 3;

/** Whether it or what it stands in scrolls: a chat does, or will once it is longer. */
function scrolls(element: Element): boolean {
  let at: Element | null = element;
  for (let step = 0; at && step < scrollSteps; step += 1, at = at.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(at).overflowY)) return true;
  }
  return false;
}

export interface Structure {
  readonly list: Element;
  readonly composer: Element;
}

/** What may become a log: it scrolls, stands beside a message box and holds little so far. */
export interface Prospect {
  readonly list: Element;
  readonly rows: readonly Element[];
}

function around(composer: Element, look: (candidate: Element) => boolean): Element | null {
  const looked = new Set<Element>();
  let bound = composer.parentElement;
  for (let step = 0; bound && step < stepsUp; step += 1, bound = bound.parentElement) {
    const candidates = [...bound.querySelectorAll('div,ul,ol,section,main,article')].slice(0, lookLimit);
    for (const candidate of candidates) {
      if (looked.has(candidate) || candidate.contains(composer)) continue;
      looked.add(candidate);
      if (look(candidate)) return candidate;
    }
  }
  return null;
}

/** The message boxes that a person can see, the last of the page first. */
export function composersOf(doc: Document): readonly HTMLElement[] {
  return [...doc.querySelectorAll<HTMLElement>(composers)]
    .filter((box) => box.offsetParent !== null || box.getClientRects().length > 0)
    .slice(-4)
    .reverse();
}

/** Finds a log beside a message box by the structure of the page. Reads layout, so it is not for observers. */
export function findByStructure(doc: Document): Structure | null {
  for (const composer of composersOf(doc)) {
    const list = around(composer, (candidate) => isLog(candidate) && scrolls(candidate));
    if (list) return { list, composer };
  }
  return null;
}

/** What may become a log and holds fewer rows than one, so that those that come are told from those that were there. */
export function prospects(doc: Document): readonly Prospect[] {
  const found: Prospect[] = [];
  for (const composer of composersOf(doc)) {
    around(composer, (candidate) => {
      if (candidate.childElementCount < rowsAtLeast && !candidate.closest(notALog) && scrolls(candidate)) {
        found.push({ list: candidate, rows: [...candidate.children] });
      }
      return found.length >= 20;
    });
  }
  return found;
}
