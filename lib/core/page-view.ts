import type { HostLists, SiteClass } from './sites';

/** A service to call when the help page cannot be opened. */
export interface HelpBrief {
  readonly name: string;
  readonly phone: string;
}

/**
 * What injected scripts need of everything that is stored, laid out by the background under `page` in storage.local,
 * so that a frame reads one small object and carries no list, no catalogue and no checking of its own.
 */
export interface PageView {
  readonly camera: boolean;
  readonly picture: boolean;
  /** The browser itself refuses the camera until the background has opened it for this page. */
  readonly strict: boolean;
  /** False: cameras on sites of the class `other` start without a pause. */
  readonly cameraOnAllSites: boolean;
  readonly pauseSeconds: number;
  /** How long a "continue" turns further pauses into reminders. */
  readonly rememberMinutes: number;
  /** The owner's own sites. */
  readonly sites: Readonly<Record<string, SiteClass>>;
  /** The shipped sites. */
  readonly hosts: HostLists;
  /** Words of the pause and the strip by key, in the person's language. */
  readonly copy: Readonly<Record<string, string>>;
  /** How the pause looks, as CSS, beyond what every frame carries. */
  readonly style: string;
  readonly brief: HelpBrief | null;
}

/** What holds while nothing can be read: pause on, no site trusted. */
export const strictPageView: PageView = {
  camera: true,
  picture: true,
  strict: false,
  cameraOnAllSites: true,
  pauseSeconds: 3,
  rememberMinutes: 30,
  sites: {},
  hosts: {},
  copy: {},
  style: '',
  brief: null,
};

/** Reads a view. A field of the wrong kind falls back to the strict one; what is inside the objects is ours. */
export function parsePageView(raw: unknown): PageView {
  const view: Record<string, unknown> = { ...strictPageView };
  for (const [field, strict] of Object.entries(strictPageView)) {
    const value: unknown = Object(raw)[field];
    // typeof null is 'object' too: a missing brief is null by itself, and nothing else may be.
    if (typeof value === typeof strict && value !== null) view[field] = value;
  }
  // Each field was replaced only by one of its own kind.
  return view as unknown as PageView;
}
