import type { Reason } from '../core/decide';
import {
  type CameraAct,
  type CameraNews,
  cameraAfter,
  checkinAfterMs,
  isCheckinDue,
  type LiveCamera,
  withCamera,
  withFrames,
  withUnattended,
} from '../core/live-cameras';
import type { ActOutcome, FrameCamera, StripNote, ToTab } from '../core/messages';
import {
  bringControl,
  lookAtCamera,
  readCheckin,
  readLiveCameras,
  writeCheckin,
  writeLiveCameras,
} from '../platform/cameras';
import { askTopFrame, type Sender, tellFrame, tellFrames } from '../platform/messages';
import { isDoubtful, refreshAction, showCameraOnAction } from './action';
import { lastCheckin, rememberCheckin } from './ledger-keeper';

/** Changes of the books run one after another: two frames that speak at once must not undo each other. */
let queue: Promise<unknown> = Promise.resolve();

function inTurn<T>(step: () => Promise<T>): Promise<T> {
  const next = queue.then(step);
  queue = next.catch(() => undefined);
  return next;
}

/** Changes what is written about one tab, and tells its control. */
function change(tab: number, step: (before: LiveCamera | null) => LiveCamera | null): Promise<LiveCamera | null> {
  return inTurn(async () => {
    const cameras = await readLiveCameras();
    const before = cameras[tab] ?? null;
    const camera = step(before);
    if (camera !== before) await writeLiveCameras(withCamera(cameras, tab, camera));
    if (camera !== before) tellControl(tab, { type: 'camera-news', camera });
    // The tab may be closed by now; then there is no button to change.
    if (!camera !== !before || isDoubtful(camera) !== isDoubtful(before)) {
      void showCameraOnAction(tab, camera).catch(() => undefined);
    }
    // Whoever pressed the shortcut may be looking at another tab.
    if (!camera?.unreached !== !before?.unreached) void refreshAction().catch(() => undefined);
    return camera;
  });
}

function tellControl(tab: number, news: CameraNews): void {
  void askTopFrame(tab, news);
}

type Looks = ReadonlyMap<number, FrameCamera | 'gone' | 'silent'>;

/** Where our control could not come it may do so by now. Otherwise the page that had a camera may still be there. */
async function lookAtUnattended(tab: number, frame: number): Promise<FrameCamera | 'gone' | 'silent'> {
  const look = await lookAtCamera(tab, frame);
  if (look !== 'gone') return look;
  if (await bringControl(tab, frame)) return lookAtCamera(tab, frame);
  const status: ToTab = { type: 'status' };
  return (await askTopFrame(tab, status)) ? 'silent' : 'gone';
}

/** Looks at every frame of a tab that had a live track. */
async function lookAtAll(tab: number, except?: number): Promise<Looks> {
  const { frames = [], unattended = [] } = (await readLiveCameras())[tab] ?? {};
  const look = (frame: number) => (unattended.includes(frame) ? lookAtUnattended : lookAtCamera)(tab, frame);
  const looks = frames.filter((frame) => frame !== except).map(async (frame) => [frame, await look(frame)] as const);
  return new Map(await Promise.all(looks));
}

/** A frame that keeps silent may still have its camera on. */
const isMaybeLive = (look: FrameCamera | 'gone' | 'silent' | undefined): boolean =>
  look === undefined || look === 'silent' || (look !== 'gone' && look.live);

/** Strikes out the frames that turned out to have no live track, and notes whether a Stop has missed one. */
function settle(tab: number, looks: Looks, isStop = false): Promise<LiveCamera | null> {
  const isSilent = [...looks.values()].includes('silent');
  return change(tab, (before) => {
    const keeps = (frame: number): boolean => isMaybeLive(looks.get(frame));
    const unreached = isSilent && (isStop || before?.unreached === true);
    if (!before || (before.frames.every(keeps) && unreached === (before.unreached === true))) return before;
    return withFrames(before, keeps, unreached);
  });
}

/** What is known of a tab's camera once its frames have been looked after. Does not reject. */
export async function checkCamera(tab: number): Promise<LiveCamera | null> {
  return settle(tab, await lookAtAll(tab)).catch(() => null);
}

const coverQuietly: ToTab = { type: 'camera-do', act: 'cover', isNoted: true };

/** Brings the control to the top frame of a tab, and tells it why a camera goes on. */
async function showControl(tab: number, isThere: boolean, why: Reason | null): Promise<void> {
  if (!isThere) await bringControl(tab, 0);
  // In turn: older news must not overtake what the frame says meanwhile.
  await inTurn(async () =>
    tellControl(tab, { type: 'camera-news', camera: (await readLiveCameras())[tab] ?? null, why }),
  );
}

