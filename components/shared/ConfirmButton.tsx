import { useState } from 'preact/hooks';

export interface ConfirmButtonProps {
  readonly label: string;
  /** What the button says once it was pressed: the second press does it. */
  readonly confirmLabel: string;
  readonly onConfirm: () => void;
}

/** A button that acts on the second press. Leaving it, or Escape, takes the first press back. */
export function ConfirmButton({ label, confirmLabel, onConfirm }: ConfirmButtonProps) {
  const [isArmed, setArmed] = useState(false);
  const press = (): void => {
    setArmed(!isArmed);
    if (isArmed) onConfirm();
  };
  return (
    <>
      <button
        type="button"
        class={isArmed ? 'armed' : undefined}
        onClick={press}
        onBlur={() => setArmed(false)}
        onKeyDown={(event) => event.key === 'Escape' && setArmed(false)}
      >
        {isArmed ? confirmLabel : label}
      </button>
      {/* The changed name of a focused button is not read out everywhere. */}
      <span class="visually-hidden" role="status">
        {isArmed ? confirmLabel : ''}
      </span>
    </>
  );
}
