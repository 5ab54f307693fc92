import browser, { type Runtime } from 'webextension-polyfill';
import type { CameraSetting, LockPlace } from '../core/camera-lock';
import { readSender } from './messages';

interface CameraRule {
  readonly primaryPattern: string;
  readonly secondaryPattern: string;
  readonly setting: CameraSetting;
  readonly scope?: 'regular' | 'incognito_session_only';
}

/** The part of chrome.contentSettings that is used; the polyfill knows nothing of it. */
interface CameraSettings {
  set(rule: CameraRule): Promise<void>;
  get(of: { primaryUrl: string; secondaryUrl: string; incognito?: boolean }): Promise<{ setting: CameraSetting }>;
  clear(of: { scope?: CameraRule['scope'] }): Promise<void>;
}

const permission = { permissions: ['contentSettings'] } as never;
/** Key in storage.session, which lives as long as the browser runs and never touches the disk. */
const openKey = 'cameraOpen';

function settings(): CameraSettings {
  // There once the permission is.
  return (browser as unknown as { contentSettings: { camera: CameraSettings } }).contentSettings.camera;
}

/**
 * A rule of ours. Both patterns are the same on purpose: the browser compares both with the top-level origin, so the
 * rule holds for every page, and a look with another second address sees past it to what the person has chosen. The
 * other way to that knowledge, clear() and set again, leaves moments in which a page that keeps asking gets through
 * (measured: 9 of 100).
 */
function rule(pattern: string, setting: CameraSetting, isPrivate = false): CameraRule {
  const scope = isPrivate ? ({ scope: 'incognito_session_only' } as const) : {};
  return { primaryPattern: pattern, secondaryPattern: pattern, setting, ...scope };
}

/** True in a browser whose build can have the lock at all. */
export function canLockCamera(): boolean {
  const { optional_permissions: optional = [], permissions = [] } = browser.runtime.getManifest();
  return [...optional, ...permissions].some((name) => (name as string) === 'contentSettings');
}

/** Whether the person has given the permission. Does not reject. */
export async function mayLockCamera(): Promise<boolean> {
  try {
    return canLockCamera() && (await browser.permissions.contains(permission));
  } catch {
    return false;
  }
}

/** Asks for the permission. Has to be called from a press. Gives false when it was refused. Does not reject. */
export async function requestCameraLock(): Promise<boolean> {
  try {
    return await browser.permissions.request(permission);
  } catch {
    return false;
  }
}

/** Gives the permission back. Does not reject. */
export async function giveUpCameraLock(): Promise<void> {
  await browser.permissions.remove(permission).catch(() => false);
}

/** Calls back when the permission was taken away. */
export function onCameraLockTaken(callback: () => void): void {
  browser.permissions.onRemoved.addListener(({ permissions = [] }) => {
    if (permissions.some((name) => (name as string) === 'contentSettings')) callback();
  });
}

/** Lets the browser refuse the camera to every site. Ends the cameras that are on, except of opened places. */
export async function blockCameras(): Promise<void> {
  await Promise.all(['http', 'https'].map((scheme) => settings().set(rule(`${scheme}://*/*`, 'block'))));
}

/** Sets one place. `ask` and `block` end its camera if it is on. */
export async function setCamera({ origin, isPrivate }: LockPlace, setting: CameraSetting): Promise<void> {
  await settings().set(rule(`${origin}/*`, setting, isPrivate));
}

/** What the browser would do at a place without any rule of ours. */
export async function ownCameraSetting({ origin, isPrivate }: LockPlace): Promise<CameraSetting> {
  const of = { primaryUrl: `${origin}/`, secondaryUrl: 'file:///', ...(isPrivate ? { incognito: true } : {}) };
  return (await settings().get(of)).setting;
}

/** Takes back every rule of ours. */
export async function forgetCameraRules(): Promise<void> {
  await settings().clear({});
  // Refused where Pausepoint may not work in private windows, and then there is nothing to take back.
  await settings()
    .clear({ scope: 'incognito_session_only' })
    .catch(() => undefined);
}

/** The keys of the places that stand open; null when nothing was written since the browser started. */
export async function readOpenPlaces(): Promise<unknown> {
  return (await browser.storage.session.get(openKey))[openKey] ?? null;
}

/** Writes down the keys of the places that stand open, or, with null, that the lock is off. */
export async function writeOpenPlaces(keys: readonly string[] | null): Promise<void> {
  await (keys ? browser.storage.session.set({ [openKey]: keys }) : browser.storage.session.remove(openKey));
}

/** A frame that was let through and wants the browser's own lock open for its page. */
export interface LockHolder {
  readonly place: LockPlace;
  /** The first call tells the frame that it can go on; each one makes it look whether it still needs the camera. */
  readonly look: () => void;
  /** Calls back when the frame lets go, or is gone for whatever reason. */
  readonly onGone: (callback: () => void) => void;
}

/** Listens for frames that want the lock open (lib/content/camera-lock). */
export function onLockHolder(callback: (holder: LockHolder) => void): void {
  browser.runtime.onConnect.addListener((port: Runtime.Port) => {
    const look = (): void => {
      try {
        port.postMessage(true);
      } catch {
        // Gone meanwhile; onGone says so.
      }
    };
    const { topOrigin: origin, isPrivate } = readSender(port.sender ?? {});
    callback({ place: { origin, isPrivate }, look, onGone: (gone) => port.onDisconnect.addListener(gone) });
  });
}
