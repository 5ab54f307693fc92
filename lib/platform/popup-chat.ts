import browser from 'webextension-polyfill';
import type { ChatSight, ToTab } from '../core/messages';
import { changeSetting } from './keeper';
import { readSettings } from './storage';
import { frontTab, isPrivateWindow } from './tabs';

const sights: readonly ChatSight[] = ['site', 'role', 'structure', 'none'];

/** How the chat of the front tab is read; null where nothing of ours reads there. Does not reject. */
async function lookAtFrontChat(): Promise<ChatSight | null> {
  const message: ToTab = { type: 'chat-look' };
  try {
    const tab = await frontTab();
    const said: unknown = tab === null ? null : await browser.tabs.sendMessage(tab, message);
    return sights.find((known) => known === said) ?? null;
  } catch {
    return null;
  }
}

/**
 * Ends or begins the reading of one site. Gives false where it could not be saved, as in a private window, whose sites are
 * written down nowhere. Does not reject.
 */
async function setQuietSite(host: string, isQuiet: boolean): Promise<boolean> {
  if (isPrivateWindow()) return false;
  try {
    const { settings } = await readSettings();
    const others = settings.chatQuietSites.filter((one) => one !== host);
    await changeSetting({ chatQuietSites: isQuiet ? [...others, host] : others });
    return true;
  } catch {
    return false;
  }
}

/** What the popup asks and does about the chat in front of the person. */
export const frontChat = { look: lookAtFrontChat, setQuiet: setQuietSite } as const;
