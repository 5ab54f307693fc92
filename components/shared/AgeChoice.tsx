import { useId } from 'preact/hooks';
import type { AgeBand } from '../../lib/core/settings';
import type { Copy, CopyKey } from './copy';
import './AgeChoice.css';

export interface AgeChoiceProps {
  readonly t: Copy;
  readonly title: string;
  readonly value: AgeBand | null;
  readonly onChange: (ageBand: AgeBand | null) => void;
}

const choices: readonly (AgeBand | null)[] = ['child', 'teen', null];

/** The name of a choice, as a key of the catalogue. */
export function ageKey(ageBand: AgeBand | null): CopyKey {
  switch (ageBand) {
    case 'child':
      return 'age_8_to_12';
    case 'teen':
      return 'age_13_to_17';
    case null:
      return 'age_not_said';
  }
}

/** Asks for an age band, so that the words fit. Not saying is an answer like the others. */
export function AgeChoice({ t, title, value, onChange }: AgeChoiceProps) {
  const id = useId();
  return (
    <fieldset class="age-choice" aria-describedby={`${id}-why`}>
      <legend>{title}</legend>
      <p class="quiet" id={`${id}-why`}>
        {t('age_why')}
      </p>
      <div class="age-choices">
        {choices.map((ageBand) => (
          <label key={ageBand}>
            <input type="radio" name={id} checked={value === ageBand} onChange={() => onChange(ageBand)} />
            <span>{t(ageKey(ageBand))}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
