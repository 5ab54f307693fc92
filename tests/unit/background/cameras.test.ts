// @vitest-environment node
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import {
  actOnCameras,
  cameraNow,
  cameraSoon,
  checkCamera,
  forgetCamera,
  liveTabs,
  mayCheckIn,
} from '../../../lib/background/cameras';
import { checkinAfterMs } from '../../../lib/core/live-cameras';
import type { FrameCamera, ToTab } from '../../../lib/core/messages';
import { readLedger } from '../../../lib/platform/storage';

type Frame = FrameCamera | 'gone' | 'silent';

/** What the frames of the only tab answer when they are looked at, and everything that was sent to it. */
let frames: Record<number, Frame> = {};
let sent: readonly { readonly message: ToTab; readonly frame: number | undefined }[] = [];
const tab = 7;
const live: FrameCamera = { live: true, covered: false };
const stored = async () => (await browser.storage.session.get('cameras')).cameras as Record<string, { since: number }>;
const orders = () => sent.flatMap(({ message }) => (message.type === 'camera-do' ? [message.act] : []));
const news = () => sent.flatMap(({ message }) => (message.type === 'camera-news' ? [message] : []));
const executeScript = vi.fn(async () => []);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout'] });
  frames = {};
  sent = [];
  Object.assign(browser.tabs, {
    sendMessage: async (_tab: number, message: ToTab, to?: { frameId: number }) => {
      sent = [...sent, { message, frame: to?.frameId }];
      if (message.type !== 'camera-look') return true;
      const frame = frames[to?.frameId ?? 0] ?? 'gone';
      if (frame === 'gone') throw new Error('Could not establish connection. Receiving end does not exist.');
      return frame === 'silent' ? new Promise(() => undefined) : frame;
    },
  });
  Object.assign(browser, { scripting: { executeScript } });
});
afterEach(() => void vi.useRealTimers());

/** Waits for something that may wait for a frame that keeps silent. */
async function later<T>(promise: Promise<T>): Promise<T> {
  await vi.advanceTimersByTimeAsync(2500);
  return promise;
}

describe('the books of live cameras', () => {
  test('begin with the first frame and end with the last', async () => {
    frames = { 0: live, 3: live };
    await cameraNow(tab, 3, true);
    const { since } = (await stored())[tab] ?? { since: 0 };
    vi.setSystemTime(Date.now() + 60_000);
    await cameraNow(tab, 0, true);
    expect((await stored())[tab]).toEqual({ since, frames: [3, 0], covered: false, asked: false });
    await cameraNow(tab, 3, false);
    await cameraNow(tab, 0, false);
    expect(await stored()).toEqual({});
    expect(news().at(-1)?.camera).toBeNull();
  });
  test('do not go on from a page that went away without a word', async () => {
    frames = { 0: live };
    await cameraNow(tab, 3, true);
    const before = (await stored())[tab]?.since ?? 0;
    vi.setSystemTime(Date.now() + 60_000);
    await cameraNow(tab, 0, true);
    expect((await stored())[tab]).toMatchObject({ since: before + 60_000, frames: [0] });
  });
  test('strike out a frame that is gone, and keep one that is silent', async () => {
    frames = { 0: live, 3: live, 5: live };
    for (const frame of [0, 3, 5]) await cameraNow(tab, frame, true);
    frames = { 0: { live: false, covered: false }, 5: 'silent' };
    expect((await later(checkCamera(tab)))?.frames).toEqual([5]);
  });
  test('hold a frame that the control could not be brought to, and let it go once the control is there', async () => {
    executeScript.mockRejectedValue(new Error('Cannot access contents of the page.'));
    await cameraSoon(tab, 3, null);
    expect((await stored())[tab]).toMatchObject({ frames: [3], unattended: [3] });
    expect(await later(actOnCameras(tab, 'stop'))).toBe(false);
    expect((await stored())[tab]).toMatchObject({ frames: [3], unattended: [3], unreached: true });
    executeScript.mockResolvedValue([]);
    expect(await later(checkCamera(tab))).toBeNull();
  });
  test('say so in the control when a Stop from elsewhere has missed a frame, until it answers', async () => {
    frames = { 0: live, 5: live };
    for (const frame of [0, 5]) await cameraNow(tab, frame, true);
    frames = { 0: { live: false, covered: false }, 5: 'silent' };
    expect(await later(actOnCameras('all', 'stop'))).toBe(false);
    expect(news().at(-1)).toMatchObject({ isUnreached: true, camera: { frames: [5], unreached: true } });
    frames = { 5: live };
    expect(await later(checkCamera(tab))).toEqual(expect.not.objectContaining({ unreached: true }));
  });
  test('forget a closed tab', async () => {
    frames = { 0: live };
    await cameraNow(tab, 0, true);
    expect(await liveTabs()).toEqual([tab]);
    await forgetCamera(tab);
    expect(await liveTabs()).toEqual([]);
  });
});

