import type { ComponentChildren } from 'preact';
import type { Copy } from '../shared/copy';
import { type Lock, lockWords } from './locks';
import './Locked.css';

export interface LockedProps {
  readonly t: Copy;
  readonly lock: Lock | null;
  readonly children: ComponentChildren;
}

/** What can be changed here, or cannot: then it says who locked it, in words and by a shape. */
export function Locked({ t, lock, children }: LockedProps) {
  return (
    <div class={lock ? 'locked' : undefined}>
      {lock && (
        <p class="locked-by">
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M5 8V5a3 3 0 0 1 6 0v3" fill="none" stroke="currentColor" stroke-width="2" />
            <rect x="2" y="7" width="12" height="8" rx="2" fill="currentColor" />
          </svg>
          {lockWords(t, lock)}
        </p>
      )}
      <fieldset class="locked-fields" disabled={lock !== null}>
        {children}
      </fieldset>
    </div>
  );
}
