import { readConstraints } from './constraints';
import type { Port } from './port';
import {
  apply,
  dispatch,
  EventOf,
  Exception,
  type Member,
  member,
  PromiseOf,
  promiseThen,
  push,
  put,
  read,
} from './primordials';
import { wrap } from './wrap';

/** What a browser says when a person refuses (Media Capture and Streams §10.2.1). Firefox and Chromium word it differently. */
function denial(isFirefox: boolean): DOMException {
  const message = isFirefox
    ? 'The request is not allowed by the user agent or the platform in the current context.'
    : 'Permission denied';
  return new Exception(message, 'NotAllowedError');
}

/** Calls that were let through and have not settled: the browser may be asking the person, and the lock must stay open. */
let pending = 0;

/** Keeps the camera tracks that were let through, so that the person can end them. */
function keepTracks(port: Port): (stream: unknown) => void {
  const preventDefault = member('Event', 'preventDefault') as CallableFunction;
  const videoTracks = member('MediaStream', 'getVideoTracks') as CallableFunction;
  const stop = member('MediaStreamTrack', 'stop') as CallableFunction;
  const readyState = member('MediaStreamTrack', 'readyState');
  let live: unknown[] = [];
  port.on('stop', () => {
    const ending = live;
    live = [];
    for (let i = 0; i < ending.length; i++) {
      const track = ending[i];
      if (read(readyState, track) !== 'live') continue;
      apply(stop, track, []);
      // stop() is silent; a page learns of a pulled device by `ended` (Media Capture and Streams §4.3.3).
      apply(dispatch, track, [new EventOf('ended')]);
    }
  });
  port.on('live', (event) => {
    let isLive = pending > 0;
    for (let i = 0; i < live.length; i++) isLive ||= read(readyState, live[i]) === 'live';
    if (isLive) apply(preventDefault, event, []);
  });
  return (stream) => {
    const tracks = apply(videoTracks, stream, []) as unknown[]; // A new list on each call.
    for (let i = 0; i < live.length; i++) if (read(readyState, live[i]) === 'live') push(tracks, live[i]);
    live = tracks;
  };
}

/** Puts the question before every way of the page's world to turn a camera on by a call. */
export function gateCamera(port: Port): void {
  const isFirefox = 'mozGetUserMedia' in Navigator.prototype;
  const view = member('Document', 'defaultView');
  const doc = document;
  const remember = keepTracks(port);
  const isMediaDevices = member('MediaDevices', 'ondevicechange');
  const isNavigator = member('Navigator', 'userAgent');

  wrap('MediaDevices', 'getUserMedia', (native, self, args) => {
    // With a wrong `this` the native function fails by itself; nobody should be asked for that.
    if (!isBranded(isMediaDevices, self)) return apply(native, self, args);
    return new PromiseOf((resolve, reject) => {
      const constraints = readConstraints(args[0], isFirefox);
      const start = (): unknown =>
        apply(promiseThen, apply(native, self, constraints ? [constraints.snapshot] : args), [
          (stream: unknown) => {
            if (constraints?.wantsCamera) {
              pending--;
              remember(stream);
            }
            resolve(stream);
          },
          (error: unknown) => {
            if (constraints?.wantsCamera) pending--;
            reject(error);
          },
        ]);
      if (!constraints?.wantsCamera) return start();
      // The hook of a removed frame still works on the page's own devices, so it must not fall through.
      if (read(view, doc) === null)
        return reject(new Exception('The document is not fully active.', 'InvalidStateError'));
      apply(promiseThen, port.ask('camera'), [
        (allow: boolean) => {
          if (!allow) return reject(denial(isFirefox));
          pending++;
          return start();
        },
      ]);
    });
  });

  const legacy = (native: CallableFunction, self: unknown, args: ArrayLike<unknown>): unknown => {
    const success = args[1];
    const failure = args[2];
    const constraints = isBranded(isNavigator, self) && readConstraints(args[0], isFirefox);
    if (!constraints) return apply(native, self, args);
    if (typeof success !== 'function' || typeof failure !== 'function') {
      // The browser's own error for what cannot be called. document.all can, whatever typeof says of it.
      put(args, 0, {});
      return apply(native, self, args);
    }
    const start = (): unknown =>
      apply(native, self, [
        constraints.snapshot,
        (stream: unknown) => {
          if (constraints.wantsCamera) {
            pending--;
            remember(stream);
          }
          apply(success as CallableFunction, undefined, [stream]);
        },
        (error: unknown) => {
          if (constraints.wantsCamera) pending--;
          apply(failure as CallableFunction, undefined, [error]);
        },
      ]);
    if (!constraints.wantsCamera) return start();
    apply(promiseThen, port.ask('camera'), [
      (allow: boolean) => {
        if (allow) {
          pending++;
          start();
        } else apply(failure as CallableFunction, undefined, [denial(isFirefox)]);
      },
    ]);
    return undefined;
  };
  for (const name of ['getUserMedia', 'webkitGetUserMedia', 'mozGetUserMedia']) wrap('Navigator', name, legacy);
}

/** True when a captured getter accepts the object as one of its own. */
function isBranded(get: Member, self: unknown): boolean {
  try {
    apply(get as CallableFunction, self, []);
    return true;
  } catch {
    return false;
  }
}
