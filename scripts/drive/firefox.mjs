/**
 * Firefox only lets privileged code do what a person's hand or window system does: open an extension page, give a page
 * a dropped file. BiDi reaches that code because we start Firefox with --remote-allow-system-access.
 */

/** @param {import('puppeteer-core').Page | import('puppeteer-core').Browser} of */
export function isFirefox(of) {
  const browser = 'browser' in of ? of.browser() : of;
  return 'connection' in browser;
}

const send = (browser, method, params) => browser.connection.send(method, params);

/**
 * Runs an expression in the browser window itself, with all rights, and returns what it resolves to. Strings, numbers
 * and booleans only.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} expression
 */
export async function inBrowserWindow(browser, expression) {
  const tree = await send(browser, 'browsingContext.getTree', { 'moz:scope': 'chrome' });
  const window = tree.result.contexts.find(({ url }) => url === 'chrome://browser/content/browser.xhtml');
  if (!window) throw new Error('Firefox has no browser window.');
  const { result } = await send(browser, 'script.evaluate', {
    expression,
    target: { context: window.context },
    awaitPromise: true,
  });
  if (result.type !== 'success') throw new Error(`In the Firefox window: ${result.exceptionDetails.text}`);
  return result.result.value;
}

let asked = 0;

/**
 * Runs a function inside the process of a page, with all rights: `content` is the page's window, as if seen from
 * outside (no page script can change what it answers). Arguments and the result travel as JSON.
 * @param {import('puppeteer-core').Page} page
 * @param {(...args: any[]) => unknown} fn must not use anything from outside itself
 */
export async function inContentProcess(page, fn, ...args) {
  asked += 1;
  const message = `pausepoint-drive:${process.pid}:${asked}`;
  const script = `(async () => {
    let answer;
    try { answer = { value: await (${fn})(...${JSON.stringify(args)}) }; }
    catch (error) { answer = { error: String(error) + '\\n' + (error && error.stack) }; }
    sendAsyncMessage(${JSON.stringify(message)}, JSON.stringify(answer));
  })()`;
  const answer = await inBrowserWindow(
    page.browser(),
    `new Promise((resolve, reject) => {
      const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
      const context = NavigableManager.getBrowsingContextById(${JSON.stringify(page.mainFrame()._id)});
      if (!context) throw new Error('the page is gone');
      const manager = context.top.embedderElement.messageManager;
      const onAnswer = ({ data }) => { manager.removeMessageListener(${JSON.stringify(message)}, onAnswer); resolve(data); };
      manager.addMessageListener(${JSON.stringify(message)}, onAnswer);
      manager.loadFrameScript('data:,' + ${JSON.stringify(encodeURIComponent(script))}, false);
    })`,
  );
  const { value, error } = JSON.parse(answer);
  if (error) throw new Error(`In the Firefox page process: ${error}`);
  return value;
}
