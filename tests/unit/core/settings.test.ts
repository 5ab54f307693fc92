// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { defaultSettings, defaultsFor, parseSettings, type Settings } from '../../../lib/core/settings';
import { ownSitesLimit } from '../../../lib/core/settings-table';

const problemsOf = (raw: unknown): readonly string[] =>
  parseSettings(raw).problems.map(({ field, problem }) => `${field}: ${problem}`);

const chosen: Settings = {
  version: 1,
  owner: 'family',
  camera: false,
  picture: true,
  strictCamera: true,
  cameraOnAllSites: false,
  pauseSeconds: 10,
  rememberMinutes: 0,
  region: 'GB',
  language: 'pt_BR',
  ageBand: 'teen',
  chatReading: true,
  chatQuietSites: ['quiet.example'],
  ignoredChatSites: ['work.example'],
  sites: { 'chat.example': 'stranger', 'school.example': 'meeting' },
};

test('nothing stored yet means the defaults, without a complaint', () => {
  expect(parseSettings(undefined)).toEqual({ settings: defaultSettings, problems: [] });
});
test('the defaults pause the camera and the picture', () => {
  expect(defaultSettings).toMatchObject({ camera: true, picture: true, pauseSeconds: 3 });
});
test('nobody has to say an age', () => {
  expect(defaultSettings.ageBand).toBeNull();
  expect(parseSettings({ ...chosen, ageBand: null })).toEqual({ settings: { ...chosen, ageBand: null }, problems: [] });
});
test('a school’s computers start with the words for teens', () => {
  expect(defaultsFor('school')).toEqual({ ...defaultSettings, ageBand: 'teen' });
});
test('a reminder stands in for a pause for half an hour, and cameras are paused everywhere', () => {
  expect(defaultSettings).toMatchObject({ rememberMinutes: 30, cameraOnAllSites: true });
});
test('the browser’s own lock is off until somebody wants it', () => {
  expect(defaultSettings.strictCamera).toBe(false);
});
test('good settings come back as they were', () => {
  expect(parseSettings(chosen)).toEqual({ settings: chosen, problems: [] });
});
test('settings survive a file', () => {
  const saved = JSON.stringify(parseSettings(chosen).settings);
  expect(parseSettings(JSON.parse(saved))).toEqual({ settings: chosen, problems: [] });
});
test.each([null, 'on', 7, true, [], [chosen]])('%j instead of settings means the defaults, and says so', (raw) => {
  expect(parseSettings(raw)).toEqual({
    settings: defaultSettings,
    problems: [{ field: '', problem: 'not-an-object' }],
  });
});

