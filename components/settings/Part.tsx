import type { ComponentChildren } from 'preact';

export interface PartProps {
  /** Name in the address behind `#`. */
  readonly id: string;
  readonly title: string;
  /** Out of sight while the person looks for something else. */
  readonly isHidden?: boolean;
  readonly children: ComponentChildren;
}

/** One part of the settings page. */
export function Part({ id, title, isHidden = false, children }: PartProps) {
  return (
    <section class="card part" id={id} aria-labelledby={`${id}-title`} hidden={isHidden}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}
