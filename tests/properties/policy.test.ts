// @vitest-environment node
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { effective } from '../../lib/core/effective';
import { exchangeFormat, readExchange } from '../../lib/core/exchange';
import { withoutIgnored } from '../../lib/core/ignored-sites';
import { type ParsedPolicy, parsePolicy } from '../../lib/core/policy';
import { parsePolicyRecord, policyOf, policyRecord } from '../../lib/core/policy-record';
import { shortValue } from '../../lib/core/policy-remarks';
import { contactsLimit, policyKeys } from '../../lib/core/policy-table';
import { defaultSettings, parseSettings } from '../../lib/core/settings';
import { ownSitesLimit, settingFields } from '../../lib/core/settings-table';
import { classifyHost, siteClasses } from '../../lib/core/sites';

const shipped = { stranger: ['strangers.example', 'roulette.test'], chat: ['chat.example'], meeting: ['meet.example'] };
const runs = 100_000;
// Two busy cores; alone it takes a tenth of this.
const patience = 300_000;

const names = policyKeys.map(({ name }) => name as string);
const trap = fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', 'Value', 'value', '0', '');
const key = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...names) },
  { weight: 1, arbitrary: trap },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
);
const host = fc.constantFrom(
  ...[
    'strangers.example',
    '*.strangers.example',
    'A.Roulette.TEST.',
    'https://strangers.example/x',
    'strangers.example:443',
  ],
  ...[
    'com',
    '*',
    '*.*',
    'co.uk',
    'github.io',
    'chat.example',
    'meet.example',
    'ok.example',
    '*.ok.example',
    'xn--bcher-kva.example',
  ],
  ...[
    'bücher.example',
    'strangers.example\u0000',
    '\u202eelpmaxe',
    '__proto__',
    'constructor',
    ' ok.example ',
    'a@strangers.example',
  ],
);
const text = fc.oneof(
  host,
  fc.constantFrom(
    'child',
    'teen',
    'adult',
    'all',
    'none',
    'managed',
    'replace',
    'GB',
    'cz',
    'UK',
    'en',
    'auto',
    'weekly',
    'true',
  ),
  fc.constantFrom(
    '{"pauseBeforeCamera":false}',
    '{"__proto__":{"pauseBeforeCamera":false}}',
    '{"trustedSites":["strangers.example"]}',
    '[',
    '""',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const scalar = fc.oneof(
  text,
  fc.boolean(),
  fc.integer(),
  fc.constantFrom(-1, 0, 5, 121, 2 ** 53, 5.5, Number.MAX_VALUE, null),
  fc.constantFrom('true', 'false', '0', 0, 1),
);
const entry = fc.oneof(
  { weight: 4, arbitrary: text },
  { weight: 2, arbitrary: scalar },
  {
    weight: 2,
    arbitrary: fc.dictionary(fc.oneof(fc.constantFrom('label', 'phone', 'url', 'email', 'note'), trap), scalar, {
      maxKeys: 4,
    }),
  },
);
const deep = fc.constantFrom(50, 3000, 20_000).map((depth) => {
  let nested: unknown = false;
  for (let i = 0; i < depth; i += 1) nested = i % 2 ? [nested] : { Value: nested };
  return nested;
});
const huge = fc
  .tuple(fc.constantFrom(1001, 3000, 30_000), host)
  .map(([length, first]) => [first, ...Array.from({ length }, (_, i) => `h${i}.example`)]);
const value: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 600, arbitrary: scalar },
  { weight: 600, arbitrary: fc.array(entry, { maxLength: 6 }) },
  { weight: 60, arbitrary: scalar.map((inner) => ({ Value: inner })) },
  { weight: 1, arbitrary: huge },
  { weight: 1, arbitrary: deep },
);
/** Built through JSON where that can be, so that `__proto__` is a key of its own as it is in a file. */
const entries = fc.array(fc.tuple(key, value), { maxLength: 6 });
const policy = entries.map((pairs) => {
  const made: Record<string, unknown> = Object.create(null);
  for (const [name, held] of pairs) made[name] = held;
  return Object.defineProperties({}, Object.getOwnPropertyDescriptors(made)) as Record<string, unknown>;
});
const inJson = fc
  .array(fc.tuple(key, fc.oneof(scalar, fc.array(entry, { maxLength: 4 }))), { maxLength: 5 })
  .map((pairs) => ({
    policyJson: `{${pairs.map(([name, held]) => `${JSON.stringify(name)}:${JSON.stringify(held)}`).join()}}`,
  }));
const hostile: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 12, arbitrary: policy },
  { weight: 4, arbitrary: inJson },
  { weight: 1, arbitrary: policy.map((inner) => ({ Value: inner })) },
  { weight: 1, arbitrary: value },
);

/** Everything in a policy as text, so that a `false` that switches something off has to stand somewhere. */
function written(raw: unknown, levels = 2): string {
  try {
    return JSON.stringify(raw).replaceAll('\\', '');
  } catch {
    // One value is nested deeper than anything can be written; those beside it count all the same.
    if (levels === 0) return '';
    const held = Object.entries(Object(raw)).map(
      ([name, one]) => `${JSON.stringify(name)}:${written(one, levels - 1)}`,
    );
    return held.join();
  }
}

