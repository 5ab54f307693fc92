import { useEffect, useState } from 'preact/hooks';
import type { KeeperAnswer } from '../../lib/core/keeper-messages';
import { ConfirmButton } from '../shared/ConfirmButton';
import type { CopyKey } from '../shared/copy';
import { LostPin } from './LostPin';
import { NewPin } from './NewPin';
import { RecoveryCode, type RecoveryCodeProps } from './RecoveryCode';
import { ResetNotice } from './ResetNotice';
import { UnlockForm } from './UnlockForm';
import type { PinControl } from './use-pin';
import '../shared/fields.css';
import './PinPart.css';

export interface PinPartProps extends Pick<RecoveryCodeProps, 't' | 'copyText' | 'print'> {
  readonly pin: PinControl;
}

/** Sets, changes, removes and recovers the family's PIN, and unlocks the page with it. */
export function PinPart({ t, pin, copyText, print }: PinPartProps) {
  const [code, setCode] = useState<string | null>(null);
  const [open, setOpen] = useState<'change' | 'lost' | null>(null);
  const [said, setSaid] = useState<CopyKey | null>(null);
  const { look, act } = pin;
  const isOpen = look?.state === 'set' && look.isUnlocked;
  // Whoever finds the page after it has locked itself must not find the code on it.
  useEffect(() => {
    if (!isOpen) setCode(null);
  }, [isOpen]);
  if (look === null) return null;

  const run = async (what: Parameters<PinControl['act']>[0], done: CopyKey): Promise<KeeperAnswer> => {
    setSaid(null);
    const answer = await act(what);
    if (answer.ok) {
      setOpen(null);
      setSaid(done);
      if (answer.code !== undefined) setCode(answer.code);
    }
    return answer;
  };
  /** For buttons, which have no field beside them to say what went wrong. */
  const press = (what: Parameters<PinControl['act']>[0], done: CopyKey): void => {
    void run(what, done).then(({ ok }) => !ok && setSaid('options_pin_failed'));
  };
  const unlock = (secret: string, by: 'pin' | 'code') => run((access) => access.unlock(secret, by), 'options_pin_open');
  const set = (done: CopyKey) => (typed: string) => run((access) => access.set(typed), done);
  return (
    <>
      <p>{t('options_pin_what')}</p>
      <p class="quiet">{t('options_pin_limits')}</p>
      {code !== null && isOpen && <RecoveryCode {...{ t, code, copyText, print }} onKept={() => setCode(null)} />}
      {look.state === 'none' && <NewPin t={t} submit={t('options_pin_set')} onSet={set('options_pin_is_set')} />}
      {look.state !== 'none' && (
        <>
          <ResetNotice
            t={t}
            look={look}
            onFinish={() => press((access) => access.finishReset(), 'options_pin_is_off')}
            onStop={
              look.isUnlocked ? () => press((access) => access.stopReset(), 'options_pin_reset_stopped') : undefined
            }
          />
          {look.state === 'damaged' && <p class="field-error">{t('options_pin_damaged')}</p>}
          {look.state === 'set' && !look.isUnlocked && (
            <UnlockForm t={t} by="pin" onUnlock={(secret) => unlock(secret, 'pin')} />
          )}
          {look.isUnlocked && (
            <div class="row">
              <button type="button" onClick={() => press((access) => access.lock(), 'options_pin_locked')}>
                {t('options_pin_lock')}
              </button>
              <button type="button" aria-expanded={open === 'change'} onClick={() => setOpen('change')}>
                {t('options_pin_change')}
              </button>
              <ConfirmButton
                label={t('options_pin_remove')}
                confirmLabel={t('options_pin_remove_again')}
                onConfirm={() => press((access) => access.remove(), 'options_pin_is_off')}
              />
            </div>
          )}
          {look.isUnlocked && open === 'change' && (
            <NewPin
              t={t}
              submit={t('options_pin_change')}
              onSet={set('options_pin_is_changed')}
              onCancel={() => setOpen(null)}
            />
          )}
          {!look.isUnlocked && (
            <details open={look.state === 'damaged'}>
              <summary>{t('options_pin_forgot')}</summary>
              <div class="lost-pin">
                <LostPin
                  t={t}
                  look={look}
                  onCode={(secret) => unlock(secret, 'code')}
                  onAsk={() => press((access) => access.askReset(), 'options_pin_reset_begun')}
                />
              </div>
            </details>
          )}
        </>
      )}
      <p role="status">{said && t(said)}</p>
    </>
  );
}
