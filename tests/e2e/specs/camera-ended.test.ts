import { expect, test } from 'vitest';
import { pressInPause, pressInStrip, readStrip, until } from '../../../scripts/drive/index.mjs';
import { inBothBrowsers, noted } from '../objects/in-both-browsers';

inBothBrowsers('A page whose camera a person ends', (bench) => {
  test('hears of it by a listener, as most libraries have one, and not by onended alone', async () => {
    const page = await bench.open('ended.localhost', '/ended.html');
    await page.click('#camera');
    await pressInPause(page, 'continue', { answer: 'yes' });
    await expect.poll(() => noted(page)).toEqual(['live live']);
    await page.click('#camera');
    await until(() => readStrip(page), { what: 'a strip' });
    await pressInStrip(page, 'stop');
    await expect.poll(() => noted(page)).toEqual(['live live', 'live live', 'ended', 'ended']);
  });
});
