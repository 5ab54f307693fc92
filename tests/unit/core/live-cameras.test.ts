// @vitest-environment node
import { describe, expect, test } from 'vitest';
import {
  cameraAfter,
  checkinAfterMs,
  checkinGapMs,
  isCheckinDue,
  type LiveCamera,
  parseLiveCameras,
  watchTime,
  withCamera,
} from '../../../lib/core/live-cameras';

const now = 1_800_000_000_000;
const camera = (more: Partial<LiveCamera> = {}): LiveCamera => ({
  since: now,
  frames: [0],
  covered: false,
  asked: false,
  ...more,
});

describe('a frame that says whether its camera is on', () => {
  test('starts the time with the first live track of the tab', () => {
    expect(cameraAfter(null, 0, true, now)).toEqual(camera());
  });
  test('joins another frame without a new start', () => {
    expect(cameraAfter(camera({ covered: true }), 7, true, now + 5000)).toEqual(
      camera({ covered: true, frames: [0, 7] }),
    );
  });
  test('counts once', () => {
    expect(cameraAfter(camera(), 0, true, now)?.frames).toEqual([0]);
  });
  test('leaves the others on', () => {
    expect(cameraAfter(camera({ frames: [0, 7] }), 0, false, now)?.frames).toEqual([7]);
  });
  test('ends it all when it was the last', () => {
    expect(cameraAfter(camera(), 0, false, now)).toBeNull();
    expect(cameraAfter(null, 3, false, now)).toBeNull();
  });
});

describe('what storage holds', () => {
  test('is read back', () => {
    const cameras = { 4: camera(), 9: camera({ asked: true }) };
    expect(parseLiveCameras(JSON.parse(JSON.stringify(cameras)))).toEqual(cameras);
  });
  test.each([null, undefined, 7, 'x', [], { tab: camera() }, { 3: null }, { 3: { since: 'long ago', frames: [0] } }])(
    'is left out when it is %j',
    (raw) => {
      expect(parseLiveCameras(raw)).toEqual({});
    },
  );
  test('changes for one tab alone', () => {
    const cameras = withCamera({ 4: camera() }, 9, camera());
    expect(Object.keys(cameras)).toEqual(['4', '9']);
    expect(Object.keys(withCamera(cameras, 4, null))).toEqual(['9']);
  });
});

describe('the check-in', () => {
  const late = now + checkinAfterMs;
  test('is due after four minutes and not before', () => {
    expect(isCheckinDue(camera(), 0, late)).toBe(true);
    expect(isCheckinDue(camera(), 0, late - 1)).toBe(false);
  });
  test('has one turn', () => {
    expect(isCheckinDue(camera({ asked: true }), 0, late)).toBe(false);
  });
  test('is not due again within an hour, in whatever tab', () => {
    expect(isCheckinDue(camera(), late - checkinGapMs + 1, late)).toBe(false);
    expect(isCheckinDue(camera(), late - checkinGapMs, late)).toBe(true);
  });
  test('is due when the clock was set back', () => {
    expect(isCheckinDue(camera(), late + 5, late)).toBe(true);
  });
});

test.each([
  [-5, '0:00'],
  [7_900, '0:07'],
  [750_000, '12:30'],
  [3_723_000, '1:02:03'],
])('%d ms are %s on the watch', (ms, text) => {
  expect(watchTime(ms)).toBe(text);
});
