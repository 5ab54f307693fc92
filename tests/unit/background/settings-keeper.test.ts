import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepSettings, lookAtLostPin } from '../../../lib/background/settings-keeper';
import type { KeeperAnswer, ToKeeper } from '../../../lib/core/keeper-messages';
import { askReset } from '../../../lib/core/pin-reset';
import { defaultSettings } from '../../../lib/core/settings';
import { isSecret, readPin } from '../../../lib/platform/pin';

const ask = (message: ToKeeper, page: string | null = '/options.html') => keepSettings(message, page);
const off = { ...defaultSettings, camera: false };
const stored = () => fakeBrowser.storage.local.get(null);
const keyOf = (answer: KeeperAnswer): string => (answer.ok ? (answer.key ?? '') : '');
const setUp = async (): Promise<{ key: string; code: string }> => {
  const answer = await ask({ type: 'pin-set', pin: '2468' });
  if (!answer.ok) throw new Error(answer.problem);
  return { key: answer.key ?? '', code: answer.code ?? '' };
};

beforeEach(() => {
  fakeBrowser.reset();
  vi.useRealTimers();
});

describe('settings without a PIN', () => {
  test('are saved for a page of ours', async () => {
    expect(await ask({ type: 'save-settings', settings: off })).toEqual({ ok: true });
    expect((await stored()).settings).toMatchObject({ camera: false });
  });
  test.each([null, '/other.html', '/seen.html'])('are not saved for %s', async (page) => {
    expect(await ask({ type: 'save-settings', settings: off }, page)).toEqual({ ok: false, problem: 'failed' });
    expect(await stored()).toEqual({});
  });
  test('are not saved where they cannot be read in full', async () => {
    const settings = { ...off, pauseSeconds: 99 };
    expect(await ask({ type: 'save-settings', settings })).toEqual({ ok: false, problem: 'unusable' });
  });
  test('are not saved where a policy set them', async () => {
    const policy = { version: 1, isAdminInstall: false, kept: { pauseBeforeCamera: true }, rejected: [] };
    await fakeBrowser.storage.local.set({ policy });
    expect(await ask({ type: 'save-settings', settings: off })).toEqual({ ok: false, problem: 'school' });
    const open = { ...defaultSettings, pauseSeconds: 9 };
    expect(await ask({ type: 'save-settings', settings: open })).toEqual({ ok: true });
  });
  test('that storage refuses are said not to be saved', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('disk'));
    expect(await ask({ type: 'save-settings', settings: off })).toEqual({ ok: false, problem: 'failed' });
  });
});

describe('a PIN', () => {
  test('is stored as a hash that only it fits', async () => {
    await setUp();
    expect(JSON.stringify(await stored())).not.toContain('2468');
    const record = await readPin();
    if (record === null || record === 'damaged') throw new Error('No record.');
    expect(await isSecret('2468', record.pin)).toBe(true);
    expect(await isSecret('2469', record.pin)).toBe(false);
  });
  test('keeps the settings, and leaves language and country open', async () => {
    await setUp();
    expect(await ask({ type: 'save-settings', settings: off })).toEqual({ ok: false, problem: 'pin' });
    const open = { ...defaultSettings, language: 'de', region: 'DE' };
    expect(await ask({ type: 'save-settings', settings: open }, '/help.html')).toEqual({ ok: true });
  });
  test('opens for the page that put it in, until ten minutes after its last change', async () => {
    await setUp();
    const key = keyOf(await ask({ type: 'pin-unlock', secret: ' 2468 ', by: 'pin' }));
    vi.useFakeTimers({ toFake: ['Date'] });
    vi.setSystemTime(Date.now() + 9 * 60_000);
    expect(await ask({ type: 'save-settings', settings: off, key })).toEqual({ ok: true });
    vi.setSystemTime(Date.now() + 9 * 60_000);
    expect(await ask({ type: 'save-settings', settings: defaultSettings, key })).toEqual({ ok: true });
    vi.setSystemTime(Date.now() + 10 * 60_000);
    expect(await ask({ type: 'save-settings', settings: off, key })).toEqual({ ok: false, problem: 'pin' });
  });
  test('stays open for the page unlocked last when an older one is closed', async () => {
    const { key: older } = await setUp();
    const key = keyOf(await ask({ type: 'pin-unlock', secret: '2468', by: 'pin' }));
    await ask({ type: 'pin-lock', key: older });
    expect(await ask({ type: 'save-settings', settings: off, key })).toEqual({ ok: true });
    await ask({ type: 'pin-lock', key });
    expect(await ask({ type: 'save-settings', settings: defaultSettings, key })).toEqual({ ok: false, problem: 'pin' });
  });
  test('makes five wrong tries wait, also the right one after them', async () => {
    await setUp();
    const tries = await Promise.all(
      [1, 2, 3, 4, 5, 6].map(() => ask({ type: 'pin-unlock', secret: 'wrong', by: 'pin' })),
    );
    expect(tries.map((one) => (one.ok ? '' : one.problem))).toEqual([
      'wrong',
      'wrong',
      'wrong',
      'wrong',
      'wait',
      'wait',
    ]);
    expect(await ask({ type: 'pin-unlock', secret: '2468', by: 'pin' })).toMatchObject({ problem: 'wait' });
  });
  test('does not wait for a year because somebody had the clock a year ahead', async () => {
    await setUp();
    vi.useFakeTimers({ toFake: ['Date'] });
    const now = Date.now();
    vi.setSystemTime(now + 365 * 24 * 60 * 60_000);
    for (let at = 0; at < 5; at += 1) await ask({ type: 'pin-unlock', secret: 'wrong', by: 'pin' });
    vi.setSystemTime(now);
    expect(await ask({ type: 'pin-unlock', secret: '2468', by: 'pin' })).toMatchObject({ problem: 'wait' });
    vi.setSystemTime(now + 30_000);
    expect(await ask({ type: 'pin-unlock', secret: '2468', by: 'pin' })).toMatchObject({ ok: true });
  });
  test('is changed and taken off with a key only, and a new one has a new code', async () => {
    const { key, code } = await setUp();
    expect(await ask({ type: 'pin-set', pin: 'mine' })).toEqual({ ok: false, problem: 'pin' });
    expect(await ask({ type: 'pin-remove' })).toEqual({ ok: false, problem: 'pin' });
    expect(await ask({ type: 'pin-set', pin: 'a new one', key })).toMatchObject({ ok: true });
    expect(await ask({ type: 'pin-unlock', secret: code, by: 'code' })).toMatchObject({ problem: 'wrong' });
    const next = keyOf(await ask({ type: 'pin-unlock', secret: 'a new one', by: 'pin' }));
    expect(await ask({ type: 'pin-remove', key: next })).toEqual({ ok: true });
    expect(await stored()).toEqual({});
  });
  test('that is lost opens with the code', async () => {
    const { code } = await setUp();
    expect(await ask({ type: 'pin-unlock', secret: code.toLowerCase(), by: 'code' })).toMatchObject({ ok: true });
  });
  test.each(['1111', '123', ''])('"%s" is not taken', async (pin) => {
    expect(await ask({ type: 'pin-set', pin })).toEqual({ ok: false, problem: 'unusable' });
  });
});

