import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  chooseFiles,
  openPopup,
  pictures,
  pressInNudge,
  pressInPause,
  readNudge,
  readPause,
  until,
  waitForNudge,
  waitForPause,
} from '../../../scripts/drive/index.mjs';
import { hear, readChats, saveSettings, sightOf, stored, waitForReading } from '../objects/chats';
import { inBothBrowsers, noted } from '../objects/in-both-browsers';

const path = '/chat/by-role.html';
const settle = (ms = 800): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** A host of its own for each try: nothing is said twice about one contact in ten minutes. */
let tries = 0;
function fresh(name: string): string {
  tries += 1;
  return `${name}-${tries}.localhost`;
}

inBothBrowsers('Chat moments', (bench) => {
  test('nothing of ours reads where nobody switched it on', async () => {
    const page = await bench.open('off.localhost', path);
    await hear(page, "don't tell your parents about us, it's our secret");
    await settle(1500);
    expect(await readNudge(page)).toBeNull();
    expect(await sightOf(bench)).toBeNull();
    const popup = await openPopup(bench.driven, page, /Not read/);
    await popup.close();
  });

  test('the whole story: hello, age, secret, camera, picture, threat, help', async () => {
    await readChats(bench, true);
    const page = await bench.open(fresh('story'), path);
    await waitForReading(bench, page);
    const began = Date.now();
    await hear(page, 'hello there, nice to meet you');
    await hear(page, 'how old are you?');
    expect(await readNudge(page)).toBeNull();
    await hear(page, "don't tell your parents about us, it's our secret");
    await waitForNudge(page, ({ kind }) => kind === 'chip' || kind === 'card', 'a nudge about the secret');
    await hear(page, 'turn on your camera so i can see you');
    const card = await waitForNudge(page, ({ kind }) => kind === 'card', 'a card');
    expect(card.reasons[0]).toBe('They asked you to go on camera.');
    // The page asks for the camera: a full pause, in the words of what was asked.
    await page.evaluate(() => document.getElementById('camera')?.click());
    await waitForPause(page);
    expect((await readPause(page))?.text).toMatch(/They asked you to (go on camera|keep it secret)\./);
    await pressInPause(page, 'continue');
    await expect.poll(() => noted(page)).toEqual(['live']);
    await hear(page, 'now send me a pic just for me');
    await settle();
    const [file] = pictures.writeFiles(bench.folder, { 'me.png': pictures.png() });
    await chooseFiles(page, '#file', [file ?? join(bench.folder, 'me.png')]);
    await waitForPause(page);
    expect((await readPause(page))?.text).toMatch(/They asked you/);
    await pressInPause(page, 'continue');
    await expect.poll(() => noted(page)).toEqual(['live', 'files 1']);
    await hear(page, "send me $200 or i'll send your picture to all your friends and family");
    const help = await waitForNudge(page, ({ kind }) => kind === 'help', 'the way to help');
    expect(help.text).toContain('This is not your fault');
    expect(help.text).toContain('Do not pay and do not send more.');
    // After a threat the pause offers the path before the choice.
    await page.evaluate(() => document.getElementById('camera')?.click());
    await waitForPause(page);
    const pause = await readPause(page);
    expect(pause?.text).toMatch(/They (made a threat|asked you to pay)\./);
    expect(pause?.acts.indexOf('pushed')).toBeLessThan(pause?.acts.indexOf('continue') ?? 0);
    await pressInPause(page, 'stop');
    await pressInNudge(page, 'pushed');
    const own = await bench.driven.ownPage('help.html');
    expect(await own.evaluate(() => location.search)).toContain('topic=pushed');
    await own.close();
    expect(Date.now() - began).toBeLessThan(4 * 60_000);
  });

  test('a camera minutes after somebody new first wrote says that this moved fast', async () => {
    await readChats(bench, true);
    const page = await bench.open(fresh('fast'), path);
    await waitForReading(bench, page);
    await hear(page, 'hello there');
    await settle();
    await page.evaluate(() => document.getElementById('camera')?.click());
    await waitForPause(page);
    expect((await readPause(page))?.text).toContain('You only just met here, so this moved fast.');
    await pressInPause(page, 'stop');
  });

  test('no words of a chat reach storage, messages of ours, the log or the network', async () => {
    await readChats(bench, true);
    const page = await bench.open(fresh('words'), path);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => asked.push(message.text()));
    await waitForReading(bench, page);
    const own = await bench.driven.openExtensionPage('help.html?topic=talk');
    // A page of ours hears what our scripts say to the background.
    await own.evaluate(() => {
      type Runtime = { onMessage: { addListener(hear: (message: unknown) => void): void } };
      const scope = globalThis as unknown as {
        browser?: { runtime: Runtime };
        chrome: { runtime: Runtime };
        heard: string[];
      };
      scope.heard = [];
      (scope.browser ?? scope.chrome).runtime.onMessage.addListener((message) => {
        scope.heard.push(JSON.stringify(message));
      });
    });
    await page.bringToFront();
    await hear(page, 'zanzibar hello');
    await hear(page, "zanzibar don't tell your parents about us, it's our secret");
    await hear(page, 'zanzibar turn on your camera so i can see you');
    await page.focus('textarea');
    await page.keyboard.type('zanzibar my number is 07700 900123');
    await settle(1000);
    await page.keyboard.press('Enter');
    await waitForNudge(page, ({ kind }) => kind === 'card', 'a card');
    await settle(5000);
    const heard = await own.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
    await own.close();
    expect(heard.join()).toContain('chat-risk');
    expect(heard.join()).toContain('chat-count');
    const kept = JSON.stringify([await stored(bench, 'local'), await stored(bench, 'session')]);
    expect(kept).toContain('chatContacts');
    for (const text of [heard.join(), kept, asked.join()])
      expect(text).not.toMatch(/zanzibar|07700|secret'|your parents/);
    // What is kept of the contact is two days and two numbers.
    const contacts = Object.values((await stored(bench, 'local')).chatContacts as Record<string, object>);
    for (const contact of contacts) {
      expect(Object.keys(contact).sort()).toEqual(['firstDay', 'isKnown', 'lastDay', 'mine', 'theirs']);
    }
  });

  test('what the person writes about themselves is noticed before it is sent, and passwords are not read', async () => {
    await readChats(bench, true);
    const page = await bench.open(fresh('draft'), path);
    await waitForReading(bench, page);
    await page.evaluate(() => {
      const secret = document.createElement('form');
      secret.innerHTML = '<input type="password" id="secret"><textarea id="beside"></textarea>';
      document.body.append(secret);
    });
    await page.focus('#beside');
    await page.keyboard.type('my number is 07700 900123');
    await page.focus('#secret');
    await page.keyboard.type('my number is 07700 900123');
    await settle(1200);
    expect(await readNudge(page)).toBeNull();
    await page.focus('textarea');
    await page.keyboard.type('my number is 07700 900123');
    const line = await waitForNudge(page, ({ kind }) => kind === 'chip', 'a line about the draft');
    expect(line.text).toContain('You wrote something private.');
    expect(line.hasFocus).toBe(false);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.querySelector('[role=log]')?.lastElementChild?.textContent)).toBe(
      'my number is 07700 900123',
    );
  });

  test('“This is fine” and “I know this person” damp that contact, and pages cannot press them', async () => {
    await readChats(bench, true);
    const page = await bench.open(fresh('fine'), path);
    await waitForReading(bench, page);
    await hear(page, "don't tell your parents about us, it's our secret");
    const chip = await waitForNudge(page, ({ kind }) => kind === 'chip', 'a line');
    await page.evaluate(() => {
      for (const host of document.querySelectorAll('pause-point')) (host as HTMLElement).click();
    });
    await settle();
    expect(await readNudge(page)).not.toBeNull();
    // It stands away from the message box.
    const composer = await page.$eval('textarea', (box) => box.getBoundingClientRect().toJSON() as DOMRect);
    const isApart = chip.box.y + chip.box.height <= composer.y || chip.box.y >= composer.y + composer.height;
    expect(isApart || chip.box.x + chip.box.width <= composer.x).toBe(true);
    await pressInNudge(page, 'known');
    await until(async () => !(await readNudge(page)), { what: 'the line to go' });
    await hear(page, 'remember, keep this between us');
    await settle(1500);
    expect(await readNudge(page)).toBeNull();
    const contacts = Object.values((await stored(bench, 'local')).chatContacts as Record<string, { isKnown: boolean }>);
    expect(contacts.filter(({ isKnown }) => isKnown)).toHaveLength(1);
  });

  test('a site can be left alone, at once and for good', async () => {
    await readChats(bench, true);
    const page = await bench.open('quiet.localhost', path);
    await waitForReading(bench, page);
    await saveSettings(bench, { chatReading: true, chatQuietSites: ['quiet.localhost'] });
    await settle(1000);
    await page.bringToFront();
    await hear(page, "don't tell your parents about us, it's our secret");
    await settle(1500);
    expect(await readNudge(page)).toBeNull();
    const again = await bench.open('quiet.localhost', path);
    await settle(1500);
    await hear(again, "don't tell your parents about us, it's our secret");
    await settle(1000);
    expect(await readNudge(again)).toBeNull();
    await readChats(bench, null);
    await saveSettings(bench, {});
  });

  test('a page without a chat that can be read says so in the popup', async () => {
    await readChats(bench, true);
    const page = await bench.open('none.localhost', '/chat/no-chat.html');
    const popup = await openPopup(bench.driven, page, /There is no chat here that Pausepoint can read/);
    await popup.close();
    const chat = await bench.open('some.localhost', path);
    await waitForReading(bench, chat);
    const other = await openPopup(bench.driven, chat, /Read on this device/);
    expect(await other.text()).toContain('Do not read chats here');
    await other.close();
  });
});
