// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { noPolicy, type ParsedPolicy, parsePolicy } from '../../../lib/core/policy';
import { policyKeys } from '../../../lib/core/policy-table';
import { settingFields, settingsTable } from '../../../lib/core/settings-table';

const shipped = { stranger: ['strangers.example'], chat: ['chat.example'], meeting: ['meet.example'] };
const read = (raw: unknown, isAdminInstall = false): ParsedPolicy => parsePolicy(raw, { shipped, isAdminInstall });
const rejected = (raw: unknown): readonly string[] => read(raw).rejected.map(({ where, why }) => `${where}: ${why}`);
const notes = (raw: unknown): readonly string[] => read(raw).notes.map(({ where, why }) => `${where}: ${why}`);
const examples = Object.fromEntries(policyKeys.map(({ name, example }) => [name, example]));

describe('nobody manages anything', () => {
  test.each([undefined, null, {}])('with %j', (raw) => {
    expect(read(raw)).toEqual({ policy: noPolicy, rejected: [], notes: [] });
    expect(noPolicy.isManaged).toBe(false);
  });
  test('an admin’s installation without values is managed', () => {
    expect(read({}, true).policy).toMatchObject({ isManaged: true, isAdminInstall: true, values: {} });
  });
  test('a policy of which nothing can be used manages nothing', () => {
    expect(read({ pauseSeconds: 'ten' }).policy.isManaged).toBe(false);
  });
});

describe('the examples of the table', () => {
  test('are all accepted as they stand', () => {
    expect(rejected(examples)).toEqual([]);
    expect([...read(examples).policy.given].sort()).toEqual(
      policyKeys
        .map(({ name }) => name)
        .filter((name) => name !== 'policyJson')
        .sort(),
    );
  });
  test.each(policyKeys.map((key) => [key.name, key.example]))(
    '%s, and a value of another kind is refused',
    (name, example) => {
      expect(rejected({ [name]: example })).toEqual([]);
      const other = typeof example === 'boolean' ? 'true' : typeof example === 'number' ? '8' : 7;
      expect(rejected({ [name]: other }).length).toBe(1);
    },
  );
  test('every key that sets a setting does so', () => {
    const { policy } = read({ ...examples, policyJson: undefined });
    for (const field of settingFields) {
      const isSet = field === 'sites' ? Object.keys(policy.sites).length > 0 : field in policy.values;
      expect([field, isSet]).toEqual([field, settingsTable[field].policy.length > 0]);
    }
  });
});

