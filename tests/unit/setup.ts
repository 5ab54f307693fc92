import { afterEach, beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

beforeEach(() => {
  fakeBrowser.reset();
  // The fake implements neither of these two; a test that needs another answer sets its own.
  Object.assign(fakeBrowser.i18n, {
    getUILanguage: () => 'en-GB',
    getMessage: (key: string) => key,
  });
});

// Tests of pure code run without a DOM (`@vitest-environment node`), which halves their time.
if (typeof document !== 'undefined') {
  const { cleanup } = await import('@testing-library/preact');
  afterEach(cleanup);
}
