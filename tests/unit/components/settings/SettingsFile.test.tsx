import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { SettingsFile } from '../../../../components/settings/SettingsFile';
import { exportSettings } from '../../../../lib/core/exchange';
import { defaultSettings, type Settings } from '../../../../lib/core/settings';
import { englishCopy } from '../../../builders/copy';

const mine: Settings = { ...defaultSettings, pauseSeconds: 5, sites: { 'a.example': 'chat' } };

function show(isLocked: (field: string) => boolean = () => false) {
  const onImport = vi.fn<(settings: Settings) => void>();
  const saveAsFile = vi.fn<(name: string, text: string) => void>();
  render(
    <SettingsFile
      t={englishCopy}
      settings={mine}
      shipped={{ stranger: ['strangers.example'] }}
      lock={null}
      isLocked={isLocked}
      onImport={onImport}
      saveAsFile={saveAsFile}
    />,
  );
  return { onImport, saveAsFile };
}
function pick(text: string): void {
  const input = screen.getByLabelText<HTMLInputElement>('Open a settings file', { selector: 'input' });
  const file = new File([text], 'settings.json', { type: 'application/json' });
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  fireEvent.change(input);
}
const inFile = (settings: object): string => JSON.stringify({ format: 'pausepoint-settings', settings });
const said = async (text: string): Promise<void> =>
  waitFor(() => expect(screen.getByRole('status').textContent).toBe(text));
const preview = (): Promise<HTMLElement> => screen.findByRole('heading', { name: 'What this file would change' });
const lines = (): (string | null)[] => screen.getAllByRole('listitem').map(({ textContent }) => textContent);
const press = (name: string): void => void fireEvent.click(screen.getByRole('button', { name }));

test('saving gives a file with the settings', async () => {
  const { saveAsFile } = show();
  press('Save as a file');
  expect(saveAsFile).toHaveBeenCalledExactlyOnceWith('pausepoint-settings.json', exportSettings(mine));
  await said('The file is in your downloads.');
});

describe('a file that cannot be used', () => {
  test.each([
    ['{"format": "pausepoint-set', 'This file is broken, so it cannot be read. Nothing has changed.'],
    ['{"bookmarks": []}', 'This is not a Pausepoint settings file. Nothing has changed.'],
    [' '.repeat(1_000_001), 'This file is too big to be a settings file. Nothing has changed.'],
  ])('is refused in words: %.20j', async (text, words) => {
    const { onImport } = show();
    pick(text);
    await said(words);
    expect(screen.queryByRole('heading', { name: 'What this file would change' })).toBeNull();
    expect(onImport).not.toHaveBeenCalled();
  });
  test('takes the preview of an earlier one away', async () => {
    show();
    pick(inFile({ camera: false }));
    await preview();
    pick('rubbish');
    await said('This file is broken, so it cannot be read. Nothing has changed.');
    expect(screen.queryByRole('heading', { name: 'What this file would change' })).toBeNull();
  });
});

describe('a good file', () => {
  test('changes nothing before the person has seen it', async () => {
    const { onImport } = show();
    pick(inFile({ camera: false }));
    const heading = await preview();
    await waitFor(() => expect(document.activeElement).toBe(heading));
    expect(onImport).not.toHaveBeenCalled();
  });
  test('shows each change in words, site by site', async () => {
    show();
    pick(
      inFile({
        camera: false,
        pauseSeconds: 0,
        region: 'FR',
        sites: { 'b.example': 'meeting' },
      }),
    );
    await preview();
    expect(lines()).toEqual([
      'Camera pause: on now, off from the file',
      'Waiting time: 5 seconds now, 0 seconds from the file',
      'Country for help: from your browser now, France from the file',
      'a.example: taken off your list',
      'b.example: new, as “Calls and lessons”',
    ]);
  });
  test('is taken over by one press', async () => {
    const { onImport } = show();
    pick(inFile({ camera: false }));
    await preview();
    press('Use these settings');
    expect(onImport).toHaveBeenCalledExactlyOnceWith({ ...mine, camera: false });
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Open a settings file' }));
  });
  test('can be left alone', async () => {
    const { onImport } = show();
    pick(inFile({ camera: false }));
    await preview();
    press('Leave everything as it is');
    await said('Nothing has changed.');
    expect(onImport).not.toHaveBeenCalled();
  });
  test('that changes nothing says so and offers nothing to use', async () => {
    show();
    pick(exportSettings(mine));
    await preview();
    expect(screen.getByText('Nothing: your settings are already like this.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Use/ })).toBeNull();
  });
});

describe('a file with damaged parts', () => {
  test('names each of them and says that they stay', async () => {
    show();
    pick(inFile({ camera: 'no', pauseSeconds: 99, picture: false, sites: { 'strangers.example': 'meeting' } }));
    await preview();
    expect(screen.getByText('These parts of the file cannot be used. They stay as you have them now.')).toBeTruthy();
    expect(lines()).toEqual([
      'Picture pause: on now, off from the file',
      'a.example: taken off your list',
      'Camera pause: this is not something Pausepoint can use.',
      'Waiting time: the number has to be from 0 to 30.',
      'My site strangers.example: people meet strangers here, so Pausepoint pauses each time.',
    ]);
  });
  test('lets the person take the rest', async () => {
    const { onImport } = show();
    pick(inFile({ camera: 'no', picture: false }));
    await preview();
    press('Use the parts that can be read');
    expect(onImport).toHaveBeenCalledExactlyOnceWith({ ...mine, picture: false });
  });
});

test('what somebody locked is named and stays, and the rest of the file can be used', async () => {
  const { onImport } = show((field) => field === 'pauseSeconds');
  pick(inFile({ pauseSeconds: 20, camera: false }));
  await screen.findByText('These are set by whoever manages this browser, so they stay as they are.');
  expect(screen.getByText('Waiting time')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Use the parts that can be read' }));
  await waitFor(() => expect(onImport).toHaveBeenCalledWith({ ...mine, camera: false }));
});
