import { render, screen, waitFor } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { Popup, type PopupProps } from '../../../../components/popup/Popup';
import type { PauseSign, TabStatus } from '../../../../lib/core/messages';
import type { TabLook } from '../../../../lib/core/tab-status';
import { englishCopy } from '../../../builders/copy';

const page = (status: Partial<TabStatus> = {}, sign: PauseSign | null = null): TabLook => ({
  kind: 'page',
  sign,
  status: {
    host: 'chat.example',
    siteClass: 'chat',
    looksLikeChat: true,
    camera: 'pause',
    picture: 'pause',
    ...status,
  },
});

function show(look: TabLook, more: Partial<PopupProps> = {}) {
  const open = vi.fn<(page: string) => void>();
  render(
    <Popup
      t={englishCopy}
      settings={{ camera: true, picture: true }}
      settingsFailed={false}
      isPrivate={false}
      look={() => Promise.resolve(look)}
      reload={() => Promise.resolve(look)}
      refuse={() => Promise.resolve(look)}
      open={open}
      {...more}
    />,
  );
  return { open };
}
const press = (name: string): void => screen.getByRole('button', { name }).click();

describe('on a page', () => {
  test('the host stands there in full', async () => {
    const host = `${'a'.repeat(60)}.${'b'.repeat(60)}.example`;
    show(page({ host }));
    expect(await screen.findByRole('heading', { name: host })).toBeTruthy();
  });
  test('that has no host, there is a name for it and nothing to change', async () => {
    show(page({ host: '' }));
    expect(await screen.findByRole('heading', { name: 'A page without an address' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Change this site' })).toBeNull();
  });
  test('it says in words what is covered', async () => {
    show(page({ siteClass: 'stranger' }));
    expect(await screen.findByText('The camera is paused here each time.')).toBeTruthy();
    expect(screen.getByText('Pictures are paused here each time.')).toBeTruthy();
  });
  test('nothing is said about tampering where there was none', async () => {
    show(page());
    await screen.findByText('chat.example');
    expect(screen.queryByText(/kept covering/)).toBeNull();
  });
  test('a page that covered the pause is named for it', async () => {
    show(page({}, 'tampered'));
    expect(await screen.findByText(/This page kept covering the pause/)).toBeTruthy();
  });
  test('a pause that waits can be answered from here, and only with "not now"', async () => {
    const refuse = vi.fn(() => Promise.resolve(page()));
    show(page({}, 'waiting'), { refuse });
    expect(await screen.findByText(/A pause is waiting on this page/)).toBeTruthy();
    press('Not now');
    expect(refuse).toHaveBeenCalledTimes(1);
    await waitFor(() => expect(screen.queryByText(/A pause is waiting/)).toBeNull());
  });
  test('the site can be changed in the settings', async () => {
    const { open } = show(page({ host: 'a.example' }));
    await screen.findByText('a.example');
    press('Change this site');
    expect(open).toHaveBeenCalledWith('options.html?site=a.example');
  });
});

describe('without an answer from the page', () => {
  test('it says why that can be, and offers to load the page again', async () => {
    const reload = vi.fn(() => Promise.resolve(page()));
    show({ kind: 'uncovered' }, { reload });
    expect(await screen.findByText('Pausepoint is not working on this page')).toBeTruthy();
    press('Reload this page');
    expect(reload).toHaveBeenCalledTimes(1);
    expect(await screen.findByText('chat.example')).toBeTruthy();
  });
  test('after a reload that did not help there is no second one to try', async () => {
    show({ kind: 'uncovered' }, { reload: () => Promise.resolve({ kind: 'unreachable' }) });
    await screen.findByText('Pausepoint is not working on this page');
    press('Reload this page');
    expect(await screen.findByText('Pausepoint cannot work on this page')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Reload this page' })).toBeNull();
  });
  test('opened as a tab it shows no page', async () => {
    show({ kind: 'no-page' });
    expect(await screen.findByText('No page to look at')).toBeTruthy();
  });
});

describe('whatever the page is', () => {
  test.each([page(), { kind: 'uncovered' }, { kind: 'unreachable' }, { kind: 'no-page' }] as const)(
    'help and settings are one press away: %j',
    async (look) => {
      const { open } = show(look);
      await waitFor(() => expect(screen.queryByText('Looking at this page.')).toBeNull());
      for (const name of ['Get help', 'Someone is threatening me', 'Settings']) press(name);
      expect(open.mock.calls).toEqual([['help.html?topic=home'], ['help.html?topic=pushed'], ['options.html']]);
    },
  );
  test('help is there before the page has answered', () => {
    const { open } = show(page(), { look: () => new Promise(() => undefined) });
    press('Get help');
    expect(open).toHaveBeenCalledWith('help.html?topic=home');
  });
});

test('a private window is told apart', async () => {
  show(page(), { isPrivate: true });
  await screen.findByText('chat.example');
  expect(screen.getByText(/This is a private window/)).toBeTruthy();
});
test('settings that could not be read are named', async () => {
  show(page(), { settingsFailed: true });
  await screen.findByText('chat.example');
  expect(screen.getByText(/pauses are on/)).toBeTruthy();
});
