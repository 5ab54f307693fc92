import { useId, useState } from 'preact/hooks';
import type { Copy } from '../shared/copy';

export interface SecretFieldProps {
  readonly t: Copy;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly error: string | null;
  /** What a password manager shall make of it; `off` for the recovery code, which is on paper. */
  readonly autocomplete: 'current-password' | 'new-password' | 'off';
  readonly onValue: (value: string) => void;
}

/** A field for a PIN or a code: pasted and filled in as people like, shown if they want to see it. */
export function SecretField({ t, label, hint, value, error, autocomplete, onValue }: SecretFieldProps) {
  const id = useId();
  const [isShown, setShown] = useState(false);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <p class="quiet" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div class="row">
        <input
          id={id}
          {...(isShown ? { type: 'text' as const } : { type: 'password' as const, autocomplete })}
          autocapitalize="none"
          spellcheck={false}
          dir="ltr"
          value={value}
          aria-invalid={error !== null}
          aria-describedby={`${hint ? `${id}-hint ` : ''}${id}-error`}
          onInput={(event) => onValue(event.currentTarget.value)}
        />
        <button type="button" class="link" aria-pressed={isShown} onClick={() => setShown(!isShown)}>
          {t('options_pin_show')}
          <span class="visually-hidden">: {label}</span>
        </button>
      </div>
      <p class="field-error" id={`${id}-error`} role="alert">
        {error}
      </p>
    </div>
  );
}

/** Password managers file a secret under a name. */
export function ManagerName() {
  return <input type="text" autocomplete="username" value="Pausepoint" readOnly hidden tabIndex={-1} />;
}
