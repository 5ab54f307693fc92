// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { checkOwnSite, isShippedStranger, withOwnSite, withoutOwnSite } from '../../../lib/core/own-sites';
import { ownSitesLimit } from '../../../lib/core/settings-table';
import { classifyHost, type SiteClass } from '../../../lib/core/sites';

const shipped = { stranger: ['strangers.example'], chat: ['chat.example'] };
const check = (text: string, siteClass: SiteClass = 'chat', own: Record<string, SiteClass> = {}) =>
  checkOwnSite(text, siteClass, { shipped, own });

test.each(['school.example', ' https://www.School.example/room?a=1 ', 'localhost', '192.0.2.7'])(
  '%j can be put on the list',
  (text) => {
    expect(check(text).ok).toBe(true);
  },
);
test('what is kept is the bare host', () => {
  expect(check('https://www.school.example/room')).toEqual({ ok: true, host: 'school.example' });
});

describe('refused is', () => {
  test.each(['', '   ', 'two words', 'a..example', 'http://', '?'])('%j, which is no host', (text) => {
    expect(check(text)).toEqual({ ok: false, problem: 'not-a-host' });
  });
  test.each(['com', 'example', 'co.uk', 'github.io', 'https://www.github.io/'])(
    '%j, which is far more than a site',
    (text) => {
      expect(check(text)).toEqual({ ok: false, problem: 'too-wide' });
    },
  );
  test.each(['chat', 'other', 'meeting'] as const)('a stranger site as %s', (siteClass) => {
    expect(check('strangers.example', siteClass)).toEqual({ ok: false, problem: 'stranger-stays' });
    expect(check('rooms.strangers.example', siteClass)).toEqual({ ok: false, problem: 'stranger-stays' });
  });
  test('one more than the list holds, but not a change to one that is on it', () => {
    const full: Record<string, SiteClass> = {};
    for (let i = 0; i < ownSitesLimit; i += 1) full[`s${i}.example`] = 'chat';
    expect(check('new.example', 'chat', full)).toEqual({ ok: false, problem: 'too-many' });
    expect(check('s3.example', 'other', full).ok).toBe(true);
  });
});

test('a stranger site may be named a stranger site', () => {
  expect(check('strangers.example', 'stranger').ok).toBe(true);
});
test('an owner may make a known chat looser and any site stricter', () => {
  expect(check('chat.example', 'meeting').ok).toBe(true);
  expect(check('new.example', 'stranger').ok).toBe(true);
});
test('every refusal of a weaker class is one that classifyHost would not have followed', () => {
  for (const siteClass of ['chat', 'other', 'meeting'] as const) {
    expect(classifyHost('strangers.example', shipped, { 'strangers.example': siteClass })).toBe('stranger');
  }
});
test('only shipped stranger sites count as such', () => {
  expect(isShippedStranger('a.strangers.example', shipped)).toBe(true);
  expect(isShippedStranger('notstrangers.example', shipped)).toBe(false);
});

test('adding and removing leave the given list as it was', () => {
  const own: Readonly<Record<string, SiteClass>> = { 'a.example': 'chat' };
  const more = withOwnSite(own, 'constructor', 'other');
  expect(Object.entries(more)).toEqual([
    ['a.example', 'chat'],
    ['constructor', 'other'],
  ]);
  expect(Object.keys(withoutOwnSite(more, 'a.example'))).toEqual(['constructor']);
  expect(own).toEqual({ 'a.example': 'chat' });
});
