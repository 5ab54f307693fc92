import type { CDPSession, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { isFirefox } from '../../../scripts/drive/index.mjs';

interface Size {
  readonly nodes: number;
  readonly listeners: number;
  readonly documents: number;
  readonly heapKb: number;
}

/** Everything in the page's process after a collection: all worlds of all its frames. */
async function chromeSize(session: CDPSession): Promise<Size> {
  await session.send('HeapProfiler.enable');
  for (let times = 0; times < 3; times += 1) await session.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners: listeners, documents } = await session.send('Memory.getDOMCounters');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return { nodes, listeners, documents, heapKb: usedSize / 1024 };
}

/** Firefox tells no more than the page itself can count. */
const elements = (page: Page): Promise<number> => page.evaluate(() => document.querySelectorAll('*').length);

/** Measures a page, to be compared with what it is later: a strip or an open pause counts as growth. */
export async function growthOf(page: Page): Promise<{ expectNone(): Promise<void> }> {
  if (isFirefox(page)) {
    const before = await elements(page);
    return { expectNone: async () => expect(await elements(page)).toBeLessThanOrEqual(before + 1) };
  }
  const session = await page.createCDPSession();
  const before = await chromeSize(session);
  return {
    expectNone: async () => {
      const after = await chromeSize(session);
      await session.detach();
      // One thing left behind by each question would be dozens of nodes or listeners, and more than this heap.
      expect(after.nodes - before.nodes).toBeLessThan(30);
      expect(after.listeners - before.listeners).toBeLessThan(20);
      expect(after.documents - before.documents).toBeLessThan(3);
      expect(after.heapKb - before.heapKb).toBeLessThan(300);
    },
  };
}
