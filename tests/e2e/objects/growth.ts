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

/** What the debugger says of a value in a closure. */
interface Remote {
  readonly type: string;
  readonly subtype?: string;
  readonly className?: string;
  readonly description?: string;
  readonly objectId?: string;
}
interface Property {
  readonly name: string;
  readonly value?: Remote;
}

/** Scripts' own functions, their closures, and plain objects; not what the browser brings. */
function isOurs({ name, value }: Property): boolean {
  if (!value?.objectId || name === '[[Prototype]]') return false;
  const { type, subtype = '', className = '', description = '' } = value;
  if (type === 'function') return !description.includes('[native code]');
  if (subtype.startsWith('internal#')) return subtype === 'internal#scopeList' || description.startsWith('Closure');
  return className === 'Object' && subtype === '';
}

/**
 * Chromium: how many questions the page side still waits for. Looks through the closures behind the wrapped
 * getUserMedia for an object without a prototype that has functions under numbers: the open questions of `lib/page/port`.
 */
export async function heldQuestions(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  const seen = new Set<string>();
  let held = 0;

  async function look(objectId: string, depth: number): Promise<void> {
    const found = await session.send('Runtime.getProperties', { objectId, ownProperties: true });
    const inner = (found.internalProperties ?? []) as Property[];
    const own = found.result as Property[];
    const isList = !inner.some(({ name, value }) => name === '[[Prototype]]' && value?.objectId);
    const open = own.filter(({ name, value }) => isList && /^\d+$/.test(name) && value?.type === 'function');
    // Several functions lead to the one list.
    held = Math.max(held, open.length);
    for (const property of [...own, ...inner]) {
      const { value } = property;
      if (depth === 0 || !isOurs(property) || !value?.objectId) continue;
      // The same function is met again and again, each time under another id.
      const key = value.type === 'function' ? String(value.description) : value.objectId;
      if (seen.has(key)) continue;
      seen.add(key);
      await look(value.objectId, depth - 1);
    }
  }

  const { result } = await session.send('Runtime.evaluate', { expression: 'MediaDevices.prototype.getUserMedia' });
  if (result.objectId) await look(result.objectId, 14);
  await session.detach();
  return held;
}
