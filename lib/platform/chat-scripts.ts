import browser from 'webextension-polyfill';
import { type ChatContacts, parseChatContacts } from '../core/chat-contacts';
import type { ChatLanguage, ChatView } from '../core/chat-reading';
import { type NudgeBook, parseNudgeBook } from '../core/nudge';

const id = 'chat';
/** Key in storage.session, which lives as long as the browser runs and never touches the disk. */
const nudgesKey = 'nudges';

/** The match pattern for everything on a host and the hosts below it. A number has none below it. */
const patternOf = (host: string): string => (/^[\d.]+$/.test(host) ? `*://${host}/*` : `*://*.${host}/*`);

async function isRegistered(): Promise<boolean> {
  return (await browser.scripting.getRegisteredContentScripts({ ids: [id] })).length > 0;
}

/** Has pages that open from now on read, except on quiet hosts. Rejects where the browser refuses. */
export async function registerChatReader(quiet: readonly string[]): Promise<void> {
  const script = {
    id,
    matches: ['<all_urls>'],
    allFrames: true,
    runAt: 'document_idle' as const,
    js: ['chat.js'],
    excludeMatches: quiet.map(patternOf),
    matchOriginAsFallback: true,
    persistAcrossSessions: true,
  };
  // Registered anew: an update of one keeps what it does not name.
  if (await isRegistered()) await browser.scripting.unregisterContentScripts({ ids: [id] });
  await browser.scripting.registerContentScripts([script]);
}

/** No page is read any more. Pages that are open stop by themselves. */
export async function unregisterChatReader(): Promise<void> {
  if (await isRegistered()) await browser.scripting.unregisterContentScripts({ ids: [id] });
}

/** Brings the reader to the pages that are open. Does not reject: some tabs are the browser's own. */
export async function bringReaderToOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id: tabId }) => {
      if (tabId === undefined) return;
      const target = { tabId, allFrames: true };
      await browser.scripting.executeScript({ target, files: ['chat.js'] }).catch(() => undefined);
    }),
  );
}

async function bring(tab: number, frame: number, files: string[]): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, files });
    return true;
  } catch {
    return false;
  }
}

/** Puts the engine with its tables into one frame. Gives false where the browser does not allow it. Does not reject. */
export function bringEngine(tab: number, frame: number, languages: readonly ChatLanguage[]): Promise<boolean> {
  return bring(tab, frame, [...languages.map((language) => `chat-${language}.js`), 'chat-engine.js']);
}

/** Puts what draws nudges into the top frame. Gives false where the browser does not allow it. Does not reject. */
export function bringNudges(tab: number): Promise<boolean> {
  return bring(tab, 0, ['chat-nudge.js']);
}

/** Replaces what reading scripts go by. */
export async function writeChatView(view: ChatView): Promise<void> {
  await browser.storage.local.set({ chat: view });
}

/** The contacts that were counted. */
export async function readChatContacts(): Promise<ChatContacts> {
  return parseChatContacts((await browser.storage.local.get('chatContacts')).chatContacts);
}

/** Replaces the contacts. */
export async function writeChatContacts(contacts: ChatContacts): Promise<void> {
  await browser.storage.local.set({ chatContacts: contacts });
}

/** When nudges were shown since the browser started. */
export async function readNudgeBook(): Promise<NudgeBook> {
  return parseNudgeBook((await browser.storage.session.get(nudgesKey))[nudgesKey]);
}

/** Writes that down, in memory. */
export async function writeNudgeBook(book: NudgeBook): Promise<void> {
  await browser.storage.session.set({ [nudgesKey]: book });
}
