import { describe, expect, it } from 'vitest';
import { classOf, findPlace } from '../../../lib/content/place';
import { strictPageView } from '../../../lib/core/page-view';

const place = (...hosts: string[]) => ({ host: hosts.at(-1) ?? '', hosts });
const view = {
  ...strictPageView,
  hosts: { stranger: ['random.example'], chat: ['social.example'], meeting: ['lesson.example'] },
};

describe('the class of a place', () => {
  it('is the strictest of the frame and the pages around it', () => {
    expect(classOf(place('lesson.example', 'random.example'), view)).toBe('stranger');
    expect(classOf(place('lesson.example', 'unknown.example'), view)).toBe('other');
    expect(classOf(place('lesson.example'), view)).toBe('meeting');
  });

  it('takes every unknown page for a chat while the list of sites is not there', () => {
    expect(classOf(place('unknown.example'), strictPageView)).toBe('chat');
    expect(classOf(place(), strictPageView)).toBe('chat');
  });

  it('is other for an unknown page once the list is there', () => {
    expect(classOf(place('unknown.example'), view)).toBe('other');
  });

  it('keeps what the owner said of a site while the shipped list is missing', () => {
    const own = { ...strictPageView, sites: { 'club.example': 'meeting' as const } };
    expect(classOf(place('club.example'), own)).toBe('meeting');
  });
});

describe('the host of a place', () => {
  const windowAt = (origin: string, ...ancestorOrigins: string[]): Window =>
    ({ origin, location: { href: origin, ancestorOrigins }, document: { referrer: '' } }) as unknown as Window;

  it('is the one in the address bar, without www.', () => {
    expect(findPlace(windowAt('https://call.example', 'https://www.social.example'))).toEqual({
      host: 'social.example',
      hosts: ['call.example', 'social.example'],
    });
  });

  it.each(['https://random.example.', 'https://www.random.example.'])(
    'is the same for %s, with a dot at the end',
    (origin) => {
      expect(findPlace(windowAt(origin)).host).toBe('random.example');
    },
  );

  it('is empty where a window has none', () => {
    expect(findPlace(windowAt('null'))).toEqual({ host: '', hosts: [] });
  });
});
