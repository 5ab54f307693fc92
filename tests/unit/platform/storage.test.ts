import { describe, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { emptyLedger } from '../../../lib/core/ledger';
import { defaultSettings } from '../../../lib/core/settings';
import {
  deleteLedger,
  onStorageChange,
  readEverything,
  readInForce,
  readLedger,
  readSettings,
  writeLedger,
  writeSettings,
} from '../../../lib/platform/storage';

const chosen = { ...defaultSettings, pauseSeconds: 10 };

describe('settings', () => {
  test('that were not stored yet are the defaults, and reading stores nothing', async () => {
    expect(await readSettings()).toEqual({ settings: defaultSettings, problems: [] });
    expect(await readEverything()).toEqual({});
  });
  test('come back as they were written', async () => {
    await writeSettings(chosen);
    expect((await readSettings()).settings).toEqual(chosen);
  });
  test('that are damaged fall back field by field and stay as they are in storage', async () => {
    const damaged = { camera: 'no', pauseSeconds: 7 };
    await browser.storage.local.set({ settings: damaged });
    const { settings, problems } = await readSettings();
    expect(settings).toEqual({ ...defaultSettings, pauseSeconds: 7 });
    expect(problems).toEqual([{ field: 'camera', problem: 'wrong-type' }]);
    expect(await readEverything()).toEqual({ settings: damaged });
  });
  test('that could not be read in full are kept beside the new ones', async () => {
    const own = { version: 1, pauseSeconds: 10 };
    const newer = { ...own, version: 9, halo: 1 };
    await browser.storage.local.set({ settings: newer });
    await writeSettings(chosen);
    expect(await readEverything()).toEqual({ settings: own, settingsBefore: newer });
  });
  test('are written down only where the person changed something', async () => {
    await writeSettings(defaultSettings);
    await writeSettings(chosen);
    expect(await readEverything()).toEqual({ settings: { version: 1, pauseSeconds: 10 } });
  });
  test('put back to what holds by itself, as by a reset, are no choice any more', async () => {
    await writeSettings({ ...chosen, picture: false });
    await writeSettings({ ...chosen, picture: true });
    expect(await readEverything()).toEqual({ settings: { version: 1, pauseSeconds: 10 } });
    await writeSettings(defaultSettings);
    expect(await readEverything()).toEqual({ settings: { version: 1 } });
  });
  test('of an older version, which wrote all of them down, stay as they were chosen', async () => {
    await browser.storage.local.set({ settings: chosen });
    await writeSettings({ ...chosen, camera: false });
    expect(await readEverything()).toEqual({ settings: { ...chosen, camera: false } });
  });
  test('are not written when what stands there cannot be looked at', async () => {
    vi.spyOn(browser.storage.local, 'get').mockRejectedValue(new Error('disk'));
    const set = vi.spyOn(browser.storage.local, 'set');
    await expect(writeSettings(chosen)).rejects.toThrow('disk');
    expect(set).not.toHaveBeenCalled();
  });
});

describe('below a policy', () => {
  const put = async (kept: unknown): Promise<void> =>
    browser.storage.local.set({ policy: { version: 1, isAdminInstall: true, kept, rejected: [] } });

  test('settings are what the policy sets, and saving them does not make them the person’s own', async () => {
    await put({ pauseSeconds: 60, trustedSites: ['school.example'] });
    const { settings } = await readSettings();
    expect(settings).toMatchObject({ pauseSeconds: 60, sites: { 'school.example': 'meeting' } });
    await writeSettings({ ...settings, picture: false });
    expect((await readEverything()).settings).toEqual({ version: 1, picture: false });
    await put({});
    expect((await readSettings()).settings).toMatchObject({ pauseSeconds: 3, picture: false, sites: {} });
  });
  test('what the policy locks is not changed by saving', async () => {
    await put({ pauseBeforeCamera: true, trustedSites: ['school.example'] });
    const { settings } = await readSettings();
    await writeSettings({ ...settings, camera: false, sites: { 'school.example': 'other', 'my.example': 'chat' } });
    expect((await readSettings()).settings).toMatchObject({
      camera: true,
      sites: { 'school.example': 'meeting', 'my.example': 'chat' },
    });
  });
  test('a starting value gives way to the person’s choice, also back to what holds by itself', async () => {
    await put({ pauseSeconds: 8, userMayChange: ['pauseSeconds'] });
    const { settings } = await readSettings();
    expect(settings.pauseSeconds).toBe(8);
    await writeSettings({ ...settings, pauseSeconds: 3 });
    expect((await readSettings()).settings.pauseSeconds).toBe(3);
  });
  test('put back to a starting value the policy holds again, also when it changes', async () => {
    await put({ pauseSeconds: 8, userMayChange: ['pauseSeconds'] });
    const { settings } = await readSettings();
    await writeSettings({ ...settings, pauseSeconds: 3 });
    await writeSettings({ ...settings, pauseSeconds: 8 });
    await put({ pauseSeconds: 9, userMayChange: ['pauseSeconds'] });
    expect((await readSettings()).settings.pauseSeconds).toBe(9);
  });
  test('where each value comes from is said', async () => {
    await put({ pauseSeconds: 8 });
    await writeSettings({ ...(await readSettings()).settings, picture: false });
    const { effective } = await readInForce();
    expect(effective.source).toMatchObject({ pauseSeconds: 'policy', picture: 'user', camera: 'default' });
    expect([...effective.locked]).toEqual(['pauseSeconds']);
  });
});

describe('the ledger', () => {
  test('that cannot be read is an empty one with a salt of its own', async () => {
    await browser.storage.local.set({ ledger: 'rubbish' });
    const ledger = await readLedger();
    expect(ledger).toEqual(emptyLedger(ledger.salt));
    expect(ledger.salt.length).toBeGreaterThan(20);
  });
  test('is deleted together with old settings, and the settings in use stay', async () => {
    await browser.storage.local.set({ settings: 'rubbish' });
    await writeSettings(chosen);
    await writeLedger(emptyLedger('some old salt'));
    await deleteLedger();
    expect(await readEverything()).toEqual({ settings: { version: 1, pauseSeconds: 10 } });
  });
});

test('a change is told until the signal says stop', async () => {
  const control = new AbortController();
  const told = vi.fn();
  onStorageChange(told, control.signal);
  await writeSettings(chosen);
  expect(told).toHaveBeenCalledTimes(1);
  await browser.storage.session.set({ other: 1 });
  expect(told).toHaveBeenCalledTimes(1);
  control.abort();
  await writeSettings(defaultSettings);
  expect(told).toHaveBeenCalledTimes(1);
});
