import { expect, test } from 'vitest';
import {
  pauseFrame,
  pressInPause,
  readPause,
  until,
  waitForNoPause,
  waitForPause,
} from '../../../scripts/drive/index.mjs';
import { type Bench, inBothBrowsers, noted } from '../objects/in-both-browsers';

type Api = { storage: { local: { set(items: object): Promise<void> } } };

/**
 * Puts a policy where the background keeps the last one. `npm run test:fleet` has browsers give a real one; here it is
 * about what comes of it.
 */
async function setPolicy(bench: Bench, kept: object): Promise<void> {
  const own = await bench.driven.openExtensionPage('help.html');
  await own.evaluate((values) => {
    const scope = globalThis as unknown as { browser?: Api; chrome: Api };
    const policy = { version: 1, isAdminInstall: false, kept: values, rejected: [] };
    return (scope.browser ?? scope.chrome).storage.local.set({ policy });
  }, kept);
  await own.close();
  // The background lays it out for the frames.
  await new Promise((done) => setTimeout(done, 500));
}

inBothBrowsers('A school’s policy', (bench) => {
  test('speaks on the pause, sets its length and leaves a trusted site alone', async () => {
    await setPolicy(bench, {
      pauseSeconds: 60,
      trustedSites: ['lessons.localhost', 'stranger.pausepoint.localhost'],
      organisationName: 'Example School',
      organisationMessage: 'Come to room 12.',
    });
    const page = await bench.open('somewhere.localhost', '/moments.html');
    await page.click('#camera');
    await waitForPause(page);
    const seen = await readPause(page);
    expect(seen?.text).toContain('Example School says: Come to room 12.');
    expect(seen?.isOpen).toBe(false);
    await pressInPause(page, 'stop');
    await waitForNoPause(page);

    const lesson = await bench.open('lessons.localhost', '/moments.html');
    await lesson.click('#camera');
    await expect.poll(() => noted(lesson)).toEqual(['live live']);
    expect(await pauseFrame(lesson)).toBeNull();
  });

  test('cannot take the pause from a place where people meet strangers', async () => {
    await setPolicy(bench, { trustedSites: ['stranger.pausepoint.localhost'], cameraOnAllSites: false });
    const page = await bench.open('stranger.pausepoint.localhost', '/moments.html');
    await page.click('#camera');
    await waitForPause(page);
  });

  test('reaches a page that is open already, and is gone when it is taken away', async () => {
    await setPolicy(bench, {});
    const page = await bench.open('open-tab.localhost', '/moments.html');
    await page.click('#camera');
    await waitForPause(page);
    await pressInPause(page, 'continue', { answer: 'yes' });
    await expect.poll(() => noted(page)).toEqual(['live live']);
    await setPolicy(bench, { rememberMinutes: 0 });
    await page.bringToFront();
    await page.click('#camera');
    await waitForPause(page);
    await pressInPause(page, 'continue', { answer: 'yes' });
    await waitForNoPause(page);
    await setPolicy(bench, {});
    await page.bringToFront();
    await page.click('#camera');
    await expect.poll(async () => (await noted(page)).length).toBe(3);
    expect(await pauseFrame(page)).toBeNull();
  });

  test('takes a chat off the list, and cameras on unknown sites out of the pause', async () => {
    await setPolicy(bench, { cameraOnAllSites: false, ignoredChatSites: ['chat.pausepoint.localhost'] });
    for (const host of ['chat.pausepoint.localhost', 'unknown.localhost']) {
      const page = await bench.open(host, '/moments.html');
      await page.click('#camera');
      await expect.poll(() => noted(page)).toEqual(['live live']);
      expect(await pauseFrame(page)).toBeNull();
    }
  });

  test('puts the school’s people on the help page, and emergency stays', async () => {
    await setPolicy(bench, {
      region: 'GB',
      helpContactsMode: 'replace',
      helpContacts: [{ label: 'Counsellor', phone: '01632 960 123', note: 'Room 12' }],
    });
    const help = await bench.driven.openExtensionPage('help.html?topic=talk');
    const first = await until(() => help.evaluate(() => document.querySelector('.school')?.textContent), {
      what: 'the school’s people',
    });
    expect(first).toContain('Counsellor');
    expect(await help.evaluate(() => document.querySelector('.urgent a[href^="tel:"]')?.textContent)).toContain('999');
    await help.close();
  });

  test('is shown whole on its own page, each mistake by name', async () => {
    await setPolicy(bench, { pauseSeconds: 500, trustedSites: ['com', 'ok.localhost'], reporting: 'weekly' });
    const page = await bench.driven.openExtensionPage('policy.html');
    const text = await until(() => page.evaluate(() => document.querySelector('.policy-text')?.textContent), {
      what: 'the text of the policy page',
    });
    expect(text).toContain('- pauseSeconds: Out of range. The nearest number is used. (500)');
    expect(text).toContain('- trustedSites[0]: This would cover the sites of many owners. (com)');
    expect(text).toContain('- reporting: There is no reporting. Nothing is sent, whatever stands here. (weekly)');
    expect(text).toContain('pauseSeconds = 120 (set by policy)');
    expect(text).toContain('trustedSites = ["ok.localhost"] (set by policy)');
    // The browser itself has no policy here, and says so.
    const heard = /The browser last (gave the policy|said that there is no policy) on/;
    await until(() => page.evaluate((words) => new RegExp(words).test(document.body.textContent ?? ''), heard.source), {
      what: 'the time of the last answer',
    });
    await page.close();
  });
});
