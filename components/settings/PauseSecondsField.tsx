import { useId, useState } from 'preact/hooks';
import { pauseSecondsRange } from '../../lib/core/settings-table';
import type { Copy } from '../shared/copy';

export interface PauseSecondsFieldProps {
  readonly t: Copy;
  readonly value: number;
  /** Called with whole numbers in the range only. */
  readonly onChange: (seconds: number) => void;
}

/** What is wrong with a typed number of seconds, or null. */
function mistake(t: Copy, typed: string): string | null {
  if (typed.trim() === '') return t('options_seconds_empty');
  const seconds = Number(typed);
  if (!Number.isInteger(seconds)) return t('options_seconds_whole');
  const { min, max } = pauseSecondsRange;
  return seconds < min || seconds > max ? t('options_seconds_range', typed.slice(0, 20)) : null;
}

/** The waiting time. Saved as soon as it can be used; until then the error stands beside it. */
export function PauseSecondsField({ t, value, onChange }: PauseSecondsFieldProps) {
  const id = useId();
  // What stands in the field while it cannot be used. A number field gives an empty text for letters.
  const [typed, setTyped] = useState<string | null>(null);
  const error = typed === null ? null : mistake(t, typed);
  const take = (text: string): void => {
    const isWrong = mistake(t, text) !== null;
    setTyped(isWrong ? text : null);
    if (!isWrong && Number(text) !== value) onChange(Number(text));
  };
  return (
    <div class="field">
      <label for={id}>{t('options_seconds')}</label>
      <p class="quiet" id={`${id}-hint`}>
        {t('options_seconds_hint')}
      </p>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        min={pauseSecondsRange.min}
        max={pauseSecondsRange.max}
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
