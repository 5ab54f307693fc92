import browser, { type Runtime } from 'webextension-polyfill';

/** The tab and frame that a message came from. `tab` is null for our own pages. */
export interface Sender {
  readonly tab: number | null;
  /** 0 for the top frame. */
  readonly frame: number;
  /** The origin of the tab's top page, by which a browser keeps its camera setting; empty when nobody can tell. */
  readonly topOrigin: string;
  readonly isPrivate: boolean;
  /** The path of the page of ours that sent it, such as `/options.html`; null for a script in somebody else's page. */
  readonly page: string | null;
}

/** The browser gives the address of the document that sent something; nothing that a page can do changes it. */
function ownPage(url: string | undefined): string | null {
  return url?.startsWith(browser.runtime.getURL('')) ? new URL(url).pathname : null;
}

/** Reads where a message or a connection came from. */
export function readSender(sender: Runtime.MessageSender): Sender {
  const { tab, frameId } = sender;
  // Chromium has it, and it is right for a popup on about:blank as well, whose address says nothing.
  const { origin = '' } = sender as { origin?: string };
  const isTop = frameId === 0 || !tab?.url;
  return {
    tab: tab?.id ?? null,
    frame: frameId ?? 0,
    topOrigin: isTop ? origin : new URL(tab.url ?? '').origin,
    isPrivate: tab?.incognito === true,
    page: ownPage(sender.url),
  };
}

/** Handles one message. Gives the reply, or undefined when the message is not its own. May not reject. */
export type MessageHandler = (message: unknown, sender: Sender) => Promise<unknown> | undefined;

/**
 * Listens for messages of our own scripts and pages. Uses `sendResponse` and `return true`, the only style that every
 * browser and the test fake understand (FACTS, Toolchain).
 */
export function onMessage(handle: MessageHandler): void {
  const listener = (message: unknown, sender: Runtime.MessageSender, reply: (value: unknown) => void) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const answer = handle(message, readSender(sender));
    if (!answer) return undefined;
    answer.then(reply, () => reply(null));
    return true;
  };
  // The polyfill's type wants exactly `true` or a promise; undefined means "not mine" in every browser.
  browser.runtime.onMessage.addListener(listener as Runtime.OnMessageListener);
}

/** Sends a message to every frame of a tab. Does not reject. */
export async function tellFrames(tab: number, message: unknown): Promise<void> {
  // Rejects where no frame replies.
  await browser.tabs.sendMessage(tab, message).catch(() => undefined);
}

/** Sends a message to one frame of a tab. Does not reject. */
export async function tellFrame(tab: number, frame: number, message: unknown): Promise<void> {
  await browser.tabs.sendMessage(tab, message, { frameId: frame }).catch(() => undefined);
}

/** Sends a message to the top frame of a tab; null when nobody is there. Does not reject. */
export async function askTopFrame(tab: number, message: unknown): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tab, message, { frameId: 0 });
  } catch {
    return null;
  }
}
