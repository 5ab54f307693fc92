import type { Reason } from './decide';

/** What a person can do to a live camera. */
export type CameraAct = 'stop' | 'cover' | 'show';

/** The camera of one tab while it is on. Kept by the background, in memory, so that a stopped worker loses nothing. */
export interface LiveCamera {
  /** When its first track came. Milliseconds since the epoch. */
  readonly since: number;
  /** Ids of the frames that have a live track. */
  readonly frames: readonly number[];
  readonly covered: boolean;
  /** The check-in has had its turn, shown or not. */
  readonly asked: boolean;
  /** Those of `frames` where the browser kept our control out: their camera may be on, and nothing of ours can end it. */
  readonly unattended?: readonly number[];
  /** A Stop did not reach every frame, so that the camera may still be on. */
  readonly unreached?: true;
}

/** Live cameras by tab id. */
export type LiveCameras = Readonly<Record<string, LiveCamera>>;

/** What a control is told: the camera of its tab, or null once it is off. */
export interface CameraNews {
  readonly type: 'camera-news';
  readonly camera: LiveCamera | null;
  /** Why the camera went on without a pause; only when it just did. */
  readonly why?: Reason | null;
  /** A Stop from elsewhere (the popup, the shortcut) did not reach every frame. */
  readonly isUnreached?: true;
}

/** After this long with the camera on comes the one check-in. */
export const checkinAfterMs = 4 * 60_000;
/** No second check-in within this time, in any tab. */
export const checkinGapMs = 60 * 60_000;

const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0;

function parseCamera(raw: unknown): LiveCamera | null {
  const { since, frames, covered, asked, unattended, unreached } = Object(raw) as Record<string, unknown>;
  if (!isCount(since) || !Array.isArray(frames)) return null;
  return {
    since,
    frames: frames.filter(isCount),
    covered: covered === true,
    asked: asked === true,
    ...(Array.isArray(unattended) ? { unattended: unattended.filter(isCount) } : {}),
    ...(unreached === true ? { unreached } : {}),
  };
}

/** Reads what storage holds. What is of another shape is left out. */
export function parseLiveCameras(raw: unknown): LiveCameras {
  const cameras: Record<string, LiveCamera> = {};
  for (const [tab, value] of Object.entries(Object(raw) as Record<string, unknown>)) {
    const camera = parseCamera(value);
    if (/^\d+$/.test(tab) && camera) cameras[tab] = camera;
  }
  return cameras;
}

/** A frame says whether it has a live track. Null when the tab's camera is off, then or still. */
export function cameraAfter(
  before: LiveCamera | null | undefined,
  frame: number,
  isLive: boolean,
  now: number,
): LiveCamera | null {
  const others = (before?.frames ?? []).filter((other) => other !== frame);
  const frames = isLive ? [...others, frame] : others;
  if (frames.length === 0) return null;
  const { unattended, ...rest } = { since: now, covered: false, asked: false, ...before };
  // Who speaks is looked after.
  const left = unattended?.filter((other) => other !== frame) ?? [];
  return { ...rest, frames, ...(left.length > 0 ? { unattended: left } : {}) };
}

/** A camera goes on in a frame that our control could not be brought to. */
export function withUnattended(before: LiveCamera | null | undefined, frame: number, now: number): LiveCamera {
  const { frames, unattended = [], ...rest } = before ?? { since: now, frames: [], covered: false, asked: false };
  const and = (list: readonly number[]): number[] => [...list.filter((other) => other !== frame), frame];
  return { ...rest, frames: and(frames), unattended: and(unattended) };
}

/** The camera with only those frames; null without any. `unreached`: a Stop has not reached one of them. */
export function withFrames(
  camera: LiveCamera,
  keeps: (frame: number) => boolean,
  unreached: boolean,
): LiveCamera | null {
  const frames = camera.frames.filter(keeps);
  if (frames.length === 0) return null;
  const { unattended, unreached: _before, ...rest } = camera;
  const left = unattended?.filter((frame) => frames.includes(frame)) ?? [];
  return {
    ...rest,
    frames,
    ...(left.length > 0 ? { unattended: left } : {}),
    ...(unreached ? { unreached } : {}),
  };
}

/** The same cameras, with another one, or none, in a tab. */
export function withCamera(cameras: LiveCameras, tab: number, camera: LiveCamera | null): LiveCameras {
  const { [String(tab)]: _before, ...others } = cameras;
  return camera ? { ...others, [tab]: camera } : others;
}

/** Whether a check-in is due. A clock that was set back does not count. */
export function isCheckinDue(camera: LiveCamera, lastAt: number, now: number): boolean {
  const isLastFar = now - lastAt >= checkinGapMs || now < lastAt;
  return !camera.asked && now - camera.since >= checkinAfterMs && isLastFar;
}

/** How long a camera has been on, as on a watch: `0:07`, `12:30`, `1:02:03`. */
export function watchTime(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const [hours = 0, minutes = 0, rest = 0] = parts;
  const two = (value: number): string => String(value).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}
