/**
 * Draws the pause's components straight into the page. The same components run on Preact in our own pages; in an
 * injected script Preact would be a third of every frame's bytes for two components without state. The build puts this
 * file in the place of `preact/jsx-runtime` for the injected script (wxt.config.ts), and a test in a real browser holds
 * both renderings against each other.
 *
 * Knows what those two components use: function components, attributes of text and `aria-` truths, text and lists. Handlers and refs are left
 * out, because presses come from the window (lib/content/surface).
 */
type Child = Node | string | null | undefined | readonly Child[];
type Props = Readonly<Record<string, unknown>> & { readonly children?: Child };
type Component = (props: Props) => Element;

/** The namespace of HTML elements. */
export const html = 'http://www.w3.org/1999/xhtml';

function append(parent: Element, child: Child): void {
  if (Array.isArray(child)) for (const one of child as readonly Child[]) append(parent, one);
  else if (child != null) parent.append(child as Node | string);
}

function setAttribute(element: Element, name: string, value: unknown): void {
  // Says true and false as it is; the components give these to `aria-` attributes only. Children are no attribute.
  if (value !== undefined && typeof value !== 'object' && name !== 'children')
    element.setAttribute(name, String(value));
}

/** The JSX factory that the compiler calls. */
export function jsx(type: string | Component, props: Props): Element {
  if (typeof type === 'function') return type(props);
  // By namespace: in an SVG or XML page, createElement() would not give HTML elements.
  const element = document.createElementNS(html, type);
  for (const [name, value] of Object.entries(props)) setAttribute(element, name, value);
  append(element, props.children);
  return element;
}

export const jsxs = jsx;

function update(old: Element, fresh: Element): void {
  for (const { name } of [...old.attributes]) if (!fresh.hasAttribute(name)) old.removeAttribute(name);
  for (const { name, value } of fresh.attributes) if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  const pairs = [...fresh.childNodes];
  pairs.forEach((node, index) => {
    const before = old.childNodes[index];
    if (before instanceof Element && node instanceof Element && before.localName === node.localName)
      update(before, node);
    else if (!before) old.append(node);
    else if (before.nodeValue !== node.nodeValue || node instanceof Element) before.replaceWith(node);
  });
  while (old.childNodes.length > pairs.length) old.lastChild?.remove();
}

/** Draws an element into a parent. What is there already is kept and brought up to date, so that the focus stays. */
export function draw(element: unknown, parent: Element): void {
  const fresh = element as Element;
  const old = parent.firstElementChild;
  if (old?.localName === fresh.localName) update(old, fresh);
  else parent.replaceChildren(fresh);
}
