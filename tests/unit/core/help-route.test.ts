// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { helpRoute, pathCards, stepHash } from '../../../lib/core/help-route';
import english from '../../../locales/en.json';

describe('the address', () => {
  test.each([
    ['', 'pushed', { view: 'path', step: 1 }],
    ['', 'talk', { view: 'services', anchor: null }],
    ['', 'home', { view: 'services', anchor: null }],
    ['#path', 'home', { view: 'path', step: 1 }],
    ['#path-3', 'home', { view: 'path', step: 3 }],
    ['#path-11', 'pushed', { view: 'path', step: 11 }],
    ['#services', 'pushed', { view: 'services', anchor: null }],
    ['#need-take-down', 'pushed', { view: 'services', anchor: 'need-take-down' }],
    ['#sheet', 'home', { view: 'sheet' }],
    ['#telling', 'home', { view: 'telling' }],
    ['#replies', 'home', { view: 'replies' }],
    ['#grown-up', 'home', { view: 'grown-up' }],
  ] as const)('"%s" with topic %s', (hash, topic, route) => {
    expect(helpRoute(hash, topic)).toEqual(route);
  });

  test.each(['#path-0', '#path-12', '#path-99'])('%s is the first step: no address leads to an empty page', (hash) => {
    expect(helpRoute(hash, 'home')).toEqual({ view: 'path', step: 1 });
  });

  test.each(['#path-999', '#<script>', '#need-"x"', '#Path', '#%00'])('%s is the first view of the topic', (hash) => {
    expect(helpRoute(hash, 'home')).toEqual({ view: 'services', anchor: null });
    expect(helpRoute(hash, 'pushed')).toEqual({ view: 'path', step: 1 });
  });

  test('of a step leads to that step', () => {
    for (const step of pathCards.keys()) {
      expect(helpRoute(stepHash(step + 1), 'home')).toEqual({ view: 'path', step: step + 1 });
    }
  });
});

test('every card has a title and at least two sentences, and no words are left over', () => {
  const keys = Object.keys(english);
  for (const card of pathCards) {
    expect(keys, card).toEqual(expect.arrayContaining([`path_${card}_title`, `path_${card}_1`, `path_${card}_2`]));
  }
  const numbered = keys.filter((key) => /^path_[a-z]+_\d$/.test(key)).map((key) => key.split('_')[1]);
  expect([...new Set(numbered)]).toEqual([...pathCards]);
});
