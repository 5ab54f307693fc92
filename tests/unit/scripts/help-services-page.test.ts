// @vitest-environment node
import { expect, it } from 'vitest';
import { generateHelp } from '../../../scripts/generate-help.mjs';
import { generateHelpServicesPage, helpServicesPage } from '../../../scripts/help-services-page.mjs';

const one = { id: 'gb-a', name: 'A | line', needs: ['talk'], evidence: '2024', standsInFor: ['crisis'] };
const page = helpServicesPage(
  [
    {
      region: 'GB',
      builtOn: '2026-11-23',
      services: [one, { ...one, id: 'gb-b', evidence: undefined, oldEvidence: true }],
    },
  ],
  { 'gb-b': '2026-11-20' },
);

it('says how many services a person has opened live, and when', () => {
  expect(page).toContain('**Opened live by a person: 1 of 2.**');
  expect(page).toContain('| GB | `gb-a` | A \\| line | 2024 | never |');
  expect(page).toContain('| GB | `gb-b` | A \\| line | no date (old) | 2026-11-20 |');
});
it('says which services stand in for a need', () => {
  expect(page).toContain('| United Kingdom (GB) | 2 | 2 | – | – | – (gb-a, gb-b) | – | – | – |');
});
it('lists every region and every service of the data', () => {
  const text = [...generateHelpServicesPage().values()][0] ?? '';
  const ids = [...generateHelp().values()].flatMap((file) =>
    JSON.parse(file).services.map(({ id }: { id: string }) => id),
  );
  expect(ids.length).toBeGreaterThan(200);
  expect([...text.matchAll(/^\| [A-Z]{2,3} \| `(.*?)`/gm)].map(([, id]) => id)).toEqual(ids);
});
