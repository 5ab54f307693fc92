import type { KeeperAnswer } from '../../lib/core/keeper-messages';
import type { PinLook } from '../../lib/core/pin-look';
import { ConfirmButton } from '../shared/ConfirmButton';
import type { Copy } from '../shared/copy';
import { UnlockForm } from './UnlockForm';

export interface LostPinProps {
  readonly t: Copy;
  readonly look: Exclude<PinLook, { state: 'none' }>;
  readonly onCode: (code: string) => Promise<KeeperAnswer>;
  readonly onAsk: () => void;
}

/** The ways out for whoever has lost the PIN: the code, and where that is lost as well, the wait. */
export function LostPin({ t, look, onCode, onAsk }: LostPinProps) {
  return (
    <>
      {look.state === 'set' && <UnlockForm t={t} by="code" onUnlock={onCode} />}
      {look.reset === null && (
        <>
          <h3>{t('options_pin_reset_title')}</h3>
          <p>{t('options_pin_reset_how')}</p>
          <div class="row">
            <ConfirmButton
              label={t('options_pin_reset_ask')}
              confirmLabel={t('options_pin_reset_ask_again')}
              onConfirm={onAsk}
            />
          </div>
        </>
      )}
    </>
  );
}
