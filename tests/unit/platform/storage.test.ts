import { describe, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { emptyLedger } from '../../../lib/core/ledger';
import { defaultSettings } from '../../../lib/core/settings';
import {
  deleteLedger,
  onStorageChange,
  readEverything,
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
    const newer = { ...chosen, version: 9, halo: 1 };
    await browser.storage.local.set({ settings: newer });
    await writeSettings(chosen);
    expect(await readEverything()).toEqual({ settings: chosen, settingsBefore: newer });
  });
  test('that were fine are simply replaced', async () => {
    await writeSettings(defaultSettings);
    await writeSettings(chosen);
    expect(await readEverything()).toEqual({ settings: chosen });
  });
  test('are not written when what stands there cannot be looked at', async () => {
    vi.spyOn(browser.storage.local, 'get').mockRejectedValue(new Error('disk'));
    const set = vi.spyOn(browser.storage.local, 'set');
    await expect(writeSettings(chosen)).rejects.toThrow('disk');
    expect(set).not.toHaveBeenCalled();
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
    expect(await readEverything()).toEqual({ settings: chosen });
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
