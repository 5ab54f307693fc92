import { useState } from 'preact/hooks';
import type { KeeperAnswer } from '../../lib/core/keeper-messages';
import type { Copy } from '../shared/copy';
import { answerWords } from './answer-words';
import { ManagerName, SecretField } from './SecretField';

export interface UnlockFormProps {
  readonly t: Copy;
  readonly by: 'pin' | 'code';
  readonly onUnlock: (secret: string) => Promise<KeeperAnswer>;
}

/** Takes the PIN or the recovery code. */
export function UnlockForm({ t, by, onUnlock }: UnlockFormProps) {
  const [secret, setSecret] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const send = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (isBusy || secret.trim() === '') return;
    setBusy(true);
    const answer = await onUnlock(secret);
    setBusy(false);
    setSecret('');
    setError(answerWords(t, answer, by) || null);
  };
  return (
    <form class="pin-form" noValidate onSubmit={(event) => void send(event)}>
      {by === 'pin' && <ManagerName />}
      <SecretField
        t={t}
        label={t(by === 'pin' ? 'options_pin_enter' : 'options_pin_code')}
        value={secret}
        error={error}
        autocomplete={by === 'pin' ? 'current-password' : 'off'}
        onValue={(value) => {
          setSecret(value);
          setError(null);
        }}
      />
      <div class="row">
        <button type="submit" aria-disabled={isBusy}>
          {t(by === 'pin' ? 'options_pin_unlock' : 'options_pin_code_use')}
        </button>
      </div>
    </form>
  );
}
