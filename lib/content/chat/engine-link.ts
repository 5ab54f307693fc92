import type { Conversation } from '../../core/risk/engine';
import type { PackedTable } from '../../core/risk/unpack';

export type StartConversation = (contact: 'new' | 'known') => Conversation;

/** Tables as they came, by language. Unpacking one takes longer than a page should wait, so the engine does it in steps. */
export type PackedTables = Readonly<Record<string, PackedTable>>;

/**
 * How the scripts of chat reading find each other in our isolated world, where no page sees these fields of the window.
 * They are built apart, so none of these names may be shortened (scripts/injected-build.ts).
 */
interface Links {
  /** Tables that have come so far, each in a script of its own. */
  ppChatTables?: PackedTables;
  ppChatOffered?: true;
  ppChatStart?: StartConversation;
  /** Called when the engine comes. */
  ppChatReady?: (start: StartConversation) => void;
  ppChatReads?: true;
  ppChatNudges?: true;
}

const links = globalThis as Links;
/** An own field only: a page can give an element any name. */
function own<Name extends keyof Links>(name: Name): Links[Name] | undefined {
  return Object.hasOwn(globalThis, name) ? links[name] : undefined;
}

/** Hands over the table of a language. */
export function offerTable(language: string, packed: PackedTable): void {
  links.ppChatTables = { ...own('ppChatTables'), [language]: packed };
}

/** Hands over the engine once it has read all tables that have come. */
export function offerEngine(read: (tables: PackedTables) => Promise<StartConversation>): void {
  if (own('ppChatOffered')) return;
  links.ppChatOffered = true;
  void read(own('ppChatTables') ?? {}).then((start) => {
    links.ppChatStart = start;
    own('ppChatReady')?.(start);
  });
}

/** Calls back with the engine once it is there. */
export function whenEngine(callback: (start: StartConversation) => void): void {
  const start = own('ppChatStart');
  if (start) callback(start);
  else links.ppChatReady = callback;
}

/** True the first time in a window. */
export function claim(name: 'ppChatReads' | 'ppChatNudges'): boolean {
  if (own(name)) return false;
  links[name] = true;
  return true;
}