describe('the seven days', () => {
  test('take the PIN off at their end, and not before', async () => {
    await setUp();
    expect(await ask({ type: 'pin-reset', act: 'ask' })).toEqual({ ok: true });
    expect(await ask({ type: 'pin-reset', act: 'finish' })).toEqual({ ok: false, problem: 'pin' });
    vi.useFakeTimers({ toFake: ['Date'] });
    for (let day = 0; day < 7; day += 1) {
      vi.setSystemTime(Date.now() + 24 * 60 * 60 * 1000);
      lookAtLostPin();
      await ask({ type: 'pin-lock' });
    }
    expect(await ask({ type: 'pin-reset', act: 'finish' })).toEqual({ ok: true });
    expect(await stored()).toEqual({});
  });
  test('do not begin again when somebody asks again', async () => {
    await setUp();
    const pinReset = { ...askReset(Date.now()), waited: 5000 };
    await fakeBrowser.storage.local.set({ pinReset });
    await ask({ type: 'pin-reset', act: 'ask' });
    expect((await stored()).pinReset).toMatchObject({ askedAt: pinReset.askedAt });
  });
  test('end when somebody puts in the PIN', async () => {
    const { key } = await setUp();
    await ask({ type: 'pin-reset', act: 'ask' });
    expect(await ask({ type: 'pin-reset', act: 'stop' })).toEqual({ ok: false, problem: 'pin' });
    expect(await ask({ type: 'pin-reset', act: 'stop', key })).toEqual({ ok: true });
    await ask({ type: 'pin-reset', act: 'ask' });
    await ask({ type: 'pin-unlock', secret: '2468', by: 'pin' });
    expect(await stored()).not.toHaveProperty('pinReset');
  });
  test('are the way out of a damaged record, which locks', async () => {
    await fakeBrowser.storage.local.set({ pin: 'rubbish' });
    expect(await ask({ type: 'save-settings', settings: off })).toEqual({ ok: false, problem: 'pin' });
    expect(await ask({ type: 'pin-unlock', secret: '2468', by: 'pin' })).toEqual({ ok: false, problem: 'unusable' });
    expect(await ask({ type: 'pin-reset', act: 'ask' })).toEqual({ ok: true });
  });
});

test('somebody comes on the list in the family’s name with the key, and beside the young person’s own', async () => {
  const { key } = await setUp();
  const own = { label: 'Aunt Jo', way: 'phone', value: '01632 960 123', by: 'me' } as const;
  await fakeBrowser.storage.local.set({ trusted: [own] });
  const person = { label: 'Dad', way: 'phone', value: '01632 960 124', by: 'me' } as const;
  expect(await ask({ type: 'family-person', person })).toEqual({ ok: false, problem: 'pin' });
  expect(await ask({ type: 'family-person', person, key })).toEqual({ ok: true });
  expect((await stored()).trusted).toEqual([own, { ...person, by: 'family' }]);
});
