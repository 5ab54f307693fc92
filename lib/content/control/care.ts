import type { CameraAct } from '../../core/live-cameras';
import type { FrameCamera } from '../../core/messages';
import type { TrackNote } from '../../core/protocol';
import type { Hands } from '../hands';
import type { CameraTrack } from '../tracks';

/** The care for the live camera tracks of one frame. */
export interface Care {
  act(act: CameraAct): void;
  look(): FrameCamera;
}

/** A page that stops its own track is not told of by any event. */
const lookMs = 1000;
/**
 * Between the last picture and the end of a track. Where a track ends at once, the other side of a call keeps its last
 * picture on the screen; a covered one sends black first.
 */
const blackMs = 150;
/** As many looks as a press on a camera element is awaited for. */
const elementLooks = 20;

/** Ends a track as a pulled device does (Media Capture and Streams §4.3.3): stop() alone tells the page nothing. */
function endTrack(track: CameraTrack): void {
  if (track.readyState !== 'live') return;
  track.stop();
  track.dispatchEvent(new Event('ended'));
}

/**
 * Takes the camera tracks of this frame into care: ends them, covers them, and says when the first came and the last
 * went. A covered track is disabled for good natively; what the page sets meanwhile is kept for later.
 */
export function openCare(hands: Hands, report: (isLive: boolean, isCovered: boolean) => void): Care {
  const { tracks } = hands;
  let isCovered = false;
  let isStopping = false;
  let stopping: ReturnType<typeof setTimeout> | undefined;
  let wasLive = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let looksLeft = elementLooks;
  /** What the page wants of each covered track. */
  const wanted = new Map<CameraTrack, boolean>();
  /** What the page wanted of the track that is being copied; its copy comes next. */
  let wantedOfOriginal: boolean | null = null;

  const answer = (track: CameraTrack, note: TrackNote): boolean => {
    const own = wanted.get(track);
    if (note === 'known') {
      wantedOfOriginal = own ?? null;
      return true;
    }
    if (own === undefined) return false;
    if (note === 'wanted') return own;
    wanted.set(track, note === 'on');
    return true;
  };
  const cover = (track: CameraTrack, wants = track.enabled): void => {
    if (wanted.has(track)) return;
    wanted.set(track, wants);
    track.enabled = false;
  };
  const take = (track: CameraTrack): void => {
    const wants = wantedOfOriginal ?? track.enabled;
    wantedOfOriginal = null;
    track.pp = (note) => answer(track, note);
    if (isCovered) cover(track, wants);
  };
  /** Tracks of camera elements come through no call. */
  const takeFromElements = (): void => {
    for (const { track, stream } of tracks.elements) {
      for (const found of [track, ...(stream?.getVideoTracks() ?? [])]) {
        if (found?.readyState === 'live' && !tracks.all.includes(found)) tracks.hear('track', found);
      }
    }
  };
  const look = (): void => {
    clearTimeout(timer);
    takeFromElements();
    const isLive = tracks.isLive();
    for (const track of wanted.keys()) if (!tracks.all.includes(track)) wanted.delete(track);
    if (isLive !== wasLive) report(isLive, isCovered);
    wasLive = isLive;
    looksLeft -= 1;
    if (isLive || (tracks.elements.length > 0 && looksLeft > 0)) timer = setTimeout(look, lookMs);
  };

  tracks.all.forEach(take);
  hands.onTrack = (track) => {
    if (track) take(track);
    looksLeft = elementLooks;
    look();
  };
  look();
  const uncover = (): void => {
    isCovered = false;
    for (const [track, wants] of wanted) track.enabled = wants;
    wanted.clear();
  };
  const end = (): void => {
    isStopping = false;
    for (const track of [...tracks.all]) endTrack(track);
    uncover();
    look();
  };
  return {
    act: (act) => {
      clearTimeout(stopping);
      isStopping = act === 'stop';
      if (act === 'show') return uncover();
      isCovered = true;
      for (const track of tracks.all) cover(track);
      if (isStopping) stopping = setTimeout(end, blackMs);
    },
    look: () => ({ live: tracks.isLive() && !isStopping, covered: isCovered }),
  };
}
