import { useId } from 'preact/hooks';
import type { Settings } from '../../lib/core/settings';
import type { Copy } from '../shared/copy';
import './OwnerChoice.css';

export interface OwnerChoiceProps {
  readonly t: Copy;
  readonly value: Settings['owner'];
  readonly onChange: (owner: 'me' | 'family') => void;
}

const owners = ['me', 'family'] as const;

/** Asks who looks after the settings, and says what each answer means. */
export function OwnerChoice({ t, value, onChange }: OwnerChoiceProps) {
  const id = useId();
  return (
    <fieldset class="owner-choice" aria-describedby={`${id}-why`}>
      <legend>{t('options_owner_question')}</legend>
      <p class="quiet" id={`${id}-why`}>
        {t('options_owner_why')}
      </p>
      {owners.map((owner) => (
        <label key={owner}>
          <input
            type="radio"
            name={id}
            checked={value === owner}
            aria-describedby={`${id}-${owner}`}
            onChange={() => onChange(owner)}
          />
          <span>{t(`options_owner_${owner}`)}</span>
          <span class="quiet" id={`${id}-${owner}`}>
            {t(`options_owner_${owner}_does`)}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
