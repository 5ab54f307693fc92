import { beforeEach, describe, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { refreshAction, showCameraOnAction } from '../../../lib/background/action';
import { defaultSettings } from '../../../lib/core/settings';
import { showOnAction } from '../../../lib/platform/action';
import { writeSettings } from '../../../lib/platform/storage';

const setIcon = vi.fn(async (_details: { path: Record<string, string>; tabId?: number }) => undefined);
const setTitle = vi.fn(async (_details: { title: string; tabId?: number }) => undefined);

beforeEach(() => {
  vi.clearAllMocks();
  Object.assign(browser, { action: { setIcon, setTitle } });
});
const shown = (): readonly unknown[] => [setIcon.mock.lastCall?.[0], setTitle.mock.lastCall?.[0]];

describe('the toolbar button', () => {
  test('shows that pauses are on, in words as well', async () => {
    await refreshAction();
    expect(shown()).toEqual([
      { path: { 16: '/icon/16.png', 32: '/icon/32.png', 48: '/icon/48.png' } },
      { title: 'Pausepoint: pauses are on' },
    ]);
  });
  test.each(['camera', 'picture'] as const)('shows that the %s pause is switched off', async (moment) => {
    await writeSettings({ ...defaultSettings, [moment]: false });
    await refreshAction();
    expect(shown()).toEqual([
      { path: { 16: '/icon/off-16.png', 32: '/icon/off-32.png', 48: '/icon/off-48.png' } },
      { title: 'Pausepoint: a pause is switched off' },
    ]);
  });
  test('shows a camera that is on in its own tab, until it is off', async () => {
    await showCameraOnAction(7, true);
    expect(shown()).toMatchObject([{ tabId: 7 }, { tabId: 7, title: 'Pausepoint: your camera is on in this tab' }]);
    expect(setIcon.mock.lastCall?.[0].path[16]).toBe('/icon/live-16.png');
    await showCameraOnAction(7, false);
    expect(shown()).toMatchObject([{ tabId: 7 }, { tabId: 7, title: 'Pausepoint: pauses are on' }]);
  });
  test('does not mind a tab that is gone', async () => {
    setIcon.mockRejectedValueOnce(new Error('No tab with id: 7.'));
    await expect(showOnAction('live', 'On', 7)).resolves.toBeUndefined();
  });
});
