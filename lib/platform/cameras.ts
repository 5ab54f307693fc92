import browser from 'webextension-polyfill';
import { type LiveCameras, parseLiveCameras } from '../core/live-cameras';
import type { FrameCamera, ToTab } from '../core/messages';

/** Keys in storage.session, which lives as long as the browser runs and never touches the disk. */
const camerasKey = 'cameras';
const checkinKey = 'checkinAt';

/** The live cameras as they were last written down. Read each time: a worker may be new, and a test may move `since`. */
export async function readLiveCameras(): Promise<LiveCameras> {
  return parseLiveCameras((await browser.storage.session.get(camerasKey))[camerasKey]);
}

/** Replaces the live cameras. */
export async function writeLiveCameras(cameras: LiveCameras): Promise<void> {
  await browser.storage.session.set({ [camerasKey]: cameras });
}

/** When a check-in was last shown since the browser started, private windows included; 0 when none was. */
export async function readCheckin(): Promise<number> {
  return Number((await browser.storage.session.get(checkinKey))[checkinKey]) || 0;
}

/** Writes that time down, in memory. */
export async function writeCheckin(at: number): Promise<void> {
  await browser.storage.session.set({ [checkinKey]: at });
}

/** Puts the control into one frame. Gives false where the browser does not allow it. Does not reject. */
export async function bringControl(tab: number, frame: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({
      target: { tabId: tab, frameIds: [frame] },
      files: ['control.js'],
      injectImmediately: true,
    });
    return true;
  } catch {
    return false;
  }
}

/** How long a frame may take to answer before it counts as one that cannot be reached. */
const lookMs = 2000;

/** What a frame says: `gone` when nobody with a camera is there, `silent` when it does not answer. Does not reject. */
export function lookAtCamera(tab: number, frame: number): Promise<FrameCamera | 'gone' | 'silent'> {
  const message: ToTab = { type: 'camera-look' };
  return new Promise((resolve) => {
    setTimeout(resolve, lookMs, 'silent');
    browser.tabs.sendMessage(tab, message, { frameId: frame }).then(
      (said: unknown) => resolve((said as FrameCamera | undefined) ?? 'gone'),
      () => resolve('gone'),
    );
  });
}

/** Calls back with the name of a keyboard shortcut that was pressed. */
export function onCommand(callback: (name: string) => void): void {
  browser.commands.onCommand.addListener(callback);
}
