import type { ExchangeProblem } from '../../lib/core/exchange';
import type { Settings } from '../../lib/core/settings';
import { isSettingField, ownSitesLimit, settingsTable } from '../../lib/core/settings-table';
import { ageKey } from '../shared/AgeChoice';
import type { Copy, CopyKey } from '../shared/copy';
import { numberWords, placeNames } from '../shared/intl';

/** A setting by its name on the page. Names that this version does not know are quoted as they stand. */
export function fieldName(t: Copy, field: string): string {
  if (field === 'version') return t('options_name_version');
  // The table names keys of the catalogue; a test looks each of them up.
  if (isSettingField(field)) return t(settingsTable[field].name as CopyKey);
  const [list = '', ...entry] = field.split('.');
  // A name out of a file can be of any length.
  if (entry.length > 0 && isSettingField(list)) return t('options_name_site', entry.join('.').slice(0, 80));
  return `“${field.slice(0, 60)}”`;
}

const placeWords = (t: Copy, code: string, type: 'region' | 'language'): string => {
  try {
    return placeNames(t, type)(code.replace('_', '-')) ?? code;
  } catch {
    return code;
  }
};

const countWords = (t: Copy, count: number): string =>
  count === 1 ? t('options_value_site') : t('options_value_sites', numberWords(t, count));

/** The value of a setting in words, or null for a field that has none to show. */
export function valueWords(t: Copy, settings: Settings, field: string): string | null {
  switch (field) {
    case 'owner':
      return t(settings.owner === null ? 'options_value_owner_unsaid' : `options_value_owner_${settings.owner}`);
    case 'camera':
    case 'picture':
    case 'strictCamera':
    case 'cameraOnAllSites':
      return t(settings[field] ? 'options_value_on' : 'options_value_off');
    case 'pauseSeconds':
      return t('options_value_seconds', numberWords(t, settings.pauseSeconds));
    case 'rememberMinutes':
      return t('options_value_minutes', numberWords(t, settings.rememberMinutes));
    case 'chatReading':
      if (settings.chatReading === null) return t('options_value_by_age');
      return t(settings.chatReading ? 'options_value_on' : 'options_value_off');
    case 'region':
      return settings.region === null ? t('options_value_browser') : placeWords(t, settings.region, 'region');
    case 'language':
      return settings.language === 'auto' ? t('options_value_browser') : placeWords(t, settings.language, 'language');
    case 'ageBand':
      return t(ageKey(settings.ageBand));
    case 'sites':
      return countWords(t, Object.keys(settings.sites).length);
    case 'chatQuietSites':
    case 'ignoredChatSites':
      return countWords(t, settings[field].length);
    default:
      return null;
  }
}

/** One thing that could not be read, as a sentence. */
export function problemWords(t: Copy, { field, problem }: ExchangeProblem): string {
  const name = fieldName(t, field);
  const { min, max } = (isSettingField(field) && settingsTable[field].range) || { min: 0, max: 0 };
  switch (problem) {
    case 'not-an-object':
      return t('options_problem_all');
    case 'wrong-type':
      return t('options_problem_wrong_type', name);
    case 'out-of-range':
      return t('options_problem_out_of_range', name, numberWords(t, min), numberWords(t, max));
    case 'unknown-field':
      return t('options_problem_unknown', name);
    case 'newer-version':
      return t('options_problem_newer');
    case 'too-many':
      return t('options_problem_too_many', name, numberWords(t, ownSitesLimit));
    case 'stranger-stays':
      return t('options_problem_stranger', name);
  }
}
