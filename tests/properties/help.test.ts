// @vitest-environment node
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { helpFiles as files } from '../../components/help/help-files';
import { pickHelp } from '../../lib/core/help';
import { needs, parseHelpFile } from '../../lib/core/help-file';
import { guessRegion } from '../../lib/core/region-guess';
import { regions } from '../../lib/core/regions';

interface Entry {
  readonly id: string;
  readonly region: string;
  readonly use: string;
  readonly url: string | null;
  readonly urlSeen: boolean | null;
  readonly phone: string | null;
  readonly unconfirmed: Record<string, string>;
}
const { entries } = JSON.parse(readFileSync('data/help-services.json', 'utf8')) as {
  entries: Entry[];
};
const byId = new Map(entries.map((entry) => [entry.id, entry]));

const region = fc.oneof(fc.constantFrom(...regions), fc.string({ maxLength: 4 }), fc.constant(null));
const age = fc.option(fc.integer({ min: 5, max: 17 }), { nil: null });

it('every country has somewhere to talk, to report, to take a picture down and to turn to in a crisis', () => {
  fc.assert(
    fc.property(region, age, (place, years) => {
      const help = pickHelp({ region: place, files, age: years });
      return (['talk', 'report', 'take-down', 'crisis'] as const).every((need) => help.needs[need].services.length > 0);
    }),
    { numRuns: 400 },
  );
});

it('an emergency number is the country’s own, or 112 inside the EU', () => {
  for (const place of regions) {
    for (const { id } of pickHelp({ region: place, files }).needs.emergency.services) {
      expect([place, 'EU']).toContain(byId.get(id)?.region);
    }
  }
});

it('only entries to ship are shown, with seen links and the number of the data, and nothing unconfirmed', () => {
  for (const place of [...regions, null]) {
    const help = pickHelp({ region: place, files });
    for (const service of needs.flatMap((need) => help.needs[need].services)) {
      const entry = byId.get(service.id);
      expect(entry?.use).toBe('ship');
      expect(service.url).toBe(entry?.urlSeen === true ? entry.url : undefined);
      expect(service.phone).toBe(entry?.phone ?? undefined);
      const shown = [service.phone, service.sms?.to, service.whatsapp, service.email, service.url];
      for (const [field, value] of Object.entries(entry?.unconfirmed ?? {})) {
        if (field !== 'why') expect(shown, service.id).not.toContain(value);
      }
    }
  }
});

it('a child is shown nothing that is for adults only', () => {
  fc.assert(
    fc.property(region, fc.integer({ min: 5, max: 17 }), (place, years) => {
      const help = pickHelp({ region: place, files, age: years });
      return needs
        .filter((need) => need !== 'grown-ups')
        .flatMap((need) => help.needs[need].services)
        .every(({ minAge }) => minAge === undefined || minAge <= years);
    }),
  );
});

it('whatever the files hold, the page is complete and nothing is thrown', () => {
  const damaged = fc.dictionary(fc.constantFrom('GB', 'EU', 'INT', 'US', '__proto__'), fc.anything());
  fc.assert(
    fc.property(region, damaged, (place, left) => {
      const help = pickHelp({ region: place, files: left });
      return help.needs['take-down'].services.length > 0 && help.needs.talk.services.length > 0;
    }),
  );
});

it('no text breaks the reading of a file or the guess of a country', () => {
  fc.assert(fc.property(fc.anything(), (raw) => parseHelpFile(raw) === null));
  fc.assert(
    fc.property(fc.array(fc.string()), (languages) => {
      const guess = guessRegion(languages);
      return guess === null || regions.includes(guess.region);
    }),
  );
});
