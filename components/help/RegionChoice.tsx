import { anotherCountry } from '../../lib/core/help';
import { regions } from '../../lib/core/regions';
import type { HelpTranslate } from './help-copy';
import { regionName } from './service-words';
import './RegionChoice.css';

/** How the page came to its country. */
export type RegionOrigin = 'chosen' | 'browser' | 'unsure' | 'unknown';

export interface RegionChoiceProps {
  readonly region: string | null;
  readonly origin: RegionOrigin;
  /** Countries with services of their own. */
  readonly listed: readonly string[];
  readonly t: HelpTranslate;
  readonly onRegion: (region: string) => void;
}

/** The country of the page, to see and to change. */
export function RegionChoice({ region, origin, listed, t, onRegion }: RegionChoiceProps) {
  const named = (codes: readonly string[]) =>
    codes
      .map((code) => ({ code, name: regionName(t, code) }))
      .sort((a, b) => a.name.localeCompare(b.name, t('meta_lang')))
      .map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ));
  const note = {
    chosen: null,
    browser: t('help_page_region_guessed'),
    unsure: t('help_page_region_unsure'),
    unknown: t('help_page_region_unknown'),
  }[origin];
  return (
    <div class="region-choice">
      <label for="help-region">{t('help_page_region_label')}</label>
      <select
        id="help-region"
        value={region ?? anotherCountry}
        aria-describedby={note ? 'help-region-note' : undefined}
        onChange={(event) => onRegion(event.currentTarget.value)}
      >
        <option value={anotherCountry}>{t('help_page_region_another')}</option>
        <optgroup label={t('help_page_region_listed')}>{named(listed)}</optgroup>
        <optgroup label={t('help_page_region_other')}>
          {named(regions.filter((code) => !listed.includes(code)))}
        </optgroup>
      </select>
      {note && (
        <span class={origin === 'browser' ? 'quiet' : 'region-choice-check'} id="help-region-note">
          {note}
        </span>
      )}
    </div>
  );
}