/**
 * Brings the control to a frame whose camera is about to go on, and to the top frame that shows it. The frame waits for
 * this, for a second at most; a page that keeps its top frame busy must not use that second up.
 */
export async function cameraSoon(tab: number, frame: number, why: Reason | null): Promise<boolean> {
  const [isThere, cameras] = await Promise.all([bringControl(tab, frame), readLiveCameras()]);
  // In order: the frame has covered itself before its first picture.
  if (cameras[tab]?.covered && frame !== 0) await tellFrame(tab, frame, coverQuietly);
  // Nobody there will say that its camera is on.
  if (!isThere) await change(tab, (before) => withUnattended(before, frame, Date.now()));
  void showControl(tab, frame === 0, why).catch(() => undefined);
  return isThere;
}

/** A frame says that its first live track came, or that its last one ended. */
export async function cameraNow(tab: number, frame: number, isLive: boolean, isCovered = false): Promise<boolean> {
  // What was written about other frames, or about an earlier page in this one, may be out of date.
  const looks = isLive ? new Map([...(await lookAtAll(tab, frame)), [frame, 'gone' as const]]) : new Map();
  if (isLive) await settle(tab, looks);
  const after = await change(tab, (before) => {
    const camera = cameraAfter(before, frame, isLive, Date.now());
    return camera && isLive && isCovered ? { ...camera, covered: true } : camera;
  });
  // A cover outlives its camera, and what is said of one frame has to be true of all.
  if (isLive && isCovered && after && after.frames.length > 1) await tellFrames(tab, coverQuietly);
  return true;
}

/** Does something to every live camera of a tab. Does not reject. */
async function actIn(tab: number, act: CameraAct, isNoted: boolean): Promise<ActOutcome> {
  const order: ToTab = { type: 'camera-do', act, isNoted };
  void tellFrames(tab, order);
  if (act !== 'stop') await change(tab, (before) => before && { ...before, covered: act === 'cover' });
  const looks = await lookAtAll(tab);
  const after = await settle(tab, looks, act === 'stop');
  // Pressed in the control, it says so itself.
  if (after?.unreached) tellControl(tab, { type: 'camera-news', camera: after, isUnreached: true });
  return [...looks.values()].every((look) => {
    if (look === 'silent') return false;
    return look === 'gone' || !look.live || (act !== 'stop' && look.covered === (act === 'cover'));
  });
}

/** The tabs whose camera is on. */
export async function liveTabs(): Promise<readonly number[]> {
  const tabs = Object.keys(await readLiveCameras()).map(Number);
  const found = await Promise.all(tabs.map(async (tab) => ((await checkCamera(tab)) ? tab : null)));
  return found.filter((tab) => tab !== null);
}

/** Does something to the cameras of one tab or of all. `isNoted`: the control has written it down already. */
export async function actOnCameras(tab: number | 'all', act: CameraAct, isNoted = false): Promise<ActOutcome> {
  const tabs = tab === 'all' ? Object.keys(await readLiveCameras()).map(Number) : [tab];
  const outcomes = await Promise.all(tabs.map((one) => actIn(one, act, isNoted).catch(() => false)));
  return outcomes.every(Boolean);
}

/** Gives a tab its check-in: once for each time the camera is on, and not twice in an hour. */
export async function mayCheckIn(tab: number, { isPrivate }: Pick<Sender, 'isPrivate'>): Promise<boolean> {
  const now = Date.now();
  return inTurn(async () => {
    const cameras = await readLiveCameras();
    const camera = cameras[tab];
    if (!camera || now - camera.since < checkinAfterMs) return false;
    const lastAt = Math.max(await readCheckin(), await lastCheckin());
    const isDue = isCheckinDue(camera, lastAt, now);
    await writeLiveCameras(withCamera(cameras, tab, { ...camera, asked: true }));
    if (!isDue) return false;
    await writeCheckin(now);
    // Nothing of a private window reaches the disk.
    if (!isPrivate) await rememberCheckin(now);
    return true;
  });
}

/** A closed tab has no camera. */
export async function forgetCamera(tab: number): Promise<void> {
  await change(tab, () => null);
}

/** Shows a strip in a frame, with whatever brings it there. */
export async function showStrip(tab: number, frame: number, note: StripNote): Promise<boolean> {
  const message: ToTab = { type: 'show-strip', note };
  const isThere = await bringControl(tab, frame);
  if (isThere) await tellFrame(tab, frame, message);
  return isThere;
}
