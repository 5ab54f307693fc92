import { clone, descriptor, freeze, isFirefox, put, toObject } from './primordials';

const isObject = (value: unknown): boolean => toObject(value) === value;

/** What a field says by itself: an inherited one or a getter may say something else the next time. */
function field(of: unknown, key: string): unknown {
  return isObject(of) ? descriptor(of as object, key)?.value : undefined;
}

/** Where Chromium and Firefox take a screen from, through the old desktop constraints of getUserMedia. */
function isScreenCapture(video: unknown): boolean {
  const source = isFirefox ? field(video, 'mediaSource') : field(field(video, 'mandatory'), 'chromeMediaSource');
  if (isFirefox) return source === 'screen' || source === 'window' || source === 'browser' || source === 'application';
  return source === 'desktop' || source === 'screen' || source === 'tab';
}

/**
 * Reads getUserMedia's constraints among its arguments as WebIDL would (Media Capture and Streams §10.1): audio, then
 * video, once each; what was read takes their place. True when they turn a camera on; false also when they are no
 * dictionary, for which the native function has an error.
 * @throws whatever a getter of the page throws
 */
export function takeConstraints(args: ArrayLike<unknown>): boolean {
  // Its own, not one that a page put on Array.prototype: that one would be handed our list.
  const constraints: unknown = descriptor(args, 0)?.value;
  if (!isObject(constraints)) return false;
  const { audio, video } = constraints as Record<string, unknown>;
  // A screen has to stay one: the browser gets a copy that no getter of the page can change, and only what the copy
  // says counts (of a Date it says nothing). A camera may stay the page's, it cannot become more than that.
  const copy = isScreenCapture(video) && freeze(clone(video));
  freeze(field(copy, 'mandatory'));
  const isCapture = isScreenCapture(copy);
  put(args, 0, { __proto__: null, audio, video: copy || video });
  // `{video: null}` turns the camera on: null converts to an empty dictionary.
  return (video === null || isObject(video) || (video as boolean)) && !isCapture;
}
