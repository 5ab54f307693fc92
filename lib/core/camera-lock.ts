import type { CameraPermission } from './protocol';

/**
 * Strict mode's books (Chromium only): which top-level origins the browser lets have the camera, and which frames hold
 * each of them open. A private window is a place of its own. Everything here is pure; lib/background/strict-mode does it.
 */
export interface LockPlace {
  /** What the browser's camera setting goes by: the origin of the tab's top page, whatever frame asks. */
  readonly origin: string;
  readonly isPrivate: boolean;
}

/** Open places by key, each with the frames that hold it. One without holders waits for them after a restart. */
export type OpenPlaces = Readonly<Record<string, readonly number[]>>;

/** What the browser would do with the camera without us. */
export type CameraSetting = 'allow' | 'ask' | 'block';

const privately = 'private ';

/** A place as one text, for a record or for storage. */
export function placeKey({ origin, isPrivate }: LockPlace): string {
  return `${isPrivate ? privately : ''}${origin}`;
}

/** Reads a key; null when it names no place that a browser's camera setting can be made for. */
export function parsePlaceKey(key: string): LockPlace | null {
  const isPrivate = key.startsWith(privately);
  const origin = isPrivate ? key.slice(privately.length) : key;
  return /^https?:\/\/[^/*\s]+$/.test(origin) ? { origin, isPrivate } : null;
}

/** One more frame holds a place open. */
export function hold(open: OpenPlaces, key: string, holder: number): OpenPlaces {
  return { ...open, [key]: [...(open[key] ?? []).filter((other) => other !== holder), holder] };
}

/** A frame lets go of whatever it held. A place closes with its last holder. */
export function release(open: OpenPlaces, holder: number): OpenPlaces {
  const kept = Object.entries(open).flatMap(([key, holders]) => {
    const others = holders.filter((other) => other !== holder);
    return others.length > 0 || holders.length === 0 ? [[key, others] as const] : [];
  });
  return Object.fromEntries(kept);
}

/** What stood open before the worker went away; its frames have a moment to say that they still hold it. */
export function restore(stored: unknown): OpenPlaces {
  if (!Array.isArray(stored)) return {};
  const keys = stored.filter((key): key is string => typeof key === 'string' && parsePlaceKey(key) !== null);
  return Object.fromEntries(keys.map((key) => [key, []]));
}

/** Closes what nobody has claimed since a restart. */
export function dropUnheld(open: OpenPlaces): OpenPlaces {
  return Object.fromEntries(Object.entries(open).filter(([, holders]) => holders.length > 0));
}

/** The keys that are in the first record and not in the second. */
export function keysGone(before: OpenPlaces, after: OpenPlaces): readonly string[] {
  return Object.keys(before).filter((key) => !Object.hasOwn(after, key));
}

/** What an open place is set to: never more than the person gave it, and nothing at all where they refused it. */
export function openedTo(own: CameraSetting): 'allow' | 'ask' | null {
  return own === 'block' ? null : own;
}

/** How a page reads a setting. */
export function permissionOf(own: CameraSetting): CameraPermission {
  return own === 'allow' ? 'granted' : own === 'ask' ? 'prompt' : 'denied';
}
