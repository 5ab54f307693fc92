// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { type Exchange, exchangeLimit, exportSettings, readExchange } from '../../../lib/core/exchange';
import { defaultSettings, type Settings } from '../../../lib/core/settings';

const shipped = { stranger: ['strangers.example'] };
const mine: Settings = {
  ...defaultSettings,
  camera: false,
  pauseSeconds: 10,
  region: 'GB',
  sites: { 'chat.example': 'chat' },
};
const read = (text: string, current: Settings = mine): Exchange => readExchange(text, current, shipped);
const file = (settings: unknown): string => JSON.stringify({ format: 'pausepoint-settings', settings });
function found(exchange: Exchange): Extract<Exchange, { ok: true }> {
  if (!exchange.ok) throw new Error(exchange.refusal);
  return exchange;
}

test('settings come back from a file as they went in', () => {
  const { settings, problems } = found(read(exportSettings(mine), defaultSettings));
  expect(settings).toEqual(mine);
  expect(problems).toEqual([]);
});
test('a file is readable and ends with a line break', () => {
  expect(exportSettings(mine)).toContain('\n    "pauseSeconds": 10,\n');
  expect(exportSettings(mine).endsWith('}\n')).toBe(true);
});
test('sites stand in the file in order, however they were added', () => {
  const one = exportSettings({ ...mine, sites: { 'b.example': 'chat', 'a.example': 'other' } });
  const other = exportSettings({ ...mine, sites: { 'a.example': 'other', 'b.example': 'chat' } });
  expect(one).toBe(other);
});
test('a file saved by an editor that puts a mark at the start is read', () => {
  expect(read(`\uFEFF${exportSettings(mine)}`).ok).toBe(true);
});
test('strict mode travels in a file', () => {
  expect(found(read(exportSettings({ ...mine, strictCamera: true }))).changed).toEqual(['strictCamera']);
});
test('the age that was chosen travels in a file', () => {
  expect(found(read(exportSettings({ ...mine, ageBand: 'teen' }))).changed).toEqual(['ageBand']);
});
test('what would change is named', () => {
  expect(found(read(file({ ...mine, camera: true, sites: {} }))).changed).toEqual(['camera', 'sites']);
});
test('the same settings change nothing', () => {
  expect(found(read(exportSettings(mine))).changed).toEqual([]);
});

describe('a whole file is refused', () => {
  test.each([
    ['', 'not-json'],
    ['{"format":"pausepoint-settings","settings":{', 'not-json'],
    ['\u0000\u0001', 'not-json'],
    ['null', 'not-ours'],
    ['[]', 'not-ours'],
    ['{}', 'not-ours'],
    ['{"format":"other","settings":{}}', 'not-ours'],
    ['{"format":"pausepoint-settings","settings":[]}', 'not-ours'],
    ['{"format":"pausepoint-settings"}', 'not-ours'],
  ] as const)('%j', (text, refusal) => {
    expect(read(text)).toEqual({ ok: false, refusal });
  });
  test('when it is far too large', () => {
    expect(read(`${file(mine)}${' '.repeat(exchangeLimit)}`)).toEqual({ ok: false, refusal: 'too-large' });
  });
});

describe('a damaged field', () => {
  test('keeps the current value, not the default, and is named', () => {
    const { settings, problems, changed } = found(read(file({ camera: 'yes', pauseSeconds: 99, region: 7 })));
    expect(settings).toEqual(mine);
    expect(changed).toEqual([]);
    expect(problems).toEqual([
      { field: 'camera', problem: 'wrong-type' },
      { field: 'pauseSeconds', problem: 'out-of-range' },
      { field: 'region', problem: 'wrong-type' },
    ]);
  });
  test('leaves the good ones usable', () => {
    expect(found(read(file({ camera: 'yes', picture: false }))).settings).toEqual({ ...mine, picture: false });
  });
  test('that is missing keeps the current value', () => {
    expect(found(read(file({}))).settings).toEqual(mine);
  });
  test('in the list of sites drops that site only', () => {
    const { settings, problems } = found(read(file({ sites: { 'a.example': 'other', '??': 'chat', 'b.example': 1 } })));
    expect({ ...settings.sites }).toEqual({ 'a.example': 'other' });
    expect(problems.map(({ field }) => field)).toEqual(['sites.??', 'sites.b.example']);
  });
  test('that is the whole list of sites keeps the current list', () => {
    expect(found(read(file({ sites: 'all' }))).settings.sites).toEqual(mine.sites);
  });
});

test('an empty region in the file is a choice too', () => {
  expect(found(read(file({ region: null }))).settings.region).toBeNull();
});
test('a file cannot take the pause from a place where people meet strangers', () => {
  const { settings, problems } = found(
    read(
      file({ sites: { 'www.strangers.example': 'meeting', 'a.strangers.example': 'other', 'b.example': 'meeting' } }),
    ),
  );
  expect({ ...settings.sites }).toEqual({ 'b.example': 'meeting' });
  expect(problems).toEqual([
    { field: 'sites.strangers.example', problem: 'stranger-stays' },
    { field: 'sites.a.strangers.example', problem: 'stranger-stays' },
  ]);
});
test('a file cannot leave alone a place where people meet strangers, or half the web', () => {
  const { settings, problems } = found(read(file({ ignoredChatSites: ['strangers.example', 'com', 'b.example'] })));
  expect(settings.ignoredChatSites).toEqual(['b.example']);
  expect(problems).toEqual([
    { field: 'ignoredChatSites.com', problem: 'wrong-type' },
    { field: 'ignoredChatSites.strangers.example', problem: 'stranger-stays' },
  ]);
});
test('a file cannot leave alone or trust what belongs to many owners', () => {
  const { settings, problems } = found(
    read(
      file({ ignoredChatSites: ['co.uk', 'chat.co.uk'], sites: { 'github.io': 'meeting', 'a.github.io': 'meeting' } }),
    ),
  );
  expect(settings.ignoredChatSites).toEqual(['chat.co.uk']);
  expect({ ...settings.sites }).toEqual({ 'a.github.io': 'meeting' });
  expect(problems).toEqual([
    { field: 'sites.github.io', problem: 'wrong-type' },
    { field: 'ignoredChatSites.co.uk', problem: 'wrong-type' },
  ]);
});
test('a file cannot trust half the web, which nobody can type into the list either', () => {
  const sites = { com: 'meeting', org: 'other', net: 'chat', localhost: 'meeting' };
  const { settings, problems } = found(read(file({ sites })));
  expect({ ...settings.sites }).toEqual({ net: 'chat', localhost: 'meeting' });
  expect(problems).toEqual([
    { field: 'sites.com', problem: 'wrong-type' },
    { field: 'sites.org', problem: 'wrong-type' },
  ]);
});
test('a newer file is read as far as it is known, and says so', () => {
  const { settings, problems } = found(read(file({ ...mine, version: 2, picture: false, halo: 1 })));
  expect(settings).toEqual({ ...mine, picture: false });
  expect(problems).toEqual([
    { field: 'version', problem: 'newer-version' },
    { field: 'halo', problem: 'unknown-field' },
  ]);
});
test('names that objects are born with do no harm', () => {
  const text =
    '{"format":"pausepoint-settings","settings":{"__proto__":{"camera":true},"sites":{"constructor":"chat"}}}';
  const { settings } = found(read(text));
  expect(settings.camera).toBe(false);
  expect(Object.entries(settings.sites)).toEqual([['constructor', 'chat']]);
});
