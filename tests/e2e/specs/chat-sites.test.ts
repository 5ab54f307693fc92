import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readNudge, waitForNudge } from '../../../scripts/drive/index.mjs';
import { hear, readChats, waitForReading } from '../objects/chats';
import { inBothBrowsers } from '../objects/in-both-browsers';

const folder = 'tests/e2e/pages/chat';
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.html') && file !== 'no-chat.html')
  .map((file) => file.replace('.html', ''));
const howOf = (name: string): string => /^by-(role|structure)$/.exec(name)?.[1] ?? 'site';

let tries = 0;

inBothBrowsers('Chat reading on a page with the markup of', (bench) => {
  test.each(names)('%s: a conversation leads to the due level, with the right reasons', async (name) => {
    if (name === names[0]) await readChats(bench, true);
    // A host of its own for each try: nothing is said twice about one contact in ten minutes.
    tries += 1;
    const page = await bench.open(`${name}-${tries}.localhost`, `/chat/${name}.html`);
    // A page that says nothing about itself is told by its rows, of which there have to be some.
    if (howOf(name) === 'structure')
      for (const word of ['hi', 'hello there', 'nice to see you']) await hear(page, word);
    await hear(page, 'hello, how was your day?');
    expect(await waitForReading(bench, page)).toBe(howOf(name));
    await page.focus('textarea,[contenteditable="true"]').catch(() => page.focus('>>> textarea'));
    await page.keyboard.type('fine thanks, just homework');
    await page.keyboard.press('Enter');
    await new Promise((done) => setTimeout(done, 600));
    expect(await readNudge(page)).toBeNull();
    await hear(page, "don't tell your parents about us, it's our secret");
    const chip = await waitForNudge(page, ({ kind }) => kind === 'chip', 'a line');
    expect(chip.text).toContain('They asked you to keep it secret.');
    expect(chip.hasFocus).toBe(false);
    await hear(page, 'turn on your camera so i can see you');
    const card = await waitForNudge(page, ({ kind }) => kind === 'card', 'a card');
    expect(card.reasons).toEqual(['They asked you to go on camera.', 'They asked you to keep it secret.']);
    await hear(page, "send me $200 or i'll send your pictures to all your friends and family");
    const help = await waitForNudge(page, ({ kind }) => kind === 'help', 'the way to help');
    expect(help.text).toContain('This is not your fault');
    expect(help.reasons).toContain('They made a threat.');
  });
});
