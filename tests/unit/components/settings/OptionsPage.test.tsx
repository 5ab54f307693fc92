import { act, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { OptionsPage, type OptionsPageProps } from '../../../../components/settings/OptionsPage';
import { examplePin } from '../../../../components/shared/example-pin';
import { type ExampleStore, exampleStore } from '../../../../components/shared/example-store';
import { exampleAround, exampleLock } from '../../../../components/shared/GalleryScenes';
import { defaultSettings } from '../../../../lib/core/settings';
import { englishCopy, rightToLeftCopy } from '../../../builders/copy';

// Looking up styles for each of 250 countries takes happy-dom seconds, and nothing here is hidden by style.
configure({ defaultHidden: true });

const shipped = { stranger: ['strangers.example'], meeting: ['lesson.example'] };

async function open(store: ExampleStore, more: Partial<OptionsPageProps> = {}) {
  const props = { saveAsFile: vi.fn(), onCopy: vi.fn(), ...more };
  render(
    <OptionsPage
      store={store}
      copyFor={(language) => (language === 'ar' ? rightToLeftCopy : englishCopy)}
      languages={['en', 'ar']}
      shipped={shipped}
      lock={exampleLock(false)}
      pin={examplePin()}
      {...exampleAround}
      day="2026-11-24"
      initialHost=""
      {...props}
    />,
  );
  await screen.findByRole('heading', { name: 'When to pause' });
  return props;
}
const stored = (store: ExampleStore): unknown => store.stored.settings;
const button = (name: string): HTMLElement => screen.getByRole('button', { name });
const bar = async (text: string): Promise<HTMLElement> =>
  waitFor(() => {
    const found = screen.getAllByRole('status').find((status) => status.textContent === text);
    if (!found) throw new Error(`Nobody says "${text}".`);
    return found;
  });

test('a key that ran out while the page lay open shows the page locked, with the field for the PIN', async () => {
  const pin = examplePin({ state: 'set', isUnlocked: true, waitMs: 0, reset: null });
  const store = { ...exampleStore(), save: async () => ({ ok: false, problem: 'pin' }) as const };
  await open(store, { pin });
  await screen.findByRole('button', { name: 'Lock now' });
  // The keeper forgot the key, and nothing that is stored changed.
  await pin.lock();
  fireEvent.click(screen.getByRole('switch', { name: 'Before the camera turns on' }));
  await screen.findByRole('button', { name: 'Unlock' });
});

describe('opening the page', () => {
  test('writes nothing', async () => {
    const store = exampleStore();
    await open(store);
    expect(store.stored).toEqual({});
  });
  test('shows what is stored', async () => {
    await open(exampleStore({ settings: { ...defaultSettings, camera: false, pauseSeconds: 12, region: 'NO' } }));
    expect(screen.getByRole<HTMLInputElement>('switch', { name: 'Before the camera turns on' }).checked).toBe(false);
    expect(screen.getByRole<HTMLInputElement>('spinbutton', { name: /^Seconds/ }).value).toBe('12');
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Country for help' }).value).toBe('NO');
  });
  test('follows another tab', async () => {
    const store = exampleStore();
    await open(store);
    act(() => store.put('settings', { ...defaultSettings, pauseSeconds: 20 }));
    await waitFor(() =>
      expect(screen.getByRole<HTMLInputElement>('spinbutton', { name: /^Seconds/ }).value).toBe('20'),
    );
  });
});

describe('a change', () => {
  test('is saved at once and said', async () => {
    const store = exampleStore();
    await open(store);
    fireEvent.click(screen.getByRole('switch', { name: 'Before a picture goes into a chat' }));
    await bar('Saved.');
    expect(stored(store)).toEqual({ ...defaultSettings, picture: false });
  });
  test('says plainly what "off" means', async () => {
    await open(exampleStore());
    fireEvent.click(screen.getByRole('switch', { name: 'Before the camera turns on' }));
    expect(await screen.findByText(/^Off: a page can use the camera/)).toBeTruthy();
  });
  test('made right after another keeps both', async () => {
    const store = exampleStore();
    await open(store);
    fireEvent.click(screen.getByRole('switch', { name: 'Before the camera turns on' }));
    fireEvent.input(screen.getByRole('spinbutton', { name: /^Seconds/ }), { target: { value: '9' } });
    await waitFor(() => expect(stored(store)).toEqual({ ...defaultSettings, camera: false, pauseSeconds: 9 }));
  });
  test('that cannot be saved is said, and the page shows what is in force', async () => {
    const store = exampleStore();
    await open(store);
    store.refuse('writes');
    fireEvent.click(screen.getByRole('switch', { name: 'Before the camera turns on' }));
    await bar('Not saved. Your browser did not let Pausepoint write it down. Please try again.');
    expect(screen.getByRole<HTMLInputElement>('switch', { name: 'Before the camera turns on' }).checked).toBe(true);
  });
  test('of the language changes the words', async () => {
    const { onCopy } = await open(exampleStore());
    fireEvent.change(screen.getByRole('combobox', { name: 'Language' }), { target: { value: 'ar' } });
    await waitFor(() => expect(onCopy).toHaveBeenLastCalledWith(rightToLeftCopy));
  });
  test('of the age is saved, and the words are looked up for it', async () => {
    const store = exampleStore();
    const copyFor = vi.fn(() => englishCopy);
    await open(store, { copyFor });
    fireEvent.click(screen.getByRole('radio', { name: '13 to 17' }));
    await waitFor(() => expect(stored(store)).toEqual({ ...defaultSettings, ageBand: 'teen' }));
    expect(copyFor).toHaveBeenLastCalledWith('auto', 'teen');
  });
  test('of the country can go back to the browser', async () => {
    const store = exampleStore({ settings: { ...defaultSettings, region: 'NO' } });
    await open(store);
    fireEvent.change(screen.getByRole('combobox', { name: 'Country for help' }), { target: { value: '' } });
    await waitFor(() => expect(stored(store)).toEqual(defaultSettings));
  });
});

describe('the languages', () => {
  const options = (): string[] =>
    [...screen.getByRole('combobox', { name: 'Language' }).querySelectorAll('option')].map(
      (option) => option.textContent?.replace(/[\u2068\u2069]/g, '') ?? '',
    );
  test('stand under their own names, drafts with a word about it', async () => {
    await open(exampleStore(), { languages: ['ar', 'cy', 'en'] });
    expect(options()).toEqual([
      'Same as my browser',
      'English (UK)',
      'Cymraeg – draft, needs a native reader',
      'العربية – draft, needs a native reader',
    ]);
  });
  test('a draft that is in use says so', async () => {
    await open(exampleStore({ settings: { ...defaultSettings, language: 'ar' } }));
    expect(screen.getByText(/^The words in this language are a draft/)).toBeTruthy();
  });
  test('the original does not', async () => {
    await open(exampleStore());
    expect(screen.queryByText(/^The words in this language are a draft/)).toBeNull();
  });
});

describe('the waiting time', () => {
  test.each([
    ['31', '31 is too far out. Use a number from 0 to 30.'],
    ['-1', '-1 is too far out. Use a number from 0 to 30.'],
    ['2.5', 'Use a whole number, like 3.'],
    ['', 'Write a number from 0 to 30.'],
  ])('%j is not saved, and the field says why', async (typed, said) => {
    const store = exampleStore();
    await open(store);
    const field = screen.getByRole<HTMLInputElement>('spinbutton', { name: /^Seconds/ });
    fireEvent.input(field, { target: { value: typed } });
    await waitFor(() => expect(field.getAttribute('aria-invalid')).toBe('true'));
    const [, error] = (field.getAttribute('aria-describedby') ?? '').split(' ');
    expect(document.getElementById(error ?? '')?.textContent).toBe(said);
    expect(store.stored).toEqual({});
  });
  test.each([0, 30])('%d is fine', async (seconds) => {
    const store = exampleStore();
    await open(store);
    fireEvent.input(screen.getByRole('spinbutton', { name: /^Seconds/ }), { target: { value: String(seconds) } });
    await waitFor(() => expect(stored(store)).toMatchObject({ pauseSeconds: seconds }));
  });
});

describe('storage that is damaged', () => {
  const damaged = { ...defaultSettings, camera: 'no', pauseSeconds: 99, picture: false };
  test('is named field by field, with what is used instead', async () => {
    await open(exampleStore({ settings: damaged }));
    const notice = screen.getByRole('region', { name: 'Some settings could not be read' });
    expect(
      within(notice)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual([
      'Camera pause: this is not something Pausepoint can use. Used now: on',
      'Waiting time: the number has to be from 0 to 30. Used now: 3 seconds',
    ]);
  });
  test('stays as it is until the person changes something', async () => {
    const store = exampleStore({ settings: damaged });
    await open(store);
    expect(stored(store)).toBe(damaged);
    fireEvent.input(screen.getByRole('spinbutton', { name: /^Seconds/ }), { target: { value: '4' } });
    await waitFor(() => expect(stored(store)).toEqual({ ...defaultSettings, picture: false, pauseSeconds: 4 }));
    expect(screen.queryByRole('region', { name: 'Some settings could not be read' })).toBeNull();
  });
  test('that is no list of settings at all is said', async () => {
    await open(exampleStore({ settings: 'rubbish' }));
    expect(screen.getByText('All settings: what was stored is not a list of settings.')).toBeTruthy();
  });
  test('from a newer version is said apart', async () => {
    await open(exampleStore({ settings: { ...defaultSettings, version: 2, halo: true } }));
    const notice = screen.getByRole('region', { name: 'These settings come from a newer Pausepoint' });
    expect(notice.textContent).toContain('“halo”: this Pausepoint does not know this setting.');
  });
  test('with a field that is gone is said, without a newer version', async () => {
    await open(exampleStore({ settings: { ...defaultSettings, halo: true } }));
    expect(screen.getByRole('region', { name: 'Some stored settings are not known here' })).toBeTruthy();
  });
  test('all good shows no notice', async () => {
    await open(exampleStore({ settings: defaultSettings }));
    expect(screen.queryByText(/could not be read|not known here|newer Pausepoint|did not hand over/)).toBeNull();
  });
});

describe('storage that fails', () => {
  test('is said, and the page can still be used', async () => {
    const store = exampleStore();
    store.refuse('reads');
    await open(store);
    expect(screen.getByRole('region', { name: 'Your browser did not hand over your settings' })).toBeTruthy();
    expect(await screen.findByText('Your browser did not hand this over.')).toBeTruthy();
    fireEvent.click(screen.getByRole('switch', { name: 'Before the camera turns on' }));
    await bar('Saved.');
    expect(stored(store)).toEqual({ ...defaultSettings, camera: false });
  });
});

describe('starting again', () => {
  test('puts everything back, and can be undone', async () => {
    const mine = { ...defaultSettings, camera: false, sites: { 'a.example': 'chat' } };
    const store = exampleStore({ settings: mine });
    await open(store);
    fireEvent.click(button('Start again'));
    await bar('All settings are as they were at the start.');
    expect(stored(store)).toEqual(defaultSettings);
    await waitFor(() => expect(document.activeElement).toBe(button('Undo')));
    fireEvent.click(button('Undo'));
    await bar('Put back as it was.');
    expect(stored(store)).toEqual(mine);
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });
});
