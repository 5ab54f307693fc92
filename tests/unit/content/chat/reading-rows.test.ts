import { beforeEach, describe, expect, test } from 'vitest';
import { chatSites, sitesOf } from '../../../../lib/content/chat/all-sites';
import { findChat } from '../../../../lib/content/chat/find';
import { pick, pickAll } from '../../../../lib/content/chat/pick';
import { sideByTokens } from '../../../../lib/content/chat/side';
import { whatsapp } from '../../../../lib/content/chat/sites/whatsapp';
import { wordsOf } from '../../../../lib/content/chat/words-of';

const draw = (markup: string): Element => {
  document.body.innerHTML = markup;
  return document.body.firstElementChild ?? document.body;
};
beforeEach(() => {
  document.body.innerHTML = '';
});

describe('the words of a row', () => {
  test('are what a person says: no times, buttons, quotes or hidden parts', () => {
    const row = draw(
      '<div><blockquote>before</blockquote><p>hello <b>you</b></p><time>14:02</time><button>Reply</button><i aria-hidden="true">x</i></div>',
    );
    expect(wordsOf(row, null)).toBe('hello you');
  });
  test('leave out what an answer repeats', () => {
    const row = draw(
      '<div class="message-in"><div class="selectable-text quoted-mention">old</div><span class="selectable-text">new</span></div>',
    );
    expect(wordsOf(row, whatsapp)).toBe('new');
  });
  test('are cut, however long a row is', () => {
    expect(wordsOf(draw(`<p>${'word '.repeat(5000)}</p>`), null).length).toBeLessThanOrEqual(1201);
  });
  test('hold the end of a long row, where a letter makes its demand', () => {
    const words = wordsOf(draw(`<p>${'word '.repeat(400)}<b>the last line</b></p>`), null);
    expect(words).toMatch(/^word .* the last line$/);
  });
  test('do not run together between lines', () => {
    expect(wordsOf(draw('<div><div>send</div><div>it</div></div>'), null)).toBe('send it');
  });
});

describe('whose row it is, by what the page calls it', () => {
  const sideOf = (attributes: string, around = ''): string => {
    const list = draw(`<div id="list"><div ${around}><p ${attributes}>hi</p></div></div>`);
    return sideByTokens(list.querySelector('p') as Element, list);
  };
  test.each([
    ['class="bubble sent"', 'me'],
    ['class="msg-out"', 'me'],
    ['class="MessageOut"', 'me'],
    ['data-own="true"', 'me'],
    ['data-from="me"', 'me'],
    ['class="bubble received"', 'them'],
    ['class="message-in"', 'them'],
    ['data-self="false"', 'them'],
    ['class="fade-in"', 'unknown'],
    ['class="sent received"', 'unknown'],
    ['class="q7x9"', 'unknown'],
  ])('%s is %s', (attributes, side) => {
    expect(sideOf(attributes)).toBe(side);
  });
  test('also by what stands around it', () => {
    expect(sideOf('class="x"', 'class="from-stranger"')).toBe('them');
  });
});

describe('selectors', () => {
  test('go into open shadow roots', () => {
    const host = draw('<x-outer></x-outer>');
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<p class="a">one</p><p class="a">two</p>';
    expect(pick(document, 'x-outer >>> .a')?.textContent).toBe('one');
    expect(pickAll(host, '>>> .a')).toHaveLength(2);
    expect(pick(document, 'x-outer >>> .b')).toBeNull();
    expect(pickAll(document, 'x-nothing >>> .a')).toEqual([]);
  });
});

describe('sites', () => {
  test('are known by their hosts', () => {
    expect(sitesOf('discord.com').map(({ name }) => name)).toEqual(['Discord']);
    expect(sitesOf('web.whatsapp.com').map(({ name }) => name)).toEqual(['WhatsApp Web']);
    expect(sitesOf('notdiscord.com')).toEqual([]);
  });
  test('each has selectors that a browser takes, and no more than a thousand bytes', () => {
    for (const site of chatSites) {
      expect(JSON.stringify(site).length).toBeLessThanOrEqual(1000);
      for (const field of [
        'sign',
        'list',
        'row',
        'text',
        'composer',
        'mine',
        'theirs',
        'author',
        'skip',
        'thread',
      ] as const) {
        const selector = site[field];
        if (selector) expect(() => pick(document, selector), `${site.name} ${field}`).not.toThrow();
      }
    }
  });
  test('software on a host of its own is told by its sign; one without any is not', () => {
    draw('<div><ol class="mx_RoomView_MessageList"></ol><textarea></textarea></div>');
    expect(findChat(document, 'chat.school.example')?.site?.name).toBe('Element');
    draw('<article>words</article>');
    expect(findChat(document, 'news.example')).toBeNull();
  });
});
