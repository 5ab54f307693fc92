import { expect, it } from 'vitest';
import { isolate, siteName, smsAddress } from '../../../../components/help/ContactLinks';

it.each([
  [{ to: '85258', body: 'SHOUT' }, 'sms:85258?body=SHOUT'],
  [{ to: '9101 2012' }, 'sms:91012012'],
  [{ to: '800-422-4453', body: 'I need help' }, 'sms:8004224453?body=I%20need%20help'],
])('a text number %j opens %s', (sms, address) => {
  expect(smsAddress(sms)).toBe(address);
});

it('keeps a number in its own order', () => {
  expect(isolate('116 123')).toBe('\u2066116 123\u2069');
});

it('keeps the name of a site in its own order', () => {
  expect(siteName('https://www.3018.fr/page')).toBe('\u20663018.fr\u2069');
});
