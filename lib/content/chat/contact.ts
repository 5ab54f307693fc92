import { isKnownContact, parseChatContacts } from '../../core/chat-contacts';
import { isQuietHost, parseChatView } from '../../core/chat-reading';
import { saltedHash } from '../../core/hash';
import { localDay } from '../../core/local-day';
import { parsePageView } from '../../core/page-view';
import { api } from '../native';
import { classOf, type Place } from '../place';
import type { FoundChat } from './find';
import type { Contact } from './mind';
import { threadOf } from './thread';

/** What is stored that reading goes by. */
export interface Stored {
  readonly isOn: boolean;
  /** Strangers each time: nobody is known here. */
  readonly isStranger: boolean;
  /** Whom a conversation is with; `turn` counts the partners of a random chat. */
  contactOf(found: FoundChat, turn: number): Contact;
}

/**
 * Another one for each page: a stranger after a reload is not the stranger before, and a frame without a salt tells
 * nothing under a name that could be guessed.
 */
const once = String(Math.random());

/** Reads what reading goes by; null where storage fails, and then nothing is read. Does not reject. */
export async function readStored(place: Place, doc: Document): Promise<Stored | null> {
  try {
    const { chat, chatContacts, ledger, page } = await api.storage.local.get([
      'chat',
      'chatContacts',
      'ledger',
      'page',
    ]);
    const { isOn, quiet } = parseChatView(chat);
    const contacts = parseChatContacts(chatContacts);
    // Right after "delete everything" there is none yet.
    const salt = String(Object(ledger).salt ?? once);
    const isStranger = classOf(place, parsePageView(page)) === 'stranger';
    return {
      isOn: isOn && !place.hosts.some((host) => isQuietHost(host, quiet)),
      isStranger,
      contactOf: (found, turn) => {
        const isRandom = isStranger || found.site?.isRandom === true;
        const thread = isRandom ? `random ${once} ${turn}` : threadOf(found, doc);
        const key = saltedHash(salt, `${place.host} ${thread}`);
        const known = isRandom ? undefined : contacts[key];
        return { key, isRandom, isFirst: !known, isKnown: isKnownContact(known, localDay(Date.now())) };
      },
    };
  } catch {
    return null;
  }
}
