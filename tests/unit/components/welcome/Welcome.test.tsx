import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { exampleOwner } from '../../../../components/shared/GalleryScenes';
import { Welcome, type WelcomeProps } from '../../../../components/welcome/Welcome';
import type { AgeBand } from '../../../../lib/core/settings';
import { englishCopy } from '../../../builders/copy';

const show = (more: Partial<WelcomeProps> = {}): void =>
  void render(
    <Welcome
      t={englishCopy}
      ageBand={null}
      onAge={async () => undefined}
      owner={exampleOwner}
      pauseSeconds={3}
      isFirefox={false}
      isAllowedInPrivateWindows={false}
      random={() => 0}
      {...more}
    />,
  );
const isSaid = (text: RegExp): boolean => screen.queryAllByText(text).length > 0;

test('it has one main heading and says what Pausepoint does not do', () => {
  show();
  expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
  expect(isSaid(/^Nothing leaves this computer/)).toBe(true);
  expect(isSaid(/^It tells nobody/)).toBe(true);
});
test('it is honest about its limits', () => {
  show();
  expect(isSaid(/^It cannot stop someone who wants to send a picture/)).toBe(true);
  expect(isSaid(/^Tabs that were open before/)).toBe(true);
});

describe('private windows', () => {
  test.each([false, null])('need a tick when the browser says %j', (isAllowedInPrivateWindows) => {
    show({ isAllowedInPrivateWindows });
    expect(isSaid(/^Private windows need one tick/)).toBe(true);
  });
  test('need none when they were allowed', () => {
    show({ isAllowedInPrivateWindows: true });
    expect(isSaid(/^Private windows need one tick/)).toBe(false);
    expect(isSaid(/^It works in private windows too/)).toBe(true);
  });
});

test('each browser gets its own way to keep the button in sight', () => {
  show({ isFirefox: true });
  expect(isSaid(/Pin to Toolbar/)).toBe(true);
});
test('settings and help are links', () => {
  show();
  const target = (name: string): string | null => screen.getByRole('link', { name }).getAttribute('href');
  expect(target('Look at the settings')).toBe('options.html');
  expect(target('See who can help')).toBe('help.html?topic=home');
});

describe('the age', () => {
  const age = (name: string): HTMLInputElement => screen.getByRole('radio', { name });
  test('is asked, and not saying is chosen from the start', () => {
    show();
    expect(screen.getByRole('group', { name: 'How old are you?' })).toBeTruthy();
    expect(age('I do not want to say').checked).toBe(true);
  });
  test('is handed on and kept', async () => {
    const onAge = vi.fn(async (_ageBand: AgeBand | null) => undefined);
    show({ onAge });
    fireEvent.click(age('13 to 17'));
    expect(onAge.mock.calls).toEqual([['teen']]);
    expect(await screen.findByText('Saved on this computer.')).toBeTruthy();
  });
  test('that could not be kept is said, with what that means', async () => {
    show({ onAge: () => Promise.reject(new Error('storage is broken')) });
    fireEvent.click(age('8 to 12'));
    expect(await screen.findByText(/^Your browser did not keep it\. Pausepoint works just as well/)).toBeTruthy();
  });
});
test('the path for a threat is one press away', () => {
  show();
  expect(screen.getByRole('link', { name: 'Someone is threatening me' }).getAttribute('href')).toBe('help.html#path');
});
