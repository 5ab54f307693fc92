import { useId, useMemo } from 'preact/hooks';
import { regions } from '../../lib/core/regions';
import type { Settings } from '../../lib/core/settings';
import type { Copy } from '../shared/copy';

export interface PlaceFieldsProps {
  readonly t: Copy;
  readonly settings: Pick<Settings, 'region' | 'language'>;
  /** Tags of the catalogues that ship. */
  readonly languages: readonly string[];
  readonly onChange: (patch: Partial<Pick<Settings, 'region' | 'language'>>) => void;
}

interface Choice {
  readonly value: string;
  readonly name: string;
}

function regionChoices(language: string, chosen: string | null): Choice[] {
  const names = new Intl.DisplayNames([language], { type: 'region' });
  const codes = chosen === null || regions.includes(chosen) ? regions : [...regions, chosen];
  const choices = codes.map((value) => ({ value, name: names.of(value) ?? value }));
  return choices.sort((a, b) => a.name.localeCompare(b.name, language));
}

/** Each language under the name it gives itself. A stored one that does not ship stays visible. */
function languageChoices(shipped: readonly string[], chosen: string): Choice[] {
  const tags = chosen === 'auto' || shipped.includes(chosen) ? shipped : [...shipped, chosen];
  return tags.map((value) => {
    const tag = value.replaceAll('_', '-');
    return { value, name: new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag };
  });
}

/** The country for help and the language of Pausepoint. */
export function PlaceFields({ t, settings, languages, onChange }: PlaceFieldsProps) {
  const id = useId();
  const places = useMemo(() => regionChoices(t('meta_lang'), settings.region), [t, settings.region]);
  return (
    <>
      <div class="field">
        <label for={`${id}-region`}>{t('options_region')}</label>
        <p class="quiet" id={`${id}-region-hint`}>
          {t('options_region_hint')}
        </p>
        <select
          id={`${id}-region`}
          aria-describedby={`${id}-region-hint`}
          value={settings.region ?? ''}
          onChange={(event) => onChange({ region: event.currentTarget.value || null })}
        >
          <option value="">{t('options_region_browser')}</option>
          {places.map(({ value, name }) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for={`${id}-language`}>{t('options_language')}</label>
        <select
          id={`${id}-language`}
          value={settings.language}
          onChange={(event) => onChange({ language: event.currentTarget.value })}
        >
          <option value="auto">{t('options_language_browser')}</option>
          {languageChoices(languages, settings.language).map(({ value, name }) => (
            <option key={value} value={value} lang={value.replaceAll('_', '-')}>
              {name}
            </option>
          ))}
        </select>
      </div>
    </>
  );
}
