import { render } from 'preact';
import { afterEach, beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

Object.assign(globalThis, { chrome: fakeBrowser, browser: fakeBrowser });

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.i18n, { getUILanguage: () => 'en-GB', getMessage: (key: string) => key });
  document.documentElement.lang = 'en';
  document.title = 'Test page';
});

// Each test starts from an empty page; what Preact rendered is unmounted first, so that effects are cleaned up.
afterEach(() => {
  for (const child of [...document.body.children]) render(null, child);
  document.body.replaceChildren();
});
