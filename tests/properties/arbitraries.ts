import fc from 'fast-check';
import type { Circumstances } from '../../lib/core/decide';
import type { Kind, LastAnswer, MomentRecord, SeenSite, Visit } from '../../lib/core/ledger';
import { riskCategories } from '../../lib/core/risk/categories';
import { defaultSettings, type Settings } from '../../lib/core/settings';
import { siteClasses } from '../../lib/core/sites';

const day = fc.constantFrom('2026-11-23', '2026-11-24', '2026-11-25');
const hour = 60 * 60_000;
/** One hour, so that spans on both sides of half an hour come up, and short ones too. */
const time = fc.integer({ min: 0, max: hour }).map((offset) => Date.UTC(2026, 10, 24, 11) + offset);

export const kind: fc.Arbitrary<Kind> = fc.constantFrom('camera', 'picture');
export const siteClass = fc.constantFrom(...siteClasses);
const label = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,8}[a-z0-9])?$/);
export const host = fc.array(label, { minLength: 2, maxLength: 4 }).map((labels) => labels.join('.'));

const last: fc.Arbitrary<LastAnswer> = fc.record({ answer: fc.constantFrom('continue', 'stop'), at: time });
const visit: fc.Arbitrary<Visit> = fc.record({
  site: fc.constant('0123456789a'),
  lastMomentAt: time,
  camera: fc.option(last),
  picture: fc.option(last),
  pushed: fc.boolean(),
  risk: fc.option(
    fc.record({ level: fc.constantFrom('strong', 'help'), why: fc.constantFrom(...riskCategories), at: time }),
  ),
  metAt: fc.oneof(fc.constant(0), time),
});
const seen: fc.Arbitrary<SeenSite> = fc.record({
  camera: fc.option(day),
  picture: fc.option(day),
  continued: fc.boolean(),
  lastDay: day,
});

export const settings: fc.Arbitrary<Settings> = fc.record({
  version: fc.constant(1),
  owner: fc.constantFrom('me', 'family', null),
  camera: fc.boolean(),
  picture: fc.boolean(),
  strictCamera: fc.boolean(),
  cameraOnAllSites: fc.boolean(),
  rememberMinutes: fc.integer({ min: 0, max: 240 }),
  chatReading: fc.constantFrom(true, false, null),
  chatQuietSites: fc.uniqueArray(host, { maxLength: 4 }),
  ignoredChatSites: fc.uniqueArray(host, { maxLength: 4 }),
  pauseSeconds: fc.integer({ min: 0, max: 30 }),
  region: fc.option(fc.constantFrom('GB', 'DE', 'IN', 'ZA')),
  language: fc.constantFrom('auto', 'en', 'de', 'pt_BR', 'zh-Hant'),
  ageBand: fc.constantFrom('child', 'teen', null),
  sites: fc.dictionary(host, siteClass, { maxKeys: 8 }),
});

export const circumstances: fc.Arbitrary<Circumstances> = fc.record({
  kind,
  siteClass,
  settings: fc.oneof(
    { weight: 4, arbitrary: fc.constant(defaultSettings) },
    settings.map(({ camera, picture, rememberMinutes, cameraOnAllSites }) => ({
      ...defaultSettings,
      ...{ camera, picture, rememberMinutes, cameraOnAllSites },
    })),
  ),
  looksLikeChat: fc.boolean(),
  visit: fc.option(visit),
  seen: fc.option(seen),
  today: fc.record({ day, answered: fc.nat(12) }),
  now: time,
  day,
  arrivedAt: time,
});

export const moment: fc.Arbitrary<MomentRecord> = fc.record({
  kind,
  answer: fc.constantFrom('continue', 'stop', 'pushed', 'talk'),
  full: fc.boolean(),
  capped: fc.boolean(),
  host: fc.constantFrom('a.example', 'b.example', 'c.example'),
  question: fc.option(fc.integer({ min: 1, max: 12 })),
  at: time,
  day,
});

/** Anything that JSON can hold, with our own field names among the keys. */
export const junk = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.string(),
    fc.double(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.constantFrom('continue', 'stop', '2026-11-24', '0123456789a', 'stranger', 'chat.example'),
    fc.array(tie('value'), { maxLength: 4 }),
    tie('object'),
  ),
  object: fc.dictionary(
    fc.oneof(
      fc.constantFrom(
        'version',
        'owner',
        'cameraOnAllSites',
        'rememberMinutes',
        'chatReading',
        'ignoredChatSites',
        'camera',
        'picture',
        'pauseSeconds',
        'region',
        'language',
        'ageBand',
        'sites',
        'salt',
        'seen',
      ),
      fc.constantFrom('today', 'day', 'answered', 'questions', 'visits', 'site', 'lastMomentAt', 'lastDay', 'at'),
      fc.constantFrom('__proto__', 'constructor', 'toString', '1', '0123456789a', 'chat.example'),
      fc.string(),
    ),
    tie('value'),
    { maxKeys: 8 },
  ),
})).value;
