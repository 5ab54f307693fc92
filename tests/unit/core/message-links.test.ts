// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { callLink, mailLink, textLink } from '../../../lib/core/message-links';

const body = 'Can I talk to you? 100 % & more\nPlease #1 “now” – مرحبا 🙂';

describe('a call', () => {
  test.each([
    ['0800 1111', 'tel:08001111'],
    ['+44 (0)20 7946-0000', 'tel:+442079460000'],
    [' +49(0) 30 901820', 'tel:+4930901820'],
    ['+39 (0)6 4674', 'tel:+39064674'],
    ['(0)20 7946 0000', 'tel:02079460000'],
    ['*4141', 'tel:*4141'],
    ['#31#', 'tel:%2331%23'],
    ['12+34', 'tel:1234'],
    ['1;ext=2?x', 'tel:12'],
  ])('to %s', (number, link) => {
    expect(callLink(number)).toBe(link);
  });
});

describe('a text', () => {
  test('goes to the same number as a call', () => {
    expect(textLink('+44 (0)7700 900123')).toBe('sms:+447700900123');
  });
  test('carries its words, to a number or to whom the person picks', () => {
    for (const number of ['+44 7700 900123', null]) {
      const link = new URL(textLink(number, body));
      expect(link.protocol).toBe('sms:');
      expect(link.pathname).toBe(number === null ? '' : '+447700900123');
      expect(decodeURIComponent(link.search.slice('?body='.length))).toBe(body);
      expect(link.hash).toBe('');
    }
  });
  test('without words has none', () => {
    expect(textLink('85258')).toBe('sms:85258');
  });
  test('of a cut emoji does not throw', () => {
    expect(textLink(null, 'ok \ud83d')).toBe('sms:?body=ok%20%EF%BF%BD');
  });
});

describe('an e-mail', () => {
  test('carries subject and words, with line breaks as mail has them', () => {
    const link = new URL(mailLink({ to: 'jo+home@mail.example', subject: 'A & B?', body }));
    expect(link.protocol).toBe('mailto:');
    expect(link.pathname).toBe('jo%2Bhome@mail.example');
    expect(link.searchParams.get('subject')).toBe('A & B?');
    expect(link.searchParams.get('body')).toBe(body.replace('\n', '\r\n'));
    // A plus is a plus in an e-mail address: form encoding would read it as a blank.
    expect(link.search).not.toContain('+');
  });
  test('cannot be given further receivers by an address', () => {
    const link = new URL(mailLink({ to: 'a@b.example?bcc=c@d.example', subject: 's', body: 'b' }));
    expect([...link.searchParams.keys()]).toEqual(['subject', 'body']);
  });
  test('to nobody leaves the receiver to the person', () => {
    expect(mailLink({ to: null, subject: 's', body: 'b' })).toBe('mailto:?subject=s&body=b');
  });
});
