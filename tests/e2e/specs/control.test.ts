import type { Frame, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { openPopup, pressInControl, readControl, until, waitForControl } from '../../../scripts/drive/index.mjs';
import {
  ageCameras,
  brightest,
  type CameraPage,
  pressShortcut,
  tellBackground,
  turnOn,
  waitForNoControl,
} from '../objects/cameras';
import { inBothBrowsers, noted } from '../objects/in-both-browsers';
import { troubleWorker, wakeWorker } from '../objects/worker-trouble';

const path = '/control.html';
/** A fake camera's picture is brighter than this, and black is darker. */
const black = 40;

const logOf = (frame: Frame): Promise<string[]> => frame.evaluate(() => (window as unknown as CameraPage).log);
const innerFrame = (page: Page): Promise<Frame> =>
  until(() => page.frames().find((frame) => frame !== page.mainFrame() && frame.url().includes(path)), {
    what: 'the inner frame',
  });
const isEnabled = (page: Page): Promise<boolean> =>
  page.evaluate(() => (window as unknown as CameraPage).track.enabled);

inBothBrowsers('The camera control', (bench) => {
  test('shows that the camera is on and for how long; Stop ends it as a pulled device does, with a kind line', async () => {
    const page = await bench.open('stop.localhost', path);
    const seen = await turnOn(page);
    expect(seen).toMatchObject({ headline: 'Your camera is on.', corner: 'top-right', isOnTop: true });
    expect(seen.acts).toEqual(['fold', 'move', 'stop', 'cover', 'pushed']);
    expect(seen.time).toMatch(/^0:0\d$/);
    await waitForControl(page, ({ time }) => time > seen.time, 'the time to go on');
    await pressInControl(page, 'stop');
    await expect.poll(() => noted(page)).toEqual(['live', 'onended', 'ended']);
    const after = await waitForControl(page, ({ headline }) => headline === 'The camera is off.', 'the kind line');
    expect(after.detail.length).toBeGreaterThan(20);
    expect(after.acts).toEqual(['pushed']);
    await waitForNoControl(page);
    // As good as a "not now": a page that asks again at once is refused.
    await page.click('#camera');
    await expect.poll(async () => (await noted(page)).at(-1)).toBe('NotAllowedError');
  });

  test('goes by itself when the page stops its track', async () => {
    const page = await bench.open('pages-own.localhost', path);
    await turnOn(page);
    await page.evaluate(() => (window as unknown as CameraPage).track.stop());
    await waitForNoControl(page, 4000);
    expect(await noted(page)).toEqual(['live']);
  });

  test('Stop ends every track of the tab: in the page, in a frame of another site, and every copy', async () => {
    const page = await bench.open(
      'frames.localhost',
      `${path}?inner=${encodeURIComponent(bench.served.url('inner-frames.localhost', path))}`,
    );
    const inner = await innerFrame(page);
    await turnOn(page, inner);
    await turnOn(page);
    await page.evaluate(() => {
      const own = window as unknown as CameraPage & { copies: MediaStreamTrack[] };
      own.copies = [own.track.clone(), ...own.stream.clone().getVideoTracks()];
    });
    await pressInControl(page, 'stop');
    await expect.poll(() => logOf(inner)).toEqual(['live', 'onended', 'ended']);
    await expect.poll(() => noted(page)).toEqual(['live', 'onended', 'ended']);
    const states = await page.evaluate(() =>
      (window as unknown as { copies: MediaStreamTrack[] }).copies.map(({ readyState }) => readyState),
    );
    expect(states).toEqual(['ended', 'ended']);
  });

  test.each(['blank', 'srcdoc', 'blob'])('Stop reaches a frame without an address of its own: %s', async (kind) => {
    const page = await bench.open(`${kind}.localhost`, path);
    await turnOn(page);
    await page.evaluate(async (which) => {
      const frame = document.createElement('iframe');
      frame.allow = 'camera';
      if (which === 'srcdoc') frame.srcdoc = '<p>Inside';
      if (which === 'blob') frame.src = URL.createObjectURL(new Blob(['<p>Inside'], { type: 'text/html' }));
      const loaded = new Promise((done) => frame.addEventListener('load', done));
      document.body.append(frame);
      if (which !== 'blank') await loaded;
      const inner = frame.contentWindow as Window;
      void inner.navigator.mediaDevices.getUserMedia({ video: true }).then((stream) => {
        (window as unknown as { inner: MediaStreamTrack | undefined }).inner = stream.getVideoTracks()[0];
      });
    }, kind);
    const state = () =>
      page.evaluate(() => (window as unknown as { inner?: MediaStreamTrack }).inner?.readyState ?? 'none');
    await expect.poll(state, { timeout: 5000 }).toBe('live');
    await pressInControl(page, 'stop');
    await expect.poll(state, { timeout: 3000 }).toBe('ended');
    expect((await readControl(page))?.detail).not.toContain('Close this tab');
  });

  test('Cover shows black at once, the page cannot undo it, and afterwards it has what it wanted', async () => {
    const page = await bench.open('cover.localhost', path);
    await turnOn(page);
    expect(await brightest(page)).toBeGreaterThan(black);
    await pressInControl(page, 'cover');
    const covered = await waitForControl(page, ({ acts }) => acts.includes('show'), 'the cover');
    expect(covered.status).toContain('Covered.');
    expect(await isEnabled(page)).toBe(true);
    await page.evaluate(() => {
      (window as unknown as CameraPage).track.enabled = true;
    });
    await new Promise((done) => setTimeout(done, 300));
    expect(await brightest(page)).toBeLessThan(black);
    await page.evaluate(() => {
      (window as unknown as CameraPage).track.enabled = false;
    });
    expect(await isEnabled(page)).toBe(false);
    await page.evaluate(() => {
      (window as unknown as CameraPage).track.enabled = true;
    });
    await page.evaluate(() => {
      const decoy = document.createElement('div');
      decoy.popover = 'manual';
      decoy.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;margin:0;pointer-events:none';
      document.body.append(decoy);
      decoy.showPopover();
    });
    // A press through something of the page's shows nobody.
    await pressInControl(page, 'show');
    await new Promise((done) => setTimeout(done, 800));
    expect((await readControl(page))?.acts).toContain('show');
    // The first press that is taken up hides it, and the one after that counts. One that came too soon was not taken up.
    await pressInControl(page, 'show');
    await new Promise((done) => setTimeout(done, 800));
    expect(await page.evaluate(() => document.querySelector(':popover-open[style]'))).toBeNull();
    if ((await readControl(page))?.acts.includes('show')) await pressInControl(page, 'show');
    await waitForControl(page, ({ acts }) => acts.includes('cover'), 'the end of the cover');
    await expect.poll(() => brightest(page)).toBeGreaterThan(black);
  });

  test('stands above a full-screen page and a dialog of the page, and comes back when a page takes it away', async () => {
    const page = await bench.open('fights.localhost', path);
    await turnOn(page);
    const isBack = (what: string) => waitForControl(page, ({ isOnTop }) => isOnTop, what);
    await page.click('#full');
    await until(() => page.evaluate(() => document.fullscreenElement !== null), { what: 'full screen' });
    await isBack('the control in full screen');
    await page.evaluate(() => document.exitFullscreen());
    await page.evaluate(() => (document.getElementById('own') as HTMLDialogElement).showModal());
    await isBack('the control over a dialog');
    await page.evaluate(() => (document.getElementById('own') as HTMLDialogElement).close());
    await isBack('the control after the dialog');
    await page.evaluate(() => {
      for (const host of document.querySelectorAll('pause-point')) host.remove();
    });
    await isBack('the control that was removed');
    await page.evaluate(() => {
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;margin:0;border:0;background:#fff';
      document.body.append(cover);
      cover.showPopover();
    });
    await isBack('the control over a popover');
    await page.evaluate(() => history.pushState({}, '', '?other-view'));
    await page.evaluate(() => document.body.replaceChildren());
    await isBack('the control after the page has changed itself');
    await pressInControl(page, 'stop');
    await expect.poll(() => noted(page)).toContain('ended');
  });

  test('a page that renames its buttons shows nobody', async () => {
    const page = await bench.open('renamed.localhost', path);
    await turnOn(page);
    await pressInControl(page, 'cover');
    await waitForControl(page, ({ acts }) => acts.includes('show'), 'the cover');
    // Past the second in which nothing but Stop and Cover is taken.
    await new Promise((done) => setTimeout(done, 1200));
    await page.evaluate(() => {
      // In Firefox the page gets at the nodes of a closed root this way.
      addEventListener('mousemove', ({ originalTarget }: Event & { originalTarget?: Element }) => {
        const stop = originalTarget?.closest?.('.control')?.querySelector<HTMLElement>('[data-act="stop"]');
        if (stop) stop.dataset.act = 'show';
      });
    });
    await pressInControl(page, 'stop');
    await new Promise((done) => setTimeout(done, 1000));
    const headline = (await readControl(page))?.headline ?? '';
    expect(headline).toMatch(bench.name === 'firefox' ? /^Covered\./ : /^The camera is off\./);
  });

  test('folds by itself where it would lie over the middle, and unfolds when it is asked to', async () => {
    const page = await bench.open('small-window.localhost', path);
    await turnOn(page);
    await page.setViewport({ width: 480, height: 320 });
    const { box } = await waitForControl(page, ({ isSmall }) => isSmall, 'the small control');
    expect(box.y + box.height).toBeLessThan(160);
    await pressInControl(page, 'unfold');
    await new Promise((done) => setTimeout(done, 1200));
    expect((await readControl(page))?.acts).toContain('cover');
  });

  test('is dragged by its head to another corner', async () => {
    const page = await bench.open('dragged.localhost', path);
    await turnOn(page);
    const { box } = await waitForControl(page, ({ corner }) => corner === 'top-right', 'the control');
    await page.mouse.move(box.x + 80, box.y + 20);
    await page.mouse.down();
    await page.mouse.move(box.x - 200, box.y + 300, { steps: 4 });
    await page.mouse.move(120, 640, { steps: 4 });
    await page.mouse.up();
    await waitForControl(page, ({ corner }) => corner === 'bottom-left', 'the corner it was let go in');
  });

  test('moves from corner to corner by keyboard, remembers the corner of a site, and folds', async () => {
    const page = await bench.open('corner.localhost', path);
    await turnOn(page);
    await pressInControl(page, 'move');
    await waitForControl(page, ({ corner }) => corner === 'bottom-right', 'the next corner');
    await page.keyboard.press('Enter');
    await waitForControl(page, ({ corner }) => corner === 'bottom-left', 'the corner after that');
    await pressInControl(page, 'fold');
    const small = await waitForControl(page, ({ isSmall }) => isSmall, 'the small control');
    expect(small.acts).toEqual(['unfold', 'stop']);
    expect(small.box.width).toBeLessThan(300);
    await page.goto(bench.served.url('corner.localhost', `${path}?next`));
    await page.evaluate(() => void (window as unknown as CameraPage).ask());
    const again = await waitForControl(page);
    expect(again.corner).toBe('bottom-left');
    expect(again.detail).toContain('You chose to carry on here a little while ago.');
    expect(again.acts).toContain('ask');
  });

  test('a lesson gets it small, and nothing is asked there', async () => {
    const page = await bench.open('lesson.pausepoint.localhost', path);
    await page.click('#camera');
    const seen = await waitForControl(page);
    expect(seen).toMatchObject({ isSmall: true, acts: ['unfold', 'stop'] });
    await ageCameras(bench, 5 * 60_000);
    await page.bringToFront();
    await waitForControl(page, ({ time }) => time.startsWith('5:'), 'the later time');
    expect((await readControl(page))?.acts).toEqual(['unfold', 'stop']);
  });

  test('after four minutes it asks once, and in no other tab within the hour', async () => {
    const page = await bench.open('checkin.localhost', path);
    await turnOn(page);
    await ageCameras(bench, 4 * 60_000);
    await page.bringToFront();
    const asked = await waitForControl(page, ({ acts }) => acts.includes('fine'), 'the check-in');
    expect(asked).toMatchObject({
      headline: 'Still feel okay?',
      acts: ['fold', 'move', 'stop', 'cover', 'pushed', 'fine'],
    });
    await pressInControl(page, 'fine');
    await waitForControl(page, ({ headline }) => headline === 'Your camera is on.', 'the control as before');
    const other = await bench.open('checkin-other.localhost', path);
    await turnOn(other);
    await ageCameras(bench, 10 * 60_000);
    await other.bringToFront();
    await waitForControl(other, ({ time }) => time.startsWith('10:'), 'the later time');
    expect((await readControl(other))?.acts).not.toContain('fine');
  });

  test('"Something’s wrong" opens help', async () => {
    const page = await bench.open('wrong.localhost', path);
    await turnOn(page);
    await pressInControl(page, 'pushed');
    const help = await bench.driven.ownPage('help.html?topic=pushed');
    await help.close();
    // The page goes on behind the help tab.
    await page.bringToFront();
    await waitForControl(page, ({ acts }) => acts.includes('show'), 'the cover');
  });

  test('goes on when the worker was put away', async () => {
    const page = await bench.open('asleep.localhost', path);
    await turnOn(page);
    await ageCameras(bench, 60_000);
    await wakeWorker(bench);
    await troubleWorker(bench, 'asleep');
    await page.bringToFront();
    await waitForControl(page, ({ time }) => time.startsWith('1:'), 'the time');
    await pressInControl(page, 'stop');
    await expect.poll(() => noted(page)).toContain('ended');
  });

  test('the popup and the shortcut stop the camera in every tab', async () => {
    const page = await bench.open('every-a.localhost', path);
    const other = await bench.open('every-b.localhost', path);
    await page.bringToFront();
    await turnOn(page);
    await other.bringToFront();
    await turnOn(other);
    const popup = await openPopup(bench.driven, other, /Stop camera in every tab/);
    expect(await popup.text()).toContain('The camera is on in this tab.');
    await popup.close();
    expect(await tellBackground(bench, { type: 'camera-act', act: 'stop', tab: 'all' })).toBe(true);
    await expect.poll(() => noted(page)).toContain('ended');
    await expect.poll(() => noted(other)).toContain('ended');
  });

  test('the shortcuts do it too, and open help', async () => {
    const page = await bench.open('shortcut.localhost', path);
    await turnOn(page);
    await pressShortcut(bench, 'stop-cameras');
    await expect.poll(() => noted(page)).toContain('ended');
    await pressShortcut(bench, 'open-help');
    await (await bench.driven.ownPage('help.html?topic=pushed')).close();
  });
});
