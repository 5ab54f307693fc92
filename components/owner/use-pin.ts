import { useCallback, useEffect, useState } from 'preact/hooks';
import type { KeeperAnswer } from '../../lib/core/keeper-messages';
import type { PinLook } from '../../lib/core/pin-look';
import type { PinAccess } from './pin-access';

export interface PinControl {
  /** Null while it is not known yet. */
  readonly look: PinLook | null;
  /** Does something about the PIN, and looks again. */
  readonly act: (what: (access: PinAccess) => Promise<KeeperAnswer>) => Promise<KeeperAnswer>;
  /** The person has changed something: an unlocked page stays so for another while. */
  readonly touch: () => void;
}

/** The same time as in lib/background/pin-keeper, which is the one that counts. */
const unlockedFor = 10 * 60 * 1000;
/** Where storage fails, nobody can tell whether there is a PIN. */
const unknown: PinLook = { state: 'damaged', isUnlocked: false, waitMs: 0, reset: null };

/** The PIN as this page sees it: looked at again when something stored changes, locked again when the page is left alone or gone. */
export function usePin(access: PinAccess, onStored: (callback: () => void, signal: AbortSignal) => void): PinControl {
  const [look, setLook] = useState<PinLook | null>(null);
  const [touched, setTouched] = useState(0);
  const refresh = useCallback(async (): Promise<void> => setLook(await access.look().catch(() => unknown)), [access]);

  useEffect(() => {
    const control = new AbortController();
    onStored(() => void refresh(), control.signal);
    void refresh();
    return () => control.abort();
  }, [onStored, refresh]);

  const isUnlocked = look !== null && look.state !== 'none' && look.isUnlocked;
  // Each touch starts the time again.
  useEffect(() => {
    if (!isUnlocked) return;
    const lock = (): void => void access.lock().then(refresh);
    const timer = setTimeout(lock, unlockedFor);
    // The Back button may bring this very page back, as it stands.
    addEventListener('pagehide', lock);
    return () => {
      clearTimeout(timer);
      removeEventListener('pagehide', lock);
    };
  }, [isUnlocked, touched, access, refresh]);

  const act = useCallback(
    async (what: (access: PinAccess) => Promise<KeeperAnswer>): Promise<KeeperAnswer> => {
      const answer = await what(access);
      await refresh();
      return answer;
    },
    [access, refresh],
  );
  const touch = useCallback(() => setTouched((count) => count + 1), []);
  return { look, act, touch };
}
