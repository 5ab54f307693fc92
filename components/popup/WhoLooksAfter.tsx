import { useEffect, useState } from 'preact/hooks';
import type { PinLook } from '../../lib/core/pin-look';
import type { School } from '../../lib/core/school';
import type { Settings } from '../../lib/core/settings';
import { ResetNotice } from '../owner/ResetNotice';
import type { Copy } from '../shared/copy';

export interface WhoLooksAfterProps {
  readonly t: Copy;
  readonly owner: Settings['owner'];
  /** What a school has set; null where none has. Rejects when the browser's storage fails. */
  readonly loadSchool: () => Promise<School | null>;
  /** Rejects when the browser's storage fails. */
  readonly lookAtPin: () => Promise<PinLook>;
  readonly open: (page: string) => void;
}

/** Says that somebody else looks after the settings, and that they are locked. Nothing where they are the person's own. */
export function WhoLooksAfter({ t, owner, loadSchool, lookAtPin, open }: WhoLooksAfterProps) {
  const [look, setLook] = useState<PinLook | null>(null);
  const [hasSchool, setHasSchool] = useState(false);
  useEffect(() => {
    let isHere = true;
    lookAtPin().then(
      (seen) => isHere && setLook(seen),
      () => undefined,
    );
    loadSchool().then(
      (found) => isHere && setHasSchool(found !== null),
      () => undefined,
    );
    return () => {
      isHere = false;
    };
  }, [lookAtPin, loadSchool]);
  const hasPin = look !== null && look.state !== 'none';
  if (!hasSchool && !hasPin && owner !== 'family') return null;
  return (
    <section class="card who-looks-after">
      <p>
        {hasSchool && t('popup_seen_school')} {owner === 'family' && t('popup_seen_family')}{' '}
        {hasPin && t('popup_seen_pin')}
      </p>
      <ResetNotice t={t} look={look} />
      <button type="button" class="link" onClick={() => open('seen.html')}>
        {t(owner === 'family' ? 'popup_seen' : 'popup_seen_who')}
      </button>
    </section>
  );
}
