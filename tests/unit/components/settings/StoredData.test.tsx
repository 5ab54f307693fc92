import { act, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { StoredData } from '../../../../components/settings/StoredData';
import { type ExampleStore, exampleStore } from '../../../../components/shared/example-store';
import { englishCopy } from '../../../builders/copy';

const day = '2026-11-24';
const ledger = {
  salt: 'some old salt',
  seen: {
    '0123456789a': { camera: day, picture: null, continued: true, lastDay: day },
    '0123456789b': { camera: day, picture: null, continued: true, lastDay: day },
  },
  today: { day, answered: 3 },
  questions: [4, 1, 9, 2],
  visits: { 7: { site: '0123456789a', lastMomentAt: 5, camera: null, picture: null, pushed: false } },
};

async function show(store: ExampleStore, today = day): Promise<void> {
  render(<StoredData t={englishCopy} store={store} day={today} />);
  await screen.findByText(/Sites seen|did not hand this over/);
}
const counted = (): Record<string, string> =>
  Object.fromEntries(
    screen.getAllByRole('term').map((term) => [term.textContent ?? '', term.nextElementSibling?.textContent ?? '']),
  );
const press = (name: string): void => void fireEvent.click(screen.getByRole('button', { name }));

test('what is stored is told in numbers', async () => {
  const chatContacts = {
    '0123456789a': { firstDay: '2026-11-20', lastDay: '2026-11-24', mine: 3, theirs: 4, isKnown: false },
  };
  await show(exampleStore({ ledger, chatContacts }));
  expect(counted()).toEqual({
    'Sites seen': '2',
    'Pauses counted for today’s limit': '3',
    'Visits open now': '1',
    'Chat contacts counted (no names, no words)': '1',
    'Questions shown lately': '4',
  });
});
test('the pauses of another day are not those of today', async () => {
  await show(exampleStore({ ledger }), '2026-11-25');
  expect(counted()).toMatchObject({ 'Pauses counted for today’s limit': '0' });
});
test.each([{}, { ledger: 'rubbish' }])('nothing that can be read counts as nothing: %j', async (stored) => {
  await show(exampleStore(stored));
  expect(Object.values(counted())).toEqual(['0', '0', '0', '0', '0']);
});
test('settings that were put aside are on the list', async () => {
  await show(exampleStore({ settingsBefore: { version: 9 } }));
  expect(counted()).toMatchObject({ 'Old settings that could not be read': 'kept' });
});
test('everything can be seen as it is', async () => {
  const stored = { ledger, settings: { camera: false } };
  await show(exampleStore(stored));
  expect(JSON.parse(document.querySelector('pre')?.textContent ?? '')).toEqual(stored);
});
test('it follows what happens elsewhere', async () => {
  const store = exampleStore();
  await show(store);
  act(() => store.put('ledger', ledger));
  await waitFor(() => expect(counted()).toMatchObject({ 'Sites seen': '2' }));
});

describe('deleting', () => {
  test('takes two presses, and leaves the settings', async () => {
    const store = exampleStore({ ledger, settings: { camera: false } });
    await show(store);
    press('Delete it');
    expect(store.stored).toHaveProperty('ledger');
    press('Press again to delete it');
    expect(await screen.findByText('Deleted. Your settings are still here.')).toBeTruthy();
    expect(store.stored).toEqual({ settings: { camera: false } });
    expect(counted()).toMatchObject({ 'Sites seen': '0' });
  });
  test('is taken back when the person goes elsewhere', async () => {
    const store = exampleStore({ ledger });
    await show(store);
    press('Delete it');
    fireEvent.blur(screen.getByRole('button', { name: 'Press again to delete it' }));
    press('Delete it');
    expect(store.stored).toHaveProperty('ledger');
  });
  test('is taken back by Escape', async () => {
    const store = exampleStore({ ledger });
    await show(store);
    press('Delete it');
    fireEvent.keyDown(screen.getByRole('button', { name: 'Press again to delete it' }), { key: 'Escape' });
    expect(screen.getByRole('button', { name: 'Delete it' })).toBeTruthy();
  });
  test('that fails is said', async () => {
    const store = exampleStore({ ledger });
    await show(store);
    store.refuse('writes');
    press('Delete it');
    press('Press again to delete it');
    expect(await screen.findByText(/^Not deleted/)).toBeTruthy();
    expect(store.stored).toHaveProperty('ledger');
  });
});

describe('people that a young person trusts', () => {
  const people = [
    { label: 'Aunt Jo', way: 'phone', value: '01632 960 123', by: 'me' },
    { label: 'Dad', way: 'email', value: 'dad@home.example', by: 'family' },
  ];
  test('are shown with who added them', async () => {
    await show(exampleStore({ trusted: [...people, 'rubbish'] }));
    const lines = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(lines).toEqual(['Aunt Jo: 01632 960 123 (Added by you)', 'Dad: dad@home.example (Added by your family)']);
  });
  test('are deleted by two presses, apart from the notes', async () => {
    const store = exampleStore({ ledger, trusted: people });
    await show(store);
    press('Delete these people');
    press('Press again to delete them');
    expect(await screen.findByText('The people are deleted.')).toBeTruthy();
    expect(store.stored).toEqual({ ledger });
    expect(screen.queryByText('Aunt Jo')).toBeNull();
  });
  test('stay when the notes are deleted', async () => {
    const store = exampleStore({ ledger, trusted: people });
    await show(store);
    press('Delete it');
    press('Press again to delete it');
    expect(await screen.findByText('Deleted. Your settings are still here.')).toBeTruthy();
    expect(store.stored).toEqual({ trusted: people });
  });
});

test('storage that fails is said, not hidden', async () => {
  const store = exampleStore({ ledger });
  store.refuse('reads');
  await show(store);
  expect(screen.getByText('Your browser did not hand this over.')).toBeTruthy();
});
