import { useState } from 'preact/hooks';
import type { KeeperAnswer } from '../../lib/core/keeper-messages';
import { type NewPinProblem, newPinProblem } from '../../lib/core/pin';
import type { Copy } from '../shared/copy';
import { answerWords } from './answer-words';
import { ManagerName, SecretField } from './SecretField';

export interface NewPinProps {
  readonly t: Copy;
  /** What the button says. */
  readonly submit: string;
  readonly onSet: (pin: string) => Promise<KeeperAnswer>;
  readonly onCancel?: () => void;
}

/** The form for a new PIN, typed twice. */
export function NewPin({ t, submit, onSet, onCancel }: NewPinProps) {
  const [pin, setPin] = useState('');
  const [again, setAgain] = useState('');
  const [problem, setProblem] = useState<NewPinProblem | null>(null);
  const [failure, setFailure] = useState('');
  const [isBusy, setBusy] = useState(false);
  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    const found = newPinProblem(pin, again);
    setProblem(found);
    setFailure('');
    if (found || isBusy) return;
    setBusy(true);
    const answer = await onSet(pin);
    setBusy(false);
    if (!answer.ok) setFailure(answerWords(t, answer));
  };
  const words = problem && t(`options_pin_${problem}`);
  return (
    <form class="pin-form" noValidate onSubmit={(event) => void save(event)}>
      <ManagerName />
      <SecretField
        t={t}
        label={t('options_pin_new')}
        hint={t('options_pin_hint')}
        value={pin}
        error={problem !== 'differs' ? words : null}
        autocomplete="new-password"
        onValue={setPin}
      />
      <SecretField
        t={t}
        label={t('options_pin_again')}
        value={again}
        error={problem === 'differs' ? words : null}
        autocomplete="new-password"
        onValue={setAgain}
      />
      <div class="row">
        <button type="submit" aria-disabled={isBusy}>
          {submit}
        </button>
        {onCancel && (
          <button type="button" onClick={onCancel}>
            {t('options_pin_cancel')}
          </button>
        )}
      </div>
      <p class="field-error" role="alert">
        {failure}
      </p>
    </form>
  );
}
