// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { type Effective, effective } from '../../../lib/core/effective';
import { noPolicy, parsePolicy } from '../../../lib/core/policy';
import { defaultSettings, type Settings } from '../../../lib/core/settings';
import { lockedChanges, parseWanted } from '../../../lib/core/settings-store';
import { settingFields, settingsTable } from '../../../lib/core/settings-table';

const shipped = { stranger: ['strangers.example'], chat: ['chat.example'] };
const under = (policy: unknown, own: Partial<Settings> = {}, isAdminInstall = true): Effective =>
  effective({ ...defaultSettings, ...own }, parsePolicy(policy, { shipped, isAdminInstall }).policy);

test('without a policy the settings are the person’s own, and nothing is locked', () => {
  const mine: Settings = { ...defaultSettings, camera: false, sites: { 'a.example': 'meeting' } };
  const found = effective(mine, noPolicy);
  expect(found.values).toEqual(mine);
  expect([...found.locked, ...found.lockedSites]).toEqual([]);
  expect(found.isManaged).toBe(false);
  expect(found.source).toMatchObject({ camera: 'user', sites: 'user', picture: 'default' });
});
test('what a policy sets holds and is locked; the rest stays the person’s', () => {
  const found = under(
    { pauseBeforeCamera: true, pauseSeconds: 90 },
    { camera: false, picture: false, pauseSeconds: 0 },
  );
  expect(found.values).toMatchObject({ camera: true, pauseSeconds: 90, picture: false });
  expect([...found.locked].sort()).toEqual(['camera', 'pauseSeconds']);
  expect(found.source).toMatchObject({ camera: 'policy', picture: 'user', region: 'default' });
});
test('an admin’s installation speaks to teens until somebody says otherwise', () => {
  expect(under({}).values.ageBand).toBe('teen');
  expect(under({}, { ageBand: 'child' }).values.ageBand).toBe('child');
  expect(under({ audienceMode: 'adult' }, { ageBand: 'child' }).values.ageBand).toBeNull();
});

describe('settingsLock', () => {
  const weak: Partial<Settings> = {
    ...{ camera: false, picture: false, pauseSeconds: 0, rememberMinutes: 240, cameraOnAllSites: false },
    ...{ ignoredChatSites: ['chat.example'], region: 'GB', language: 'de' },
  };
  test('all takes away what a person switched off before, and leaves help and language to everybody', () => {
    const { values, locked } = under({ settingsLock: 'all' }, weak);
    expect(values).toEqual({ ...defaultSettings, ageBand: 'teen', region: 'GB', language: 'de' });
    const open = settingFields.filter((field) => !locked.has(field));
    expect(open).toEqual(settingFields.filter((field) => settingsTable[field].underLock === 'anyone'));
  });
  test('all leaves what userMayChange names', () => {
    const { values, locked } = under({ settingsLock: 'all', userMayChange: ['pauseSeconds'] }, weak);
    expect(values).toMatchObject({ camera: true, pauseSeconds: 0 });
    expect(locked.has('pauseSeconds')).toBe(false);
  });
  test('none makes values where the person starts', () => {
    const { values, locked } = under(
      { settingsLock: 'none', pauseSeconds: 9, pauseBeforeCamera: true },
      { camera: false },
    );
    expect(values).toMatchObject({ camera: false, pauseSeconds: 9 });
    expect(locked.size).toBe(0);
  });
  test('userMayChange does the same for one key', () => {
    const policy = { pauseSeconds: 9, pauseBeforeCamera: true, userMayChange: ['pauseSeconds'] };
    expect(under(policy, { pauseSeconds: 5, camera: false }).values).toMatchObject({ pauseSeconds: 5, camera: true });
    expect(under(policy).values.pauseSeconds).toBe(9);
  });
});

