import type { TrackNote } from '../core/protocol';
import type { CameraElement } from './camera-lock';
import { secret } from './cover';

type Answer = (note: TrackNote) => boolean;

/** A camera track as the isolated world knows it: with the answer of the script that has it in its care. */
export type CameraTrack = MediaStreamTrack & { pp?: Answer };

/** The camera tracks that were let through in this frame. */
export interface Tracks {
  readonly all: CameraTrack[];
  /** Camera elements that a person was let press; their tracks come through no call. */
  readonly elements: CameraElement[];
  /** Hears the page side. True when it has to hold back (lib/core/protocol). */
  hear(note: TrackNote, track: CameraTrack): boolean;
  /** Leaves out what has ended. */
  isLive(): boolean;
}

/** What is asked about a track. */
export const notes: readonly TrackNote[] = ['known', 'on', 'off', 'wanted'];

function own(track: CameraTrack, answer: Answer): void {
  track.pp = answer;
  if (!import.meta.env.FIREFOX) return;
  const onAsk = (event: Event): void => {
    event.stopImmediatePropagation();
    const note = notes[(event as UIEvent).detail];
    if (note && track.pp?.(note)) event.preventDefault();
  };
  // The fourth argument, Gecko's own: without it a track tells its listeners nothing that a script sent.
  (track.addEventListener as (...args: unknown[]) => void)(secret(), onAsk, true, true);
}

/** @param onTrack is told of each track as it comes */
export function openTracks(onTrack: (track: CameraTrack) => unknown): Tracks {
  const all: CameraTrack[] = [];
  /** Asks the script that has the track, which may be the one of another frame. */
  const askOwner = (track: CameraTrack, note: TrackNote): boolean => {
    // Chromium: frames of one origin share our isolated world, and with it this field, which no page sees. What a video
    // that shows a camera is captured with is the camera's own track once more, as another object.
    const found = track.pp || import.meta.env.FIREFOX ? track : all.find(({ id }) => id === track.id);
    if (found?.pp) return found.pp(note);
    const event = (): Event => new FocusEvent(secret(), { detail: notes.indexOf(note), cancelable: true });
    return import.meta.env.FIREFOX && !track.dispatchEvent(event());
  };
  /** What is being copied. */
  let original: CameraTrack | null = null;
  const isLive = (): boolean => {
    for (let i = all.length; i--; ) if (all[i]?.readyState !== 'live') all.splice(i, 1);
    return all.length > 0;
  };
  return {
    all,
    elements: [],
    hear: (note, track) => {
      if (note !== 'track') {
        const isTrue = askOwner(track, note);
        if (note === 'known') original = isTrue ? track : null;
        return isTrue;
      }
      const from = original;
      original = null;
      isLive();
      all.push(track);
      // Until the control has come to this frame, a copy is treated as what it is a copy of.
      own(track, (asked) => asked === 'known' || (from !== null && askOwner(from, asked)));
      onTrack(track);
      return true;
    },
    isLive,
  };
}
