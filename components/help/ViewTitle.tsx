import type { ComponentChildren } from 'preact';

export interface ViewTitleProps {
  readonly id?: string;
  readonly children: ComponentChildren;
}

/** The heading of a view. HelpScreen moves the focus to it when the view opens, so that it is the first thing read. */
export function ViewTitle({ id, children }: ViewTitleProps) {
  return (
    <h1 id={id} tabIndex={-1}>
      {children}
    </h1>
  );
}
