import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './Notice.css';

export interface NoticeProps {
  readonly title?: string;
  /** `care`: something needs a look. `calm`: good to know. */
  readonly tone: 'care' | 'calm';
  readonly children: ComponentChildren;
}

/** A boxed message. The bar at its side says as much as the colour, for people who do not see colours. */
export function Notice({ title, tone, children }: NoticeProps) {
  const id = useId();
  if (title === undefined) return <div class={`notice notice-${tone}`}>{children}</div>;
  return (
    <section class={`notice notice-${tone}`} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
