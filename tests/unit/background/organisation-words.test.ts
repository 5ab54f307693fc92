import { expect, test } from 'vitest';
import { withOrganisation } from '../../../lib/background/organisation-words';
import { translator } from '../../../lib/platform/i18n';

const t = translator('en');
const copy = { camera_small: 'Small print.', picture_small: 'Other print.', camera_stop: 'Not now' };
const small = (name: string, message: string): string | undefined =>
  withOrganisation(copy, { organisation: { name, message }, contacts: [] }, t).camera_small;

test('a school’s words stand behind the small print of both pauses, and nowhere else', () => {
  const words = withOrganisation(
    copy,
    { organisation: { name: 'Example School', message: 'Come to room 12.' }, contacts: [] },
    t,
  );
  expect(words).toEqual({
    camera_small: 'Small print. Example School says: Come to room 12.',
    picture_small: 'Other print. Example School says: Come to room 12.',
    camera_stop: 'Not now',
  });
});
test('a name or a message alone is said alone', () => {
  expect(small('Example School', '')).toBe('Small print. Example School looks after Pausepoint here.');
  expect(small('', 'Come to room 12.')).toBe('Small print. A word from your school: Come to room 12.');
});
test('without either the words stay as they are', () => {
  expect(withOrganisation(copy, { organisation: { name: '', message: '' }, contacts: [] }, t)).toBe(copy);
});
test('the first contact stands behind what the school says, or alone, by the first way that it has', () => {
  const nobody = { label: 'Ms Example', phone: null, email: null, url: null, note: null };
  const ways = { email: 'help@school.example', url: 'https://school.example' };
  const said = (name: string, contact: object): string | undefined =>
    withOrganisation(copy, { organisation: { name, message: '' }, contacts: [{ ...nobody, ...contact }, nobody] }, t)
      .picture_small;
  expect(said('Example School', { ...ways, phone: '01632 960 123' })).toBe(
    'Other print. Example School looks after Pausepoint here. Ms Example: \u206601632 960 123\u2069',
  );
  expect(said('', ways)).toBe('Other print. Ms Example: \u2066help@school.example\u2069');
});