describe('sites', () => {
  const policy = { trustedSites: ['school.example'], extraChatSites: ['talk.school.example'] };
  test('of a policy stand before the person’s own', () => {
    const { values, lockedSites, locked } = under(policy, {
      sites: { 'school.example': 'stranger', 'mine.example': 'meeting' },
    });
    expect({ ...values.sites }).toEqual({
      'mine.example': 'meeting',
      'school.example': 'meeting',
      'talk.school.example': 'chat',
    });
    expect([...lockedSites]).toEqual(['school.example', 'talk.school.example']);
    expect(locked.has('sites')).toBe(false);
  });
  test('a part of a school’s chat cannot be trusted away', () => {
    const { sites } = under(policy, {
      sites: { 'room.talk.school.example': 'meeting', 'x.school.example': 'chat' },
    }).values;
    expect({ ...sites }).toMatchObject({ 'x.school.example': 'chat' });
    expect('room.talk.school.example' in sites).toBe(false);
  });
  test.each([{ userMayTrustSites: false }, { settingsLock: 'all' }, { audienceMode: 'child' }])(
    'with %j only those of the person’s own count that pause more',
    (lock) => {
      const found = under(lock, {
        sites: { 'a.example': 'meeting', 'b.example': 'other', 'c.example': 'stranger', 'd.example': 'chat' },
      });
      expect({ ...found.values.sites }).toEqual({ 'c.example': 'stranger', 'd.example': 'chat' });
      expect(found.locked.has('sites')).toBe(true);
    },
  );
  test.each([{ settingsLock: 'none' }, { userMayChange: ['trustedSites', 'ignoredChatSites'] }])(
    'a plain no to own sites holds beside %j',
    (opening) => {
      const own = { sites: { 'a.example': 'meeting', 'school.example': 'other' }, ignoredChatSites: ['chat.example'] };
      const found = under({ ...policy, ...opening, userMayTrustSites: false }, own as Partial<Settings>);
      expect({ ...found.values.sites }).toEqual({ 'school.example': 'meeting', 'talk.school.example': 'chat' });
      expect(found.values.ignoredChatSites).toEqual([]);
      expect([...found.locked]).toEqual(['ignoredChatSites', 'sites']);
      expect(found.lockedSites.size).toBe(2);
    },
  );
  test.each([{ userMayTrustSites: false }, { audienceMode: 'child' }])(
    'with %j no chat is left alone either',
    (lock) => {
      expect(under(lock, { ignoredChatSites: ['chat.example'] }).values.ignoredChatSites).toEqual([]);
      const given = { ...lock, ignoredChatSites: ['chat.example'] };
      expect(under(given).values.ignoredChatSites).toEqual(['chat.example']);
    },
  );
  test('trusted ones that a person may change do not open the school’s chats', () => {
    const own: Partial<Settings> = {
      sites: { 'school.example': 'other', 'talk.school.example': 'meeting', 'a.talk.school.example': 'meeting' },
    };
    const found = under({ ...policy, userMayChange: ['trustedSites'] }, own);
    expect({ ...found.values.sites }).toEqual({ 'school.example': 'other', 'talk.school.example': 'chat' });
    expect([...found.lockedSites]).toEqual(['talk.school.example']);
  });
  test('as starting values give way to the person’s own', () => {
    const found = under({ ...policy, settingsLock: 'none' }, { sites: { 'school.example': 'other' } });
    expect({ ...found.values.sites }).toEqual({ 'school.example': 'other', 'talk.school.example': 'chat' });
    expect(found.lockedSites.size).toBe(0);
  });
});

test('changes of locked fields are named, others are not', () => {
  const shown = under({ pauseBeforeCamera: true });
  expect(lockedChanges(shown, { ...shown.values, camera: false, picture: false })).toEqual(['camera']);
  expect(lockedChanges(shown, shown.values)).toEqual([]);
});

describe('what a page wants stored', () => {
  const shown = under({ pauseSeconds: 90 });
  test('may hold what a policy set beyond what a person could choose', () => {
    expect(parseWanted({ ...shown.values, picture: false }, shown)).toMatchObject({ pauseSeconds: 90, picture: false });
  });
  test('may not bring such a value itself', () => {
    expect(parseWanted({ ...shown.values, pauseSeconds: 91 }, shown)).toBeNull();
    expect(parseWanted({ ...shown.values, camera: 'no' }, shown)).toBeNull();
  });
  test.each([undefined, null, 'all', { reportTo: 1 }])('is nothing when it is %j', (raw) => {
    expect(parseWanted(raw, shown)).toBeNull();
  });
});
