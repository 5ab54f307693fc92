import type { ExchangeProblem } from '../../lib/core/exchange';
import { ownSitesLimit, pauseSecondsRange, type Settings } from '../../lib/core/settings';
import { ageKey } from '../shared/AgeChoice';
import type { Copy } from '../shared/copy';
import { intlLanguage, numberWords } from '../shared/intl';

/** A setting by its name on the page. Names that this version does not know are quoted as they stand. */
export function fieldName(t: Copy, field: string): string {
  switch (field) {
    case 'camera':
    case 'picture':
    case 'region':
    case 'language':
    case 'sites':
    case 'version':
      return t(`options_name_${field}`);
    case 'pauseSeconds':
      return t('options_name_pause_seconds');
    case 'strictCamera':
      return t('options_name_strict_camera');
    case 'ageBand':
      return t('age_setting');
    default:
      // A name out of a file can be of any length.
      return field.startsWith('sites.')
        ? t('options_name_site', field.slice('sites.'.length, 80))
        : `“${field.slice(0, 60)}”`;
  }
}

const placeName = (t: Copy, code: string, type: 'region' | 'language'): string => {
  try {
    return new Intl.DisplayNames([intlLanguage(t), 'en-GB'], { type }).of(code.replace('_', '-')) ?? code;
  } catch {
    return code;
  }
};

/** The value of a setting in words, or null for a field that has none to show. */
export function valueWords(t: Copy, settings: Settings, field: string): string | null {
  switch (field) {
    case 'camera':
    case 'picture':
    case 'strictCamera':
      return t(settings[field] ? 'options_value_on' : 'options_value_off');
    case 'pauseSeconds':
      return t('options_value_seconds', numberWords(t, settings.pauseSeconds));
    case 'region':
      return settings.region === null ? t('options_value_browser') : placeName(t, settings.region, 'region');
    case 'language':
      return settings.language === 'auto' ? t('options_value_browser') : placeName(t, settings.language, 'language');
    case 'ageBand':
      return t(ageKey(settings.ageBand));
    case 'sites': {
      const count = Object.keys(settings.sites).length;
      return count === 1 ? t('options_value_site') : t('options_value_sites', numberWords(t, count));
    }
    default:
      return null;
  }
}

/** One thing that could not be read, as a sentence. */
export function problemWords(t: Copy, { field, problem }: ExchangeProblem): string {
  const name = fieldName(t, field);
  const { min, max } = pauseSecondsRange;
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
