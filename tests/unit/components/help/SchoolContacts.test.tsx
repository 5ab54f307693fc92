import { render, screen } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { HelpScreen, type HelpScreenProps } from '../../../../components/help/HelpScreen';
import { helpFiles } from '../../../../components/help/help-files';
import { englishCopy } from '../../../builders/copy';

const policy: NonNullable<HelpScreenProps['policy']> = {
  organisation: { name: 'Example School', message: '' },
  contactsMode: 'add',
  contacts: [
    { label: 'Counsellor', phone: '+44 (0)1632 960 123', url: null, email: null, note: 'Room 12' },
    {
      label: 'Form teacher',
      phone: null,
      url: 'https://school.example/talk',
      email: 'talk@school.example',
      note: null,
    },
  ],
};
const show = (more: Partial<HelpScreenProps>) =>
  render(
    <HelpScreen
      {...{ topic: 'home', hash: '', chosen: 'GB', languages: [], files: helpFiles, people: [], isPrivate: false }}
      t={englishCopy}
      saveRegion={() => Promise.resolve()}
      savePeople={() => Promise.resolve([])}
      copyText={() => Promise.resolve()}
      print={() => undefined}
      leave={() => undefined}
      {...more}
    />,
  ).container;
const headings = (container: Element): (string | null)[] =>
  [...container.querySelectorAll('h2')].map((h) => h.textContent);

test('a school’s people come before every service, with the ways to reach them', () => {
  const container = show({ policy });
  expect(headings(container)[0]).toContain('Example School');
  const links = [...container.querySelectorAll('.school a')].map((link) => link.getAttribute('href'));
  expect(links).toEqual([
    'tel:+441632960123',
    expect.stringMatching(/^mailto:talk@school\.example\?/),
    'https://school.example/talk',
  ]);
  expect(screen.getByText('Room 12')).toBeTruthy();
  expect(container.querySelector('#need-talk')).toBeTruthy();
});
test('without a policy there is no such part', () => {
  expect(show({}).querySelector('.school')).toBeNull();
});

describe('in place of the country’s services', () => {
  const replace = { policy: { ...policy, contactsMode: 'replace' as const } };
  test('links to somebody to talk to lead to the school’s people', () => {
    const container = show(replace);
    expect(container.querySelectorAll('#need-talk')).toHaveLength(1);
    expect(container.querySelector('#need-talk')?.textContent).toContain('Counsellor');
  });
  test('emergency, crisis, reporting and take-down stay', () => {
    const container = show(replace);
    for (const id of ['need-emergency', 'need-crisis', 'need-report', 'need-take-down'])
      expect(container.querySelector(`#${id} article`), id).toBeTruthy();
    expect(container.querySelector('.urgent a[href^="tel:"]')).toBeTruthy();
  });
  test.each(Array.from({ length: 11 }, (_, at) => at + 1))('step %d of the path stands', (step) => {
    const container = show({ ...replace, hash: `#path-${step}` });
    expect(container.querySelector('#path-title')?.textContent).not.toBe('');
    for (const section of container.querySelectorAll('.need')) expect(section.querySelector('article')).toBeTruthy();
  });
  test('telling leads to them too', () => {
    expect(show({ ...replace, hash: '#telling' }).querySelector('.school')).toBeTruthy();
  });
});
