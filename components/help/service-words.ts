import type { Audience, Service } from '../../lib/core/help-file';
import { calendarWords, listWords, numberWords, placeNames } from '../shared/intl';
import type { HelpTranslate } from './help-copy';
import { inLanguage } from './service-texts';

const audienceWords: Readonly<Record<Audience, Parameters<HelpTranslate>[0]>> = {
  child: 'service_for_child',
  teen: 'service_for_teens',
  parent: 'service_for_parent',
  adult: 'service_for_adult',
  school: 'service_for_school',
};

const people = (t: HelpTranslate, service: Service): string =>
  listWords(
    t,
    service.audience.map((name) => t(audienceWords[name])),
  );

/** Who may use a service, such as "For children and teens". */
export function whoFor(t: HelpTranslate, service: Service): string {
  return t('service_for', people(t, service));
}

/** The ages it is for. Where grown-ups may use it too, the ages are those of the young person it is about. */
export function ageWords(t: HelpTranslate, { minAge, maxAge, audience }: Service): string | null {
  if (minAge !== undefined && maxAge !== undefined)
    return t('service_ages', numberWords(t, minAge), numberWords(t, maxAge));
  if (minAge !== undefined) return t('service_age_from', numberWords(t, minAge));
  if (maxAge === undefined) return null;
  const isAboutOthers = maxAge < 21 && !audience.every((name) => name === 'child' || name === 'teen');
  return t(isAboutOthers ? 'service_about_up_to' : 'service_age_up_to', numberWords(t, maxAge));
}

const isAnswered = ({ tel, sms, whatsapp }: Service): boolean => Boolean(tel ?? sms ?? whatsapp);

/** When it is open. Where that is not known it says so: nobody should count on a line that may be closed. */
export function openWords(t: HelpTranslate, service: Service): string | null {
  if (service.hours === '24/7') return t('service_open_all_day');
  if (service.hours !== undefined) return t('service_hours', inLanguage(t, service.hours));
  // A form or a page can be used at any hour; where people answer, somebody has to be there.
  const hasPeople = isAnswered(service) || service.needs.includes('talk') || service.needs.includes('crisis');
  return hasPeople ? t('service_may_be_closed') : null;
}

export function costWords(t: HelpTranslate, service: Service): string | null {
  if (service.cost === 'free') return t('service_free');
  if (service.cost !== undefined) return t('service_cost', inLanguage(t, service.cost));
  return isAnswered(service) ? t('service_cost_unknown') : null;
}

export function languageWords(t: HelpTranslate, service: Service): string | null {
  if (!service.languages || service.languages.length === 0) return null;
  const nameOf = placeNames(t, 'language');
  const names = service.languages.map((tag) => nameOf(tag) ?? tag);
  return t('service_languages', listWords(t, names));
}

/** How private it is: our label where the data gives one, else the honest default. */
export function privacyWords(t: HelpTranslate, { needs, runBy, privacy }: Service): string {
  if (privacy === undefined && needs.includes('emergency')) return t('service_privacy_emergency');
  const own = [runBy, privacy].filter((text) => text !== undefined).map((text) => inLanguage(t, text));
  return [...own, ...(privacy === undefined ? [t('service_privacy_unknown')] : [])].join(' ');
}

/** A date as people write it. A copy may be dated by month or year only, or in words; those stay what they are. */
export function dateWords(t: HelpTranslate, date: string): string {
  const parts = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date);
  if (!parts) return date;
  const [, year, month, day] = parts.map(Number);
  return calendarWords(t, year ?? 0, month ?? 1, day || undefined);
}

/** The name of a country in the language of the page. */
export function regionName(t: HelpTranslate, region: string): string {
  return placeNames(t, 'region')(region) ?? region;
}

/** The English name of a country, which people also type on a page in another language. */
export function englishRegionName(region: string): string {
  return new Intl.DisplayNames('en-GB', { type: 'region', fallback: 'code' }).of(region) ?? region;
}
