import browser from 'webextension-polyfill';
import type { ToBackground } from '../core/messages';
import { frontTab } from './tabs';

const ask = async (message: ToBackground): Promise<unknown> => browser.runtime.sendMessage(message);

/** Where a camera is on: in the front tab, in others. Nowhere when nobody can tell. Does not reject. */
export async function findCameras(): Promise<{ here: boolean; elsewhere: boolean }> {
  try {
    const [tabs, front] = await Promise.all([ask({ type: 'cameras' }), frontTab()]);
    const on = Array.isArray(tabs) ? tabs : [];
    return { here: on.includes(front), elsewhere: on.some((tab) => tab !== front) };
  } catch {
    return { here: false, elsewhere: false };
  }
}

/** Ends the cameras of the front tab or of all. Gives false when some page did not answer. Does not reject. */
export async function stopCameras(which: 'here' | 'all'): Promise<boolean> {
  try {
    const tab = which === 'all' ? 'all' : await frontTab();
    return tab !== null && (await ask({ type: 'camera-act', act: 'stop', tab })) === true;
  } catch {
    return false;
  }
}
