import { describe, expect, test } from 'vitest';
import { cameraLine, pictureLine } from '../../../../components/popup/popup-words';
import type { TabStatus } from '../../../../lib/core/messages';

const status = (more: Partial<TabStatus>): TabStatus => ({
  host: 'a.example',
  siteClass: 'chat',
  looksLikeChat: false,
  camera: 'pause',
  picture: 'pause',
  ...more,
});
const on = { camera: true, picture: true };

describe('the line for the camera', () => {
  test.each([
    [{ camera: 'pause' }, 'popup_camera_pause'],
    [{ camera: 'pause', siteClass: 'stranger' }, 'popup_camera_each'],
    [{ camera: 'remind' }, 'popup_camera_remind'],
    [{ camera: 'refuse' }, 'popup_camera_refuse'],
    [{ camera: 'allow', siteClass: 'meeting' }, 'popup_camera_meeting'],
    [{ camera: 'allow' }, 'popup_camera_allow'],
  ] as const)('with %j is %s', (more, key) => {
    expect(cameraLine(status(more), on)).toBe(key);
  });
  test('says so when the person switched it off, even on a stranger site', () => {
    expect(cameraLine(status({ siteClass: 'stranger' }), { camera: false })).toBe('popup_camera_off');
  });
});

describe('the line for pictures', () => {
  test.each([
    [{ picture: 'pause' }, 'popup_picture_pause'],
    [{ picture: 'pause', siteClass: 'stranger' }, 'popup_picture_each'],
    [{ picture: 'remind' }, 'popup_picture_remind'],
    [{ picture: 'refuse' }, 'popup_picture_refuse'],
    [{ picture: 'allow', siteClass: 'meeting' }, 'popup_picture_meeting'],
    [{ picture: 'allow', siteClass: 'other' }, 'popup_picture_no_chat'],
    [{ picture: 'allow', looksLikeChat: true }, 'popup_picture_allow'],
  ] as const)('with %j is %s', (more, key) => {
    expect(pictureLine(status(more), on)).toBe(key);
  });
  test('says so when the person switched it off', () => {
    expect(pictureLine(status({}), { picture: false })).toBe('popup_picture_off');
  });
});
