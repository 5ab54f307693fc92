import { createConversation } from '../../core/risk/engine';
import { offerEngine } from './engine-link';

/** Brings the engine to the frame that reads. The tables have come before it. */
export function startEngine(): void {
  offerEngine((tables) => (contact) => createConversation({ contact, tables }));
}
