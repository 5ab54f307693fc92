import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { pauseFrame, waitForPause } from '../../../scripts/drive/index.mjs';
import {
  begin,
  carryOn,
  escapes,
  hostFor,
  logOf,
  openWindow,
  outcomesOf,
  placeOf,
  pressBlindly,
  wait,
} from '../objects/attacks';
import { inBothBrowsers } from '../objects/in-both-browsers';

type Strikes = {
  strikes: Record<string, () => unknown>;
  begin(): void;
  madeUp(): void;
};
const strike = (page: Page, name: string): Promise<void> =>
  page.evaluate((one) => void (window as unknown as Strikes).strikes[one]?.(), name);

/** What lies over the pause, or what it has become, when a person presses where "carry on" was. */
const covers = [
  'a see-through popover',
  'a popover that is shown again',
  'a popover in a closed root that is shown again',
  'an opaque popover that lets presses through',
  'a popover in a closed root in a closed root',
  'a view transition that lets presses through',
  'a cover that goes when the thread is free again',
  'another size at the last moment',
];
/** In Firefox only they go for the top layer as well. */
const filters = ['a filter on the root', 'a filter on the root, by an animation'];
const each = (names: readonly string[], outcome: string) => Object.fromEntries(names.map((name) => [name, outcome]));

/** After a blind press nothing may have gone through, and the person gets out. */
async function held(page: Page): Promise<string> {
  await wait(500);
  if ((await logOf(page)).includes('live')) return 'accepted blindly';
  return (await escapes(page)) ? 'held' : 'stuck';
}

inBothBrowsers('A blind press on the pause', (bench) => {
  test('gives nothing when the page has laid something over it', { timeout: 200_000 }, async () => {
    const names = bench.name === 'firefox' ? [...covers, ...filters] : covers;
    const outcomes = await outcomesOf(names, async (name) => {
      const page = await openWindow(bench, hostFor(name), '/overlay.html');
      // Some begin before the page asks, under the same name.
      await begin(page, 'attacks', name);
      await pressBlindly(page, async ({ x, y }) => {
        await page.mouse.move(x, y);
        await strike(page, name);
        await wait(name.startsWith('another') ? 0 : 400);
        await page.mouse.click(x, y);
      });
      const outcome = await held(page);
      await page.close();
      return outcome;
    });
    expect(outcomes).toEqual(each(names, 'held'));
  });

  test('and after it the page has its own popover, and its own filter, again', async () => {
    const page = await openWindow(bench, 'after.localhost', '/overlay.html');
    await page.evaluate(() => {
      document.documentElement.style.filter = 'grayscale(1)';
    });
    await begin(page, 'attacks', 'a popover that is shown again');
    await waitForPause(page);
    await wait(700);
    await carryOn(page);
    expect(await logOf(page)).toEqual(['live']);
    const left = await page.evaluate(() => {
      const { early } = window as unknown as { early: HTMLElement };
      return [early.matches(':popover-open'), document.documentElement.getAttribute('style')];
    });
    expect(left).toEqual([true, 'filter: grayscale(1);']);
    await page.close();
  });

  test('comes not about in a frame: the page around it cannot fade, mask, cut or move what is shown above both', async () => {
    const page = await openWindow(bench, 'in-a-frame.localhost', '/overlay-parent.html');
    await page.evaluate(() => (window as unknown as Strikes).begin());
    expect(await waitForPause(page)).toBe(page.mainFrame());
    await page.evaluate(() => {
      for (const one of Object.values((window as unknown as Strikes).strikes)) one();
    });
    await wait(300);
    expect(await pauseFrame(page)).toBe(page.mainFrame());
    await carryOn(page);
    expect(await logOf(page)).toEqual(['live']);
    await page.close();
  });

  test('gives nothing when it began on another button', async () => {
    const page = await openWindow(bench, 'dragged.localhost', '/overlay.html');
    await begin(page, 'attacks', 'none');
    await pressBlindly(page, async ({ x, y }) => {
      const stop = await placeOf(page, 'stop');
      await page.mouse.move(stop?.x ?? 0, stop?.y ?? 0);
      await page.mouse.down();
      await page.mouse.move(x, y);
      await page.mouse.up();
    });
    expect(await held(page)).toBe('held');
    await page.close();
  });

  test('gives nothing when a page made it up', async () => {
    const page = await openWindow(bench, 'made-up.localhost', '/overlay.html');
    await begin(page, 'attacks', 'none');
    await pressBlindly(page, () => page.evaluate(() => (window as unknown as Strikes).madeUp()));
    expect(await held(page)).toBe('held');
    await page.close();
  });
});

/** Firefox gives a page the nodes of a closed root by `originalTarget` of a mouse move. */
const surgery = [
  'swapped acts',
  'an animation',
  'styles switched off',
  'a dialog that is not modal',
  'focus on the button',
  'made-up presses',
];

inBothBrowsers(
  'A pause whose inside a page has got hold of',
  (bench) => {
    test('is answered by a person only', { timeout: 200_000 }, async () => {
      const outcomes = await outcomesOf(surgery, async (name) => {
        const page = await openWindow(bench, hostFor(name), '/overlay.html');
        await begin(page, 'surgery', name);
        await waitForPause(page);
        await wait(3300); // Until "carry on" is open.
        const at = await placeOf(page, name === 'swapped acts' ? 'stop' : 'continue');
        if (!at) throw new Error('There is no button to press.');
        await page.mouse.move(at.x - 10, at.y);
        await page.mouse.move(at.x, at.y);
        await wait(500);
        if (!(await page.evaluate(() => 'reached' in window))) return 'not reached';
        if (name === 'focus on the button') await page.keyboard.press('Enter');
        else if (name !== 'made-up presses') await page.mouse.click(at.x, at.y);
        const outcome = await held(page);
        await page.close();
        return outcome;
      });
      expect(outcomes).toEqual(each(surgery, 'held'));
    });
  },
  ['firefox'],
);
