import { type ComponentChildren, render, type VNode } from 'preact';
import { useErrorBoundary, useLayoutEffect } from 'preact/hooks';

export interface KeepHelpProps {
  /** The few steps that stand in the page itself. They need no script. */
  readonly plain: Element | null;
  readonly children: ComponentChildren;
}

/** Draws the help page over the plain steps. When drawing fails, now or later, the plain steps are there again. */
export function KeepHelp({ plain, children }: KeepHelpProps) {
  const [error] = useErrorBoundary();
  const isBroken = error !== undefined;
  useLayoutEffect(() => {
    if (isBroken && plain) document.body.prepend(plain);
    else plain?.remove();
  }, [isBroken, plain]);
  return isBroken ? null : children;
}

/** The steps as they stand in the page that is opened; null in a page that has none. */
const plain = document.querySelector('#plain-help');

/** Draws the help page, or draws it again, in its place in the document. */
export function drawHelp(page: VNode): void {
  render(<KeepHelp plain={plain}>{page}</KeepHelp>, document.querySelector('#help-page') ?? document.body);
}
