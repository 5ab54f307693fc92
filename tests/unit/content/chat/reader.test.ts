import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Heard, openReader } from '../../../../lib/content/chat/reader';
import type { ChatSite } from '../../../../lib/content/chat/site';
import { discord } from '../../../../lib/content/chat/sites/discord';
import { messenger } from '../../../../lib/content/chat/sites/messenger';

let slices = 0;
beforeEach(() => {
  slices = 0;
  vi.stubGlobal('requestIdleCallback', (slice: () => void) => {
    slices += 1;
    return setTimeout(slice, 0);
  });
});
afterEach(() => vi.unstubAllGlobals());

/** Reads a list on the page and gives what is heard. `rest` passes the time in which a new conversation settles. */
function listen(site: ChatSite | null, more: { hear?: () => void; isEcho?: (words: string) => boolean } = {}) {
  document.body.innerHTML = '<ol></ol>';
  const list = document.body.firstElementChild as Element; // It was just put there.
  const heard: Heard[] = [];
  const hear = (one: Heard): void => {
    heard.push(one);
    more.hear?.();
  };
  const isEcho = more.isEcho ?? (() => false);
  openReader({ found: { how: site ? 'site' : 'role', site, list }, hear, isEcho, onEmptied: () => undefined });
  const add = async (...rows: string[]): Promise<void> => {
    list.insertAdjacentHTML('beforeend', rows.join(''));
    await new Promise((done) => setTimeout(done, 400));
  };
  return { heard, add };
}
let last = 0;
const inDiscord = (author: string, words: string): string => {
  last += 1;
  const name = author && `<span id="message-username-${last}">${author}</span>`;
  return `<li id="chat-messages-${last}">${name}<div id="message-content-${last}">${words}</div></li>`;
};
const inMessenger = (author: string, words: string): string =>
  `<div role="row"><div data-scope="messages_table"><h5>${author}</h5><div dir="auto">${words}</div></div></div>`;

test('somebody who calls themselves "You" is not taken for the person', async () => {
  const { heard, add } = listen(discord);
  await add(inDiscord('You', 'are you alone now'));
  await add(inDiscord('Me', 'and where do you live'));
  expect(heard.map(({ from }) => from)).toEqual(['them', 'them']);
});
test('a site that writes "You sent" itself is believed, and a friend called Young is no "you"', async () => {
  const { heard, add } = listen(messenger);
  await add(inMessenger('You sent', 'hi'));
  await add(inMessenger('You Jin', 'hello'));
  expect(heard.map(({ from }) => from)).toEqual(['me', 'them']);
});
test('the same short word from both sides does not make their name that of the person', async () => {
  const { heard, add } = listen(discord, { isEcho: (words) => words === 'ok' });
  await add(inDiscord('sam', 'ok'));
  await add(inDiscord('sam', 'now turn the camera on'));
  expect(heard.map(({ from }) => from)).toEqual(['me', 'them']);
});
test('rows that come together are read in slices of time, and are history or not as one', async () => {
  const slow = (): void => {
    const until = performance.now() + 2;
    while (performance.now() < until);
  };
  const { heard, add } = listen(null, { hear: slow });
  await add(...Array.from({ length: 12 }, (_, at) => `<li>message ${at} of many</li>`));
  await new Promise((done) => setTimeout(done, 600));
  expect(heard.map(({ text }) => text)).toEqual(Array.from({ length: 12 }, (_, at) => `message ${at} of many`));
  expect(heard.every(({ isHistory }) => isHistory)).toBe(true);
  expect(slices).toBeGreaterThan(3);
});
