import {
  dropUnheld,
  hold,
  keysGone,
  type LockPlace,
  type OpenPlaces,
  openedTo,
  parsePlaceKey,
  permissionOf,
  placeKey,
  release,
  restore,
} from '../core/camera-lock';
import type { CameraPermission } from '../core/protocol';
import {
  blockCameras,
  canLockCamera,
  forgetCameraRules,
  giveUpCameraLock,
  type LockHolder,
  mayLockCamera,
  onCameraLockTaken,
  onLockHolder,
  ownCameraSetting,
  readOpenPlaces,
  setCamera,
  writeOpenPlaces,
} from '../platform/camera-lock';
import { onSettingsChange } from '../platform/lifecycle';
import { readSettings } from '../platform/storage';
import { registerPermissionScripts, unregisterPermissionScripts } from '../platform/strict-scripts';
import { changeSettings } from './settings-keeper';

/** How long frames have after a restart of the worker to say that their camera is still on. */
const graceMs = 3000;
/** How often a frame is asked whether its camera is still on. */
const lookMs = 1000;

let open: OpenPlaces = {};
let isLocked = false;
let lastHolder = 0;
/** Changes run one after another: the browser's rules and our books must not get out of step. */
let queue: Promise<unknown> = Promise.resolve();

function inTurn<T>(step: () => Promise<T>): Promise<T> {
  const next = queue.then(step);
  queue = next.catch(() => undefined);
  return next;
}

/** Whether the person wants the lock and the browser allows it. */
export async function isStrict(): Promise<boolean> {
  const { settings } = await readSettings();
  return settings.strictCamera && settings.camera && (await mayLockCamera());
}

/**
 * Closes what is open no longer. The books are written before a place opens and after it has closed, so that whatever
 * happens in between they never miss a place that stands open.
 */
async function become(next: OpenPlaces): Promise<void> {
  const gone = keysGone(open, next);
  open = next;
  if (gone.length === 0) return;
  for (const key of gone) {
    const place = parsePlaceKey(key);
    if (place) await setCamera(place, 'block').catch(() => undefined);
  }
  await writeOpenPlaces(Object.keys(open));
}

async function openFor(place: LockPlace, holder: number): Promise<void> {
  // No rule of ours covers other pages, such as a local file.
  if (!isLocked || !parsePlaceKey(placeKey(place))) return;
  open = hold(open, placeKey(place), holder);
  await writeOpenPlaces(Object.keys(open));
  // Looked up each time: an earlier "ask" may have been answered with "allow" in the browser's own question.
  const setting = openedTo(await ownCameraSetting(place));
  if (setting) await setCamera(place, setting);
}

async function lock(): Promise<void> {
  const stored = await readOpenPlaces();
  // The first start since the browser's: rules outlive a crash, and nobody is left who holds anything.
  if (stored === null) await forgetCameraRules();
  await blockCameras();
  if (stored === null) await writeOpenPlaces([]);
  isLocked = true;
  open = { ...restore(stored), ...open };
  setTimeout(() => void inTurn(() => become(dropUnheld(open))), graceMs);
}

async function unlock(): Promise<void> {
  open = {};
  isLocked = false;
  await writeOpenPlaces(null);
  if (await mayLockCamera()) await forgetCameraRules();
}

async function follow(): Promise<void> {
  const isOn = await isStrict();
  if (isOn && !isLocked) await lock();
  if (!isOn) await unlock();
  // The lock holds without them: a page reads the truth about the lock then, and may not even ask.
  await (isOn ? registerPermissionScripts() : unregisterPermissionScripts());
}

/** Not at a start: between the browser's yes and the stored setting the permission would be given back at once. */
async function followChange(): Promise<void> {
  await follow();
  if (!(await readSettings()).settings.strictCamera) await giveUpCameraLock();
}

async function switchOff(): Promise<void> {
  await changeSettings((settings) => ({ ...settings, strictCamera: false }));
}

function onHolder({ place, look, onGone }: LockHolder): void {
  lastHolder += 1;
  const holder = lastHolder;
  let timer: ReturnType<typeof setInterval> | undefined;
  // The looks come from here because a hidden tab's own timers are slow, and because they keep the worker awake.
  const answer = (): void => {
    look();
    timer = setInterval(look, lookMs);
  };
  onGone(() => {
    clearInterval(timer);
    void inTurn(() => become(release(open, holder)));
  });
  void inTurn(() => openFor(place, holder)).then(answer, look);
}

/** What a page would read about its camera permission without us; null when strict mode is off. Does not reject. */
export async function cameraPermission(place: LockPlace): Promise<CameraPermission | null> {
  try {
    return (await isStrict()) ? permissionOf(await ownCameraSetting(place)) : null;
  } catch {
    return null;
  }
}

/**
 * Strict mode: the browser itself refuses the camera to every site, and a site is opened while a frame of it that was
 * let through holds it. Brought in step at every start of the worker. To be called in the first tick.
 */
export function startStrictMode(): void {
  if (!canLockCamera()) return;
  const quietly = (step: () => Promise<void>) => (): void => void inTurn(step).catch(() => undefined);
  onLockHolder(onHolder);
  onCameraLockTaken(quietly(switchOff));
  onSettingsChange(quietly(followChange));
  quietly(follow)();
}
