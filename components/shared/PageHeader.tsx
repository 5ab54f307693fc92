import type { ComponentChildren } from 'preact';
import './PageHeader.css';

export interface PageHeaderProps {
  readonly title: string;
  readonly children?: ComponentChildren;
}

/** The top of a page of ours: icon, the one h1, and a line below it. */
export function PageHeader({ title, children }: PageHeaderProps) {
  return (
    <header class="page-header">
      <img src="/icon/48.png" alt="" width="40" height="40" />
      <div>
        <h1>{title}</h1>
        {children}
      </div>
    </header>
  );
}
