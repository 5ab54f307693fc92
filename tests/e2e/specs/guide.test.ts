import { expect, test } from 'vitest';
import { inBothBrowsers } from '../objects/in-both-browsers';

inBothBrowsers('The guides inside the extension', (bench) => {
  test.each(['welcome.html', 'options.html', 'help.html?topic=home'])('are one link away from %s', async (from) => {
    const page = await bench.driven.openExtensionPage(from);
    await page.waitForSelector('a[href="guide.html"]');
    await page.evaluate(() => document.querySelector<HTMLElement>('a[href="guide.html"]')?.click());
    await page.waitForSelector('.guide-text');
    expect(await page.evaluate(() => location.pathname)).toBe('/guide.html');
    expect(await page.evaluate(() => document.querySelector('.guide-text h2')?.textContent)).toBe('For teens');
    await page.close();
  });

  test('are in English and say so, go from one to another, and fit a small window', async () => {
    const page = await bench.driven.openExtensionPage('guide.html#schools');
    await page.waitForSelector('.guide-text table');
    expect(await page.evaluate(() => document.querySelector('.guide-text')?.getAttribute('lang'))).toBe('en');
    await page.setViewport({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.click('nav a[href="#parents"]');
    await expect
      .poll(() => page.evaluate(() => document.querySelector('.guide-text h2')?.textContent))
      .toBe('For parents and carers');
    await page.close();
  });
});
