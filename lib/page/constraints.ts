import { descriptor, isArray, isFirefox, put, toObject } from './primordials';

/** A copy of a constraints value that a page cannot change afterwards. */
export type Snapshot = unknown;

const isObject = (value: unknown): boolean => toObject(value) === value;

/**
 * Copies constraints once, getters and all, so that what is asked about is what the browser gets: a getter may answer
 * differently the second time. Deeper than any constraint goes, the value is dropped.
 */
function copy(value: unknown, depth: number): Snapshot {
  if (!isObject(value)) return value;
  if (depth === 0) return undefined;
  const source = value as Record<string, unknown>;
  const target: Record<string, unknown> = isArray(value) ? ([] as never) : ({ __proto__: null } as never);
  for (const key in source) put(target, key, copy(source[key], depth - 1));
  return target;
}

/** What is handed to the browser, and whether it turns a camera on. */
export interface Constraints {
  readonly snapshot: Snapshot;
  readonly wantsCamera: boolean;
}

/** Where Chromium and Firefox take a screen from, through the old desktop constraints of getUserMedia. */
const isScreen = (source: unknown): boolean =>
  source === 'desktop' || source === 'screen' || source === 'tab' || source === 'window' || source === 'browser';

/** A field of a copy. Never an inherited one: a copied array inherits what a page puts on Array.prototype. */
function field(of: Snapshot, key: string): unknown {
  return isObject(of) ? descriptor(of as object, key)?.value : undefined;
}

function isScreenCapture(video: Snapshot): boolean {
  return isScreen(isFirefox ? field(video, 'mediaSource') : field(field(video, 'mandatory'), 'chromeMediaSource'));
}

/**
 * Reads getUserMedia's constraints as WebIDL would (Media Capture and Streams §10.1): audio, then video, once each.
 * Returns null when the argument is no dictionary; the native function then raises its own error.
 * @throws whatever a getter of the page throws
 */
export function readConstraints(value: unknown): Constraints | null {
  if (!isObject(value)) return null;
  const source = value as Record<string, unknown>;
  const audio = copy(source.audio, 5);
  const video = copy(source.video, 5);
  const snapshot = { __proto__: null, audio, video };
  // `{video: null}` turns the camera on: null converts to an empty dictionary.
  const isWanted = video === null || isObject(video) || !!video;
  return { snapshot, wantsCamera: isWanted && !isScreenCapture(video) };
}
