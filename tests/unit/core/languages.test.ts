// @vitest-environment node
import { expect, test } from 'vitest';
import { inTableOrder, languageOf } from '../../../lib/core/languages';

test.each([
  ['en', 'English (UK)'],
  ['en_US', 'English (US)'],
  ['en-US', 'English (US)'],
  ['cy', 'Cymraeg'],
])('%s is %s', (tag, name) => {
  expect(languageOf(tag)?.name).toBe(name);
});
test('a language that does not ship has no entry', () => {
  expect(languageOf('tlh')).toBeUndefined();
});
test('what the table does not know comes last', () => {
  expect(inTableOrder(['tlh', 'ar', 'cy', 'en'])).toEqual(['en', 'cy', 'ar', 'tlh']);
});
