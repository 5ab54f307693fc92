import { beforeEach, describe, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { refreshAction, showCameraOnAction, showPageOnAction } from '../../../lib/background/action';
import type { LiveCamera } from '../../../lib/core/live-cameras';
import { defaultSettings } from '../../../lib/core/settings';
import { showOnAction } from '../../../lib/platform/action';
import { writeLiveCameras } from '../../../lib/platform/cameras';
import { translator } from '../../../lib/platform/i18n';
import { writeSettings } from '../../../lib/platform/storage';

const setIcon = vi.fn(async (_details: { path: Record<string, string>; tabId?: number }) => undefined);
/** By tab; under `undefined` the one for all. */
const titles = new Map<number | undefined, string>();
/** What the open tabs show. */
const addresses = new Map<number, string>();
const setTitle = vi.fn(async ({ title, tabId }: { title: string; tabId?: number }) => void titles.set(tabId, title));
const getTitle = async ({ tabId }: { tabId?: number }) => titles.get(tabId) ?? titles.get(undefined);

beforeEach(() => {
  vi.clearAllMocks();
  titles.clear();
  Object.assign(browser, { action: { setIcon, setTitle, getTitle } });
  addresses.clear();
  const tabOf = (id: number) => ({ id, url: addresses.get(id) });
  Object.assign(browser.tabs, {
    query: async () => [tabOf(7), tabOf(8), {}],
    get: async (id: number) => tabOf(id),
  });
});
const camera: LiveCamera = { since: 0, frames: [0], covered: false, asked: false };
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
    await showCameraOnAction(7, camera);
    expect(shown()).toMatchObject([{ tabId: 7 }, { tabId: 7, title: 'Pausepoint: your camera is on in this tab' }]);
    expect(setIcon.mock.lastCall?.[0].path[16]).toBe('/icon/live-16.png');
    await showCameraOnAction(7, null);
    expect(shown()).toMatchObject([{ tabId: 7 }, { tabId: 7, title: 'Pausepoint: pauses are on' }]);
  });
  test('follows the settings in a tab whose camera was on, and still shows one that is on', async () => {
    await refreshAction();
    await showCameraOnAction(7, camera);
    await showCameraOnAction(7, null);
    await writeSettings({ ...defaultSettings, picture: false });
    await refreshAction();
    expect(titles).toEqual(new Map([undefined, 7].map((tab) => [tab, 'Pausepoint: a pause is switched off'] as const)));
    expect(setIcon.mock.lastCall?.[0]).toMatchObject({ tabId: 7, path: { 16: '/icon/off-16.png' } });
    await showCameraOnAction(8, camera);
    await writeLiveCameras({ 8: { since: 0, frames: [0], covered: false, asked: false } });
    await writeSettings({ ...defaultSettings, language: 'de' });
    await refreshAction();
    expect(titles.get(7)).toBe(titles.get(undefined));
    expect(titles.get(8)).toBe(translator('de')('action_live'));
  });
  test('shows in every tab that a Stop has missed a camera, until that is over', async () => {
    await writeLiveCameras({ 8: { ...camera, unreached: true } });
    await refreshAction();
    await showCameraOnAction(8, { ...camera, unreached: true });
    expect([titles.get(undefined), titles.get(8)]).toEqual(Array(2).fill(translator('en')('action_unsure')));
    await writeLiveCameras({});
    await showCameraOnAction(8, null);
    await refreshAction();
    expect([titles.get(undefined), titles.get(8)]).toEqual(Array(2).fill('Pausepoint: pauses are on'));
  });
  test('shows a camera that our control could not come to', async () => {
    await showCameraOnAction(7, { ...camera, unattended: [0] });
    expect(setIcon.mock.lastCall?.[0]).toMatchObject({ tabId: 7, path: { 16: '/icon/unsure-16.png' } });
  });
  test.each([
    ['a lesson site', 'https://meet.google.com/abc', true],
    ['a site that was trusted', 'https://a.trusted.example/', true],
    ['a site where people meet strangers, whatever was trusted', 'https://omegle.com/', false],
    ['any other site', 'https://other.example/', false],
    ['a page of the browser', 'about:newtab', false],
  ])('shows by its shape where there are no pauses: %s', async (_name, address, isQuiet) => {
    await writeSettings({ ...defaultSettings, sites: { 'trusted.example': 'meeting', 'omegle.com': 'meeting' } });
    addresses.set(7, address);
    await showPageOnAction(7, address);
    const quiet = [
      { tabId: 7, path: { 16: '/icon/off-16.png' } },
      { tabId: 7, title: translator('en')('action_quiet') },
    ];
    if (isQuiet) expect(shown()).toMatchObject(quiet);
    else expect(setIcon).not.toHaveBeenCalled();
  });
  test('takes back what an earlier page of the tab had', async () => {
    addresses.set(7, 'https://meet.google.com/abc');
    await showPageOnAction(7, 'https://meet.google.com/abc');
    addresses.set(7, 'https://other.example/');
    await showPageOnAction(7, 'https://other.example/');
    expect(titles.get(7)).toBe(translator('en')('action_on'));
  });
  test('keeps a live camera in sight on a lesson site, and says afterwards that there are no pauses', async () => {
    addresses.set(7, 'https://meet.google.com/abc');
    await writeLiveCameras({ 7: camera });
    await showPageOnAction(7, 'https://meet.google.com/abc');
    expect(setIcon).not.toHaveBeenCalled();
    await showCameraOnAction(7, camera);
    expect(setIcon.mock.lastCall?.[0].path[16]).toBe('/icon/live-16.png');
    await writeLiveCameras({});
    await showCameraOnAction(7, null);
    expect(titles.get(7)).toBe(translator('en')('action_quiet'));
  });
  test('follows a site that is trusted, and trusted no more, while its tab is open', async () => {
    addresses.set(8, 'https://club.example/');
    await writeSettings({ ...defaultSettings, sites: { 'club.example': 'meeting' } });
    await refreshAction();
    expect([titles.get(7) ?? titles.get(undefined), titles.get(8)]).toEqual([
      translator('en')('action_on'),
      translator('en')('action_quiet'),
    ]);
    await writeSettings(defaultSettings);
    await refreshAction();
    expect(titles.get(8)).toBe(translator('en')('action_on'));
  });
  test('does not mind a tab that is gone', async () => {
    setIcon.mockRejectedValueOnce(new Error('No tab with id: 7.'));
    await expect(showOnAction('live', 'On', 7)).resolves.toBeUndefined();
  });
});
