import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { type ChatPage, readChats, waitForReading } from '../objects/chats';
import { inBothBrowsers } from '../objects/in-both-browsers';

interface Cost {
  /** Milliseconds of script, and of the whole, from the first message until all was read. */
  readonly script: number;
  readonly whole: number;
  /** What the longest task of a page took of the processor, in milliseconds. */
  readonly longest: number;
  /** Milliseconds by the clock that the longest task took, standing still included. */
  readonly longestStanding: number;
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of the thread itself. */
  readonly tdur?: number;
  /** Microseconds by the clock. */
  readonly dur?: number;
  readonly args: { readonly name?: string };
}

/**
 * The longest task on the main thread of any page. By the time of the thread: on a busy machine a task of one
 * millisecond stands still for a hundred, and an observer of long tasks counts that.
 */
function longestTask(trace: Uint8Array): Pick<Cost, 'longest' | 'longestStanding'> {
  // The browser wrote it, as the Trace Event Format says.
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
  const isMain = ({ name, args }: TraceEvent): boolean => name === 'thread_name' && args.name === 'CrRendererMain';
  const mains = new Set(traceEvents.filter(isMain).map(threadOf));
  const tasks = traceEvents.filter((event) => event.name.endsWith('RunTask') && mains.has(threadOf(event)));
  const times = tasks.flatMap(({ tdur }) => tdur ?? []);
  expect(times.length, 'tasks in the trace').toBeGreaterThan(100);
  const longestStanding = Math.max(...tasks.map(({ dur }) => dur ?? 0)) / 1000;
  return { longest: Math.max(...times) / 1000, longestStanding };
}

/** 5,000 messages in two seconds, and then as long again as reading them takes. */
async function burst(page: Page): Promise<Cost> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  const scriptTime = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1000;
  };
  await page.tracing.start({ categories: ['toplevel', '__metadata'] });
  const before = await scriptTime();
  const began = Date.now();
  await page.evaluate(async () => {
    const { say } = window as unknown as ChatPage;
    for (let step = 0; step < 100; step += 1) {
      for (let one = 0; one < 50; one += 1) say('them', `message ${step * 50 + one} of a long talk about nothing much`);
      await new Promise((done) => setTimeout(done, 20));
    }
    await new Promise((done) => setTimeout(done, 8000));
  });
  const cost = { script: (await scriptTime()) - before, whole: Date.now() - began };
  const trace = await page.tracing.stop();
  if (!trace) throw new Error('the browser gave no trace');
  return { ...cost, ...longestTask(trace) };
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
      console.log(`longest task ${without.longest.toFixed(1)} → ${withReading.longest.toFixed(1)} ms`);
      console.log(`by the clock ${without.longestStanding.toFixed(1)} → ${withReading.longestStanding.toFixed(1)} ms`);
      expect(withReading.longest).toBeLessThanOrEqual(50);
      expect(added).toBeLessThanOrEqual(withReading.whole / 10);
    });
  },
  // Only Chromium tells how long its scripts ran.
  ['chrome'],
);
