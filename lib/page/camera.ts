import {
  type PageReply,
  sayCamera,
  sayForeign,
  sayGranted,
  sayOff,
  sayOn,
  saySettled,
  sayTrack,
  sayWanted,
} from '../core/protocol';
import { takeConstraints } from './constraints';
import { after, apply, define, isFirefox, listen, members, ProxyOf, put, read, words } from './primordials';
import type { Realm } from './realm';
import { type Handler, trap, wrap } from './wrap';

/** What a browser says when a person refuses (Media Capture and Streams §10.2.1). Firefox and Chromium word it differently. */
const refusal = isFirefox
  ? 'The request is not allowed by the user agent or the platform in the current context.'
  : 'Permission denied';

/** Hands the camera tracks that were let through, and their copies, to the isolated side before the page has them. */
function handTracksOver(): readonly [
  /** Takes in what came of a call: a stream, or null for one that failed. */
  settled: (may: Realm['may'], stream: unknown) => void,
  install: (realm: Realm) => void,
] {
  const [videoTracks, enabled, stop] = members('MediaStream getVideoTracks MediaStreamTrack enabled stop') as [
    CallableFunction,
    CallableFunction,
    CallableFunction,
  ];
  const cloneable = words('MediaStream clone MediaStreamTrack clone');
  const toggles = words('MediaStreamTrack enabled');
  /** The camera's tracks of a stream, or the track itself. */
  const tracksOf = (of: unknown): unknown[] => (read(videoTracks, of) as unknown[] | null) ?? [of];
  /**
   * A listener on a track hears nothing that a script sent in Firefox, unless it says so (Gecko's fourth argument), and
   * `ended` after Stop is sent by a script.
   */
  const hearing: Handler = (native, self, args) => apply(native, self, [args[0], args[1], args[2], true]);
  const give = (may: Realm['may'], track: unknown): void => {
    // What nobody has in care nobody could stop later.
    if (!may(sayTrack, track)) apply(stop, track, []);
    if (!isFirefox) return;
    const value = new ProxyOf(listen, trap(hearing));
    define(track as object, 'addEventListener', {
      __proto__: null,
      value,
      configurable: true,
      writable: true,
    } as never);
  };
  const settled = (may: Realm['may'], stream: unknown): void => {
    may(saySettled);
    const tracks = stream ? tracksOf(stream) : [];
    for (let i = 0; i < tracks.length; i++) give(may, tracks[i]);
  };
  const install = ({ win, port, may }: Realm): void => {
    wrap(win, cloneable, (native, self, args) => {
      const copy = apply(native, self, args);
      const tracks = tracksOf(self);
      const copies = tracksOf(copy);
      for (let i = 0; i < copies.length; i++) if (!may(sayForeign, tracks[i])) give(may, copies[i]);
      return copy;
    });
    // While a track is covered, what the page sets waits on the isolated side, and the page reads that.
    const toggle: Handler = (native, self, args) => {
      // A setter of a window that is gone could undo the cover, and has no track of its own left.
      const mayPass = read(enabled, self) === null || may(args[0] ? sayOn : sayOff, self);
      return mayPass ? apply(native, self, args) : undefined;
    };
    wrap(win, toggles, toggle, 'set');
    wrap(win, toggles, (native, self, args) => apply(native, self, args) || port.tell(sayWanted, self), 'get');
  };
  return [settled, install];
}

/** Puts the question before every way of the page's world to turn a camera on by a call. Gives what gates a window. */
export function gateCamera(): (realm: Realm) => void {
  const [isMediaDevices, isNavigator] = members('MediaDevices getSupportedConstraints Navigator product');
  const legacyNames = words(`Navigator ${isFirefox ? 'mozGetUserMedia' : 'getUserMedia webkitGetUserMedia'}`);
  const [settled, install] = handTracksOver();

  return (realm) => {
    const { win, port, PromiseOf, Exception, isGone, isOrphan, may } = realm;
    /** Asks, and then begins the native call or says no. */
    const hold = (
      begin: (pass: (stream: unknown) => void, fail: (error: unknown) => void) => unknown,
      resolve: (stream: unknown) => unknown,
      reject: (error: unknown) => unknown,
    ): void => {
      const pass = (stream: unknown): void => {
        settled(may, stream);
        resolve(stream);
      };
      const fail = (error: unknown): void => {
        settled(may, null);
        reject(error);
      };
      const go = (allow: PageReply): unknown => {
        if (!allow) return reject(new Exception(refusal, 'NotAllowedError'));
        // For a gate of a window that is gone, below this one: nothing else may pass it (see isAlone).
        port.tell(sayGranted, win);
        return begin(pass, fail);
      };
      after(port.ask(sayCamera), go);
    };

    install(realm);
    wrap(win, ['MediaDevices', 'getUserMedia'], (native, self, args) => {
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
        const isAlone = isOrphan();
        // The hook of a removed frame still works on the page's own devices, so it must not fall through.
        if (isGone() || (isAlone && !port.tell(sayGranted))) return reject(new Exception('', 'InvalidStateError'));
        // Nothing of a window that is gone can wait for an answer; another gate of this window has one, and is calling now.
        if (isAlone) return resolve(start());
        return hold((pass, fail) => after(start(), pass, fail), resolve, reject);
      });
    });

    const legacy = (native: CallableFunction, self: unknown, args: ArrayLike<unknown>): unknown => {
      // What is missing would be looked for on Array.prototype. The browser has an error for it.
      if (!read(isNavigator, self) || args.length < 3) return apply(native, self, args);
      const success = args[1] as CallableFunction;
      const failure = args[2] as CallableFunction;
      // document.all can be called, whatever typeof says of it: the browser gets nothing to turn on.
      const isCallable = typeof success + typeof failure === 'functionfunction';
      const wantsCamera = takeConstraints(args);
      if (!isCallable) put(args, 0, { __proto__: null });
      if (!isCallable || !wantsCamera) return apply(native, self, args);
      hold(
        (pass, fail) => apply(native, self, [args[0], pass, fail]),
        (stream) => apply(success, undefined, [stream]),
        (error) => apply(failure, undefined, [error]),
      );
      return undefined;
    };
    wrap(win, legacyNames, legacy);
  };
}
