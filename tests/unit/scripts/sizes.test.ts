// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { describeSize, filesOf, limits, measureSizes } from '../../../scripts/sizes.mjs';

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

const ofAll = (target: string, ok: boolean): Record<string, boolean> =>
  Object.fromEntries(filesOf(target).map((file) => [`${target}/${file}`, ok]));

describe('the size check', () => {
  it('finds nothing where nothing is built', () => {
    expect(measureSizes(folder)).toEqual([]);
  });

  it('accepts scripts of exactly the limit and refuses one byte more', () => {
    for (const [file, limit] of Object.entries(limits)) {
      build(`chrome-mv3/${file}`, limit);
      build(`firefox-mv3/${file}`, limit + 1);
    }
    expect(verdicts()).toEqual({ ...ofAll('chrome-mv3', true), ...ofAll('firefox-mv3', false) });
  });

  it('asks for the scripts of strict mode where that is', () => {
    expect(filesOf('chrome-mv3')).toEqual(Object.keys(limits));
    expect(filesOf('firefox-mv3').filter((file) => file.startsWith('strict'))).toEqual([]);
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