function checkStrict({ policy: read }: ParsedPolicy, raw: unknown): void {
  const { values } = effective(defaultSettings, read);
  if (!values.camera) expect(written(raw)).toContain('"pauseBeforeCamera":');
  if (!values.picture) expect(written(raw)).toContain('"pauseBeforeImageUpload":');
  if (!values.camera || !values.picture || !values.cameraOnAllSites) expect(written(raw)).toContain('false');
  const lists = withoutIgnored({ hosts: shipped, sites: values.sites }, values.ignoredChatSites);
  for (const name of ['strangers.example', 'a.strangers.example', 'roulette.test']) {
    if (classifyHost(name, lists.hosts, lists.sites) !== 'stranger') throw new Error(`${name} lost its pause`);
  }
  for (const [name, siteClass] of Object.entries(read.sites)) {
    if (!siteClasses.includes(siteClass) || !(name.includes('.') || name === 'localhost'))
      throw new Error(`site ${name}`);
  }
  expect(Object.keys(read.sites).length).toBeLessThanOrEqual(2 * ownSitesLimit);
  expect(read.contacts.length).toBeLessThanOrEqual(contactsLimit);
  // What a policy sets is what a person could set, but for the longer pause.
  const { problems } = parseSettings({ ...values, pauseSeconds: Math.min(values.pauseSeconds, 30) });
  expect(problems).toEqual([]);
}

function checkNamed({ policy: read, rejected }: ParsedPolicy, raw: unknown): void {
  const isRecord = typeof raw === 'object' && raw !== null && !Array.isArray(raw);
  if (!isRecord) {
    expect(rejected.length).toBe(raw === undefined || raw === null ? 0 : 1);
    return;
  }
  const keys = Object.keys(raw);
  if (keys.length === 1 && keys[0] === 'Value') return;
  for (const name of keys) {
    const isSaid = rejected.some(({ where, why }) => where.startsWith(shortValue(name)) || why === 'and_more');
    const isRead = name === 'policyJson' || names.some((known) => known === name && read.given.has(known as never));
    if (!isSaid && !isRead) throw new Error(`${JSON.stringify(name)} is neither used nor named`);
  }
}

/** Every entry of a list is used, the same as another one, or named. */
function checkEntries({ rejected }: ParsedPolicy, raw: unknown): void {
  const list: unknown = Object(raw).trustedSites;
  if (!Array.isArray(list) || rejected.some(({ where, why }) => where === 'trustedSites' && why !== 'and_more')) return;
  const named = rejected.filter(({ where }) => where.startsWith('trustedSites[')).length;
  const unnamed = rejected.find(({ where, why }) => where === 'trustedSites' && why === 'and_more');
  const bad = list.filter((one) => typeof one !== 'string' || /^(\*\.)?(strangers\.example|com|\*)$/.test(one)).length;
  expect(named + Number(unnamed?.value ?? 0)).toBeGreaterThanOrEqual(bad);
}

test('100,000 hostile policies do not throw, weaken no gate in silence, and whatever is not used is named', {
  timeout: patience,
}, () => {
  fc.assert(
    fc.property(hostile, fc.boolean(), (raw, isAdminInstall) => {
      const parsed = parsePolicy(raw, { shipped, isAdminInstall });
      checkStrict(parsed, raw);
      checkNamed(parsed, raw);
      checkEntries(parsed, raw);
    }),
    { numRuns: runs },
  );
});
test('a kept policy says the same as a fresh one, and fits into storage', { timeout: patience }, () => {
  fc.assert(
    fc.property(hostile, (raw) => {
      const record = policyRecord(raw, true);
      const stored: unknown = JSON.parse(JSON.stringify(record));
      expect(JSON.stringify(stored).length).toBeLessThan(4_000_000);
      expect(policyOf(parsePolicyRecord(stored), shipped)).toEqual(parsePolicy(raw, { shipped, isAdminInstall: true }));
    }),
    { numRuns: 5000 },
  );
});
test('100,000 hostile settings files do not throw, switch nothing by accident, and what is not used is named', {
  timeout: patience,
}, () => {
  const field = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...settingFields) }, { weight: 1, arbitrary: trap });
  const sites = fc.dictionary(host, fc.oneof(fc.constantFrom(...siteClasses), scalar), { maxKeys: 4 });
  const held = fc.oneof(
    { weight: 4, arbitrary: scalar },
    { weight: 2, arbitrary: sites },
    { weight: 2, arbitrary: fc.array(entry, { maxLength: 4 }) },
  );
  const body = fc.array(fc.tuple(field, held), { maxLength: 6 });
  const file = body.map((pairs) => {
    const inner = pairs.map(([name, one]) => `${JSON.stringify(name)}:${JSON.stringify(one)}`).join();
    return `{"format":"${exchangeFormat}","settings":{${inner}}}`;
  });
  fc.assert(
    fc.property(fc.oneof({ weight: 9, arbitrary: file }, { weight: 1, arbitrary: text }), (content) => {
      const read = readExchange(content, defaultSettings, shipped);
      if (!read.ok) return;
      const given: Record<string, unknown> = JSON.parse(content).settings;
      expect(parseSettings(read.settings).problems).toEqual([]);
      for (const name of ['camera', 'picture', 'cameraOnAllSites'] as const) {
        if (!read.settings[name] && given[name] !== false) throw new Error(`${name} went off by itself`);
      }
      const lists = withoutIgnored({ hosts: shipped, sites: read.settings.sites }, read.settings.ignoredChatSites);
      expect(classifyHost('strangers.example', lists.hosts, lists.sites)).toBe('stranger');
      for (const name of Object.keys(given)) {
        const isUsed = settingFields.some((known) => known === name && Object.hasOwn(given, name));
        const isNamed = read.problems.some(({ field: where }) => where === name || where.startsWith(`${name}.`));
        const isValid = isUsed && parseSettings({ [name]: given[name] }).problems.length === 0;
        if (!isNamed && !isValid) throw new Error(`${name} is neither used nor named`);
      }
    }),
    { numRuns: runs },
  );
});
