import { configure, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { type LockAccess, StrictCamera } from '../../../../components/settings/StrictCamera';
import { englishCopy } from '../../../builders/copy';

configure({ defaultHidden: true });

function open(lock: Partial<LockAccess>, settings = { camera: true, strictCamera: false }) {
  const onChange = vi.fn();
  const access = { isPossible: true, isAllowed: async () => false, request: vi.fn(async () => true), ...lock };
  render(<StrictCamera t={englishCopy} settings={settings} lock={access} onChange={onChange} />);
  return { onChange, request: access.request };
}
const lockSwitch = (): HTMLInputElement => screen.getByRole('switch', { name: 'The browser keeps the camera off' });

test('a press asks the browser, and only its yes switches the lock on', async () => {
  const { onChange, request } = open({});
  expect(lockSwitch().checked).toBe(false);
  fireEvent.click(lockSwitch());
  expect(request).toHaveBeenCalledTimes(1);
  await waitFor(() => expect(onChange).toHaveBeenCalledWith(true));
});
test('a no is said, and the switch goes back', async () => {
  const { onChange } = open({ request: async () => false });
  fireEvent.click(lockSwitch());
  expect(await screen.findByText('The browser did not allow it, so this stays off.')).toBeTruthy();
  expect(lockSwitch().checked).toBe(false);
  expect(onChange).not.toHaveBeenCalled();
});
test('switching off asks nobody', async () => {
  const { onChange, request } = open({ isAllowed: async () => true }, { camera: true, strictCamera: true });
  await waitFor(() => expect(lockSwitch().checked).toBe(true));
  fireEvent.click(lockSwitch());
  expect(onChange).toHaveBeenCalledWith(false);
  expect(request).not.toHaveBeenCalled();
});
test('settings from a file that the browser has not allowed yet are not in force, and that is said', async () => {
  open({}, { camera: true, strictCamera: true });
  expect(await screen.findByText(/^Your settings ask for this/)).toBeTruthy();
  expect(lockSwitch().checked).toBe(false);
});
test('without the camera pause the lock does nothing, and that is said', async () => {
  open({ isAllowed: async () => true }, { camera: false, strictCamera: true });
  expect(await screen.findByText('This does nothing while the camera pause is off.')).toBeTruthy();
});
test('what it brings along is said before the press', () => {
  open({});
  for (const words of [/the browser asks you first/, /^In private windows/, /sees no names/, /ask once more/])
    expect(screen.getByText(words)).toBeTruthy();
});
test('a browser without such a lock gets one sentence and no switch', () => {
  open({ isPossible: false });
  expect(screen.getByText(/^This browser has no such lock/)).toBeTruthy();
  expect(screen.queryByRole('switch')).toBeNull();
});
