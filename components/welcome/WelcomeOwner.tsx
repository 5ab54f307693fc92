import { useState } from 'preact/hooks';
import type { School } from '../../lib/core/school';
import type { Settings } from '../../lib/core/settings';
import { Locked } from '../owner/Locked';
import { lockOf } from '../owner/locks';
import { OwnerChoice } from '../owner/OwnerChoice';
import { PinPart } from '../owner/PinPart';
import type { PinControl } from '../owner/use-pin';
import type { Copy, CopyKey } from '../shared/copy';

export interface WelcomeOwnerProps {
  readonly t: Copy;
  readonly owner: Settings['owner'];
  readonly pin: PinControl;
  /** What a school has set; null where none has. */
  readonly school: School | null;
  /** Rejects when the choice could not be kept. */
  readonly onOwner: (owner: 'me' | 'family') => Promise<void>;
  /** Rejects where the clipboard is blocked. */
  readonly copyText: (text: string) => Promise<void>;
  readonly print: () => void;
}

/** Asks who looks after the settings; a family can put its PIN on them here. Nobody has to answer. */
export function WelcomeOwner({ t, owner, pin, school, onOwner, copyText, print }: WelcomeOwnerProps) {
  const [said, setSaid] = useState<CopyKey | null>(null);
  if (school) {
    return (
      <section class="card" aria-labelledby="welcome-owner">
        <h2 id="welcome-owner">{t('options_owner')}</h2>
        <p>{school.name === null ? t('options_owner_school_unnamed') : t('options_owner_school', school.name)}</p>
        <p>{t('options_owner_school_does')}</p>
      </section>
    );
  }
  const choose = (chosen: 'me' | 'family'): void => {
    onOwner(chosen).then(
      () => setSaid('options_owner_kept'),
      () => setSaid('options_owner_not_kept'),
    );
  };
  const hasPin = pin.look !== null && pin.look.state !== 'none';
  return (
    <section class="card age owner">
      <Locked t={t} lock={hasPin ? lockOf('owner', pin.look, null) : null}>
        <OwnerChoice t={t} value={owner} onChange={choose} />
      </Locked>
      <p class="quiet" role="status">
        {said && t(said)}
      </p>
      {(owner === 'family' || hasPin) && (
        <>
          <h3>{t('options_pin')}</h3>
          <p>
            {t('welcome_owner_next')} {t('welcome_owner_together')}
          </p>
          <PinPart t={t} pin={pin} copyText={copyText} print={print} />
        </>
      )}
    </section>
  );
}
