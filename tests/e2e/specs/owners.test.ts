import { expect, test } from 'vitest';
import { openPopup, until } from '../../../scripts/drive/index.mjs';
import { openOptions, press, rightPin, says, setPin, stored, typeInto, unlock } from '../objects/family';
import { inBothBrowsers } from '../objects/in-both-browsers';

inBothBrowsers('Somebody of one’s own', (bench) => {
  test('answers the welcome page, and every switch is theirs', async () => {
    const page = await bench.driven.openExtensionPage('welcome.html');
    await page.waitForSelector('.owner-choice input');
    await page.evaluate(() => document.querySelector<HTMLInputElement>('.owner-choice input')?.click());
    await says(page, /Saved on this computer/);
    expect((await stored(page)).settings).toMatchObject({ owner: 'me' });
    await page.close();
    const options = await openOptions(bench);
    expect(await options.evaluate(() => document.querySelectorAll('fieldset:disabled').length)).toBe(0);
    expect(await options.evaluate(() => document.body.innerText)).not.toContain('New PIN');
    await options.close();
  });

  test('finds a setting and a site, and sees why a site is on the list', async () => {
    const options = await openOptions(bench);
    await typeInto(options, 'Find a setting or a site', 'omegle');
    const text = await says(options, /1 part of this page fits/);
    expect(text).toContain('omegle');
    expect(text).toContain('Stays here, because people meet strangers');
    expect(text).not.toContain('Strict camera lock');
    await options.close();
  });

  test('is told where Pausepoint does not work, and how to change that', async () => {
    const options = await openOptions(bench);
    const text = await says(options, /Where Pausepoint does not work/);
    expect(text).toContain('Pausepoint does not work in private windows yet');
    expect(text).toContain(bench.name === 'chrome' ? 'Allow in Incognito' : 'Run in Private Windows');
    expect(text).toMatch(/does not work in a guest window/);
    await options.close();
  });
});

inBothBrowsers('A family', (bench) => {
  test('puts a PIN on the settings from the welcome page', async () => {
    const page = await bench.driven.openExtensionPage('welcome.html');
    await page.waitForSelector('.owner-choice input');
    await page.evaluate(() => document.querySelectorAll<HTMLInputElement>('.owner-choice input')[1]?.click());
    await says(page, /New PIN/);
    await typeInto(page, 'New PIN', rightPin);
    await typeInto(page, 'The same PIN again', rightPin);
    await press(page, 'Set this PIN');
    expect(await says(page, /Your recovery code/)).toMatch(/[0-9A-Z]{4}(-[0-9A-Z]{4}){3}/);
    await page.close();
    const again = await bench.driven.openExtensionPage('welcome.html');
    expect(await says(again, /Locked with the family PIN/)).not.toMatch(/[0-9A-Z]{4}(-[0-9A-Z]{4}){3}/);
    await again.close();
  });

  test('is seen by the young person: in the popup, in the settings, and on a page that says what can be seen', async () => {
    const page = await bench.open('seen.localhost', '/moments.html');
    const popup = await openPopup(bench.driven, page, /looks after the settings/);
    expect(await popup.text()).toMatch(
      /Your family looks after the settings\.\s+They are locked with a PIN\. Help is open\./,
    );
    await popup.close();
    const seen = await bench.driven.openExtensionPage('seen.html');
    const text = await says(seen, /Your family looks after the settings with a PIN/);
    expect(text).toContain('Not what you do');
    expect(text).toContain('Sites seen');
    await press(seen, 'Delete it');
    await press(seen, 'Press again to delete it');
    await says(seen, /Deleted\. Your settings are still here/);
    await seen.close();
  });

  test('puts somebody on the young person’s list, who sees who did, adds their own, and may take both off', async () => {
    const options = await openOptions(bench);
    await unlock(options);
    await press(options, 'Add someone');
    await typeInto(options, 'Who is it? For example “Aunt Jo”', 'Dad');
    await typeInto(options, 'Phone', '01632 960 123');
    await press(options, 'Save');
    await says(options, /Dad is on the list/);
    await options.close();
    const help = await bench.driven.openExtensionPage('help.html#telling');
    expect(await says(help, /Dad/)).toMatch(/Added by your family/);
    await press(help, 'Add someone');
    await typeInto(help, 'Who is it? For example “Aunt Jo”', 'Aunt Jo');
    await typeInto(help, 'Phone', '01632 960 124');
    await press(help, 'Save');
    await says(help, /Added by you/);
    await press(help, 'Remove: Dad');
    await says(help, /Dad is off your list/);
    const trusted = await until(async () => (await stored(help)).trusted, { what: 'the list' });
    expect(trusted).toMatchObject([{ label: 'Aunt Jo', by: 'me' }]);
    await help.close();
  });

  test('changes the PIN and takes it off', async () => {
    const options = await openOptions(bench);
    await unlock(options);
    await press(options, 'Change the PIN');
    await typeInto(options, 'New PIN', 'another 1357');
    await typeInto(options, 'The same PIN again', 'another 1357');
    await options.evaluate(() => document.querySelector<HTMLButtonElement>('.pin-form button[type="submit"]')?.click());
    await says(options, /The PIN is changed, and there is a new recovery code/);
    await press(options, 'Take the PIN off');
    await press(options, 'Press again to take it off');
    await says(options, /The PIN is off/);
    expect(await stored(options)).not.toHaveProperty('pin');
    await options.close();
    await setPin(bench);
  });
});
