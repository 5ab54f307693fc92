import { configure, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { OptionsPage, type OptionsPageProps } from '../../../../components/settings/OptionsPage';
import { examplePin } from '../../../../components/shared/example-pin';
import { exampleStore } from '../../../../components/shared/example-store';
import { exampleAround, exampleHosts, exampleLock } from '../../../../components/shared/GalleryScenes';
import { defaultSettings } from '../../../../lib/core/settings';
import { englishCopy } from '../../../builders/copy';

configure({ defaultHidden: true });

const locked = { state: 'set', isUnlocked: false, waitMs: 0, reset: null } as const;

async function open(more: Partial<OptionsPageProps> = {}, stored: object = { ...defaultSettings, owner: 'family' }) {
  const store = exampleStore({ settings: stored });
  const around = { ...exampleAround, lock: exampleLock(false), day: '2026-11-24', initialHost: '' };
  const words = { copyFor: () => englishCopy, languages: ['en'], onCopy: () => undefined, saveAsFile: () => undefined };
  render(
    <OptionsPage store={store} shipped={exampleHosts} pin={examplePin(locked)} {...around} {...words} {...more} />,
  );
  await screen.findByRole('heading', { name: 'When to pause' });
  return store;
}
const isLocked = (name: RegExp | string, role = 'switch'): boolean =>
  // happy-dom's :disabled does not look at the fieldset around.
  screen.getByRole(role, { name }).closest('fieldset[disabled]') !== null;
const part = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`No part ${id}.`);
  return found;
};

describe('a family’s PIN', () => {
  test('locks what it locks, and says who did', async () => {
    await open();
    await screen.findAllByText('Locked with the family PIN');
    expect(isLocked('Before the camera turns on')).toBe(true);
    expect(isLocked(/^Seconds before/, 'spinbutton')).toBe(true);
    expect(isLocked('Open a settings file', 'button')).toBe(true);
  });
  test('leaves open what help and the young person’s own data depend on', async () => {
    await open();
    await screen.findAllByText('Locked with the family PIN');
    expect(isLocked('Country for help', 'combobox')).toBe(false);
    expect(isLocked('Language', 'combobox')).toBe(false);
    expect(isLocked('Delete it', 'button')).toBe(false);
    expect(isLocked('Save as a file', 'button')).toBe(false);
  });
  test('opens all of it for the page that put it in', async () => {
    await open();
    fireEvent.input(await screen.findByLabelText('PIN'), { target: { value: '2468' } });
    fireEvent.click(screen.getByRole('button', { name: 'Unlock' }));
    await waitFor(() => expect(isLocked('Before the camera turns on')).toBe(false));
  });
  test('is offered to a family, and not to somebody who looks after the settings alone', async () => {
    await open({ pin: examplePin() }, { ...defaultSettings, owner: 'me' });
    expect(screen.queryByLabelText('New PIN')).toBe(null);
    fireEvent.click(screen.getByRole('radio', { name: /^My family/ }));
    await screen.findByLabelText('New PIN');
  });
});

describe('a school', () => {
  test('locks single settings under its name, and no PIN opens them', async () => {
    const school = {
      name: 'Hill School',
      message: 'Ask Ms Reed.',
      locked: new Set(['camera'] as const),
      lockedSites: new Set<string>(),
    };
    await open({ loadSchool: async () => school, pin: examplePin() });
    await screen.findByText('Set by Hill School');
    expect(isLocked('Before the camera turns on')).toBe(true);
    expect(isLocked('Before a picture goes into a chat')).toBe(false);
    expect(screen.getByText('Ask Ms Reed.')).toBeTruthy();
  });
});

test('a school keeps single sites as they are, and the others are open', async () => {
  const school = { name: null, message: null, locked: new Set<never>(), lockedSites: new Set(['lesson.example']) };
  const sites = { 'lesson.example': 'meeting', 'club.example': 'chat' };
  await open({ loadSchool: async () => school, pin: examplePin() }, { ...defaultSettings, sites });
  await screen.findAllByText(/Set by whoever manages this browser/);
  expect(screen.queryByRole('combobox', { name: 'Kind of place for lesson.example' })).toBe(null);
  expect(screen.getByRole('combobox', { name: 'Kind of place for club.example' })).toBeTruthy();
});

describe('looking for something', () => {
  const look = (value: string): void =>
    void fireEvent.input(screen.getByLabelText('Find a setting or a site'), { target: { value } });

  test('leaves the parts that fit', async () => {
    await open({ pin: examplePin() });
    look('waiting TIME');
    await waitFor(() => expect(part('sites').hidden).toBe(true));
    expect(part('moments').hidden).toBe(false);
    expect(screen.getByText('1 part of this page fits.')).toBeTruthy();
  });
  test('finds a site of the shipped list', async () => {
    await open({ pin: examplePin() });
    look('lesson.example');
    await waitFor(() => expect(part('moments').hidden).toBe(true));
    expect(part('sites').hidden).toBe(false);
    expect(screen.getByText('Video lessons.')).toBeTruthy();
    expect(screen.queryByText('A messenger.')).toBe(null);
  });
  test('says when nothing is called that, and shows all again', async () => {
    await open({ pin: examplePin() });
    look('zebra');
    await screen.findByText('Nothing here is called that.');
    fireEvent.click(screen.getByRole('button', { name: 'Show all settings' }));
    await waitFor(() => expect(part('moments').hidden).toBe(false));
  });
});

describe('the sites that come with Pausepoint', () => {
  const classOf = (host: string) =>
    screen.getByRole<HTMLSelectElement>('combobox', { name: `Kind of place for ${host}` });

  test('can be put into another group, and back', async () => {
    const store = await open({ pin: examplePin() });
    fireEvent.change(classOf('lesson.example'), { target: { value: 'chat' } });
    await waitFor(() => expect(store.stored.settings).toMatchObject({ sites: { 'lesson.example': 'chat' } }));
    fireEvent.click(screen.getByRole('button', { name: 'Put lesson.example back as it came' }));
    await waitFor(() => expect(store.stored.settings).toMatchObject({ sites: {} }));
  });
  test('stay where people meet strangers', async () => {
    await open({ pin: examplePin() });
    expect(screen.queryByRole('combobox', { name: /strangers\.example/ })).toBe(null);
    expect(screen.getByText(/Stays here, because people meet strangers/)).toBeTruthy();
  });
});

test('a family puts somebody on the list, which says so', async () => {
  const stored = { label: 'Dad', way: 'phone', value: '01632 960 123', by: 'family' };
  const store = await open({ pin: examplePin() });
  await screen.findByText('Nobody from the family is on the list.');
  store.put('trusted', [stored]);
  await waitFor(() => expect(part('person').textContent).toContain('Dad: 01632 960 123'));
});
