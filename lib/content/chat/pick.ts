const into = ' >>> ';
const steps = (selector: string): string[] => ` ${selector}`.split(into).map((step) => step.trim());

/** The first element for a selector that may go into open shadow roots with ` >>> `. */
export function pick(root: ParentNode, selector: string): Element | null {
  let scope: ParentNode | null = root;
  let found: Element | null = null;
  for (const step of steps(selector)) {
    found = step === '' ? (scope as Element) : (scope?.querySelector(step) ?? null);
    if (!found) return null;
    scope = found.shadowRoot;
  }
  return found;
}

/** All elements for such a selector. */
export function pickAll(root: ParentNode, selector: string): readonly Element[] {
  const all = steps(selector);
  const last = all.pop() ?? '';
  let scope: ParentNode | null = root;
  for (const step of all) scope = (step === '' ? (scope as Element) : scope?.querySelector(step))?.shadowRoot ?? null;
  return scope ? [...scope.querySelectorAll(last)] : [];
}
