import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { until } from '../../../scripts/drive/index.mjs';
import { begin, carryOn, escapes, hostFor, logOf, longestGap, openWindow, outcomesOf, wait } from '../objects/attacks';
import { type Bench, inBothBrowsers } from '../objects/in-both-browsers';

/** After these the pause has to be there and to take a person's press. */
const survived = [
  'removed once',
  'the page emptied once',
  'another root element',
  'no root element',
  'moved into another document',
  'moved into a shadow host without a slot',
  'a dialog opened after',
  'an element above all',
  'a popover in a closed root',
  'fullscreen before',
  'fullscreen after',
  'pointer lock',
  'one view transition',
  'an element of our name, later',
  'the whole document written anew',
  'a frozen thread at the start',
  'many asks',
  'stolen focus + captured events',
  // What does not get into each other's way runs together; one alone shows which it was.
  'styles + a dialog opened before + hijacked scrolling + a close watcher',
  'inert + attributes in a storm + patched functions',
  'names of the document + a popover',
];
/** These fight until Pausepoint gives up: the page is refused, with no press of a person. */
const refused = [
  'removed by a timer',
  'removed by an observer',
  'replaceChildren for ever',
  'root elements for ever',
  'dialogs for ever',
  'popovers for ever',
  'view transitions for ever',
  'moved for ever',
  'a root that is not shown',
  'a root that is skipped',
];
/** These spoil what a person sees. Nothing is accepted, and Escape is the way out. */
const spoilt = ['a root of no size', 'a root of giant size'];

/** Attacks in which the page itself blocks its thread. */
const freezing = ['a frozen thread at the start'];
/** Our counter-measures keep a page from running for less than this. A starved machine adds its own. */
const gapMs = 2000;

async function attacked(bench: Bench, name: string, act: (page: Page) => Promise<string>): Promise<string> {
  const page = await openWindow(bench, hostFor(name), '/overlay.html');
  try {
    await begin(page, 'attacks', name);
    const outcome = await act(page);
    const gap = await longestGap(page);
    if (process.env.PAUSEPOINT_GAPS) console.log(bench.name, name, outcome, Math.round(gap));
    if (gap > gapMs && !freezing.includes(name)) return `froze the page for ${gap} ms`;
    return outcome;
  } finally {
    await page.close();
  }
}
interface Tabs {
  query(query: object): Promise<{ id: number }[]>;
  sendMessage(tab: number, message: unknown): Promise<unknown>;
}
/** What the popup does: sends a message to every tab, and gives what came back. */
const sendToTabs = (own: Page, type: string): Promise<unknown[]> =>
  own.evaluate(async (message) => {
    const scope = globalThis as unknown as { browser?: { tabs: Tabs }; chrome: { tabs: Tabs } };
    const { tabs } = scope.browser ?? scope.chrome;
    const open = await tabs.query({});
    const answers = await Promise.all(open.map(({ id }) => tabs.sendMessage(id, { type: message }).catch(() => null)));
    return answers.filter((answer) => answer !== null && answer !== undefined);
  }, type);
const each = (names: readonly string[], outcome: string) => Object.fromEntries(names.map((name) => [name, outcome]));

inBothBrowsers('A pause under attack', (bench) => {
  test('is there again and takes a real press', { timeout: 200_000 }, async () => {
    const outcomes = await outcomesOf(survived, (name) =>
      attacked(bench, name, async (page) => {
        await wait(700);
        const early = await logOf(page);
        await carryOn(page);
        return early.length > 0 ? `too early: ${early}` : [...new Set(await logOf(page))].join();
      }),
    );
    expect(outcomes).toEqual(each(survived, 'live'));
  });

  test('for ever is given up: the answer is no, and the popup is told why', { timeout: 200_000 }, async () => {
    const own = await bench.driven.openExtensionPage('options.html');
    const unnamed: string[] = [];
    const outcomes = await outcomesOf(
      refused,
      (name) =>
        attacked(bench, name, async (page) => {
          await until(async () => (await logOf(page)).length, { what: 'an end', timeout: 40_000, every: 500 });
          if (!(await sendToTabs(own, 'pause-sign')).includes('tampered')) unnamed.push(name);
          return (await logOf(page)).join();
        }),
      refused.length,
    );
    await own.close();
    expect(unnamed).toEqual([]);
    expect(outcomes).toEqual(each(refused, 'NotAllowedError'));
  });

  test('that cannot be read is not accepted, and Escape is a way out', { timeout: 100_000 }, async () => {
    const outcomes = await outcomesOf(spoilt, (name) =>
      attacked(bench, name, async (page) => {
        await wait(3500); // Until "carry on" is open.
        for (const y of [300, 390, 400, 410, 430, 500]) await page.mouse.click(y === 400 ? 640 : 755, y);
        await wait(300);
        const blind = await logOf(page);
        return blind.includes('live') ? 'accepted blindly' : (await escapes(page)) ? 'a way out' : 'stuck';
      }),
    );
    expect(outcomes).toEqual(each(spoilt, 'a way out'));
  });

  test('shows the page none of the events in it', async () => {
    const page = await openWindow(bench, 'events.localhost', '/overlay.html');
    await begin(page, 'attacks', 'captured events');
    await wait(700);
    await page.evaluate(() => {
      (window as unknown as { seen: string[] }).seen.length = 0;
    });
    await page.keyboard.press('Tab');
    await carryOn(page);
    expect(await logOf(page)).toEqual(['live']);
    expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
    await page.close();
  });

  test('that waits is told to the popup, and refused from there', async () => {
    const own = await bench.driven.openExtensionPage('options.html');
    const page = await openWindow(bench, 'from-the-popup.localhost', '/overlay.html');
    await begin(page, 'attacks', 'a root of no size');
    await until(async () => (await sendToTabs(own, 'pause-sign')).includes('waiting'), { what: 'the sign of a pause' });
    await sendToTabs(own, 'not-now');
    await expect.poll(() => logOf(page)).toEqual(['NotAllowedError']);
    expect(await sendToTabs(own, 'pause-sign')).toEqual([]);
    for (const one of [own, page]) await one.close();
  });
});
