import type { TabStatus, ToTab } from '../core/messages';
import { looksLikeChat } from './chat-look';
import type { Gatekeeper } from './gatekeeper';
import { api } from './native';
import { classOf, type Place } from './place';
import type { Session } from './session';

/** Answers the popup and shows pauses for other frames. Only the top frame of a tab does. */
export function answerMessages(place: Place, session: Session, gatekeeper: Gatekeeper): void {
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
  api.runtime.onMessage.addListener((message: unknown, _sender, reply) => {
    const known = message as ToTab; // Only our own scripts and pages can send.
    if (known.type === 'pause-here') {
      reply(true);
      void gatekeeper.answerFor(known.ask);
    }
    if (known.type !== 'status') return undefined;
    void status().then(reply);
    return true;
  });
}
