import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Driven, launch, pauseFrame } from '../../../scripts/drive/index.mjs';
import { inBothBrowsers } from '../objects/in-both-browsers';

type Honest = { look: () => Promise<Record<string, unknown>>; screens: () => Promise<unknown> };

inBothBrowsers('An honest page', (bench) => {
  let bare: Driven;
  beforeAll(async () => {
    bare = await launch({ browser: bench.name, headless: true });
  });
  afterAll(() => bare?.close());

  test('sees the same calls, errors, shapes and devices as without Pausepoint', async () => {
    const page = await bench.open('plain.localhost', '/honest.html');
    const seen = await page.evaluate(() => (window as unknown as Honest).look());
    const without = await bare.browser.newPage();
    await without.goto(bench.served.url('plain.localhost', '/honest.html'));
    expect(seen).toEqual(await without.evaluate(() => (window as unknown as Honest).look()));
    expect(seen.audio).toEqual(['audio live']);
    expect(await pauseFrame(page)).toBeNull();
  });

  test('captures a screen through the old desktop constraints as without Pausepoint', async () => {
    const page = await bench.open('stranger.pausepoint.localhost', '/honest.html');
    const without = await bare.browser.newPage();
    await without.goto(bench.served.url('stranger.pausepoint.localhost', '/honest.html'));
    const screens = () =>
      Promise.race([
        (window as unknown as Honest).screens(),
        new Promise((done) => setTimeout(done, 1500, 'the browser asks which screen')),
      ]);
    const [seen, expected] = [await page.evaluate(screens), await without.evaluate(screens)];
    expect(seen).toEqual(expected);
    expect(await pauseFrame(page)).toBeNull();
  });
});
