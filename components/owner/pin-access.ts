import type { KeeperAnswer } from '../../lib/core/keeper-messages';
import type { PinLook } from '../../lib/core/pin-look';
import type { TrustedPerson } from '../../lib/core/trusted';

/** What a page can do about a family's PIN. lib/platform/keeper.ts fits; tests bring their own. */
export interface PinAccess {
  /** Rejects when the browser's storage fails. */
  readonly look: () => Promise<PinLook>;
  /** None of these rejects. */
  readonly unlock: (secret: string, by: 'pin' | 'code') => Promise<KeeperAnswer>;
  readonly lock: () => Promise<KeeperAnswer>;
  /** Gives the recovery code. */
  readonly set: (pin: string) => Promise<KeeperAnswer>;
  readonly remove: () => Promise<KeeperAnswer>;
  readonly askReset: () => Promise<KeeperAnswer>;
  readonly finishReset: () => Promise<KeeperAnswer>;
  readonly stopReset: () => Promise<KeeperAnswer>;
  readonly addPerson: (person: TrustedPerson) => Promise<KeeperAnswer>;
}
