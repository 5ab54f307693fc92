import type { Settings } from './settings';
import { hostMatches } from './sites';

/** What scripts in a page need to know about reading, laid out by the background under `chat` in storage.local. */
export interface ChatView {
  readonly isOn: boolean;
  /** Hosts where chats are not read. */
  readonly quiet: readonly string[];
}

/** The languages that have a table of their own. English is read in any case: much of chat talk is borrowed from it. */
export const chatLanguages = ['en', 'es', 'fr', 'de'] as const;
export type ChatLanguage = (typeof chatLanguages)[number];

/** Whether chats are read: what somebody chose, and without a choice in child mode only. */
export function isChatRead({ chatReading, ageBand }: Pick<Settings, 'chatReading' | 'ageBand'>): boolean {
  return chatReading ?? ageBand === 'child';
}

/** True when the owner has switched reading off for a host, or for a host above it. */
export function isQuietHost(host: string, quiet: readonly string[]): boolean {
  return quiet.some((listed) => hostMatches(host, listed));
}

/** The tables to bring for the languages of a person, as BCP 47 tags. Only those needed are loaded. */
export function tablesFor(tags: readonly string[]): readonly ChatLanguage[] {
  return chatLanguages.filter((language) => language === 'en' || tags.some((tag) => tag.split(/[-_]/)[0] === language));
}

/** Reads the view; off when it is missing or unreadable. Does not throw. */
export function parseChatView(raw: unknown): ChatView {
  const { isOn, quiet }: Record<string, unknown> = Object(raw);
  const hosts = Array.isArray(quiet) ? quiet.filter((host): host is string => typeof host === 'string') : [];
  return { isOn: isOn === true, quiet: hosts };
}
