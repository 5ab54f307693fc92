import { useRef, useState } from 'preact/hooks';
import type { HelpTranslate } from './help-copy';
import { RegionPicker } from './RegionPicker';
import { regionName } from './service-words';
import './RegionChoice.css';

/** How the page came to its country. */
export type RegionOrigin = 'chosen' | 'browser' | 'unsure' | 'unknown';

export interface RegionChoiceProps {
  readonly region: string | null;
  readonly origin: RegionOrigin;
  /** The choice could not be kept for the next time. */
  readonly isUnsaved: boolean;
  readonly t: HelpTranslate;
  readonly onRegion: (region: string) => void;
}

/** The country of the page, to see and to change. */
export function RegionChoice({ region, origin, isUnsaved, t, onRegion }: RegionChoiceProps) {
  const [isOpen, setOpen] = useState(false);
  const [hasPicked, setPicked] = useState(false);
  const buttonRef = useRef<HTMLButtonElement>(null);
  const note = {
    chosen: null,
    browser: t('help_page_region_guessed'),
    unsure: t('help_page_region_unsure'),
    unknown: t('help_page_region_unknown'),
  }[origin];
  const pick = (code: string): void => {
    setOpen(false);
    setPicked(true);
    onRegion(code);
    // The list is gone with the button that was pressed in it.
    buttonRef.current?.focus();
  };
  return (
    <section class="region-choice" aria-label={t('help_page_region_label')}>
      <p class={origin === 'unsure' || origin === 'unknown' ? 'region-choice-check' : undefined}>
        <strong>
          {region === null ? t('help_page_region_nowhere') : t('help_page_region_now', regionName(t, region))}
        </strong>{' '}
        {note && <span class="region-choice-note">{note}</span>}
      </p>
      <button type="button" ref={buttonRef} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {t('help_page_region_change')}
      </button>
      {isOpen && <RegionPicker t={t} onPick={pick} />}
      <p class="help-notice" role="status">
        {hasPicked && <span>{pickedWords(t, region)} </span>}
        {isUnsaved && <span>{t('help_page_region_not_saved')}</span>}
      </p>
    </section>
  );
}

function pickedWords(t: HelpTranslate, region: string | null): string {
  return region === null ? t('help_page_region_picked_none') : t('help_page_region_picked', regionName(t, region));
}
