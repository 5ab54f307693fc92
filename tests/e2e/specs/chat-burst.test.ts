import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { type ChatPage, readChats, waitForReading } from '../objects/chats';
import { inBothBrowsers } from '../objects/in-both-browsers';

interface Cost {
  /** Milliseconds of script, and of the whole, from the first message until all was read. */
  readonly script: number;
  readonly whole: number;
  /** Tasks of more than 50 ms. */
  readonly long: number;
}

/** 5,000 messages in two seconds, and then as long again as reading them takes. */
async function burst(page: Page): Promise<Cost> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  const scriptTime = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1000;
  };
  const before = await scriptTime();
  const began = Date.now();
  const long = await page.evaluate(async () => {
    let found = 0;
    new PerformanceObserver((list) => {
      found += list.getEntries().length;
    }).observe({ type: 'longtask' });
    const { say } = window as unknown as ChatPage;
    for (let step = 0; step < 100; step += 1) {
      for (let one = 0; one < 50; one += 1) say('them', `message ${step * 50 + one} of a long talk about nothing much`);
      await new Promise((done) => setTimeout(done, 20));
    }
    await new Promise((done) => setTimeout(done, 8000));
    return found;
  });
  return { script: (await scriptTime()) - before, whole: Date.now() - began, long };
}

inBothBrowsers(
  'A burst of 5,000 messages',
  (bench) => {
    test('adds no task of more than 50 ms and at most a tenth of the time in script', async () => {
      await readChats(bench, null);
      const plain = await bench.open('plain.localhost', '/chat/by-role.html');
      const without = await burst(plain);
      await plain.close();
      await readChats(bench, true);
      const page = await bench.open('burst.localhost', '/chat/by-role.html');
      await waitForReading(bench, page);
      const withReading = await burst(page);
      const added = withReading.script - without.script;
      console.log(`script ${without.script.toFixed()} → ${withReading.script.toFixed()} ms of ${withReading.whole} ms`);
      console.log(`long tasks ${without.long} → ${withReading.long}`);
      expect(withReading.long).toBeLessThanOrEqual(without.long);
      expect(added).toBeLessThanOrEqual(withReading.whole / 10);
    });
  },
  // Only Chromium tells how long its scripts ran.
  ['chrome'],
);
