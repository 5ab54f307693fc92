// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { pickHelp } from '../../../lib/core/help';
import type { HelpContact } from '../../../lib/core/policy-contacts';
import { helpBesideSchool } from '../../../lib/core/school-help';

const files = import.meta.glob<unknown>('../../../assets/help/*.json', { eager: true, import: 'default' });
const help = pickHelp({
  region: 'GB',
  files: Object.fromEntries(Object.entries(files).map(([path, file]) => [path.slice(-7, -5), file])),
});
const contacts: readonly HelpContact[] = [
  { label: 'Counsellor', phone: '123 456', url: null, email: null, note: null },
];

test('own contacts leave the help of the country as it is', () => {
  expect(helpBesideSchool(help, { contacts, contactsMode: 'add' })).toBe(help);
});
test('in place of others they are instead of whoever one can talk to', () => {
  const { needs } = helpBesideSchool(help, { contacts, contactsMode: 'replace' });
  for (const need of ['talk', 'learn', 'grown-ups'] as const) expect(needs[need].services).toEqual([]);
});
describe('whatever a school says', () => {
  test.each(['emergency', 'crisis', 'report', 'take-down'] as const)('%s stays', (need) => {
    const { needs } = helpBesideSchool(help, { contacts, contactsMode: 'replace' });
    expect(needs[need].services.length).toBeGreaterThan(0);
    expect(needs[need]).toBe(help.needs[need]);
  });
  test('nothing is replaced by nobody', () => {
    expect(helpBesideSchool(help, { contacts: [], contactsMode: 'replace' })).toBe(help);
  });
});
