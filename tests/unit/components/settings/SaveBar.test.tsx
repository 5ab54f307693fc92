import { act, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SaveBar } from '../../../../components/settings/SaveBar';
import type { SaveNote } from '../../../../components/settings/use-settings';
import { defaultSettings } from '../../../../lib/core/settings';
import { englishCopy } from '../../../builders/copy';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const show = (note: Partial<SaveNote>): void =>
  void render(
    <SaveBar
      t={englishCopy}
      note={{ text: 'Saved.', tone: 'calm', before: null, serial: 1, ...note }}
      onUndo={() => undefined}
    />,
  );
const later = (): void => {
  void act(() => void vi.advanceTimersByTime(60_000));
};
const said = (): string | null => screen.getByRole('status').textContent;

test('"Saved" goes by itself', () => {
  show({});
  expect(said()).toBe('Saved.');
  later();
  expect(said()).toBe('');
});
test('what went wrong stays', () => {
  show({ text: 'Not saved.', tone: 'care' });
  later();
  expect(said()).toBe('Not saved.');
});
test('what can be undone stays', () => {
  show({ text: 'Removed.', before: defaultSettings });
  later();
  expect(said()).toBe('Removed.');
  expect(screen.getByRole('button', { name: 'Undo' })).toBeTruthy();
});
