import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { chooseFiles, inSurface, pictures, pressInPause, waitForPause } from '../../../scripts/drive/index.mjs';
import { inBothBrowsers } from '../objects/in-both-browsers';

const host = 'stranger.pausepoint.localhost';

/** Where the caret stands: the id of the editable that holds it, and how far in. */
const caret = (page: Page) =>
  page.evaluate(() => {
    const { anchorNode, anchorOffset } = document.getSelection() ?? {};
    return `${anchorNode?.parentElement?.id} ${anchorOffset}`;
  });

/** Presses on words of the pause, as people do that read with the mouse. The selection goes there. */
async function pressOnWords(page: Page): Promise<void> {
  const place = (await inSurface(page, (root: ShadowRoot) => {
    const box = root.querySelector('#pp-headline')?.getBoundingClientRect();
    return box ? { x: box.x + 20, y: box.y + box.height / 2 } : null;
  })) as { x: number; y: number };
  await page.mouse.click(place.x, place.y);
}

inBothBrowsers('After the pause', (bench) => {
  beforeAll(() => {
    pictures.writeFiles(bench.folder, { 'cat.png': pictures.png() });
  });

  test.each([
    ['stop', 'mouse'],
    ['stop', 'keyboard'],
    ['continue', 'mouse'],
    ['continue', 'keyboard'],
  ] as const)('that ends with "%s" by %s, the caret is where it was', async (act, by) => {
    const page = await bench.open(host, '/pictures.html');
    await page.evaluate(() => {
      const editor = document.querySelector<HTMLElement>('#editor');
      if (!editor) return;
      editor.textContent = 'Two apples';
      editor.focus();
      document.getSelection()?.collapse(editor.firstChild, 4);
    });
    await chooseFiles(page, () => page.$eval('#visible', (node) => (node as HTMLInputElement).click()), [
      join(bench.folder, 'cat.png'),
    ]);
    await waitForPause(page);
    await pressOnWords(page);
    await pressInPause(page, act, { by });
    await expect.poll(() => caret(page)).toBe('editor 4');
  });
});
