import { contactsAfter, contactsWithKnown } from '../core/chat-contacts';
import { isChatRead, tablesFor } from '../core/chat-reading';
import { outlasts } from '../core/chat-risk';
import type { ChatFinding, VisitRisk } from '../core/ledger';
import { localDay } from '../core/local-day';
import type { ToBackground, ToTab } from '../core/messages';
import { type ChatRisk, mayNudge, type NudgeAnswer, nudgeBookAfter, worstReason } from '../core/nudge';
import {
  bringEngine,
  bringNudges,
  bringReaderToOpenTabs,
  readChatContacts,
  readNudgeBook,
  registerChatReader,
  unregisterChatReader,
  writeChatContacts,
  writeChatView,
  writeNudgeBook,
} from '../platform/chat-scripts';
import { type Sender, tellFrame, tellFrames } from '../platform/messages';
import { readSettings } from '../platform/storage';
import { keepLedger, recordFinding } from './ledger-keeper';

/** Changes run one after another: two frames that speak at once must not undo each other. */
let queue: Promise<unknown> = Promise.resolve();

function inTurn<T>(step: () => Promise<T>): Promise<T> {
  const next = queue.then(step);
  queue = next.catch(() => undefined);
  return next;
}

/** Begins or ends the reading of chats, as the settings say. May be called at any time. */
export function refreshChatReading(): Promise<void> {
  return inTurn(async () => {
    const { settings } = await readSettings();
    const isOn = isChatRead(settings);
    await writeChatView({ isOn, quiet: settings.chatQuietSites });
    if (!isOn) return unregisterChatReader();
    await keepLedger();
    await registerChatReader(settings.chatQuietSites);
    await bringReaderToOpenTabs();
  });
}

/** Brings the engine to a frame that has found a chat. */
async function bringEngineTo(tab: number, frame: number): Promise<boolean> {
  const { settings } = await readSettings();
  return bringEngine(tab, frame, tablesFor([settings.language, ...navigator.languages]));
}

/** The latest risk by tab and host, so that frames are not told a lesser one after a threat. */
const latest = new Map<string, VisitRisk>();

/** What was found holds for the whole tab: told to its frames now, and kept for its next page. */
async function find(tab: number, host: string, finding: ChatFinding, isPrivate: boolean): Promise<void> {
  if (finding.risk) {
    const visit = `${tab} ${host}`;
    if (outlasts(latest.get(visit), finding.risk)) return;
    latest.set(visit, finding.risk);
  }
  const toAll: ToTab = { type: 'chat-finding', finding };
  void tellFrames(tab, toAll);
  // Nothing of a private window reaches the disk.
  if (!isPrivate) await recordFinding(tab, host, finding, Date.now());
}

async function nudge(tab: number, risk: ChatRisk, isPrivate: boolean): Promise<boolean> {
  const now = Date.now();
  const why = worstReason(risk);
  if (why && risk.level !== 'gentle') {
    await find(tab, risk.host, { risk: { level: risk.level, why, at: now } }, isPrivate);
  }
  const isDue = await inTurn(async () => {
    const book = await readNudgeBook();
    if (!mayNudge(book[risk.contact], risk.level, now)) return false;
    await writeNudgeBook(nudgeBookAfter(book, risk.contact, risk.level, now));
    return true;
  });
  if (!isDue || !(await bringNudges(tab))) return false;
  const show: ToTab = { type: 'chat-nudge', risk };
  await tellFrame(tab, 0, show);
  return true;
}

async function takeAnswer(tab: number, contact: string, answer: NudgeAnswer, isPrivate: boolean): Promise<boolean> {
  const damp: ToTab = { type: 'chat-damp', contact, answer };
  void tellFrames(tab, damp);
  await inTurn(async () => {
    await writeNudgeBook(nudgeBookAfter(await readNudgeBook(), contact, 'fine', Date.now()));
    if (answer !== 'known' || isPrivate) return;
    await writeChatContacts(contactsWithKnown(await readChatContacts(), contact, localDay(Date.now())));
  });
  return true;
}

/** What only a frame that reads a chat says; undefined for anything else. */
export function answerChat(
  known: ToBackground,
  tab: number,
  { frame, isPrivate }: Sender,
): Promise<unknown> | undefined {
  switch (known.type) {
    case 'chat-found':
      return bringEngineTo(tab, frame);
    case 'chat-risk':
      return nudge(tab, known.risk, isPrivate);
    case 'chat-met':
      return find(tab, known.host, { metAt: Date.now() }, isPrivate).then(() => true);
    case 'chat-count':
      if (isPrivate) return Promise.resolve(false);
      return inTurn(async () => {
        await writeChatContacts(contactsAfter(await readChatContacts(), known, localDay(Date.now())));
        return true;
      });
    case 'chat-answer':
      return takeAnswer(tab, known.contact, known.answer, isPrivate);
    default:
      return undefined;
  }
}
