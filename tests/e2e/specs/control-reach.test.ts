import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inSurface, pressInControl, readControl, waitForControl } from '../../../scripts/drive/index.mjs';
import { brightest, turnOn } from '../objects/cameras';
import { inBothBrowsers, noted } from '../objects/in-both-browsers';

const path = '/control.html';
/** A fake camera's picture is brighter than this, and black is darker. */
const black = 40;
const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
/** Past the second in which nothing but Stop and Cover is taken, and the half second that a control has to be still. */
const settled = (): Promise<void> => wait(1500);

/** A modal dialog of the page inside shadow roots, the outermost host in the document. */
function openDeepDialog(page: Page, roots: readonly ShadowRootInit[]): Promise<void> {
  return page.evaluate((inits) => {
    let parent: ParentNode = document.body;
    for (const init of inits) {
      const host = document.createElement('div');
      parent.append(host);
      parent = host.attachShadow(init);
    }
    const dialog = document.createElement('dialog');
    dialog.textContent = 'A dialog of the page';
    parent.append(dialog);
    dialog.showModal();
    (window as unknown as { deep: HTMLDialogElement }).deep = dialog;
  }, roots);
}

const isOpenPopover = (page: Page): Promise<unknown> =>
  inSurface(page, (root) => root.querySelector('.control')?.matches(':popover-open') ?? null);

inBothBrowsers('The camera control within reach', (bench) => {
  test.each<[string, readonly ShadowRootInit[]]>([
    ['an open shadow root', [{ mode: 'open' }]],
    ['a closed one inside another', [{ mode: 'closed' }, { mode: 'closed' }]],
    ['one that assigns its slots by hand', [{ mode: 'closed', slotAssignment: 'manual' }]],
  ])('can be pressed over a modal dialog in %s, and after it', async (_name, roots) => {
    const page = await bench.open('deep.localhost', path);
    await turnOn(page);
    await openDeepDialog(page, roots);
    // Chromium 156 ends a page whose slots change while the driver's DOM agent knows the dialog; so not looked at yet.
    await wait(1500);
    await waitForControl(page, ({ isOnTop }) => isOnTop, 'the control over the dialog');
    await pressInControl(page, 'cover');
    await waitForControl(page, ({ acts }) => acts.includes('show'), 'the cover');
    await page.evaluate(() => (window as unknown as { deep: HTMLDialogElement }).deep.close());
    await wait(800);
    await waitForControl(page, ({ isOnTop }) => isOnTop, 'the control after the dialog');
    // Nothing of ours stays in the page's dialog.
    expect(await page.evaluate(() => (window as unknown as { deep: Element }).deep.childElementCount)).toBe(0);
    await pressInControl(page, 'stop');
    await expect.poll(() => noted(page)).toContain('ended');
  });

  test('can be pressed while something inside a shadow root fills the screen', async () => {
    const page = await bench.open('deep-full.localhost', path);
    await turnOn(page);
    await page.evaluate(() => {
      const host = document.createElement('div');
      document.body.prepend(host);
      const inner = document.createElement('button');
      inner.textContent = 'Fill the screen';
      inner.style.cssText = 'position:fixed;inset:0 auto auto 0;width:120px;height:60px';
      inner.onclick = () => inner.requestFullscreen();
      host.attachShadow({ mode: 'closed' }).append(inner);
    });
    await page.mouse.click(60, 30);
    await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
    // As over the dialogs above: a look by the driver's DOM agent while the slot goes in makes Chromium 156 end the page.
    await wait(1500);
    await waitForControl(page, ({ isOnTop }) => isOnTop, 'the control in full screen');
    await pressInControl(page, 'stop');
    await expect.poll(() => noted(page)).toContain('ended');
  });

  test.each(['0.3', '2.5'])('keeps its size on a page with a zoom of its own: %s', async (zoom) => {
    const page = await bench.open('zoom.localhost', path);
    const { box } = await turnOn(page);
    await page.evaluate((value) => document.documentElement.style.setProperty('zoom', value), zoom);
    await wait(1000);
    const after = await waitForControl(page, ({ isOnTop }) => isOnTop, 'the control on the zoomed page');
    const painted = await inSurface(page, (root) => {
      const button = root.querySelector<HTMLElement>('[data-act="stop"]');
      return button && (button as Element & { currentCSSZoom?: number }).currentCSSZoom;
    });
    expect(painted).toBeCloseTo(1, 3);
    expect(Math.abs(after.box.width - box.width)).toBeLessThan(2);
    expect(after.corner).toBe('top-right');
    await pressInControl(page, 'stop');
    await expect.poll(() => noted(page)).toContain('ended');
  });

  test('a view transition of the page drops a press on Show again', async () => {
    const page = await bench.open('moving.localhost', path);
    await turnOn(page);
    await pressInControl(page, 'cover');
    await waitForControl(page, ({ acts }) => acts.includes('show'), 'the cover');
    await settled();
    // One that never ends by itself: a page could paint another button there.
    const isMoving = await page.evaluate(() => {
      const style = document.createElement('style');
      style.textContent = '::view-transition-group(root), ::view-transition-old(root) { animation-duration: 60s }';
      document.head.append(style);
      type Moving = Document & { startViewTransition?: (change: () => void) => { ready: Promise<void> } };
      const started = (document as Moving).startViewTransition?.(() => undefined);
      return started ? started.ready.then(() => true) : false;
    });
    expect(isMoving).toBe(true);
    await pressInControl(page, 'show');
    await wait(800);
    expect((await readControl(page))?.acts).toContain('show');
    expect(await brightest(page)).toBeLessThan(black);
    await settled();
    await pressInControl(page, 'show');
    await waitForControl(page, ({ acts }) => acts.includes('cover'), 'the end of the cover');
  });

  test.each<[string, string]>([
    ['a popover that is shown again', 'early.hidePopover(); early.showPopover(); early.style.cssText = full;'],
    [
      'a popover on its way out',
      `document.head.append(Object.assign(document.createElement('style'), { textContent:
        '.late { transition: overlay 60s allow-discrete, display 60s allow-discrete }' }));
      const late = document.body.appendChild(document.createElement('div'));
      Object.assign(late, { className: 'late', popover: 'manual' }).style.cssText = full;
      late.showPopover();
      late.offsetWidth;
      requestAnimationFrame(() => requestAnimationFrame(() => late.hidePopover()));`,
    ],
    ['a filter on the root', "document.documentElement.style.filter = 'opacity(0)';"],
  ])('%s shows nobody, and the next press does', async (name, strike) => {
    // Firefox has no popover that stays on top while it leaves, and Chromium's filters end below the top layer.
    if (name.includes(bench.name === 'firefox' ? 'way out' : 'filter')) return;
    const page = await bench.open('under.localhost', path);
    await page.evaluate(() => {
      const early = document.body.appendChild(document.createElement('div'));
      early.popover = 'manual';
      early.style.cssText = 'width: 1px; height: 1px; margin: 0; border: 0; padding: 0; pointer-events: none';
      early.showPopover();
      const full = 'position: fixed; inset: 0; width: auto; height: auto; background: #fff; pointer-events: none';
      Object.assign(window, { early, full });
    });
    await turnOn(page);
    await pressInControl(page, 'cover');
    await waitForControl(page, ({ acts }) => acts.includes('show'), 'the cover');
    await settled();
    await page.evaluate(strike);
    await settled();
    await pressInControl(page, 'show');
    await wait(800);
    expect((await readControl(page))?.acts).toContain('show');
    expect(await brightest(page)).toBeLessThan(black);
    await page.evaluate(() => document.querySelector('.late')?.remove());
    await settled();
    await pressInControl(page, 'show');
    await waitForControl(page, ({ acts }) => acts.includes('cover'), 'the end of the cover');
  });

  test('a page that dresses the control anew shows nobody', async () => {
    const page = await bench.open('dressed.localhost', path);
    await turnOn(page);
    await pressInControl(page, 'cover');
    await waitForControl(page, ({ acts }) => acts.includes('show'), 'the cover');
    await settled();
    await page.evaluate(() => {
      addEventListener('mousemove', ({ originalTarget }: Event & { originalTarget?: Element }) => {
        // Firefox: the page has the closed root, and could put Show again where another button was.
        const root = originalTarget?.closest?.('.control')?.getRootNode() as ShadowRoot | undefined;
        if (!root || (window as unknown as { isDone?: true }).isDone) return;
        (window as unknown as { isDone?: true }).isDone = true;
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('[data-act="pushed"] { opacity: 0.5 }');
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      });
    });
    await pressInControl(page, 'show');
    await wait(1000);
    const isGot = await page.evaluate(() => (window as unknown as { isDone?: true }).isDone === true);
    expect(isGot).toBe(bench.name === 'firefox');
    expect((await readControl(page))?.acts).toContain(bench.name === 'firefox' ? 'show' : 'cover');
  });
});

