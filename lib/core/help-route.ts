import type { HelpTopic } from './messages';

/** The cards of the path "someone is threatening me", in their order. Words are `path_<name>_title`, `path_<name>_1` … */
export const pathCards = [
  'start',
  'fault',
  'stop',
  'pay',
  'proof',
  'block',
  'tell',
  'report',
  'takedown',
  'crisis',
  'end',
] as const;
/** One of `pathCards`. */
export type PathCardName = (typeof pathCards)[number];

/** What the help page shows. `step` counts from 1; `anchor` is the id of a part of the list of services. */
export type HelpRoute =
  | { readonly view: 'path'; readonly step: number }
  | { readonly view: 'services'; readonly anchor: string | null }
  | { readonly view: 'sheet' | 'telling' | 'replies' | 'grown-up' };

const plainViews = ['sheet', 'telling', 'replies', 'grown-up'] as const;

/**
 * Reads the part of the address behind `#`, so that each step has an address of its own and the browser's Back works.
 * Anything that is not known is the first view of the topic: the path for `pushed`, the services for the others.
 */
export function helpRoute(hash: string, topic: HelpTopic): HelpRoute {
  const name = hash.replace(/^#/, '');
  const view = plainViews.find((known) => known === name);
  if (view) return { view };
  if (name === 'services') return { view: 'services', anchor: null };
  if (/^need-[a-z-]+$/.test(name)) return { view: 'services', anchor: name };
  const step = /^path(?:-(\d{1,2}))?$/.exec(name);
  if (!step && topic !== 'pushed') return { view: 'services', anchor: null };
  const wanted = Number(step?.[1] ?? 1);
  return { view: 'path', step: wanted >= 1 && wanted <= pathCards.length ? wanted : 1 };
}

/** The address of a step of the path, for a link. */
export function stepHash(step: number): string {
  return `#path-${step}`;
}
