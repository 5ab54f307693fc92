import { useEffect, useState } from 'preact/hooks';
import type { Copy } from '../shared/copy';

export interface PrivateLineProps {
  readonly t: Copy;
  /** Null when the browser does not say. Does not reject. */
  readonly isAllowed: () => Promise<boolean | null>;
  readonly open: (page: string) => void;
}

/** Says that private windows are not covered, where that is known, and leads to the way to change it. */
export function PrivateLine({ t, isAllowed, open }: PrivateLineProps) {
  const [allowed, setAllowed] = useState<boolean | null>(null);
  useEffect(() => {
    let isHere = true;
    void isAllowed().then((found) => isHere && setAllowed(found));
    return () => {
      isHere = false;
    };
  }, [isAllowed]);
  if (allowed !== false) return null;
  return (
    <p class="quiet">
      {t('popup_private_off')}{' '}
      <button type="button" class="link" onClick={() => open('options.html#private')}>
        {t('popup_private_how')}
      </button>
    </p>
  );
}
