import { useId } from 'preact/hooks';
import './MomentSwitch.css';

export interface MomentSwitchProps {
  readonly label: string;
  readonly isOn: boolean;
  /** What the present state means, in one line. */
  readonly consequence: string;
  /** Off is how it begins, and nothing to be careful about. */
  readonly isOffFine?: true;
  readonly onChange: (isOn: boolean) => void;
}

/** One moment, on or off, with what that means below it. */
export function MomentSwitch({ label, isOn, consequence, isOffFine, onChange }: MomentSwitchProps) {
  const id = useId();
  return (
    <div class="moment">
      <label>
        <input
          type="checkbox"
          // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox tells its own state
          role="switch"
          checked={isOn}
          aria-describedby={id}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
      <p id={id} class={isOn || isOffFine ? 'quiet' : 'moment-off'}>
        {consequence}
      </p>
    </div>
  );
}
