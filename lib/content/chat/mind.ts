import { type ChatRisk, type NudgeAnswer, worstReason } from '../../core/nudge';
import type { Conversation, Verdict } from '../../core/risk/engine';
import { type StartConversation, whenEngine } from './engine-link';
import type { Heard } from './reader';
import { workInSlices } from './slices';

/** Whom the conversation that is open now is with. */
export interface Contact {
  readonly key: string;
  readonly isKnown: boolean;
  readonly isRandom: boolean;
  /** Nothing was ever counted for them, or they are a stranger each time. */
  readonly isFirst: boolean;
}

interface Parts {
  readonly host: () => string;
  readonly onRisk: (risk: ChatRisk) => void;
  /** Somebody new wrote for the first time. */
  readonly onMet: () => void;
  readonly onCount: (contact: string, side: 'mine' | 'theirs') => void;
}

/** What judges what is read. Messages are judged and dropped; what stays is in the engine's two memories. */
export interface Mind {
  hear(heard: Heard, contact: Contact): void;
  /** What stands in the message box: only for what the person tells about themselves. */
  hearDraft(text: string, contact: Contact): void;
  /** What the person said about a contact. */
  damp(key: string, answer: NudgeAnswer): void;
}

/** Conversations that are kept warm at once, and messages that wait for the engine. */
const conversationsLimit = 20;
const waitingLimit = 3000;

export function openMind({ host, onRisk, onMet, onCount }: Parts): Mind {
  const conversations = new Map<string, Conversation>();
  /** Whom the person said they know, before that is read back from storage. */
  const known = new Set<string>();
  /** Contacts of whom something older than the reading stood there. */
  const withHistory = new Set<string>();
  const met = new Set<string>();
  let start: StartConversation | null = null;
  const waiting: (() => void)[] = [];
  whenEngine((found) => {
    start = found;
    void workInSlices(() => {
      waiting.shift()?.();
      return waiting.length > 0;
    });
  });

  /** In the order in which things were said. */
  function whenReady(step: () => void): void {
    if (start && waiting.length === 0) step();
    else if (waiting.length < waitingLimit) waiting.push(step);
  }
  function conversationWith({ key, isKnown }: Contact): Conversation | null {
    const found = conversations.get(key);
    if (found) return found;
    const made = start?.(isKnown || known.has(key) ? 'known' : 'new') ?? null;
    if (made) conversations.set(key, made);
    const [oldest] = conversations.keys();
    if (conversations.size > conversationsLimit && oldest !== undefined) conversations.delete(oldest);
    return made;
  }
  function tell({ level, reasons }: Verdict, contact: Contact, isDraft: boolean): void {
    if (level === 'none' || worstReason({ level, reasons }) === null) return;
    onRisk({
      level,
      reasons,
      contact: contact.key,
      host: host(),
      isKnown: contact.isKnown || known.has(contact.key),
      isDraft,
    });
  }
  return {
    hear: ({ from, text, isHistory }, contact) => {
      if (isHistory) withHistory.add(contact.key);
      else {
        // Strangers who come once would push those out who are written with for long.
        if (from !== 'unknown' && !contact.isRandom) onCount(contact.key, from === 'me' ? 'mine' : 'theirs');
        const isNew = contact.isFirst && !withHistory.has(contact.key) && !met.has(contact.key);
        met.add(contact.key);
        if (isNew) onMet();
      }
      const at = isHistory ? Date.now() - 24 * 60 * 60_000 : Date.now();
      whenReady(() => {
        const verdict = conversationWith(contact)?.push({ from, text, at, isHistory });
        if (verdict && !isHistory) tell(verdict, contact, false);
      });
    },
    hearDraft: (text, contact) =>
      whenReady(() => {
        // A conversation of its own: a draft was not said, and may be taken back.
        const verdict = start?.('new').push({ from: 'me', text, at: Date.now() });
        const reasons = verdict?.reasons.filter((reason) => reason === 'mepersonal') ?? [];
        if (reasons.length > 0) tell({ level: 'gentle', reasons }, contact, true);
      }),
    damp: (key, answer) => {
      // "This is fine" is about what is said for a while (lib/core/nudge); whoever pushes is not known by that.
      if (answer !== 'known') return;
      known.add(key);
      met.add(key);
      conversations.delete(key);
    },
  };
}
