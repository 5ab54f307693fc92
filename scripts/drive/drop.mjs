import path from 'node:path';
import { isFirefox } from './firefox.mjs';
import { handOver, packFile } from './hand-over.mjs';

/** The element, brought into view. Selectors are looked up in the given frame or page. */
async function elementFor(target, where) {
  const element = typeof target === 'string' ? await where.$(target) : target;
  if (!element) throw new Error(`Nothing matches ${target}.`);
  await element.scrollIntoView();
  return element;
}

async function dragInChrome(page, element, data) {
  const box = await element.boundingBox();
  if (!box) throw new Error('The element to drop on is not shown.');
  const session = await page.createCDPSession();
  const place = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  try {
    for (const type of ['dragEnter', 'dragOver', 'drop']) {
      await session.send('Input.dispatchDragEvent', { type, ...place, data: { ...data, dragOperationsMask: 17 } });
    }
  } finally {
    await session.detach();
  }
}

/**
 * Drops files from outside the browser onto an element, with trusted events.
 * @param {import('puppeteer-core').Page} page
 * @param {string | import('puppeteer-core').ElementHandle} target
 * @param {readonly string[]} paths
 * @param {{ frame?: import('puppeteer-core').Frame }} [options] where to look the selector up
 */
export async function dropFiles(page, target, paths, { frame } = {}) {
  const element = await elementFor(target, frame ?? page);
  if (isFirefox(page)) {
    await handOver(page, element, { kind: 'drop', files: await Promise.all(paths.map(packFile)) });
    return;
  }
  await dragInChrome(page, element, { items: [], files: paths.map((file) => path.resolve(file)) });
}

/**
 * Drops a piece of text onto an element, with trusted events.
 * @param {import('puppeteer-core').Page} page
 * @param {string | import('puppeteer-core').ElementHandle} target
 * @param {string} text
 * @param {{ frame?: import('puppeteer-core').Frame }} [options]
 */
export async function dropText(page, target, text, { frame } = {}) {
  const element = await elementFor(target, frame ?? page);
  if (isFirefox(page)) await handOver(page, element, { kind: 'drop', text });
  else await dragInChrome(page, element, { items: [{ mimeType: 'text/plain', data: text }] });
}
