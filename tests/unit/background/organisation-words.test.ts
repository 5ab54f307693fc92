import { expect, test } from 'vitest';
import { withOrganisation } from '../../../lib/background/organisation-words';
import { translator } from '../../../lib/platform/i18n';

const t = translator('en');
const copy = { camera_small: 'Small print.', picture_small: 'Other print.', camera_stop: 'Not now' };
const small = (name: string, message: string): string | undefined =>
  withOrganisation(copy, { name, message }, t).camera_small;

test('a school’s words stand behind the small print of both pauses, and nowhere else', () => {
  const words = withOrganisation(copy, { name: 'Example School', message: 'Come to room 12.' }, t);
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
  expect(withOrganisation(copy, { name: '', message: '' }, t)).toBe(copy);
});
