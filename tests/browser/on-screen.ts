/** Every element of the page, in the order of the document, open shadow roots included. */
export function* everyElement(root: Document | ShadowRoot | Element = document): Generator<Element> {
  for (const element of root.children) {
    yield element;
    if (element.shadowRoot) yield* everyElement(element.shadowRoot);
    yield* everyElement(element);
  }
}

/** The element around an element, also out of a shadow root. */
function outer(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

function* around(element: Element): Generator<Element> {
  for (let one: Element | null = element; one; one = outer(one)) yield one;
}

/** Words that only a screen reader is to hear are one pixel wide, on purpose. */
const isForEarsOnly = (element: Element): boolean =>
  [...around(element)].some((one) => {
    const { width, height } = one.getBoundingClientRect();
    return width <= 1 && height <= 1 && getComputedStyle(one).clipPath !== 'none';
  });

interface Box {
  readonly left: number;
  readonly right: number;
}

/** The left and right edges that a text has to stay within. Where something scrolls sideways its words count as lost. */
function room(element: Element): Box {
  let [left, right] = [0, document.documentElement.clientWidth];
  for (const one of around(element)) {
    if (getComputedStyle(one).overflowX === 'visible') continue;
    const box = one.getBoundingClientRect();
    [left, right] = [Math.max(left, box.left), Math.min(right, box.right)];
  }
  return { left, right };
}

/** The texts of which a part lies outside the window or is cut off, each with its element. */
export function cutOffTexts(): readonly string[] {
  const found: string[] = [];
  const range = document.createRange();
  for (const element of everyElement(document.body)) {
    // A select shows what fits of its value, in every browser.
    if (element.matches('option, optgroup, script, style') || isForEarsOnly(element)) continue;
    for (const node of element.childNodes) {
      if (!(node instanceof Text) || !node.data.trim()) continue;
      range.selectNodeContents(node);
      const { left, right } = room(element);
      const isCut = [...range.getClientRects()].some((rect) => rect.left < left - 1 || rect.right > right + 1);
      if (isCut) found.push(`${element.localName}.${element.className}: ${node.data.trim().slice(0, 60)}`);
    }
  }
  return found;
}

/** The elements that reach over the side of the window, or nothing where the page need not be moved sideways. */
export function tooWide(): readonly string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const over = [...everyElement(document.body)].filter((element) => {
    const { left, right } = element.getBoundingClientRect();
    return right > clientWidth + 1 || left < -1;
  });
  return over.map((element) => `${element.localName}.${element.className} ${element.getBoundingClientRect().width}`);
}

/** What moves or would move: running animations, and times of animations and transitions above nothing. */
export function movements(): readonly string[] {
  const found = document.getAnimations().map((animation) => `running: ${animation.id}`);
  for (const element of everyElement(document.body)) {
    for (const pseudo of [undefined, '::before', '::after', '::backdrop']) {
      const { animationName, animationDuration, transitionDuration } = getComputedStyle(element, pseudo);
      const isMoving = animationName !== 'none' && !/^0(\.0+)?m?s$/.test(animationDuration);
      const isChanging = transitionDuration.split(', ').some((time) => Number.parseFloat(time) > 0.001);
      if (isMoving || isChanging) found.push(`${element.localName}.${element.className} ${pseudo ?? ''}`);
    }
  }
  return found;
}

/** True when a person sees the element: it takes room and nothing around it hides it. */
export const isShown = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;

/** What the keyboard has to reach, in order. Of a group of radio buttons it reaches one. */
export function stops(): readonly Element[] {
  const groups = new Set<string>();
  return [...everyElement(document.body)].filter((element) => {
    if (!element.matches('a[href], button, input, select, textarea, summary, [tabindex="0"]')) return false;
    if (element.matches(':disabled') || !isShown(element)) return false;
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
    const group = [...everyElement(document.body)].filter(
      (other): other is HTMLInputElement => other instanceof HTMLInputElement && other.name === element.name,
    );
    const reached = group.find(({ checked }) => checked) ?? group[0];
    if (groups.has(element.name) || reached !== element) return false;
    groups.add(element.name);
    return true;
  });
}

/** What has the focus, also inside shadow roots. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** Why a person would not see where the focus is; null when they see it. */
export function focusTrouble(element: Element): string | null {
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  // A ring around the label serves a hidden box just as well.
  const ringed = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  if (!ringed) return 'no ring';
  const box = element.getBoundingClientRect();
  const { innerHeight } = window;
  if (box.bottom <= 0 || box.top >= innerHeight) return 'out of sight';
  // Any point that can be hit will do: something may lie over a part of it.
  const root = element.getRootNode() as Document | ShadowRoot;
  const points = [0.1, 0.5, 0.9].map((part) => [box.left + box.width * part, box.top + box.height / 2] as const);
  const isHit = points.some(([x, y]) => {
    const hit = root.elementFromPoint(x, Math.min(Math.max(y, 1), innerHeight - 1));
    return hit !== null && (element.contains(hit) || hit.contains(element));
  });
  return isHit ? null : 'covered';
}
