import type { KeeperAnswer } from '../../lib/core/keeper-messages';
import type { PinLook } from '../../lib/core/pin-look';
import type { PinAccess } from '../owner/pin-access';

const yes: KeeperAnswer = { ok: true };
const fresh = { state: 'set', isUnlocked: false, waitMs: 0, reset: null } as const;

/** A PIN in memory, for the gallery and for tests: `2468` opens it, and so does its code. It keeps no store locked. */
export function examplePin(initial: PinLook = { state: 'none' }): PinAccess {
  let look = initial;
  const become = (next: PinLook, answer: KeeperAnswer = yes): Promise<KeeperAnswer> => {
    look = next;
    return Promise.resolve(answer);
  };
  const now = () => (look.state === 'none' ? fresh : look);
  return {
    look: async () => look,
    unlock: (secret) =>
      secret === '2468' || secret === 'ABCD-EFGH-JKMN-PQRS'
        ? become({ ...now(), isUnlocked: true, reset: null })
        : Promise.resolve({ ok: false, problem: 'wrong' }),
    lock: () => become(look.state === 'none' ? look : { ...look, isUnlocked: false }),
    set: () => become({ ...fresh, isUnlocked: true }, { ok: true, code: 'ABCD-EFGH-JKMN-PQRS' }),
    remove: () => become({ state: 'none' }),
    askReset: () => become({ ...now(), reset: { askedAt: 1_764_000_000_000, leftMs: 604_800_000 } }),
    finishReset: () => become({ state: 'none' }),
    stopReset: () => become({ ...now(), reset: null }),
    addPerson: async () => yes,
  };
}
