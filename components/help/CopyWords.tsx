import { useRef } from 'preact/hooks';
import type { HelpTranslate } from './help-copy';
import { type CopyControl, type CopyTold, selectWords } from './use-copy';
import './CopyWords.css';

export interface CopyWordsProps {
  readonly id: string;
  readonly text: string;
  readonly control: CopyControl;
  readonly t: HelpTranslate;
}

/** Words with a button that copies them. */
export function CopyWords({ id, text, control, t }: CopyWordsProps) {
  const wordsRef = useRef<HTMLSpanElement>(null);
  return (
    <li class="copy-words">
      <span ref={wordsRef}>{text}</span>
      <button type="button" onClick={() => control.copy({ id, text, select: () => selectWords(wordsRef.current) })}>
        {copyLabel(t, control.told, id, t('help_page_copy'))}
        <span class="visually-hidden">: {text}</span>
      </button>
    </li>
  );
}

/** What stands on a copy button: for the one that was pressed last, that it worked. */
export function copyLabel(t: HelpTranslate, told: CopyTold | null, id: string, label: string): string {
  return told?.id === id && told.outcome === 'copied' ? t('help_page_copied_short') : label;
}

/** Says what came of the last copy, to eyes and to screen readers. */
export function CopyStatus({ told, t }: { readonly told: CopyTold | null; readonly t: HelpTranslate }) {
  return (
    <p class="help-notice" role="status">
      {told && (
        <span key={told.press}>{t(told.outcome === 'copied' ? 'help_page_copied' : 'help_page_copy_selected')}</span>
      )}
    </p>
  );
}
