import { takeConstraints } from './constraints';
import {
  apply,
  dispatch,
  EventOf,
  includes,
  isFirefox,
  members,
  promiseThen,
  push,
  put,
  read,
  words,
} from './primordials';
import type { Realm } from './realm';
import { wrap, wrapAll } from './wrap';

/** What a browser says when a person refuses (Media Capture and Streams §10.2.1). Firefox and Chromium word it differently. */
const refusal = isFirefox
  ? 'The request is not allowed by the user agent or the platform in the current context.'
  : 'Permission denied';
const cloneable = words('MediaStream clone MediaStreamTrack clone');
const legacyNames = words(`Navigator ${isFirefox ? 'mozGetUserMedia' : 'getUserMedia webkitGetUserMedia'}`);

/** Keeps the camera tracks that were let through and their copies, so that the person can end them. */
function keepTracks(): readonly [
  /** Takes in what came of a call: a stream, or null for one that failed. */
  remember: (stream: unknown) => void,
  /** A call begins, and the browser may ask the person first. */
  expect: () => unknown,
  install: (realm: Realm) => void,
] {
  const [videoTracks, stop, readyState, preventDefault] = members(
    'MediaStream getVideoTracks MediaStreamTrack stop readyState Event preventDefault',
  ) as CallableFunction[] as [CallableFunction, CallableFunction, CallableFunction, CallableFunction];
  let live: unknown[] = [];
  let expected = 0;
  /** The camera's tracks of a stream, or the track itself. */
  const tracksOf = (of: unknown): unknown[] => (read(videoTracks, of) as unknown[] | null) ?? [of];
  /** Leaves out what has ended. */
  const liveTracks = (): unknown[] => {
    const tracks: unknown[] = [];
    for (let i = 0; i < live.length; i++) if (read(readyState, live[i]) === 'live') push(tracks, live[i]);
    live = tracks;
    return tracks;
  };
  const remember = (stream: unknown): void => {
    expected--;
    const tracks = stream ? tracksOf(stream) : [];
    for (let i = 0; i < tracks.length; i++) push(liveTracks(), tracks[i]);
  };
  const install = ({ win, port }: Realm): void => {
    port.on('stop', () => {
      const ending = liveTracks();
      live = [];
      for (let i = 0; i < ending.length; i++) {
        apply(stop, ending[i], []);
        // stop() is silent; a page learns of a pulled device by `ended` (Media Capture and Streams §4.3.3).
        apply(dispatch, ending[i], [new EventOf('ended')]);
      }
    });
    port.on('live', (event) => {
      if (expected > 0 || liveTracks().length > 0) apply(preventDefault, event, []);
    });
    wrapAll(win, cloneable, (native, self, args) => {
      const copy = apply(native, self, args);
      const tracks = tracksOf(self);
      const copies = tracksOf(copy);
      for (let i = 0; i < copies.length; i++) if (apply(includes, live, [tracks[i]])) push(liveTracks(), copies[i]);
      return copy;
    });
  };
  return [remember, () => expected++, install];
}

/** Puts the question before every way of the page's world to turn a camera on by a call. Gives what gates a window. */
export function gateCamera(): (realm: Realm) => void {
  const [isMediaDevices, isNavigator] = members('MediaDevices getSupportedConstraints Navigator userAgent');
  const [remember, expect, install] = keepTracks();

  return (realm) => {
    const { win, port, PromiseOf, Exception, isGone, isOrphan } = realm;
    /** Asks, and then begins the native call or says no. */
    const hold = (
      begin: (pass: (stream: unknown) => void, fail: (error: unknown) => void) => unknown,
      resolve: (stream: unknown) => unknown,
      reject: (error: unknown) => unknown,
    ): void => {
      const pass = (stream: unknown): void => {
        remember(stream);
        resolve(stream);
      };
      const fail = (error: unknown): void => {
        remember(null);
        reject(error);
      };
      const go = (allow: boolean): unknown => {
        if (!allow) return reject(new Exception(refusal, 'NotAllowedError'));
        begin(pass, fail);
        return expect(); // Not before: the old form throws for constraints that it cannot read.
      };
      apply(promiseThen, port.ask('camera'), [go]);
    };

    install(realm);
    wrap(win, 'MediaDevices', 'getUserMedia', (native, self, args) => {
      // With a wrong `this` the native function fails by itself; nobody should be asked for that.
      if (!read(isMediaDevices, self)) return apply(native, self, args);
      let wantsCamera: boolean;
      try {
        wantsCamera = takeConstraints(args);
      } catch (error) {
        // An operation that returns a promise does not throw (WebIDL §3.7.7).
        return new PromiseOf((_resolve, reject) => reject(error));
      }
      const start = (): unknown => apply(native, self, args);
      if (!wantsCamera) return start();
      return new PromiseOf((resolve, reject) => {
        // The hook of a removed frame still works on the page's own devices, so it must not fall through.
        if (isGone() || (isOrphan() && !port.tell('granted'))) return reject(new Exception('', 'InvalidStateError'));
        // Nothing of a window that is gone can wait for an answer; another gate of this window has just had one.
        if (isOrphan()) return resolve(start());
        return hold((pass, fail) => apply(promiseThen, start(), [pass, fail]), resolve, reject);
      });
    });

    const legacy = (native: CallableFunction, self: unknown, args: ArrayLike<unknown>): unknown => {
      const success = args[1] as CallableFunction;
      const failure = args[2] as CallableFunction;
      if (!read(isNavigator, self)) return apply(native, self, args);
      const wantsCamera = takeConstraints(args);
      const isCallable = typeof success === 'function' && typeof failure === 'function';
      // The browser's own error for what cannot be called. document.all can, whatever typeof says of it.
      if (!isCallable) put(args, 0, {});
      if (!isCallable || !wantsCamera) return apply(native, self, args);
      hold(
        (pass, fail) => apply(native, self, [args[0], pass, fail]),
        (stream) => apply(success, undefined, [stream]),
        (error) => apply(failure, undefined, [error]),
      );
      return undefined;
    };
    wrapAll(win, legacyNames, legacy);
  };
}