inBothBrowsers(
  'The camera control beside a camera element',
  (bench) => {
    test('stands in the page, and Show again brings it to the top first', async () => {
      const page = await bench.open('beside.localhost', path);
      await turnOn(page);
      expect(await isOpenPopover(page)).toBe(true);
      await pressInControl(page, 'stop');
      await expect.poll(() => noted(page)).toContain('ended');
      await expect.poll(() => readControl(page), { timeout: 10_000 }).toBeNull();
      await wait(10_000);
      await page.evaluate(() => document.body.prepend(document.createElement('camera')));
      await turnOn(page);
      expect(await isOpenPopover(page)).toBe(false);
      await pressInControl(page, 'cover');
      await waitForControl(page, ({ acts }) => acts.includes('show'), 'the cover');
      await settled();
      await pressInControl(page, 'show');
      await wait(300);
      expect((await readControl(page))?.acts).toContain('show');
      expect(await brightest(page, 300)).toBeLessThan(black);
    });

    test('an element of the page that only has that name changes nothing', async () => {
      const page = await bench.open('named.localhost', path);
      await page.evaluate(() => {
        const named = document.createElementNS('http://www.w3.org/2000/svg', 'camera');
        document.body.append(named);
      });
      await turnOn(page);
      expect((await readControl(page))?.isOnTop).toBe(true);
    });
  },
  ['chrome'],
);
