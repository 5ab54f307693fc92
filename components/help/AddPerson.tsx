import { useId, useState } from 'preact/hooks';
import {
  checkTrusted,
  type TrustedPerson,
  type TrustedProblem,
  type TrustedWay,
  trustedWays,
} from '../../lib/core/trusted';
import type { HelpTranslate } from './help-copy';

export interface AddPersonProps {
  readonly t: HelpTranslate;
  readonly onAdd: (person: TrustedPerson) => void;
  readonly onCancel: () => void;
}

const keyboards = { phone: 'tel', email: 'email', link: 'url' } as const;

/** The form for one trusted person. What is wrong is said beside the field it is about. */
export function AddPerson({ t, onAdd, onCancel }: AddPersonProps) {
  const [label, setLabel] = useState('');
  const [way, setWay] = useState<TrustedWay>('phone');
  const [value, setValue] = useState('');
  const [problem, setProblem] = useState<TrustedProblem | null>(null);
  const save = (event: Event): void => {
    event.preventDefault();
    const checked = checkTrusted({ label, way, value });
    if ('person' in checked) onAdd(checked.person);
    else setProblem(checked.problem);
  };
  return (
    <form class="add-person" noValidate onSubmit={save}>
      <TextField
        name={t('tell_name')}
        error={problem === 'name' ? t('tell_problem_name') : null}
        keyboard="text"
        value={label}
        takesFocus
        onValue={setLabel}
      />
      <fieldset>
        <legend>{t('tell_way')}</legend>
        {trustedWays.map((one) => (
          <label key={one}>
            <input type="radio" name="way" autocomplete="off" checked={way === one} onChange={() => setWay(one)} />
            <span>{t(`tell_way_${one}`)}</span>
          </label>
        ))}
      </fieldset>
      <TextField
        key={way}
        name={t(`tell_way_${way}`)}
        error={problem === way ? t(`tell_problem_${way}`) : null}
        keyboard={keyboards[way]}
        value={value}
        onValue={setValue}
      />
      <div class="help-row">
        <button type="submit">{t('tell_save')}</button>
        <button type="button" onClick={onCancel}>
          {t('tell_cancel')}
        </button>
      </div>
    </form>
  );
}

interface TextFieldProps {
  readonly name: string;
  readonly error: string | null;
  readonly keyboard: 'text' | 'tel' | 'email' | 'url';
  readonly value: string;
  readonly takesFocus?: boolean;
  readonly onValue: (value: string) => void;
}

function TextField({ name, error, keyboard, value, takesFocus = false, onValue }: TextFieldProps) {
  const id = useId();
  return (
    <label class="sheet-line">
      <span>{name}</span>
      <input
        ref={(field) => {
          if (takesFocus && field && !field.dataset.wasFocused) {
            field.dataset.wasFocused = 'yes';
            field.focus();
          }
        }}
        type="text"
        inputMode={keyboard}
        dir={keyboard === 'text' ? 'auto' : 'ltr'}
        autocomplete="off"
        spellcheck={false}
        defaultValue={value}
        value={value}
        aria-invalid={error !== null}
        aria-describedby={error ? id : undefined}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
      {/* role=alert: the press that failed was on another control. */}
      <span id={id} class="field-problem" role="alert">
        {error}
      </span>
    </label>
  );
}
