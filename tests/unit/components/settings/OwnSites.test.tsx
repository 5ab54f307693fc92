import { fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { describe, expect, test, vi } from 'vitest';
import { OwnSites } from '../../../../components/settings/OwnSites';
import type { SiteClass } from '../../../../lib/core/sites';
import { englishCopy } from '../../../builders/copy';

const shipped = { stranger: ['strangers.example'], meeting: ['lesson.example'] };

/** The list as the page keeps it, and what it was told. */
function show(own: Record<string, SiteClass> = {}, initialHost = '') {
  const told = vi.fn<(sites: object, said: string, canUndo: boolean) => void>();
  function Page() {
    const [sites, setSites] = useState<Readonly<Record<string, SiteClass>>>(own);
    return (
      <OwnSites
        siteLock={null}
        t={englishCopy}
        shipped={shipped}
        own={sites}
        initialHost={initialHost}
        onChange={(next, said, canUndo) => {
          told({ ...next }, said, canUndo);
          setSites(next);
        }}
      />
    );
  }
  render(<Page />);
  return told;
}
const field = (): HTMLInputElement => screen.getByRole('textbox', { name: 'Address of the site' });
const type = (text: string): void => void fireEvent.input(field(), { target: { value: text } });
const choose = (name: string): void =>
  void fireEvent.click(screen.getByRole('radio', { name: new RegExp(`^${name}`) }));
const add = (): void => void fireEvent.click(screen.getByRole('button', { name: 'Add this site' }));
const alerts = (): string =>
  screen
    .queryAllByRole('alert')
    .map(({ textContent }) => textContent)
    .join('');

describe('adding', () => {
  test('keeps the bare host in the chosen class', () => {
    const told = show();
    type('https://www.School.example/room');
    choose('Calls and lessons');
    add();
    expect(told).toHaveBeenCalledExactlyOnceWith(
      { 'school.example': 'meeting' },
      'school.example is on your list.',
      false,
    );
    expect(field().value).toBe('');
    expect(screen.getByText('school.example')).toBeTruthy();
  });
  test('takes an international name in its ASCII form', () => {
    const told = show();
    type('bücher.example');
    add();
    expect(told).toHaveBeenCalledExactlyOnceWith({ 'xn--bcher-kva.example': 'chat' }, expect.any(String), false);
  });
  test('a site that is on the list changes it', () => {
    const told = show({ 'a.example': 'other' });
    type('a.example');
    add();
    expect(told).toHaveBeenCalledExactlyOnceWith({ 'a.example': 'chat' }, 'a.example is changed.', false);
  });
  test.each([
    ['', 'Write the address of a site.'],
    [
      'hello there',
      '“hello there” is not the address of a site. Copy it from the top of the browser, like chat.example.org.',
    ],
    ['com', '“com” is only a part of an address. Write the whole one, like chat.example.org.'],
  ])('%j is refused beside the field, and nothing changes', (text, said) => {
    const told = show();
    type(text);
    add();
    expect(alerts()).toBe(said);
    expect(field().getAttribute('aria-invalid')).toBe('true');
    expect(told).not.toHaveBeenCalled();
  });
  test('a place where people meet strangers cannot be made easier', () => {
    const told = show();
    type('rooms.strangers.example');
    choose('Calls and lessons');
    add();
    expect(alerts()).toContain('People meet strangers here, so Pausepoint pauses each time.');
    expect(told).not.toHaveBeenCalled();
  });
  test('the complaint goes when the person goes on typing', () => {
    show();
    add();
    type('a');
    expect(alerts()).toBe('');
  });
  test('says what a site counts as now', () => {
    show();
    type('lesson.example');
    expect(screen.getByText('lesson.example counts now as: Calls and lessons.')).toBeTruthy();
    type('www.unknown.example');
    expect(screen.getByText('unknown.example counts now as: Any other site.')).toBeTruthy();
  });
  test('starts with the site that the popup came from', () => {
    show({}, 'from.example');
    expect(field().value).toBe('from.example');
  });
});

describe('the list', () => {
  test('says so when it is empty', () => {
    show();
    expect(screen.getByText('No sites of your own yet.')).toBeTruthy();
  });
  test('changes the class of a site', () => {
    const told = show({ 'a.example': 'chat' });
    fireEvent.change(screen.getByRole('combobox', { name: 'Kind of place for a.example' }), {
      target: { value: 'meeting' },
    });
    expect(told).toHaveBeenCalledExactlyOnceWith({ 'a.example': 'meeting' }, 'a.example is changed.', false);
  });
  test('refuses a weaker class for a stranger site and shows the old one', () => {
    const told = show({ 'strangers.example': 'stranger' });
    const select = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Kind of place for strangers.example' });
    fireEvent.change(select, { target: { value: 'meeting' } });
    expect(alerts()).toContain('People meet strangers here');
    expect(select.value).toBe('stranger');
    expect(told).not.toHaveBeenCalled();
  });
  test('removes a site, with a way back', () => {
    const told = show({ 'a.example': 'chat', 'b.example': 'other' });
    fireEvent.click(screen.getByRole('button', { name: 'Remove a.example' }));
    expect(told).toHaveBeenCalledExactlyOnceWith({ 'b.example': 'other' }, 'a.example is off your list.', true);
  });
});
