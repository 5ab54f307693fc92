import { beforeEach, describe, expect, test, vi } from 'vitest';
import browser, { type Runtime } from 'webextension-polyfill';
import {
  blockCameras,
  canLockCamera,
  forgetCameraRules,
  mayLockCamera,
  ownCameraSetting,
  requestCameraLock,
  setCamera,
} from '../../../lib/platform/camera-lock';
import { readSender } from '../../../lib/platform/messages';

const camera = { set: vi.fn(async () => undefined), get: vi.fn(), clear: vi.fn() };
const site = { origin: 'https://a.example', isPrivate: false };

function withManifest(manifest: object): void {
  Object.assign(browser.runtime, { getManifest: () => manifest });
}

beforeEach(() => {
  camera.set.mockClear();
  camera.get.mockReset().mockResolvedValue({ setting: 'ask' });
  camera.clear.mockReset().mockResolvedValue(undefined);
  Object.assign(browser, { contentSettings: { camera } });
});

describe('a rule', () => {
  test('has two equal patterns, so that the person’s own choice can be seen past it', async () => {
    await blockCameras();
    await setCamera(site, 'allow');
    expect(camera.set.mock.calls.flat()).toEqual([
      { primaryPattern: 'http://*/*', secondaryPattern: 'http://*/*', setting: 'block' },
      { primaryPattern: 'https://*/*', secondaryPattern: 'https://*/*', setting: 'block' },
      { primaryPattern: 'https://a.example/*', secondaryPattern: 'https://a.example/*', setting: 'allow' },
    ]);
  });
  test('for a private window is never written to the disk', async () => {
    await setCamera({ ...site, isPrivate: true }, 'ask');
    expect(camera.set).toHaveBeenCalledWith(expect.objectContaining({ scope: 'incognito_session_only' }));
  });
  test('is not looked at when the person’s own choice is', async () => {
    expect(await ownCameraSetting(site)).toBe('ask');
    expect(camera.get).toHaveBeenCalledWith({ primaryUrl: 'https://a.example/', secondaryUrl: 'file:///' });
  });
});

test('all rules are taken back, also where there may be none for private windows', async () => {
  camera.clear.mockResolvedValueOnce(undefined).mockRejectedValueOnce(new Error('No access to incognito.'));
  await forgetCameraRules();
  expect(camera.clear).toHaveBeenCalledTimes(2);
});

describe('the permission', () => {
  test('is possible where the manifest has it', () => {
    withManifest({ optional_permissions: ['contentSettings'], permissions: ['storage'] });
    expect(canLockCamera()).toBe(true);
    withManifest({ permissions: ['storage'] });
    expect(canLockCamera()).toBe(false);
  });
  test('is not asked about in another browser', async () => {
    withManifest({ permissions: ['storage'] });
    const contains = vi.fn(async () => true);
    Object.assign(browser.permissions, { contains });
    expect(await mayLockCamera()).toBe(false);
    expect(contains).not.toHaveBeenCalled();
  });
  test('counts as refused when the browser rejects the request', async () => {
    Object.assign(browser.permissions, { request: vi.fn().mockRejectedValue(new Error('No gesture.')) });
    expect(await requestCameraLock()).toBe(false);
  });
});

describe('where a message comes from', () => {
  const tab = (url: string, incognito = false) => ({ id: 7, url, incognito }) as Runtime.MessageSender['tab'];
  const from = (sender: object) => readSender(sender as Runtime.MessageSender).topOrigin;

  test('is the top page, whatever frame sends it', () => {
    const sender = { origin: 'https://frame.example', frameId: 4, tab: tab('https://top.example:8443/a?b') };
    expect(from(sender)).toBe('https://top.example:8443');
  });
  test('is the opener’s site for a popup on about:blank', () => {
    expect(from({ origin: 'https://opener.example', frameId: 0, tab: tab('about:blank') })).toBe(
      'https://opener.example',
    );
  });
  test('is nowhere for a frame in such a popup, which no rule can be made for', () => {
    expect(from({ origin: 'https://frame.example', frameId: 4, tab: tab('about:blank') })).toBe('null');
  });
  test('says which frame it is, and whether the window is private', () => {
    const sender = { frameId: 0, tab: tab('https://a.example/', true) } as Runtime.MessageSender;
    expect(readSender(sender)).toEqual({ tab: 7, frame: 0, topOrigin: '', isPrivate: true, page: null });
  });
});
