import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { anotherCountry } from '../../lib/core/help';
import { type NamedRegion, otherNames, searchRegions } from '../../lib/core/region-search';
import { regions } from '../../lib/core/regions';
import type { HelpTranslate } from './help-copy';
import { englishRegionName, regionName } from './service-words';

export interface RegionPickerProps {
  readonly t: HelpTranslate;
  /** With the code of a country, or of none for a person who does not know. */
  readonly onPick: (region: string) => void;
}

function named(t: HelpTranslate): readonly NamedRegion[] {
  const language = t('meta_lang');
  return regions
    .map((code) => ({ code, name: regionName(t, code), others: otherNames(code, englishRegionName(code)) }))
    .sort((a, b) => a.name.localeCompare(b.name, language));
}

/** Every country as a button, with a field that makes the list short, and a way out for those who do not know. */
export function RegionPicker({ t, onPick }: RegionPickerProps) {
  const [typed, setTyped] = useState('');
  const fieldRef = useRef<HTMLInputElement>(null);
  const id = useId();
  const all = useMemo(() => named(t), [t]);
  useEffect(() => fieldRef.current?.focus(), []);
  const found = searchRegions(typed, all);
  return (
    <div class="region-picker">
      <label for={id}>{t('help_page_region_search')}</label>
      <input
        id={id}
        ref={fieldRef}
        type="search"
        autocomplete="off"
        spellcheck={false}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <button type="button" onClick={() => onPick(anotherCountry)}>
        {t('help_page_region_unknown_pick')}
      </button>
      <p class="quiet" role="status">
        {found.length === 0 ? t('help_page_region_none') : typed && t('help_page_region_found', String(found.length))}
      </p>
      {found.length > 0 && (
        <ul class="region-list">
          {found.map(({ code, name }) => (
            <li key={code}>
              <button type="button" onClick={() => onPick(code)}>
                {name}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