describe('one bad field', () => {
  test.each([
    ['camera', 'no'],
    ['camera', 0],
    ['camera', null],
    ['picture', {}],
    ['strictCamera', 1],
    ['pauseSeconds', '3'],
    ['pauseSeconds', 2.5],
    ['pauseSeconds', Number.NaN],
    ['region', 'gb'],
    ['region', 'GBR'],
    ['language', 'English!'],
    ['language', ''],
    ['ageBand', 'adult'],
    ['ageBand', 14],
    ['owner', 'school'],
    ['cameraOnAllSites', 'yes'],
    ['rememberMinutes', true],
    ['chatReading', 1],
    ['chatQuietSites', 'quiet.example'],
    ['ignoredChatSites', {}],
    ['sites', []],
    ['sites', 'chat.example'],
  ] as const)('%s: %j falls back alone and is named', (field, value) => {
    const { settings, problems } = parseSettings({ ...chosen, [field]: value });
    expect(settings).toEqual({ ...chosen, [field]: defaultSettings[field] });
    expect(problems).toEqual([{ field, problem: 'wrong-type' }]);
  });
  test.each([-1, 31])('pauseSeconds: %d is out of range', (pauseSeconds) => {
    const { settings, problems } = parseSettings({ ...chosen, pauseSeconds });
    expect(settings.pauseSeconds).toBe(3);
    expect(problems).toEqual([{ field: 'pauseSeconds', problem: 'out-of-range' }]);
  });
  test.each([0, 30])('pauseSeconds: %d is in range', (pauseSeconds) => {
    expect(parseSettings({ pauseSeconds }).settings.pauseSeconds).toBe(pauseSeconds);
  });
  test.each([-1, 241])('rememberMinutes: %d is out of range', (rememberMinutes) => {
    expect(problemsOf({ rememberMinutes })).toEqual(['rememberMinutes: out-of-range']);
  });
  test('a bad host in a list is dropped by itself and named', () => {
    const { settings } = parseSettings({ ignoredChatSites: ['a.example', 'no host', 7, 'https://A.example/x'] });
    expect(settings.ignoredChatSites).toEqual(['a.example']);
    expect(problemsOf({ ignoredChatSites: ['no host', 7] })).toEqual([
      'ignoredChatSites.no host: wrong-type',
      'ignoredChatSites.number: wrong-type',
    ]);
  });
  test('an unknown field is named and left out', () => {
    const { settings, problems } = parseSettings({ ...chosen, reportTo: 'someone' });
    expect(settings).toEqual(chosen);
    expect(problems).toEqual([{ field: 'reportTo', problem: 'unknown-field' }]);
  });
  test('a newer version is named, and what is understood is kept', () => {
    const { settings, problems } = parseSettings({ ...chosen, version: 2 });
    expect(settings).toEqual(chosen);
    expect(problems).toEqual([{ field: 'version', problem: 'newer-version' }]);
  });
});

describe('own sites', () => {
  test('are tidied to host names', () => {
    expect(parseSettings({ sites: { 'https://WWW.Chat.Example/room?x=1': 'chat' } }).settings.sites).toEqual({
      'chat.example': 'chat',
    });
  });
  test('a bad entry is named and the good ones stay', () => {
    const sites = { 'chat.example': 'chat', 'not a host': 'chat', 'x.example': 'nowhere' };
    expect(parseSettings({ sites }).settings.sites).toEqual({ 'chat.example': 'chat' });
    expect(problemsOf({ sites })).toEqual(['sites.not a host: wrong-type', 'sites.x.example: wrong-type']);
  });
  test('hosts with the names of object parts are hosts like any other', () => {
    const raw: unknown = JSON.parse('{"sites":{"constructor":"chat","__proto__":"meeting","tostring":"other"}}');
    const { settings, problems } = parseSettings(raw);
    expect(Object.entries(settings.sites)).toEqual([
      ['constructor', 'chat'],
      ['__proto__', 'meeting'],
      ['tostring', 'other'],
    ]);
    expect(problems).toEqual([]);
  });
  test('an object from a file does not become the prototype of anything', () => {
    const raw: unknown = JSON.parse('{"__proto__":{"camera":false},"sites":{"__proto__":{"x":1}}}');
    const { settings } = parseSettings(raw);
    expect(settings.camera).toBe(true);
    expect('x' in settings.sites).toBe(false);
    expect(problemsOf(raw)).toEqual(['__proto__: unknown-field', 'sites.__proto__: wrong-type']);
  });
  test('beyond the limit are left out, and that is said once', () => {
    const sites = Object.fromEntries(Array.from({ length: ownSitesLimit + 5 }, (_, i) => [`h${i}.example`, 'chat']));
    expect(Object.keys(parseSettings({ sites }).settings.sites)).toHaveLength(ownSitesLimit);
    expect(problemsOf({ sites })).toEqual(['sites: too-many']);
  });
  test('right at the limit are all kept', () => {
    const sites = Object.fromEntries(Array.from({ length: ownSitesLimit }, (_, i) => [`h${i}.example`, 'chat']));
    expect(problemsOf({ sites })).toEqual([]);
  });
});
