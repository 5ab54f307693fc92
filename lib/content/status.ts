import { messageType, type RelayedAsk, type TabStatus } from '../core/messages';
import { looksLikeChat } from './chat-look';
import type { Gatekeeper } from './gatekeeper';
import { api } from './native';
import { classOf, type Place } from './place';
import type { Session } from './session';

/** Answers the popup and shows pauses for small frames. Only the top frame of a tab does. */
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
    switch (messageType(message)) {
      case 'status':
        void status().then(reply);
        return true;
      case 'pause-here':
        void gatekeeper.answerFor((message as { ask: RelayedAsk }).ask).then(reply);
        return true;
      default:
        return false;
    }
  });
}