describe('what a person presses', () => {
  beforeEach(async () => {
    frames = { 0: live, 3: live };
    await cameraNow(tab, 0, true);
    await cameraNow(tab, 3, true);
  });
  test('goes to every frame', async () => {
    frames = { 0: { live: false, covered: false }, 3: { live: false, covered: false } };
    expect(await actOnCameras('all', 'stop')).toBe(true);
    expect(orders()).toEqual(['stop']);
    expect(await stored()).toEqual({});
  });
  test('is not said to be done while a frame keeps silent', async () => {
    frames = { 0: { live: false, covered: false }, 3: 'silent' };
    expect(await later(actOnCameras(tab, 'stop'))).toBe(false);
    expect((await stored())[tab]).toMatchObject({ frames: [3] });
  });
  test('covers, and covers a frame that comes later before its first picture', async () => {
    frames = { 0: { live: true, covered: true }, 3: { live: true, covered: true } };
    expect(await actOnCameras(tab, 'cover')).toBe(true);
    sent = [];
    expect(await cameraSoon(tab, 9, 'reminder')).toBe(true);
    await vi.waitFor(() => expect(sent.map(({ message }) => message.type)).toEqual(['camera-do', 'camera-news']));
    expect(sent[0]?.frame).toBe(9);
    expect(news()[0]).toMatchObject({ why: 'reminder', camera: { covered: true } });
    frames = { 0: { live: true, covered: false }, 3: { live: true, covered: true } };
    expect(await actOnCameras(tab, 'show')).toBe(false);
  });
});

test('the control is brought to the frame and to the top frame, and to no other', async () => {
  executeScript.mockClear();
  await cameraSoon(tab, 3, null);
  await vi.waitFor(() => expect(news()).toHaveLength(1));
  const at = executeScript.mock.calls.map(([to]: readonly unknown[]) => (to as { target: object }).target);
  expect(at).toEqual([
    { tabId: tab, frameIds: [3] },
    { tabId: tab, frameIds: [0] },
  ]);
});

test('a busy top frame keeps no other frame waiting for its cover', async () => {
  frames = { 0: live };
  await cameraNow(tab, 0, true);
  frames = { 0: { live: true, covered: true } };
  await actOnCameras(tab, 'cover');
  executeScript.mockImplementation((async ({ target }: { target: { frameIds: number[] } }) =>
    target.frameIds[0] === 0 ? new Promise(() => undefined) : []) as never);
  sent = [];
  expect(await cameraSoon(tab, 9, null)).toBe(true);
  expect(sent.map(({ message, frame }) => [message.type, frame])).toEqual([['camera-do', 9]]);
  executeScript.mockImplementation(async () => []);
});

test('a cover that outlived its camera is in the new book, and in every frame', async () => {
  frames = { 0: { live: true, covered: true } };
  await cameraNow(tab, 0, true, true);
  expect((await stored())[tab]).toMatchObject({ covered: true });
  await cameraNow(tab, 0, false, true);
  frames = { 3: live };
  await cameraNow(tab, 3, true);
  sent = [];
  await cameraNow(tab, 0, true, true);
  expect(orders()).toEqual(['cover']);
  expect(news().at(-1)?.camera?.covered).toBe(true);
});

describe('the check-in', () => {
  const openFor = async (ms: number): Promise<void> => {
    frames = { 0: live };
    await cameraNow(tab, 0, true);
    vi.setSystemTime(Date.now() + ms);
  };
  test('comes after four minutes, once', async () => {
    await openFor(checkinAfterMs - 1);
    expect(await mayCheckIn(tab, { isPrivate: false })).toBe(false);
    vi.setSystemTime(Date.now() + 1);
    expect(await mayCheckIn(tab, { isPrivate: false })).toBe(true);
    expect((await readLedger()).checkinAt).toBe(Date.now());
    vi.setSystemTime(Date.now() + 2 * 3_600_000);
    expect(await mayCheckIn(tab, { isPrivate: false })).toBe(false);
  });
  test('of a private window is written nowhere but in memory, and counts', async () => {
    await openFor(checkinAfterMs);
    expect(await mayCheckIn(tab, { isPrivate: true })).toBe(true);
    expect(await browser.storage.local.get(null)).toEqual({});
    await cameraNow(tab, 0, false);
    await openFor(checkinAfterMs);
    expect(await mayCheckIn(tab, { isPrivate: false })).toBe(false);
  });
});
