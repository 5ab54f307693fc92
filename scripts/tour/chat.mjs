import { armClock, measureCallToPause } from '../drive/clock.mjs';
import { chooseFiles } from '../drive/files.mjs';
import { until } from '../drive/launch.mjs';
import { pressInNudge, waitForNudge } from '../drive/nudge.mjs';
import { pressInPause, readPause, waitForPause } from '../drive/pause.mjs';
import { openPopup } from '../drive/popup.mjs';
import { brief, pause, shootSettled } from './look.mjs';

const sees = ({ kind, headline, reasons }) => `${kind}: "${headline}" ${reasons.join(' ')}`.trim();

/** The screen that explains chat reading: a line to try, and the switch. */
async function explainSteps({ step, driven, words }) {
  let own = null;
  await step({
    name: 'chats-try',
    expected: 'A screen explains chat reading; a line that is typed there shows what would happen and why',
    run: async () => {
      own = await driven.openExtensionPage('chats.html');
      await own.bringToFront();
      await own.waitForSelector('#chats-line');
      await own.type('#chats-line', 'keep this between us, don’t tell your parents', { delay: 5 });
      const said = words.chats_result_gentle;
      const read = () => own.$eval('#chats-result', (result) => result.innerText);
      const text = await until(async () => (await read()).includes(said) && read(), { what: `"${said}"` });
      return { observed: brief(text, 120), ok: text.includes(words.reason_risk_secrecy) };
    },
    shoot: (file) => own.screenshot({ path: file, fullPage: true }),
  });
  await step({
    name: 'chats-on',
    expected: 'One switch turns reading on',
    run: async () => {
      await own.click('input[role="switch"]');
      const isSaid = () => own.evaluate((line) => document.body.innerText.includes(line), words.chats_on);
      await until(isSaid, { what: `"${words.chats_on}"` });
      return { observed: words.chats_on, ok: true };
    },
    shoot: (file) => own.screenshot({ path: file }),
  });
  await own?.close().catch(() => {});
}

async function askForCamera(page) {
  const { painted } = await measureCallToPause(page, () => page.click('#camera'));
  const { text, acts } = (await readPause(page)) ?? { text: '', acts: [] };
  return { text, acts, ms: painted };
}

/** The whole story in a chat with a stranger: hello, age, secret, camera, picture, threat, help. */
async function storySteps({ step, driven, words, demo, files }) {
  const page = await driven.browser.newPage();
  await armClock(page);
  const says = async (text) => {
    await page.evaluate((line) => window.riverSays(line), text);
    await pause(400);
  };
  const shoot = (file) => shootSettled(page, file);
  await step({
    name: 'story-hello',
    expected: 'A new chat; the popup says that it is read on this device',
    run: async () => {
      await page.goto(`${demo.url('story')}?fast&story`);
      await page.bringToFront();
      await page.waitForFunction(() => document.querySelectorAll('.message').length >= 2);
      await pause(2500);
      const popup = await openPopup(driven, page, new RegExp(words.popup_chat_reading));
      const text = await popup.text();
      await popup.close().catch(() => {});
      await page.bringToFront();
      return { observed: brief(text), ok: text.includes(words.popup_chat_reading) };
    },
    shoot,
  });
  await step({
    name: 'story-secret',
    expected: 'Hello and "how old are you" show nothing; a secret shows a line that says what was asked',
    run: async () => {
      await says('hello there, how was your day?');
      await says('how old are you?');
      await says("don't tell your parents about us, it's our secret");
      const seen = await waitForNudge(page, ({ kind }) => kind !== 'help', 'a nudge');
      return { observed: sees(seen), ok: `${seen.headline} ${seen.reasons}`.includes(words.reason_risk_secrecy) };
    },
    shoot,
  });
  await step({
    name: 'story-camera',
    expected: 'Asked for the camera: a card with reasons, and the pause before the camera says what was asked',
    run: async () => {
      await says('turn on your camera so i can see you');
      const card = await waitForNudge(page, ({ kind }) => kind === 'card', 'a card');
      const { text, ms } = await askForCamera(page);
      const isWorded = [words.reason_risk_camera, words.reason_risk_secrecy].some((line) => text.includes(line));
      return { observed: `${sees(card)}; pause "${brief(text, 90)}"`, ok: isWorded, ms };
    },
    shoot,
  });
  await step({
    name: 'story-picture',
    expected: 'The camera stays off; a picture then pauses as well, worded for it',
    run: async () => {
      await pressInPause(page, 'stop');
      await says('ok then send me a pic just for me');
      await chooseFiles(page, '#pick', [files[0]]);
      await waitForPause(page);
      const { text } = await readPause(page);
      await pressInPause(page, 'continue');
      return { observed: `pause "${brief(text, 90)}"`, ok: text.includes('They asked you') };
    },
    shoot,
  });
  await step({
    name: 'story-threat',
    expected: 'A threat shows that it is not the young person’s fault, what to do, and the path',
    run: async () => {
      await says("send me $200 or i'll send your picture to all your friends and family");
      const help = await waitForNudge(page, ({ kind }) => kind === 'help', 'the way to help');
      return { observed: sees(help), ok: help.headline === words.nudge_help_headline };
    },
    shoot,
  });
  await step({
    name: 'story-help',
    expected: 'One press opens the path',
    run: async () => {
      await pressInNudge(page, 'pushed');
      const help = await driven.ownPage('help.html');
      const address = await help.evaluate(() => location.pathname + location.search);
      await help.close().catch(() => {});
      await page.bringToFront();
      return { observed: `${address} opened`, ok: address.includes('topic=pushed') };
    },
    shoot,
  });
  await page.close().catch(() => {});
}

/** Chat reading, from the screen that explains it to the way to help. */
export async function chatSteps(tour) {
  await explainSteps(tour);
  await storySteps(tour);
}
