import { describe, expect, it } from 'vitest';
import {
  ageWords,
  costWords,
  dateWords,
  languageWords,
  openWords,
  privacyWords,
  regionName,
  whoFor,
} from '../../../../components/help/service-words';
import type { Service } from '../../../../lib/core/help-file';
import { translator } from '../../../../lib/platform/i18n';

const t = translator('en');
const service = (changes: Partial<Service> = {}): Service => ({
  id: 'xx-line',
  name: 'A line',
  oneLine: 'Someone listens.',
  needs: ['report'],
  audience: ['child', 'teen'],
  url: 'https://line.example/',
  source: 'https://seen.example/',
  ...changes,
});

describe('who it is for', () => {
  it('names the people', () => {
    expect(whoFor(t, service())).toBe('For children and teens');
    expect(whoFor(t, service({ audience: ['school'] }))).toBe('For school staff');
  });

  it.each([
    [{ maxAge: 18 }, 'Up to age 18'],
    [{ minAge: 5, maxAge: 25 }, 'Ages 5 to 25'],
    [{ minAge: 18, audience: ['adult'] as const }, 'Age 18 and over'],
    [{ maxAge: 17, audience: ['child', 'parent'] as const }, 'About young people up to age 17'],
    [{ maxAge: 35, audience: ['teen', 'adult'] as const }, 'Up to age 35'],
    [{}, null],
  ])('%j', (changes, words) => {
    expect(ageWords(t, service(changes))).toBe(words);
  });
});

describe('when and what it costs', () => {
  it.each([
    [{ hours: '24/7' }, 'Open day and night'],
    [{ hours: 'Mon-Fri 10:00-16:00' }, 'Open: Mon-Fri 10:00-16:00'],
    [{ tel: '1', phone: '1' }, 'May be closed now'],
    [{ needs: ['talk'] as const }, 'May be closed now'],
    [{ needs: ['report'] as const }, null],
  ])('hours of %j', (changes, words) => {
    expect(openWords(t, service(changes))).toBe(words);
  });

  it.each([
    [{ cost: 'free' }, 'Free'],
    [{ cost: 'standard call rate' }, 'Cost: standard call rate'],
    [{ tel: '1', phone: '1' }, 'May cost money'],
    [{}, null],
  ])('cost of %j', (changes, words) => {
    expect(costWords(t, service(changes))).toBe(words);
  });

  it('names the languages', () => {
    expect(languageWords(t, service({ languages: ['en', 'cy'] }))).toBe('In English and Welsh');
    expect(languageWords(t, service())).toBeNull();
  });
});

describe('how private it is', () => {
  it('says so when it is not known', () => {
    expect(privacyWords(t, service())).toBe(t('service_privacy_unknown'));
  });

  it('says who runs it, and that the rest is not known', () => {
    expect(privacyWords(t, service({ runBy: 'Run by the police.' }))).toBe(
      `Run by the police. ${t('service_privacy_unknown')}`,
    );
  });

  it('keeps to what is known', () => {
    expect(privacyWords(t, service({ runBy: 'Run by the police.', privacy: 'Not anonymous.' }))).toBe(
      'Run by the police. Not anonymous.',
    );
  });

  it('does not promise a private talk on the emergency number', () => {
    expect(privacyWords(t, service({ needs: ['emergency'] }))).toBe(t('service_privacy_emergency'));
  });
});

it.each([
  ['2024-10-21', '21 October 2024'],
  ['2025-09', 'September 2025'],
  ['2024', '2024'],
  ['2026-09-18 (dataset)', '2026-09-18 (dataset)'],
])('the date %s reads %s', (date, words) => {
  expect(dateWords(t, date)).toBe(words);
});

it('names a country', () => {
  expect(regionName(t, 'GB')).toBe('United Kingdom');
});
