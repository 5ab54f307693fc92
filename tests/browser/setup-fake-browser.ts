import { fakeBrowser } from 'wxt/testing/fake-browser';

/** Stands in for webextension-polyfill, which throws outside an extension. */
export default fakeBrowser;
