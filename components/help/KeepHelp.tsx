import type { ComponentChildren } from 'preact';
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
