// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { generateHelp, helpFiles } from '../../../scripts/generate-help.mjs';

const root = pathToFileURL(`${process.cwd()}/`);
const read = (path: string) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));
const data = read('data/help-services.json');
const labels = read('data/help-labels.json');

const entry = (changes: Record<string, unknown> = {}) => ({
  id: 'xx-line',
  name: 'A line',
  region: 'GB',
  kinds: ['talk'],
  audience: ['child'],
  phone: '0800 1',
  tel: '08001',
  sms: null,
  whatsapp: null,
  email: null,
  url: 'https://line.example/',
  urlSeen: true,
  hours: null,
  languages: ['en'],
  cost: 'free',
  minAge: null,
  maxAge: null,
  oneLine: 'Someone listens.',
  source: 'https://seen.example/page',
  verifiedFrom: { kind: 'stored public copy', copyDate: null },
  use: 'ship',
  unconfirmed: {},
  note: null,
  oldEvidence: false,
  ...changes,
});
const noLabels = { labels: {}, standIns: { report: [], crisis: [] } };
const make = (entries: unknown[], doNotUse: unknown[] = [], words: unknown = noLabels) =>
  helpFiles({ meta: { builtOn: '2026-11-23' }, doNotUse, entries }, words);
const made = (changes: Record<string, unknown>) => {
  const text = make([entry(changes), entry({ id: 'xx-other' })]).get('assets/help/GB.json') ?? '{}';
  return JSON.parse(text).services.find(({ id }: { id: string }) => id === 'xx-line');
};

describe('the committed help files', () => {
  it('are what the generator makes, no more and no fewer', () => {
    const committed = readdirSync(new URL('assets/help/', root)).map((name) => `assets/help/${name}`);
    expect(committed.sort()).toEqual([...generateHelp(root).keys()].sort());
    for (const [path, text] of generateHelp(root)) expect(readFileSync(new URL(path, root), 'utf8')).toBe(text);
  });

  it('hold every entry to ship that can still be reached, and nothing else', () => {
    const shipped = data.entries
      .filter(({ use }: { use: string }) => use === 'ship')
      .map(({ id }: { id: string }) => id);
    const shown = [...generateHelp(root).values()].flatMap((text) => JSON.parse(text).services);
    expect(shown.map(({ id }) => id).sort()).toEqual(shipped.sort());
  });
});

describe('what is left out', () => {
  it('leaves out an entry that is to be checked first, even without a source', () => {
    const files = make([entry(), entry({ id: 'xx-later', use: 'check-first', source: null })]);
    expect(files.get('assets/help/GB.json')).not.toContain('xx-later');
  });

  it('hides a link that nobody has seen', () => {
    expect(made({ urlSeen: false })).not.toHaveProperty('url');
  });

  it('drops an entry that then cannot be reached at all', () => {
    expect(made({ urlSeen: false, phone: null, tel: null })).toBeUndefined();
  });

  it('does not show what is unconfirmed', () => {
    const service = made({ unconfirmed: { sms: '50101', why: 'Seen once.' } });
    expect(JSON.stringify(service)).not.toContain('50101');
  });
});

describe('what the page gets', () => {
  it('turns kinds into needs', () => {
    expect(made({ kinds: ['crisis', 'report-abuse', 'talk'] }).needs).toEqual(['talk', 'report', 'crisis']);
  });

  it('keeps what is for grown-ups out of the needs of children', () => {
    expect(made({ kinds: ['report-abuse', 'talk'], audience: ['parent', 'school'] }).needs).toEqual(['grown-ups']);
  });

  it('gives a text number without a word no word', () => {
    expect(made({ sms: { to: '9101 2012', body: null } }).sms).toEqual({ to: '9101 2012' });
  });

  it('puts the year of an old copy beside its hours', () => {
    expect(made({ hours: 'Mon-Fri 09:00-13:00 (2021 copy)' }).hours).toBe('Mon-Fri 09:00-13:00 (as of 2021)');
  });

  it('gives a missing fact no field', () => {
    expect(Object.values(made({ hours: null, cost: null }))).not.toContain(null);
    expect(made({ hours: null })).not.toHaveProperty('hours');
  });
});

