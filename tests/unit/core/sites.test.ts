// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { classifyHost, type HostLists, hostMatches, isSiteClass, parseHost, strictest } from '../../../lib/core/sites';

const shipped: HostLists = {
  stranger: ['random.example'],
  chat: ['social.example'],
  meeting: ['lesson.example', 'work.social.example'],
};

describe('parseHost', () => {
  it.each([
    ['Chat.Example', 'chat.example'],
    ['  https://www.chat.example/a?b#c ', 'chat.example'],
    ['chat.example:8080', 'chat.example'],
    ['https://someone@chat.example', 'chat.example'],
    ['chat.example.', 'chat.example'],
    ['localhost', 'localhost'],
    ['xn--bcher-kva.example', 'xn--bcher-kva.example'],
    ['127.0.0.1', '127.0.0.1'],
  ])('reads %s as %s', (text, host) => {
    expect(parseHost(text)).toBe(host);
  });

  it.each([
    '',
    ' ',
    'two words',
    '-a.example',
    'a-.example',
    'a..example',
    'bücher.example',
    '*.example',
    'a'.repeat(254),
  ])('has no host for %j', (text) => {
    expect(parseHost(text)).toBeNull();
  });
});

describe('hostMatches', () => {
  it.each([
    ['zoom.us', true],
    ['us02web.zoom.us', true],
    ['notzoom.us', false],
    ['zoom.us.example', false],
    ['us', false],
  ])('%s below zoom.us: %s', (host, expected) => {
    expect(hostMatches(host, 'zoom.us')).toBe(expected);
  });
});

describe('classifyHost', () => {
  it('takes the longest listed name', () => {
    expect(classifyHost('work.social.example', shipped, {})).toBe('meeting');
    expect(classifyHost('play.social.example', shipped, {})).toBe('chat');
  });

  it('calls everything unlisted other', () => {
    expect(classifyHost('shop.example', shipped, {})).toBe('other');
  });

  it('lets an owner change the class of a shipped site', () => {
    expect(classifyHost('social.example', shipped, { 'social.example': 'meeting' })).toBe('meeting');
  });

  it('takes the longest of the owner’s names', () => {
    const own = { example: 'meeting', 'shop.example': 'chat' } as const;
    expect(classifyHost('www.shop.example', shipped, own)).toBe('chat');
  });

  it('keeps a shipped stranger site a stranger site, whatever the owner says', () => {
    expect(classifyHost('random.example', shipped, { 'random.example': 'meeting' })).toBe('stranger');
    expect(classifyHost('a.random.example', shipped, { 'a.random.example': 'other' })).toBe('stranger');
  });
});

describe('strictest', () => {
  it('lets the strictest page of a stack of frames decide', () => {
    expect(strictest(['meeting', 'chat', 'other'])).toBe('chat');
    expect(strictest(['meeting', 'other'])).toBe('other');
    expect(strictest(['meeting', 'stranger'])).toBe('stranger');
  });

  it('calls a page that nothing is known of other', () => {
    expect(strictest([])).toBe('other');
  });
});

describe('isSiteClass', () => {
  it('knows the four classes and nothing else', () => {
    expect(['stranger', 'chat', 'other', 'meeting'].every(isSiteClass)).toBe(true);
    expect([null, '', 'work', 4, ['chat'], 'constructor'].some(isSiteClass)).toBe(false);
  });
});
