// @vitest-environment node
import { describe, expect, it } from 'vitest';
import world from '../../../assets/help/INT.json';
import { helpFiles as files } from '../../../components/help/help-files';
import { anotherCountry, helpBrief, helpTopic, pickHelp, urgentService } from '../../../lib/core/help';
import type { Need } from '../../../lib/core/help-file';
import { helpMinimum } from '../../../lib/core/help-minimum';

const ids = (region: string | null, need: Need, age: number | null = null) =>
  pickHelp({ region, files, age }).needs[need].services.map(({ id }) => id);

describe('services of a country', () => {
  it('puts the line for children first', () => {
    expect(ids('GB', 'talk')[0]).toBe('gb-childline');
    expect(ids('US', 'talk')[0]).toBe('us-childhelp');
  });

  it('puts reading matter behind the places to report to', () => {
    expect(ids('GB', 'report')).toEqual([
      'gb-ceop-report',
      'gb-iwf-report',
      'gb-police-101',
      'gb-ceop-education-blackmail',
    ]);
  });

  it('keeps services for grown-ups apart', () => {
    expect(ids('GB', 'grown-ups')).toContain('gb-nspcc-helpline');
    expect(ids('GB', 'report')).not.toContain('gb-nspcc-helpline');
  });
});

describe('taking a picture down', () => {
  it('begins with Report Remove in the United Kingdom under 18, then Take It Down', () => {
    expect(ids('GB', 'take-down', 14).slice(0, 2)).toEqual(['gb-report-remove', 'int-take-it-down']);
  });

  it.each(['child', 'teen'] as const)('knows from the age band %s that a person is under 18', (ageBand) => {
    const found = pickHelp({ region: 'GB', files, ageBand }).needs['take-down'].services.map(({ id }) => id);
    expect(found.slice(0, 2)).toEqual(['gb-report-remove', 'int-take-it-down']);
    expect(found).not.toContain('int-stopncii');
  });

  it.each(['GB', 'US', 'DE', 'KR', 'PE', null])('begins with Take It Down in %s', (region) => {
    expect(ids(region, 'take-down')[0]).toBe('int-take-it-down');
  });

  it('has the tool for adults last where the age is not known, and first at 18', () => {
    expect(ids('US', 'take-down').at(-1)).toBe('int-stopncii');
    expect(ids('US', 'take-down', 18)[0]).toBe('int-stopncii');
    expect(ids('US', 'take-down', 18)).toContain('int-take-it-down');
  });

  it('shows a child no tool for adults', () => {
    expect(ids('GB', 'take-down', 12)).not.toContain('int-stopncii');
    expect(ids('GB', 'take-down', 12)).not.toContain('gb-revenge-porn-helpline');
  });
});

describe('age', () => {
  it('leaves out what a person is too old or too young for', () => {
    expect(ids('SG', 'talk', 13)).toContain('sg-tinkle-friend');
    expect(ids('SG', 'talk', 14)).not.toContain('sg-tinkle-friend');
  });

  it('leaves in what fits a part of an age band', () => {
    const found = pickHelp({ region: 'SG', files, ageBand: 'teen' }).needs.talk.services.map(({ id }) => id);
    expect(found).toContain('sg-tinkle-friend');
  });
});

describe('help for grown-ups', () => {
  const band = (region: string, need: Need, ageBand: 'child' | 'teen' | null) =>
    pickHelp({ region, files, ageBand }).needs[need].services.map(({ id }) => id);

  it.each(Object.keys(files))('does not depend on how old the young person is in %s', (region) => {
    for (const ageBand of ['child', 'teen'] as const) {
      expect(band(region, 'grown-ups', ageBand)).toEqual(band(region, 'grown-ups', null));
    }
  });
});

