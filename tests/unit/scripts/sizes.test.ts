// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { describeSize, limits, measureSizes } from '../../../scripts/sizes.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pausepoint-sizes-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function build(path: string, bytes: number): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), 'x'.repeat(bytes));
}
const verdicts = (): Record<string, boolean> =>
  Object.fromEntries(measureSizes(folder).map(({ target, file, ok }) => [`${target}/${file}`, ok]));

describe('the size check', () => {
  it('finds nothing where nothing is built', () => {
    expect(measureSizes(folder)).toEqual([]);
  });

  it('accepts scripts of exactly the limit and refuses one byte more', () => {
    build('chrome-mv3/page.js', limits['page.js']);
    build('chrome-mv3/isolated.js', limits['isolated.js']);
    build('firefox-mv3/page.js', limits['page.js'] + 1);
    build('firefox-mv3/isolated.js', limits['isolated.js'] + 1);
    build('chrome-mv3/control.js', limits['control.js']);
    build('firefox-mv3/control.js', limits['control.js'] + 1);
    expect(verdicts()).toEqual({
      'chrome-mv3/page.js': true,
      'chrome-mv3/isolated.js': true,
      'chrome-mv3/control.js': true,
      'firefox-mv3/page.js': false,
      'firefox-mv3/isolated.js': false,
      'firefox-mv3/control.js': false,
    });
  });

  it('does not take a missing script for a small one', () => {
    build('edge-mv3/page.js', 10);
    expect(verdicts()['edge-mv3/isolated.js']).toBe(false);
  });

  it('says in words what is wrong', () => {
    build('chrome-mv3/page.js', limits['page.js'] + 7);
    const [page, isolated] = measureSizes(folder).map(describeSize);
    expect(page).toContain('8007 of 8000 bytes (7 OVER)');
    expect(isolated).toContain('missing');
  });
});
