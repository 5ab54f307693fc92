// @vitest-environment node
import { describe, expect, test } from 'vitest';
import {
  dropUnheld,
  hold,
  keysGone,
  openedTo,
  parsePlaceKey,
  permissionOf,
  placeKey,
  release,
  restore,
} from '../../../lib/core/camera-lock';

const site = 'https://a.example';

describe('a place', () => {
  test.each([
    { origin: site, isPrivate: false },
    { origin: 'http://b.localhost:8080', isPrivate: true },
    { origin: 'https://[::1]:8443', isPrivate: false },
  ])('comes back from its key: %j', (place) => {
    expect(parsePlaceKey(placeKey(place))).toEqual(place);
  });
  test.each([
    '',
    'null',
    'file://',
    'https://',
    'https://*',
    'https://a.example/*',
    'chrome-extension://abc',
    'private ',
  ])('“%s” is none that can be opened', (key) => {
    expect(parsePlaceKey(key)).toBeNull();
  });
});

describe('the books', () => {
  test('a place closes with its last holder', () => {
    const two = hold(hold({}, site, 1), site, 2);
    expect(release(two, 1)).toEqual({ [site]: [2] });
    expect(release(release(two, 1), 2)).toEqual({});
  });
  test('a holder counts once', () => {
    expect(release(hold(hold({}, site, 1), site, 1), 1)).toEqual({});
  });
  test('one that nobody knows changes nothing', () => {
    expect(release({ [site]: [1] }, 7)).toEqual({ [site]: [1] });
  });
  test('after a restart a place waits for its holders', () => {
    const waiting = restore([site, 'https://b.example']);
    expect(release(waiting, 5)).toEqual(waiting);
    expect(dropUnheld(hold(waiting, site, 1))).toEqual({ [site]: [1] });
  });
  test.each([null, undefined, 'x', {}, [1, null, 'nonsense']])('%j restores nothing', (stored) => {
    expect(restore(stored)).toEqual({});
  });
  test('what was closed is named', () => {
    expect(keysGone({ a: [1], b: [2] }, { b: [] })).toEqual(['a']);
  });
});

describe('the person’s own choice', () => {
  test.each([
    ['allow', 'allow', 'granted'],
    ['ask', 'ask', 'prompt'],
    ['block', null, 'denied'],
  ] as const)('%s: opened to %s, read as %s', (own, opened, read) => {
    expect(openedTo(own)).toBe(opened);
    expect(permissionOf(own)).toBe(read);
  });
});
