// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { type PageView, parsePageView, strictPageView } from '../../../lib/core/page-view';

const view: PageView = {
  camera: false,
  picture: true,
  strict: true,
  cameraOnAllSites: false,
  rememberMinutes: 0,
  pauseSeconds: 10,
  sites: { 'club.example': 'meeting' },
  hosts: { stranger: ['random.example'] },
  style: 'p {}',
  copy: { pushed: 'Someone is pushing me' },
  brief: { name: 'A line', phone: '116 111' },
};

test('a view comes back from storage as it was', () => {
  expect(parsePageView(JSON.parse(JSON.stringify(view)))).toEqual(view);
});
test('a region without a number is nothing to complain about', () => {
  expect(parsePageView({ ...view, brief: null })).toEqual({ ...view, brief: null });
});
test.each([undefined, null, 'x', 7, []])('%j means: pause, and trust no site', (raw) => {
  expect(parsePageView(raw)).toEqual(strictPageView);
});
describe('a field that cannot be used is strict, alone', () => {
  test.each([
    ['camera', 'off'],
    ['picture', 0],
    ['strict', 'yes'],
    ['pauseSeconds', '0'],
    ['sites', 'club.example'],
    ['hosts', null],
    ['copy', 3],
    ['brief', 'call me'],
  ] as const)('%s: %j', (field, value) => {
    expect(parsePageView({ ...view, [field]: value })).toEqual({ ...view, [field]: strictPageView[field] });
  });
});
test('an unknown field is left behind', () => {
  expect(parsePageView({ ...view, more: 1 })).toEqual(view);
});