describe('needs that a country has nothing for', () => {
  it.each([
    ['NG', 'ng-cece-yara'],
    ['KE', 'ke-116'],
    ['RO', 'ro-116111'],
    ['TR', 'tr-183'],
    ['AE', 'ae-116111'],
  ])('crisis in %s: the child helpline, then Find A Helpline', (region, helpline) => {
    expect(ids(region, 'crisis')).toEqual([helpline, 'int-findahelpline']);
  });

  it.each([
    ['ES', ['es-017', 'es-emergency']],
    ['KR', ['kr-1366', 'kr-emergency']],
    ['HK', ['hk-rainlily', 'hk-emergency']],
  ])('reporting in %s: a helpline, the police number and INHOPE', (region, local) => {
    const found = ids(region, 'report');
    for (const id of [...local, 'int-inhope']) expect(found).toContain(id);
    expect(pickHelp({ region, files }).needs.report.isLocal).toBe(false);
  });

  it('a country of the EU without a file gets 116 111 and 112', () => {
    expect(ids('BG', 'talk')).toEqual(['eu-116111', 'int-child-helpline-international', 'int-findahelpline']);
    expect(ids('BG', 'emergency')).toEqual(['eu-112']);
  });

  it.each(['PE', 'IS', 'LI', anotherCountry, 'EU', 'INT', null])(
    '%s gets no emergency number of anybody else',
    (region) => {
      expect(ids(region, 'emergency')).toEqual([]);
      expect(ids(region, 'talk')).toEqual(['int-child-helpline-international', 'int-findahelpline']);
    },
  );
});

describe('every region of the data, for every age', () => {
  const cases = Object.keys(files).flatMap((region) =>
    ([null, 'child', 'teen'] as const).map((ageBand) => [region, ageBand] as const),
  );
  it.each(cases)(
    '%s (%s) has somebody to talk to, to report to, a tool, a crisis line, and its number',
    (region, ageBand) => {
      const help = pickHelp({ region, files, ageBand });
      for (const need of ['talk', 'report', 'take-down', 'crisis'] as const) {
        expect(help.needs[need].services, need).not.toEqual([]);
      }
      const isCountry = region !== 'EU' && region !== 'INT';
      expect(help.needs.emergency.services.length > 0).toBe(isCountry);
      expect(help.isIncomplete).toBe(false);
    },
  );
});

describe('files that cannot be read', () => {
  const broken = (name: string, content: unknown = { region: name, services: 'gone' }) => ({
    ...files,
    [name]: content,
  });

  it('a damaged country falls back to the world and says so', () => {
    const help = pickHelp({ region: 'GB', files: broken('GB') });
    expect(help.isIncomplete).toBe(true);
    expect(help.needs['take-down'].services[0]?.id).toBe('int-take-it-down');
    expect(help.needs.emergency.services).toEqual([]);
  });

  it('a file with the services of another country is not used', () => {
    const help = pickHelp({ region: 'GB', files: broken('GB', files.US) });
    expect(help.isIncomplete).toBe(true);
    expect(help.needs.emergency.services).toEqual([]);
  });

  it.each([
    ['a damaged world file', broken('INT')],
    ['no files at all', {}],
  ])('%s still leaves one place for each need', (_name, left) => {
    const help = pickHelp({ region: 'PE', files: left });
    expect(help.isIncomplete).toBe(true);
    for (const need of ['talk', 'report', 'take-down', 'crisis'] as const) {
      expect(help.needs[need].services, need).not.toEqual([]);
    }
  });

  it('is complete when everything could be read', () => {
    expect(pickHelp({ region: 'GB', files }).isIncomplete).toBe(false);
    expect(pickHelp({ region: 'PE', files }).isIncomplete).toBe(false);
  });
});

describe('the built-in minimum', () => {
  it('says what the data says', () => {
    expect(helpMinimum.builtOn).toBe(world.builtOn);
    for (const service of helpMinimum.services) {
      expect(world.services.find(({ id }) => id === service.id)).toMatchObject({ ...service });
    }
  });
});

describe('one line of help', () => {
  it.each([
    ['GB', { name: 'Childline', phone: '0800 1111' }],
    ['US', { name: 'Childhelp National Child Abuse Hotline', phone: '1-800-422-4453' }],
    ['EU', { name: '116 111 child helpline (many European countries)', phone: '116 111' }],
    ['INT', null],
  ])('%s', (region, expected) => {
    expect(helpBrief(files[region])).toEqual(expected);
  });

  it('is nothing for garbage', () => {
    expect(helpBrief('garbage')).toBeNull();
  });

  it('names a crisis line that can be called or texted where there is one', () => {
    expect(urgentService(pickHelp({ region: 'GB', files }))?.id).toBe('gb-samaritans');
    expect(urgentService(pickHelp({ region: null, files }))?.id).toBe('int-findahelpline');
  });
});

it.each([
  ['pushed', 'pushed'],
  ['talk', 'talk'],
  ['home', 'home'],
  ['<script>', 'home'],
  [null, 'home'],
])('topic %s is %s', (value, topic) => {
  expect(helpTopic(value)).toBe(topic);
});
