import { outlasts } from '../../core/chat-risk';
import type { VisitRisk } from '../../core/ledger';
import type { ChatSight } from '../../core/messages';
import { type ChatRisk, type NudgeAnswer, worstReason } from '../../core/nudge';
import { borrowHands } from '../hands';
import { api, send } from '../native';
import { findPlace } from '../place';
import { followComposer } from './composer';
import { readStored, type Stored } from './contact';
import { openCounts } from './counts';
import { type FoundChat, findChat } from './find';
import { type Contact, openMind } from './mind';
import { openReader } from './reader';
import { prospects } from './structure';

/** Reading in one frame. */
export interface ReadingHere {
  /** Reads anew what is stored, and begins or ends. Does not reject. */
  refresh(): Promise<void>;
  sight(): ChatSight;
  damp(contact: string, answer: NudgeAnswer): void;
}

/** How often the page is looked over for a conversation, and how often once that was in vain for a while. */
const lookMs = 1500;
const slowLookMs = 8000;
const patience = 30;
/** Smaller frames hold no chat that a person can read. */
const smallest = { width: 200, height: 150 };

interface Open {
  readonly found: FoundChat;
  readonly thread: string;
  stop(): void;
}

export function openReading(win: Window): ReadingHere {
  const place = findPlace(win);
  const doc = win.document;
  let stored: Stored | null = null;
  let open: Open | null = null;
  let control: AbortController | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let looks = 0;
  let hasAsked = false;
  let latest: VisitRisk | null = null;
  /** The how-manieth partner of a random chat. */
  let turn = 1;
  /** What stood in lists that were too short to tell. */
  const old = new WeakSet<Element>();
  const known = new WeakSet<Element>();
  const counts = openCounts();
  const mind = openMind({
    host: () => place.host,
    onRisk: tell,
    onMet: () => {
      borrowHands()?.find({ metAt: Date.now() });
      void send({ type: 'chat-met', host: place.host });
    },
    onCount: counts.add,
  });

  function tell(risk: ChatRisk): void {
    const why = worstReason(risk);
    // Here at once, without a word to anybody: the next moment may come in the same second.
    if (why && risk.level !== 'gentle') {
      const found: VisitRisk = { level: risk.level, why, at: Date.now() };
      if (!outlasts(latest, found)) {
        latest = found;
        borrowHands()?.find({ risk: found });
      }
    }
    void send({ type: 'chat-risk', risk });
  }
  function contactNow(found: FoundChat): Contact | null {
    return stored?.contactOf(found, turn) ?? null;
  }

  /** Once for a frame: it is large. Where nobody answered, it is asked for again. */
  function askForEngine(): void {
    if (hasAsked) return;
    hasAsked = true;
    void send<boolean>({ type: 'chat-found' }).then((isThere) => {
      hasAsked = isThere === true;
    });
  }
  function begin(found: FoundChat, contact: Contact, composing: ReturnType<typeof followComposer>): void {
    const wasKnown = known.has(found.list);
    const reader = openReader({
      found,
      hear: (heard) => {
        const now = contactNow(found);
        if (now) mind.hear(heard, now);
      },
      isEcho: composing.isEcho,
      onEmptied: () => {
        turn += 1;
      },
      ...(wasKnown ? { isOld: (row) => old.has(row) } : {}),
    });
    open = { found, thread: contact.key, stop: reader.stop };
    askForEngine();
  }
  function look(composing: ReturnType<typeof followComposer>): void {
    clearTimeout(timer);
    if (!api.runtime?.id) {
      end();
      return;
    }
    timer = setTimeout(look, looks > patience ? slowLookMs : lookMs, composing);
    if (doc.visibilityState === 'hidden' || win.innerWidth < smallest.width || win.innerHeight < smallest.height)
      return;
    looks += 1;
    if (open) {
      askForEngine();
      // Not in vain: the next conversation must not wait until a slow look finds it.
      looks = 0;
    }
    const contact = open && contactNow(open.found);
    // Still there, and with the same contact.
    if (open?.found.list.isConnected && contact?.key === open.thread) return;
    if (open?.found.list.isConnected && contact?.isRandom) {
      open = { ...open, thread: contact.key };
      return;
    }
    if (open && !open.found.list.isConnected && open.found.site?.isRandom) turn += 1;
    open?.stop();
    open = null;
    const found = findChat(doc, place.host);
    const next = found && contactNow(found);
    if (found && next) begin(found, next, composing);
    else remember();
  }
  function remember(): void {
    for (const { list, rows } of prospects(doc)) {
      if (known.has(list)) continue;
      known.add(list);
      for (const row of rows) old.add(row);
    }
  }
  function start(): void {
    control = new AbortController();
    const { signal } = control;
    const composing = followComposer({
      win,
      onDraft: (text) => {
        const contact = open && contactNow(open.found);
        if (contact) mind.hearDraft(text, contact);
      },
      signal,
    });
    looks = 0;
    // Whoever goes to a message box is about to talk.
    win.addEventListener('focusin', ({ isTrusted }) => isTrusted && !open?.found.list.isConnected && look(composing), {
      capture: true,
      signal,
    });
    look(composing);
  }
  function end(): void {
    control?.abort();
    control = null;
    clearTimeout(timer);
    open?.stop();
    open = null;
    counts.flush();
  }
  return {
    refresh: async () => {
      stored = await readStored(place, doc);
      if (stored?.isOn && !control) start();
      else if (!stored?.isOn && control) end();
    },
    sight: () => open?.found.how ?? 'none',
    damp: mind.damp,
  };
}
