import type { ToTab } from '../../core/messages';
import { borrowHands } from '../hands';
import { api } from '../native';
import { claim } from './engine-link';
import { openReading } from './reading';

/** The top frame says that there is no chat, after frames that have one could speak. */
const noneMs = 150;

/** Reads the chat of one frame while reading is on. */
export function startChat(win: Window): void {
  if (!claim('ppChatReads')) return;
  const reading = openReading(win);
  const refresh = (): void => void reading.refresh();
  api.storage.onChanged.addListener((changes, area) => {
    if (area !== 'local') return;
    // The salt scrambles the names of conversations; the rest of the ledger is of no interest here.
    const { oldValue, newValue } = changes.ledger ?? {};
    const isSalted = Object(oldValue).salt !== Object(newValue).salt;
    if (isSalted || ['chat', 'chatContacts', 'page'].some((key) => key in changes)) refresh();
  });
  api.runtime.onMessage.addListener((raw: unknown, _sender, reply) => {
    const message = raw as ToTab; // Only our own scripts and pages can send.
    if (message.type === 'chat-finding') borrowHands()?.find(message.finding);
    else if (message.type === 'chat-damp') reading.damp(message.contact, message.answer);
    else if (message.type === 'chat-look') {
      const sight = reading.sight();
      if (sight === 'none' && win !== win.top) return undefined;
      setTimeout(() => reply(sight), sight === 'none' ? noneMs : 0);
      return true;
    }
    return undefined;
  });
  win.addEventListener('pageshow', ({ persisted }) => persisted && refresh());
  refresh();
}
