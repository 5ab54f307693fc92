import { until } from '../drive/launch.mjs';
import { openPopup } from '../drive/popup.mjs';
import { brief } from './look.mjs';

/** Waits until a page of ours shows a sentence, and says what it shows. */
async function shows(page, sentence) {
  const text = await until(
    () => page.evaluate((wanted) => document.body.innerText.includes(wanted) && document.body.innerText, sentence),
    { what: `"${sentence}" to show` },
  );
  return { observed: brief(text), ok: true };
}

/** The page that opens by itself after installing. */
export async function welcomeSteps({ step, driven, words }) {
  let page = null;
  await step({
    name: 'welcome',
    expected: 'After installing, the welcome page opens by itself',
    run: async () => {
      page = await driven.ownPage('welcome.html');
      await page.bringToFront();
      return shows(page, words.welcome_headline);
    },
    shoot: (file) => page.screenshot({ path: file, fullPage: true }),
  });
  await page?.close().catch(() => {});
}

/** The small window behind the button of the extension. */
export async function popupSteps({ step, driven, page, words }) {
  let popup = null;
  await step({
    name: 'popup',
    expected: 'The popup says what is covered on this site and leads to help',
    run: async () => {
      // For ten seconds after the Stop of an earlier step a page that asks is refused quietly.
      await new Promise((done) => setTimeout(done, 10_000));
      popup = await openPopup(driven, page, new RegExp(words.popup_help));
      const covered = words.popup_camera_each;
      const text = await until(
        async () => {
          const now = await popup.text();
          return now.includes(covered) && now;
        },
        { what: `the popup to say "${covered}"` },
      );
      return { observed: brief(text), ok: true };
    },
    shoot: (file) => popup.screenshot(file),
  });
  await popup?.close().catch(() => {});
}

export async function optionsSteps({ step, driven, words }) {
  let page = null;
  await step({
    name: 'options',
    expected: 'The settings page shows the switches',
    run: async () => {
      page = await driven.openExtensionPage('options.html');
      const seen = await shows(page, words.options_title);
      const switches = await until(() => page.$$('input, select').then(({ length }) => length), { what: 'a switch' });
      return { observed: `${seen.observed} ${switches} things to set`, ok: switches > 0 };
    },
    shoot: (file) => page.screenshot({ path: file, fullPage: true }),
  });
  await page?.close().catch(() => {});
}
