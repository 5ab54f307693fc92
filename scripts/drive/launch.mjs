import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './find.mjs';
import { inBrowserWindow } from './firefox.mjs';

/** Things that puppeteer switches off and that a real browser has. */
const unwanted = ['--disable-popup-blocking', '--disable-extensions', '--enable-automation'];

function chromeOptions({ headless, args = [], realPermissions = false, installedId }) {
  return {
    browser: 'chrome',
    // Extensions can only be installed over a pipe: any page could reach a port.
    pipe: true,
    enableExtensions: true,
    // With the last one Chromium installs nothing that a policy names, without a word (shared/facts/fleet.md).
    ignoreDefaultArgs: installedId ? [...unwanted, '--disable-background-networking'] : unwanted,
    args: [
      // Chromium's sandbox refuses to start as root (containers).
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-quic',
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-component-update',
      '--disable-sync',
      '--use-fake-device-for-media-stream',
      // Answers the browser's own questions with yes, whatever its settings say; so does every other switch of this kind.
      ...(realPermissions ? [] : ['--use-fake-ui-for-media-stream']),
      ...(headless ? ['--window-size=1280,900'] : ['--window-size=1280,940']),
      ...args,
    ],
  };
}

function firefoxOptions({ args = [], userPrefs = {} }) {
  return {
    browser: 'firefox',
    args: ['--remote-allow-system-access', ...args],
    extraPrefsFirefox: {
      'media.navigator.streams.fake': true,
      'media.navigator.permission.disabled': true,
      'datareporting.policy.dataSubmissionEnabled': false,
      'browser.shell.checkDefaultBrowser': false,
      'browser.aboutwelcome.enabled': false,
      'app.update.enabled': false,
      'extensions.update.enabled': false,
      'extensions.openPopupWithoutUserGesture.enabled': true,
      ...userPrefs,
    },
  };
}

/** Polls until `look` gives something; throws with `what` after `timeout` ms. */
export async function until(look, { what, timeout = 10_000, every = 50 }) {
  const end = Date.now() + timeout;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (Date.now() > end) throw new Error(`Waited ${timeout} ms in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, every));
  }
}

/** Where the extension's own pages live. Firefox gives each installation a random host. */
async function extensionOrigin(browser, name, id) {
  if (name === 'chrome') return `chrome-extension://${id}`;
  const policy = `WebExtensionPolicy.getByID(${JSON.stringify(id)})`;
  const host = await until(
    () => inBrowserWindow(browser, `(${policy}?.active && ${policy}.mozExtensionHostname) || ''`),
    {
      what: 'the extension to start in Firefox',
      timeout: 20_000,
    },
  );
  return `moz-extension://${host}`;
}

/** The tab whose address starts with `url`. Firefox does not tell puppeteer where an extension's tab is: ask the tab. */
async function pageAt(browser, url, skip = []) {
  for (const page of await browser.pages()) {
    if (skip.includes(page)) continue;
    const address = await page.evaluate(() => location.href).catch(() => '');
    if (address.startsWith(url)) return page;
  }
  return null;
}

async function openExtensionPage({ browser, name, origin }, file) {
  const url = `${origin}/${file}`;
  if (name === 'chrome') {
    const page = await browser.newPage();
    await page.goto(url);
    return page;
  }
  const before = await browser.pages();
  await inBrowserWindow(
    browser,
    `void (gBrowser.selectedTab = gBrowser.addTrustedTab(${JSON.stringify(url)}, { inBackground: false }))`,
  );
  const page = await until(() => pageAt(browser, url, before), { what: `${url} to open` });
  await until(() => page.evaluate(() => document.readyState === 'complete').catch(() => false), {
    what: `${url} to load`,
  });
  return page;
}

/**
 * Starts a browser with a fake camera and, if a folder is given, the built extension in it.
 * @param {{ browser?: 'chrome' | 'firefox', executablePath?: string, extensionDir?: string, headless?: boolean,
 *   args?: string[], userPrefs?: Record<string, unknown>, userDataDir?: string, keepSignals?: boolean,
 *   realPermissions?: boolean, installedId?: string }} [options]
 *   keepSignals: leave Ctrl+C and its like to the caller
 *   realPermissions: Chromium goes by its camera settings; where they say "ask", a headless one refuses, and for good
 *   installedId: the id of an extension that the machine's policy installs; Firefox has to have it after some seconds
 */
export async function launch(options = {}) {
  const { browser: name = 'chrome', extensionDir, headless = true, userDataDir, keepSignals = false } = options;
  const executablePath = options.executablePath ?? findBrowser(name);
  if (!executablePath) throw new Error(`No ${name} on this machine.`);
  const own = name === 'chrome' ? chromeOptions({ ...options, headless }) : firefoxOptions(options);
  const browser = await puppeteer.launch({
    ...own,
    executablePath,
    headless,
    ...(userDataDir ? { userDataDir } : {}),
    handleSIGINT: !keepSignals,
    handleSIGTERM: !keepSignals,
    handleSIGHUP: !keepSignals,
    defaultViewport: headless ? { width: 1280, height: 800 } : null,
    protocolTimeout: 60_000,
  });
  try {
    const loaded = extensionDir ? await browser.installExtension(path.resolve(extensionDir)) : '';
    const id = options.installedId ?? loaded;
    const origin = id ? await extensionOrigin(browser, name, id) : '';
    const driven = { browser, name, id, origin };
    return {
      ...driven,
      /** The tab of an extension page that the extension opened itself, such as the welcome page after installing. */
      ownPage: (file, timeout = 10_000) =>
        until(() => pageAt(browser, `${origin}/${file}`), { what: `the extension to open ${file}`, timeout }),
      openExtensionPage: (file) => openExtensionPage(driven, file),
      close: () => browser.close(),
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}