describe('data that cannot be used', () => {
  it.each([
    ['no source', { source: null }, 'xx-line has no source'],
    ['a blank source', { source: ' ' }, 'xx-line has no source'],
    ['an unknown use', { use: 'maybe' }, 'needs use'],
    ['an unknown kind', { kinds: ['chat'] }, 'kinds'],
    ['no kind', { kinds: [] }, 'kinds'],
    ['an unknown audience', { audience: ['kids'] }, 'audience'],
    ['a number without digits to dial', { tel: null }, 'phone and tel together'],
    ['a number that dials another one', { tel: '08002' }, 'would show 0800 1 but dial 08002'],
    ['a link that is not https', { url: 'http://line.example/' }, 'https address'],
    ['a script as a link', { url: 'javascript:alert(1)' }, 'https address'],
    ['a link without a word on whether it was seen', { urlSeen: null }, 'urlSeen'],
    ['an e-mail address with more in it', { email: 'a@b.example?bcc=c@d.example' }, 'email'],
    ['ages the wrong way round', { minAge: 18, maxAge: 12 }, 'minAge above'],
    ['a region that is none', { region: 'gb' }, 'region'],
    ['no word on the age of the evidence', { oldEvidence: undefined }, 'oldEvidence'],
    ['no word on where it was seen', { verifiedFrom: undefined }, 'verifiedFrom'],
    ['a date that is none', { verifiedFrom: { kind: 'stored public copy', copyDate: 'lately' } }, 'verifiedFrom'],
    ['a date without its year', { verifiedFrom: { kind: 'stored public copy', copyDate: '12-03' } }, 'verifiedFrom'],
    ['no kind of evidence', { verifiedFrom: { copyDate: '2025' } }, 'verifiedFrom'],
  ])('%s', (_name, changes, message) => {
    expect(() => make([entry(changes)])).toThrow(message);
  });

  it('names every problem at once', () => {
    expect(() => make([entry({ source: null }), entry({ id: 'xx-b', kinds: [] }), 'text'])).toThrow(
      /xx-line has no source[\s\S]*xx-b needs[\s\S]*entry 3 is not an object/,
    );
  });

  it('refuses the same id twice', () => {
    expect(() => make([entry(), entry()])).toThrow('xx-line is there twice');
  });

  it.each([
    ['a retired number', { region: 'GB', value: 'Old line 0800 1 (2013)' }],
    ['a retired site', { region: 'GB', value: 'line.example pages' }],
  ])('refuses %s', (_name, rule) => {
    expect(() => make([entry()], [rule])).toThrow('xx-line is under doNotUse');
  });

  it('leaves the same number alone in another country', () => {
    expect(make([entry()], [{ region: 'US', value: '0800 1' }]).size).toBe(1);
  });

  it('refuses data without the day it was compiled on', () => {
    expect(() => helpFiles({ meta: {}, doNotUse: [], entries: [] }, noLabels)).toThrow('meta.builtOn');
  });
});

describe('our own labels', () => {
  const label = (changes: Record<string, unknown>, id = 'xx-line') => ({
    labels: { [id]: { privacy: 'They listen.', basis: ['Someone listens.'], ...changes } },
    standIns: { report: [], crisis: [] },
  });

  it('are shown when they rest on the words of the entry', () => {
    expect(make([entry()], [], label({})).get('assets/help/GB.json')).toContain('"privacy":"They listen."');
  });

  it.each([
    [
      'a quote that the entry does not have',
      label({ basis: ['No name needed.'] }),
      'words that the entry does not have',
    ],
    ['no basis', label({ basis: [] }), 'without a basis'],
    ['a basis without an address', label({ basis: [{ says: 'x' }] }), 'neither a quote nor'],
    ['no words', label({ privacy: undefined }), 'without words'],
    ['a misspelt field', label({ privat: 'x' }), 'unknown label field'],
    ['a service that is not there', label({}, 'xx-gone'), 'not in the data'],
    [
      'a stand-in that is not there',
      { labels: {}, standIns: { report: ['xx-gone'], crisis: [] } },
      'stands in for report',
    ],
  ])('refuses %s', (_name, words, message) => {
    expect(() => make([entry()], [], words)).toThrow(message);
  });

  it('say that CEOP is the police and not anonymous', () => {
    expect(labels.labels['gb-ceop-report'].runBy).toContain('police');
    expect(labels.labels['gb-ceop-report'].privacy).toContain('not anonymous');
  });
});