describe('values', () => {
  test('become settings', () => {
    const { values } = read({
      audienceMode: 'adult',
      pauseSeconds: 60,
      pauseBeforeCamera: false,
      pauseBeforeImageUpload: true,
      strictCameraGate: true,
      region: 'cz',
      language: 'en-GB',
      ignoredChatSites: ['chat.example'],
    }).policy;
    expect(values).toEqual({
      ageBand: null,
      pauseSeconds: 60,
      camera: false,
      picture: true,
      strictCamera: true,
      region: 'CZ',
      language: 'en',
      ignoredChatSites: ['chat.example'],
    });
  });
  test('outside a range become the nearest end, and that is said', () => {
    expect(read({ pauseSeconds: 999, rememberMinutes: -3 }).policy.values).toEqual({
      pauseSeconds: 120,
      rememberMinutes: 0,
    });
    expect(rejected({ pauseSeconds: 999, rememberMinutes: -3 })).toEqual([
      'pauseSeconds: clamped',
      'rememberMinutes: clamped',
    ]);
  });
  test.each([
    ['audienceMode', 'kid', 'not_a_choice'],
    ['settingsLock', 'everything', 'not_a_choice'],
    ['pauseSeconds', 5.5, 'wrong_type'],
    ['pauseSeconds', '5', 'wrong_type'],
    ['pauseBeforeCamera', 'false', 'wrong_type'],
    ['pauseBeforeCamera', 0, 'wrong_type'],
    ['region', 'UK', 'not_a_choice'],
    ['language', 'xx', 'not_a_choice'],
    ['language', 'EN!', 'not_a_choice'],
    ['helpContactsMode', 'remove', 'not_a_choice'],
    ['reporting', 'weekly', 'no_reporting'],
    ['reporting', true, 'no_reporting'],
    ['userMayChange', 'language', 'wrong_type'],
    ['trustedSites', 'a.example', 'wrong_type'],
    ['policyJson', '{', 'not_json'],
    ['policyJson', '[]', 'not_an_object'],
    ['policyJson', {}, 'wrong_type'],
  ])('%s: %j is refused by name', (name, value, why) => {
    expect(rejected({ [name]: value })).toEqual([`${name}: ${why}`]);
  });
  test('only none is a way of reporting', () => {
    expect(rejected({ reporting: 'none' })).toEqual([]);
  });
  test('a name that no key has is named', () => {
    expect(rejected({ PauseSeconds: 3, reportTo: 'x' })).toEqual([
      'PauseSeconds: unknown_key',
      'reportTo: unknown_key',
    ]);
  });
  test('the whole may not be a text or a list', () => {
    expect(rejected('{}')).toEqual([': not_an_object']);
    expect(rejected([])).toEqual([': not_an_object']);
  });
  test('only keys that set a setting can be opened', () => {
    const raw = { userMayChange: ['language', 'reporting', 'PIN', 3] };
    expect([...read(raw).policy.open]).toEqual(['language']);
    expect(rejected(raw)).toEqual([
      'userMayChange[1]: unknown_name',
      'userMayChange[2]: unknown_name',
      'userMayChange[3]: unknown_name',
    ]);
  });
  test('texts of an organisation are one line of what fits', () => {
    const { organisation } = read({
      organisationName: 'Example\nSchool\u202e',
      organisationMessage: 'x'.repeat(201),
    }).policy;
    expect(organisation).toEqual({ name: 'Example School', message: 'x'.repeat(200) });
    expect(rejected({ organisationMessage: 'x'.repeat(201) })).toEqual(['organisationMessage: cut']);
  });
  test('that do nothing in this version are taken and named', () => {
    expect(rejected({ pauseBeforeScreenShare: true })).toEqual([]);
    expect(notes({ pauseBeforeScreenShare: true })).toEqual(['pauseBeforeScreenShare: no_effect']);
  });
});

describe('sites', () => {
  test('are taken one by one', () => {
    const list = [
      'meet.school.example',
      '*.lessons.example',
      'https://a.example',
      'b.example/x',
      '*',
      'com',
      'co.uk',
      'github.io',
      'no host',
      7,
      'localhost',
    ];
    expect(Object.keys(read({ trustedSites: list }).policy.sites)).toEqual([
      'meet.school.example',
      'lessons.example',
      'localhost',
    ]);
    expect(rejected({ trustedSites: list })).toEqual([
      'trustedSites[2]: not_only_a_host',
      'trustedSites[3]: not_only_a_host',
      'trustedSites[4]: not_a_host',
      'trustedSites[5]: too_wide',
      'trustedSites[6]: too_wide',
      'trustedSites[7]: too_wide',
      'trustedSites[8]: not_a_host',
      'trustedSites[9]: wrong_type',
    ]);
  });
  test.each(['trustedSites', 'extraChatSites', 'ignoredChatSites'])(
    '%s takes no place where people meet strangers',
    (list) => {
      expect(rejected({ [list]: ['strangers.example', 'a.strangers.example', '*.strangers.example'] })).toEqual([
        `${list}[0]: stranger_stays`,
        `${list}[1]: stranger_stays`,
        `${list}[2]: stranger_stays`,
      ]);
    },
  );
  test('a shipped chat that is trusted is said to be one', () => {
    expect(notes({ trustedSites: ['chat.example'] })).toEqual(['trustedSites[0]: chat_trusted']);
  });
  test('a site on both lists is a chat, and that is said', () => {
    const raw = { trustedSites: ['a.example'], extraChatSites: ['a.example'] };
    expect({ ...read(raw).policy.sites }).toEqual({ 'a.example': 'chat' });
    expect(notes(raw)).toEqual(['trustedSites: also_trusted']);
  });
  test('an ignored site that no list has is said to change nothing', () => {
    expect(notes({ ignoredChatSites: ['a.chat.example', 'b.example'] })).toEqual(['ignoredChatSites[1]: not_listed']);
  });
  test('too many are counted', () => {
    const many = Array.from({ length: 1200 }, (_, i) => `s${i}.example`);
    const { policy, rejected: said } = read({ trustedSites: many });
    expect(Object.keys(policy.sites)).toHaveLength(1000);
    expect(said.filter(({ why }) => why === 'too_many')).toHaveLength(50);
    expect(said.at(-1)).toEqual({ where: 'trustedSites', value: '150', why: 'and_more' });
  });
  test('a value too large to keep is refused whole', () => {
    expect(rejected({ trustedSites: Array.from({ length: 20_000 }, (_, i) => `s${i}.example`) })).toEqual([
      'trustedSites: too_large',
    ]);
  });
});

