import { screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultSettings } from '../../../lib/core/settings';

test('the popup has its way to help while storage hangs, and follows the settings once they are read', async () => {
  let answer = (_stored: Record<string, unknown>): void => undefined;
  vi.spyOn(fakeBrowser.storage.local, 'get').mockReturnValue(
    new Promise<Record<string, unknown>>((resolve) => {
      answer = resolve;
    }) as never,
  );
  await import('../../../entrypoints/popup/main');
  expect(screen.getByRole('button', { name: 'Get help' })).toBeTruthy();
  answer({ settings: { ...defaultSettings, language: 'de' } });
  await vi.waitFor(() => expect(screen.getByRole('button', { name: 'Hilfe holen' })).toBeTruthy());
});
