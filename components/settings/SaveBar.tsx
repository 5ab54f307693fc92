import { useEffect, useRef, useState } from 'preact/hooks';
import type { Copy } from '../shared/copy';
import './SaveBar.css';
import type { SaveNote } from './use-settings';

export interface SaveBarProps {
  readonly t: Copy;
  readonly note: SaveNote | null;
  readonly onUndo: (note: SaveNote) => void;
}

/** A good message goes by itself: it covers the foot of the page, and it has been read out. */
const shownMs = 6000;

/** Says that a change was saved, or was not, and takes back what removed something. */
export function SaveBar({ t, note, onUndo }: SaveBarProps) {
  const barRef = useRef<HTMLDivElement>(null);
  const undoRef = useRef<HTMLButtonElement>(null);
  const [gone, setGone] = useState(0);
  const isPassing = note !== null && note.tone === 'calm' && note.before === null;
  useEffect(() => {
    if (!isPassing) return;
    const timer = setTimeout(() => setGone(note.serial), shownMs);
    return () => clearTimeout(timer);
  }, [isPassing, note?.serial]);
  const shown = note?.serial === gone ? null : note;
  // The button that was pressed may have gone with what it removed; the keyboard goes on from here.
  useEffect(() => undoRef.current?.focus(), [note?.serial]);
  return (
    <div class="save-bar" ref={barRef} tabIndex={-1}>
      <div role="status">
        {shown && (
          <p key={shown.serial} class={shown.tone === 'care' ? 'field-error' : undefined}>
            {shown.text}
          </p>
        )}
      </div>
      {note?.before && (
        <button
          type="button"
          ref={undoRef}
          onClick={() => {
            barRef.current?.focus();
            onUndo(note);
          }}
        >
          {t('options_undo')}
        </button>
      )}
    </div>
  );
}