describe('contacts', () => {
  const label = 'School counsellor';
  test('need a name and one way', () => {
    const helpContacts = [
      { label, phone: '+420 123 456 789', note: 'Room 12' },
      { label, url: 'https://school.example/help', email: 'help@school.example' },
      { label },
      { phone: '123456' },
      'nurse',
    ];
    expect(read({ helpContacts }).policy.contacts).toEqual([
      { label, phone: '+420 123 456 789', url: null, email: null, note: 'Room 12' },
      { label, phone: null, url: 'https://school.example/help', email: 'help@school.example', note: null },
    ]);
    expect(rejected({ helpContacts })).toEqual([
      'helpContacts[2]: not_a_contact',
      'helpContacts[3]: not_a_contact',
      'helpContacts[4]: wrong_type',
    ]);
  });
  test.each([
    ['url', 'http://school.example'],
    ['url', 'javascript:alert(1)'],
    ['phone', 'call me'],
    ['email', 'a@b?bcc=c@d.example'],
  ])('a %s of %j opens nothing', (field, value) => {
    const helpContacts = [{ label, phone: '123', [field]: value }];
    expect(rejected({ helpContacts })[0]).toBe(`helpContacts[0].${field}: not_a_way`);
  });
  test('stay a list that can be read', () => {
    const helpContacts = Array.from({ length: 22 }, () => ({ label, phone: '123 456' }));
    expect(read({ helpContacts }).policy.contacts).toHaveLength(20);
    expect(rejected({ helpContacts })).toEqual(['helpContacts[20]: too_many', 'helpContacts[21]: too_many']);
  });
});

describe('a policy in one text', () => {
  test('is read like the keys by themselves, and its mistakes are named where they stand', () => {
    const policyJson = JSON.stringify({ pauseSeconds: 'x', pauseBeforeCamera: true, policyJson: '{}', other: 1 });
    expect(read({ policyJson }).policy.values).toEqual({ camera: true });
    expect(rejected({ policyJson })).toEqual([
      'policyJson.policyJson: unknown_key',
      'policyJson.other: unknown_key',
      'policyJson.pauseSeconds: wrong_type',
    ]);
  });
  test('gives way to keys that are set by themselves, and says so', () => {
    const raw = { policyJson: '{"pauseSeconds": 5, "region": "DE"}', pauseSeconds: 9 };
    expect(read(raw).policy.values).toEqual({ pauseSeconds: 9, region: 'DE' });
    expect(notes(raw)).toEqual(['policyJson.pauseSeconds: set_twice']);
  });
});

describe('the wrapper of the Admin console', () => {
  test('is taken off each value, and named', () => {
    const raw = { pauseSeconds: { Value: 9 }, trustedSites: { Value: ['a.example'] } };
    expect(read(raw).policy).toMatchObject({ values: { pauseSeconds: 9 }, sites: { 'a.example': 'meeting' } });
    expect(notes(raw)).toEqual(['pauseSeconds: wrapped', 'trustedSites: wrapped']);
  });
  test('around the whole is taken off too', () => {
    expect(read({ Value: { pauseSeconds: 9 } }).policy.values).toEqual({ pauseSeconds: 9 });
  });
});

test('a policy for teens is one where nothing else is said on an admin’s installation, and a child may not trust sites', () => {
  expect(read({}, true).policy.mayTrustSites).toBe(true);
  expect(read({ audienceMode: 'child' }, true).policy.mayTrustSites).toBe(false);
  expect(read({ audienceMode: 'child', userMayTrustSites: true }, true).policy.mayTrustSites).toBe(true);
});
