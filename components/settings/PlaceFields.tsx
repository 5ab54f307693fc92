import { useId, useMemo } from 'preact/hooks';
import { anotherCountry } from '../../lib/core/help';
import { inTableOrder, languageOf } from '../../lib/core/languages';
import { regions } from '../../lib/core/regions';
import type { Settings } from '../../lib/core/settings';
import { Locked } from '../owner/Locked';
import type { Lock } from '../owner/locks';
import type { Copy } from '../shared/copy';
import { intlLanguage, placeNames } from '../shared/intl';

export interface PlaceFieldsProps {
  readonly t: Copy;
  readonly settings: Pick<Settings, 'region' | 'language'>;
  readonly lock: (field: 'region' | 'language') => Lock | null;
  /** Tags of the catalogues that ship. */
  readonly languages: readonly string[];
  readonly onChange: (patch: Partial<Pick<Settings, 'region' | 'language'>>) => void;
}

interface Choice {
  readonly value: string;
  readonly name: string;
}

function regionChoices(t: Copy, chosen: string | null): Choice[] {
  const language = intlLanguage(t);
  const names = placeNames(t, 'region');
  const codes = chosen === null || regions.includes(chosen) ? regions : [...regions, chosen];
  // CLDR's name for a country that is not known is no word for a child.
  const nameOf = (code: string): string =>
    code === anotherCountry ? t('help_page_region_unknown_pick') : (names(code) ?? code);
  const choices = codes.map((value) => ({ value, name: nameOf(value) }));
  return choices.sort((a, b) => a.name.localeCompare(b.name, language));
}

/** Keeps a name of another script from moving what stands beside it (Unicode isolates, first strong letter). */
const isolated = (name: string): string => `\u2068${name}\u2069`;

/** Each language under the name it gives itself, drafts with a word about it. A stored one that does not ship stays. */
function languageChoices(t: Copy, shipped: readonly string[], chosen: string): Choice[] {
  const tags = chosen === 'auto' || shipped.includes(chosen) ? shipped : [...shipped, chosen];
  return inTableOrder(tags).map((value) => {
    const known = languageOf(value);
    const tag = value.replaceAll('_', '-');
    const name = known?.name ?? new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
    return { value, name: known?.state === 'draft' ? t('options_language_draft', isolated(name)) : name };
  });
}

/** The country for help and the language of Pausepoint. */
export function PlaceFields({ t, settings, lock, languages, onChange }: PlaceFieldsProps) {
  const id = useId();
  const places = useMemo(() => regionChoices(t, settings.region), [t, settings.region]);
  return (
    <>
      <Locked t={t} lock={lock('region')}>
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
      </Locked>
      <Locked t={t} lock={lock('language')}>
        <div class="field">
          <label for={`${id}-language`}>{t('options_language')}</label>
          <select
            id={`${id}-language`}
            value={settings.language}
            aria-describedby={`${id}-language-draft`}
            onChange={(event) => onChange({ language: event.currentTarget.value })}
          >
            <option value="auto">{t('options_language_browser')}</option>
            {languageChoices(t, languages, settings.language).map(({ value, name }) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
          <p class="quiet" id={`${id}-language-draft`}>
            {languageOf(t('meta_lang'))?.state === 'draft' && t('options_language_draft_chosen')}
          </p>
        </div>
      </Locked>
    </>
  );
}
