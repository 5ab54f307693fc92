// @vitest-environment node
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openCare } from '../../../../lib/content/control/care';
import type { Hands } from '../../../../lib/content/hands';
import { type CameraTrack, openTracks } from '../../../../lib/content/tracks';

/** As much of a track as matters here: it ends silently by stop(), and knows whether it is enabled. */
class FakeTrack extends EventTarget {
  readyState = 'live';
  enabled = true;
  pp?: CameraTrack['pp'];
  stop(): void {
    this.readyState = 'ended';
  }
}
const track = (): FakeTrack & CameraTrack => new FakeTrack() as FakeTrack & CameraTrack;

function open() {
  const tracks = openTracks((one) => hands.onTrack(one));
  const hands = { tracks, onTrack: () => undefined } as unknown as Hands;
  const reports: boolean[] = [];
  const care = () => openCare(hands, (isLive) => reports.push(isLive));
  return { tracks, reports, care, hands };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the care for the tracks of a frame', () => {
  test('says that the first came, also one from before it, and that the last went', () => {
    const { tracks, reports, care } = open();
    const early = track();
    tracks.hear('track', early);
    care();
    tracks.hear('track', track());
    expect(reports).toEqual([true]);
    for (const one of tracks.all) one.stop(); // By the page: no event.
    vi.advanceTimersByTime(1100);
    expect(reports).toEqual([true, false]);
    expect(tracks.all).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
  test('ends tracks with the event of a pulled device', () => {
    const { tracks, reports, care } = open();
    const keeper = care();
    const one = track();
    const heard = vi.fn();
    one.addEventListener('ended', heard);
    tracks.hear('track', one);
    keeper.act('stop');
    // Black first, so that the other end of a call does not keep the last picture.
    expect([one.readyState, one.enabled, keeper.look().live]).toEqual(['live', false, false]);
    vi.advanceTimersByTime(200);
    expect(one.readyState).toBe('ended');
    expect(heard).toHaveBeenCalledOnce();
    expect(reports).toEqual([true, false]);
    keeper.act('stop');
    vi.advanceTimersByTime(200);
    expect(heard).toHaveBeenCalledOnce();
  });
  test('gives back after a cover what the page wanted last', () => {
    const { tracks, care } = open();
    const keeper = care();
    const [off, on] = [track(), track()];
    on.enabled = false;
    for (const one of [off, on]) tracks.hear('track', one);
    expect(tracks.hear('off', off)).toBe(false); // Not covered: the page's own word goes through.
    keeper.act('cover');
    expect([off.enabled, on.enabled]).toEqual([false, false]);
    expect([tracks.hear('wanted', off), tracks.hear('wanted', on)]).toEqual([true, false]);
    expect([tracks.hear('off', off), tracks.hear('on', on)]).toEqual([true, true]);
    expect([tracks.hear('wanted', off), tracks.hear('wanted', on)]).toEqual([false, true]);
    expect(on.enabled).toBe(false);
    keeper.act('show');
    expect([off.enabled, on.enabled]).toEqual([false, true]);
    expect(tracks.hear('wanted', off)).toBe(false);
  });
  test('covers what arrives while covered, and a copy like its original', () => {
    const { tracks, care } = open();
    const keeper = care();
    const one = track();
    tracks.hear('track', one);
    keeper.act('cover');
    const copy = track();
    copy.enabled = false; // As clone() leaves it.
    expect(tracks.hear('known', one)).toBe(true);
    tracks.hear('track', copy);
    const later = track();
    tracks.hear('track', later);
    expect([copy.enabled, later.enabled]).toEqual([false, false]);
    expect(tracks.hear('wanted', copy)).toBe(true);
    keeper.act('show');
    expect([copy.enabled, later.enabled]).toEqual([true, true]);
    expect(keeper.look()).toEqual({ live: true, covered: false });
  });
  test('stays covered when its camera ends and comes back, and says so', () => {
    const { tracks, hands } = open();
    const reports: unknown[] = [];
    const keeper = openCare(hands, (...report) => reports.push(report));
    const [one, other] = [track(), track()];
    tracks.hear('track', one);
    keeper.act('cover');
    one.stop();
    vi.advanceTimersByTime(1100);
    tracks.hear('track', other);
    expect(other.enabled).toBe(false);
    expect(reports).toEqual([
      [true, false],
      [false, true],
      [true, true],
    ]);
  });
  test('knows no other tracks', () => {
    const { tracks, care } = open();
    care().act('cover');
    const other = track();
    expect((['known', 'on', 'off', 'wanted'] as const).some((note) => tracks.hear(note, other))).toBe(false);
  });
  test('takes the tracks of camera elements, and looks for them for a while only', () => {
    const { tracks, reports, care, hands } = open();
    care();
    const element: { track?: FakeTrack } = {};
    tracks.elements.push(element as never);
    hands.onTrack();
    vi.advanceTimersByTime(3000);
    element.track = track();
    vi.advanceTimersByTime(1000);
    expect(reports).toEqual([true]);
    element.track.stop();
    vi.advanceTimersByTime(60_000);
    expect(reports).toEqual([true, false]);
    expect(vi.getTimerCount()).toBe(0);
  });
});

test('before the control has come, a copy is treated as its original', () => {
  const { tracks } = open();
  const one = track();
  tracks.hear('track', one);
  one.pp = (note) => note !== 'off'; // Another frame's control has it covered.
  tracks.hear('known', one);
  const copy = track();
  tracks.hear('track', copy);
  expect(tracks.hear('on', copy)).toBe(true);
  expect(tracks.isLive()).toBe(true);
});
