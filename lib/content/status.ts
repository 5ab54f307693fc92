import type { TabStatus, ToTab } from '../core/messages';
import { looksLikeChat } from './chat-look';
import type { Gatekeeper } from './gatekeeper';
import { classOf, type Place } from './place';
import type { Session } from './session';

/** Hears a message of our own scripts and pages. True when it will reply later. */
export type OnMessage = (message: unknown, reply: (answer: unknown) => void) => true | undefined;

/** Answers the popup and shows pauses for other frames. Only the top frame of a tab does. */
export function answerMessages(place: Place, session: Session, gatekeeper: Gatekeeper): OnMessage {
  const status = async (): Promise<TabStatus> => {
    await session.ready();
    return {
      host: place.host,
      siteClass: classOf(place, session.view()),
      looksLikeChat: looksLikeChat(document),
      camera: gatekeeper.foresee('camera').action,
      picture: gatekeeper.foresee('picture').action,
    };
  };
  return (message, reply) => {
    const known = message as ToTab; // Only our own scripts and pages can send.
    if (known.type === 'pause-here') {
      reply(true);
      void gatekeeper.answerFor(known.ask);
    }
    if (known.type !== 'status') return undefined;
    void status().then(reply);
    return true;
  };
}
