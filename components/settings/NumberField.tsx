import { useId, useState } from 'preact/hooks';
import type { Copy } from '../shared/copy';
import { numberWords } from '../shared/intl';

export interface NumberFieldProps {
  readonly t: Copy;
  readonly label: string;
  readonly hint: string;
  readonly value: number;
  readonly range: { readonly min: number; readonly max: number };
  /** Called with whole numbers in the range only. */
  readonly onChange: (value: number) => void;
}

/** What is wrong with a typed number, or null. */
function mistake({ t, range, value }: NumberFieldProps, typed: string): string | null {
  const [min, max] = [numberWords(t, range.min), numberWords(t, range.max)];
  if (typed.trim() === '') return t('options_number_empty', min, max);
  const wanted = Number(typed);
  if (!Number.isInteger(wanted)) return t('options_number_whole', numberWords(t, value));
  return wanted < range.min || wanted > range.max ? t('options_number_range', typed.slice(0, 20), min, max) : null;
}

/** A number. Saved as soon as it can be used; until then the error stands beside it. */
export function NumberField(props: NumberFieldProps) {
  const { label, hint, value, range, onChange } = props;
  const id = useId();
  // What stands in the field while it cannot be used. A number field gives an empty text for letters.
  const [typed, setTyped] = useState<string | null>(null);
  const error = typed === null ? null : mistake(props, typed);
  const take = (text: string): void => {
    const isWrong = mistake(props, text) !== null;
    setTyped(isWrong ? text : null);
    if (!isWrong && Number(text) !== value) onChange(Number(text));
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <p class="quiet" id={`${id}-hint`}>
        {hint}
      </p>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        min={range.min}
        max={range.max}
        step={1}
        value={typed ?? value}
        aria-invalid={error !== null}
        aria-describedby={`${id}-hint ${id}-error`}
        onInput={(event) => take(event.currentTarget.value)}
      />
      <p class="field-error" id={`${id}-error`} role="status">
        {error}
      </p>
    </div>
  );
}
