// @vitest-environment node
import { expect, test } from 'vitest';
import { withoutIgnored } from '../../../lib/core/ignored-sites';
import { classifyHost } from '../../../lib/core/sites';

const hosts = {
  stranger: ['strangers.example'],
  chat: ['chat.example', 'talk.school.example'],
  meeting: ['call.chat.example'],
};
const classOf = (host: string, ignored: readonly string[], own = {}): string => {
  const lists = withoutIgnored({ hosts, sites: own }, ignored);
  return classifyHost(host, lists.hosts, lists.sites);
};

test('an ignored chat is a site like any other', () => {
  expect(classOf('www.chat.example', [])).toBe('chat');
  expect(classOf('www.chat.example', ['chat.example'])).toBe('other');
});
test('a part of a listed chat can be ignored, and the rest stays a chat', () => {
  expect(classOf('play.chat.example', ['play.chat.example'])).toBe('other');
  expect(classOf('www.chat.example', ['play.chat.example'])).toBe('chat');
});
test('everything listed below an ignored name goes with it, and other classes stay', () => {
  expect(classOf('talk.school.example', ['school.example'])).toBe('other');
  expect(classOf('call.chat.example', ['chat.example'])).toBe('meeting');
});
test('a place where people meet strangers stays one', () => {
  expect(classOf('strangers.example', ['strangers.example'])).toBe('stranger');
});
test('the owner’s own entry for the same site wins', () => {
  expect(classOf('play.chat.example', ['play.chat.example'], { 'play.chat.example': 'stranger' })).toBe('stranger');
});
