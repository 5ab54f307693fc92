import { readConstraints } from './constraints';
import { apply, dispatch, EventOf, isFirefox, type Member, members, promiseThen, push, put, read } from './primordials';
import type { Realm } from './realm';
import { wrap } from './wrap';

/** What a browser says when a person refuses (Media Capture and Streams §10.2.1). Firefox and Chromium word it differently. */
function denial({ Exception }: Realm): DOMException {
  const message = isFirefox
    ? 'The request is not allowed by the user agent or the platform in the current context.'
    : 'Permission denied';
  return new Exception(message, 'NotAllowedError');
}

/** Keeps the camera tracks that were let through and their copies, so that the person can end them. */
function keepTracks(): {
  /** A call begins that was let through: the browser may ask the person first. */
  expect: () => void;
  remember: (stream?: unknown) => void;
  install: (realm: Realm) => void;
} {
  const [videoTracks, stop, readyState, preventDefault] = members(
    'MediaStream getVideoTracks MediaStreamTrack stop readyState Event preventDefault',
  ) as CallableFunction[] as [CallableFunction, CallableFunction, CallableFunction, CallableFunction];
  let live: unknown[] = [];
  let expected = 0;
  const isLive = (track: unknown): boolean => read(readyState, track) === 'live';
  const tracksOf = (stream: unknown): unknown[] => apply(videoTracks, stream, []);
  const add = (track: unknown): void => {
    const tracks = [track];
    for (let i = 0; i < live.length; i++) if (isLive(live[i])) push(tracks, live[i]);
    live = tracks;
  };
  const isKept = (track: unknown): boolean => {
    for (let i = 0; i < live.length; i++) if (live[i] === track) return true;
    return false;
  };
  return {
    expect: () => {
      expected++;
    },
    remember: (stream) => {
      expected--;
      if (!stream) return;
      const tracks = tracksOf(stream);
      for (let i = 0; i < tracks.length; i++) add(tracks[i]);
    },
    install: ({ win, port }) => {
      port.on('stop', () => {
        const ending = live;
        live = [];
        for (let i = 0; i < ending.length; i++) {
          const track = ending[i];
          if (!isLive(track)) continue;
          apply(stop, track, []);
          // stop() is silent; a page learns of a pulled device by `ended` (Media Capture and Streams §4.3.3).
          apply(dispatch, track, [new EventOf('ended')]);
        }
      });
      port.on('live', (event) => {
        if (expected > 0) apply(preventDefault, event, []);
        for (let i = 0; i < live.length; i++) if (isLive(live[i])) apply(preventDefault, event, []);
      });
      wrap(win, 'MediaStreamTrack', 'clone', (native, self, args) => {
        const copy = apply(native, self, args);
        if (isKept(self)) add(copy);
        return copy;
      });
      wrap(win, 'MediaStream', 'clone', (native, self, args) => {
        const copy = apply(native, self, args);
        const tracks = tracksOf(self);
        const copies = tracksOf(copy);
        for (let i = 0; i < copies.length; i++) if (isKept(tracks[i])) add(copies[i]);
        return copy;
      });
    },
  };
}

/** Puts the question before every way of the page's world to turn a camera on by a call. Gives what gates a window. */
export function gateCamera(): (realm: Realm) => void {
  const [isMediaDevices, isNavigator] = members('MediaDevices ondevicechange Navigator userAgent');
  const { expect, remember, install } = keepTracks();

  return (realm) => {
    const { win, port, PromiseOf, Exception, isGone, isOrphan } = realm;
    install(realm);
    wrap(win, 'MediaDevices', 'getUserMedia', (native, self, args) => {
      // With a wrong `this` the native function fails by itself; nobody should be asked for that.
      if (!isBranded(isMediaDevices, self)) return apply(native, self, args);
      let constraints: ReturnType<typeof readConstraints>;
      try {
        constraints = readConstraints(args[0]);
      } catch (error) {
        // An operation that returns a promise does not throw (WebIDL §3.7.7).
        return new PromiseOf((_resolve, reject) => reject(error));
      }
      if (!constraints) return apply(native, self, args);
      const { snapshot, wantsCamera } = constraints;
      const start = (): unknown => apply(native, self, [snapshot]);
      if (!wantsCamera) return start();
      return new PromiseOf((resolve, reject) => {
        // The hook of a removed frame still works on the page's own devices, so it must not fall through.
        if (isGone() || (isOrphan() && !port.tell('granted', null)))
          return reject(new Exception('The document is not fully active.', 'InvalidStateError'));
        // Nothing of a window that is gone can wait for an answer; another gate of this window has just had one.
        if (isOrphan()) return resolve(start());
        const pass = (stream: unknown): void => {
          remember(stream);
          resolve(stream);
        };
        const fail = (error: unknown): void => {
          remember();
          reject(error);
        };
        const go = (allow: boolean): unknown => {
          if (!allow) return reject(denial(realm));
          expect();
          return apply(promiseThen, start(), [pass, fail]);
        };
        apply(promiseThen, port.ask('camera'), [go]);
      });
    });

    const legacy = (native: CallableFunction, self: unknown, args: ArrayLike<unknown>): unknown => {
      const success = args[1];
      const failure = args[2];
      const constraints = isBranded(isNavigator, self) && readConstraints(args[0]);
      if (!constraints) return apply(native, self, args);
      const isCallable = typeof success === 'function' && typeof failure === 'function';
      // The browser's own error for what cannot be called. document.all can, whatever typeof says of it.
      put(args, 0, isCallable ? constraints.snapshot : {});
      if (!isCallable || !constraints.wantsCamera) return apply(native, self, args);
      const pass = (stream: unknown): void => {
        remember(stream);
        apply(success as CallableFunction, undefined, [stream]);
      };
      const fail = (error: unknown): void => {
        remember();
        apply(failure as CallableFunction, undefined, [error]);
      };
      const go = (allow: boolean): unknown => {
        if (!allow) return apply(failure as CallableFunction, undefined, [denial(realm)]);
        apply(native, self, [constraints.snapshot, pass, fail]);
        return expect(); // Not before: the call throws for constraints that it cannot read.
      };
      apply(promiseThen, port.ask('camera'), [go]);
      return undefined;
    };
    wrap(win, 'Navigator', 'getUserMedia', legacy);
    wrap(win, 'Navigator', 'webkitGetUserMedia', legacy);
    if (isFirefox) wrap(win, 'Navigator', 'mozGetUserMedia', legacy);
  };
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
