import { until } from '../drive/launch.mjs';
import { brief, shootSettled } from './look.mjs';

/** The cards of the path, by the names that their words have in the catalogue. */
const cards = ['start', 'fault', 'stop', 'pay', 'proof', 'block', 'tell', 'report', 'takedown', 'crisis', 'end'];

const heading = (page) => page.evaluate(() => document.querySelector('h1')?.textContent ?? '');

/** Waits for a view by its heading, and says what stands in it. */
async function view(page, title) {
  await until(async () => (await heading(page)) === title, { what: `"${title}" to show` });
  return page.evaluate(() => ({
    hash: location.hash,
    urgent: document.querySelector('.urgent section')?.innerText ?? '',
    text: document.querySelector('main')?.innerText ?? '',
    ways: document.querySelectorAll('a[href^="tel:"], a[href^="sms:"], a[href^="mailto:"], a[href^="http"]').length,
  }));
}

/** The whole page, from its top: the bar with the urgent numbers goes with what is in view. */
async function shootWhole(page, file) {
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.screenshot({ path: file, fullPage: true });
}

/** Presses a link or button of the page by its words. */
const press = (page, words) =>
  page.evaluate((wanted) => {
    const all = [...document.querySelectorAll('a, button, summary')];
    all.find((one) => one.textContent.trim().startsWith(wanted))?.click();
  }, words);

/** Types into the field that a label names. */
const write = (page, label, words) =>
  page.evaluate(
    (wanted, text) => {
      const field = [...document.querySelectorAll('label')]
        .filter((one) => one.textContent.startsWith(wanted))
        .map((one) => one.control)
        .find((one) => one?.matches('textarea, input[type="text"], input[type="search"]'));
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    label,
    words,
  );

/** All the cards of the path, each with the urgent numbers above it. */
export async function pathSteps({ step, words }, page) {
  for (const [at, card] of cards.entries()) {
    await step({
      name: `path-${at + 1}-${card}`,
      expected: `Step ${at + 1} of the path, "${words[`path_${card}_title`]}", with emergency and crisis above it`,
      run: async () => {
        if (at > 0) await press(page, words.path_next);
        const { hash, urgent, text } = await view(page, words[`path_${card}_title`]);
        const isUrgent = urgent.includes(words.help_page_danger_ask) && urgent.includes(words.help_page_low_ask);
        return { observed: `${hash || 'start'}: ${brief(text)}`, ok: isUrgent };
      },
      shoot: (file) => shootSettled(page, file),
    });
  }
}

/** The sheet for the proof, telling, the page for a grown-up, and the reply lines. */
export async function viewSteps({ step, words }, page) {
  const show = (name, expected, run) => step({ name, expected, run, shoot: (file) => shootWhole(page, file) });
  const go = (hash) =>
    page.evaluate((wanted) => {
      location.hash = wanted;
    }, hash);

  await show('proof-sheet', 'A sheet to fill in, which becomes text and is stored nowhere', async () => {
    await go('#sheet');
    await view(page, words.sheet_title);
    await write(page, words.sheet_site, 'chat.example');
    const { text } = await view(page, words.sheet_title);
    return { observed: brief(text), ok: text.includes(`${words.sheet_site}: chat.example`) };
  });
  await show('telling', 'Words to start with, people, and what to do when home is not safe', async () => {
    await go('#telling');
    await view(page, words.tell_title);
    await press(page, words.tell_add);
    await write(page, words.tell_name, 'Aunt Jo');
    await write(page, words.tell_way_phone, '01632 960 123');
    await press(page, words.tell_save);
    await until(() => page.evaluate(() => Boolean(document.querySelector('a[href^="sms:01632960123?body="]'))), {
      what: 'the person to stand on the list',
    });
    const { text, ways } = await view(page, words.tell_title);
    return { observed: `${brief(text)} ${ways} ways to reach someone`, ok: text.includes('Aunt Jo') };
  });
  await show('grown-up', 'A page to hand over, with what to do first', async () => {
    await go('#grown-up');
    const { text } = await view(page, words.grownup_title);
    return { observed: brief(text), ok: text.includes(words.grownup_first_1) };
  });
  await show('reply-lines', 'Plain and funny lines, each with a button that copies it', async () => {
    await go('#replies');
    await view(page, words.reply_title);
    const lines = await page.evaluate(() => document.querySelectorAll('.copy-words').length);
    return { observed: `${lines} lines`, ok: lines >= 24 };
  });
}

/** Another country, and then none: the page stays complete. */
export async function regionSteps({ step, words }, page) {
  const urgent = () => page.evaluate(() => document.querySelector('.urgent').innerText);
  const pick = async (typed, name) => {
    await page.evaluate(() => {
      location.hash = '#path-10';
    });
    await view(page, words.path_crisis_title);
    await press(page, words.help_page_region_change);
    await write(page, words.help_page_region_search, typed);
    await press(page, name);
  };
  const shoot = (file) => shootWhole(page, file);
  await step({
    name: 'region-change',
    expected: 'Typing finds a country; the page shows its numbers',
    run: async () => {
      await pick('germ', 'Germany');
      const text = await until(async () => (await urgent()).includes('Germany') && urgent(), { what: 'Germany' });
      return { observed: brief(text), ok: true };
    },
    shoot,
  });
  await step({
    name: 'region-unknown',
    expected: 'Without a country: no number of anybody else, and help that works in many places',
    run: async () => {
      await pick('', words.help_page_region_unknown_pick);
      const none = words.help_page_danger_none;
      const text = await until(async () => (await urgent()).includes(none) && urgent(), { what: `"${none}"` });
      const { ways } = await view(page, words.path_crisis_title);
      return { observed: `${brief(text)}; ${ways} ways to reach someone`, ok: ways > 0 };
    },
    shoot,
  });
}
