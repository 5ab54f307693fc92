import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { allowed } from '../conformance/allowed';
import { type Sides, withAndWithout } from '../objects/with-and-without';

interface Result {
  readonly id: string;
  readonly group: string;
  readonly section: string;
  readonly seen: string;
  readonly expected: string | null;
}
interface Suite {
  readonly conformance: {
    idsOf(group: string): string[];
    runGroups(groups: readonly string[] | null): Promise<Result[]>;
    runOne(id: string): Promise<Result[]>;
  };
}

const groups = [
  'shape',
  'interfaces',
  'audio',
  'promises',
  'audio in frames',
  'camera',
  'legacy',
  'legacy camera',
  'insertion',
  'insertion in detail',
  'custom elements',
  'events',
  'files',
  'pickers',
  'documents',
  'windows',
  'popups',
  'frames',
  'patching',
  'stacks',
];
/** What behaves otherwise, or could, on a site where pictures are held. */
const heldGroups = ['promises', 'events', 'files', 'pickers', 'patching'];

const ready = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => (window as unknown as Partial<Suite>).conformance, { timeout: 30_000 });

const one = (page: Page, id: string): Promise<Result[]> =>
  page.evaluate((wanted) => (window as unknown as Suite).conformance.runOne(wanted), id);

/** Each popup takes a press of its own, and a call from outside counts as one. */
async function popups(page: Page): Promise<Result[]> {
  const ids = await page.evaluate(() => (window as unknown as Suite).conformance.idsOf('popups'));
  const results: Result[] = [];
  for (const id of ids) results.push(...(await one(page, id)));
  return results;
}
/** On a busy machine a browser's own microphone does not always start. What fails twice in a row counts. */
async function onceMore(page: Page, results: readonly Result[]): Promise<Result[]> {
  const settled: Result[] = [];
  // One after the other: checks replace functions that others call.
  for (const result of results)
    settled.push(...(result.seen.includes('NotReadableError') ? await one(page, result.id) : [result]));
  return settled;
}
async function everything(page: Page): Promise<Result[]> {
  await ready(page);
  const results = await page.evaluate(() => (window as unknown as Suite).conformance.runGroups(null));
  return [...(await onceMore(page, results)), ...(await popups(page))];
}
async function whereHeld(page: Page): Promise<Result[]> {
  await ready(page);
  const results = await page.evaluate(
    (wanted) => (window as unknown as Suite).conformance.runGroups(wanted),
    heldGroups,
  );
  return onceMore(page, results);
}

withAndWithout('A page sees what the specifications say', 'tests/e2e/conformance', (pair) => {
  /** A lesson is not asked anything, so the camera goes on by itself. */
  let lesson: Sides<Result[]>;
  let stranger: Sides<Result[]>;
  const used = new Set<string>();

  beforeAll(async () => {
    lesson = await pair.onBoth('lesson.pausepoint.localhost', '/index.html', everything);
    stranger = await pair.onBoth('stranger.pausepoint.localhost', '/index.html', whereHeld);
  });

  function allowanceFor(id: string, [bare, guarded]: readonly [string, string], isHeld: boolean) {
    return allowed.find(
      ({ checks, browsers, onlyWherePicturesAreHeld, isSame }) =>
        checks.test(id) &&
        browsers.includes(pair.name) &&
        (isHeld || !onlyWherePicturesAreHeld) &&
        isSame(bare, guarded),
    );
  }
  /** Checks that differ in a way nobody has given a reason for. */
  function differences({ bare, guarded }: Sides<Result[]>, group: string, isHeld: boolean): unknown[] {
    const seenBy = new Map(guarded.map(({ id, seen }) => [id, seen]));
    return bare.flatMap(({ id, section, group: of, seen: without }) => {
      const seen = seenBy.get(id) ?? 'was not run';
      if (of !== group || seen === without) return [];
      const allowance = allowanceFor(id, [without, seen], isHeld);
      if (allowance) used.add(allowance.reason);
      return allowance ? [] : [{ id, section, without, with: seen }];
    });
  }

  test.each(groups)('%s: the same without and with the extension', (group) => {
    expect(lesson.bare.filter((result) => result.group === group).length).toBeGreaterThan(0);
    expect(differences(lesson, group, false)).toEqual([]);
  });
  test.each(heldGroups)('%s: the same where pictures are held', (group) => {
    expect(differences(stranger, group, true)).toEqual([]);
  });

  test('runs every group, at least 250 checks, each of which works and cites a section', () => {
    expect([...new Set(lesson.bare.map(({ group }) => group))].sort()).toEqual([...groups].sort());
    expect(lesson.bare.length).toBeGreaterThan(250);
    expect(lesson.guarded.length).toBe(lesson.bare.length);
    expect(lesson.bare.filter(({ section }) => !/^\S.* [#(s]/.test(section))).toEqual([]);
    expect(lesson.bare.filter(({ seen }) => /CHECK FAILED|no answer in time/.test(seen))).toEqual([]);
  });
  test('does with the extension what the sections ask for, wherever the browser does', () => {
    const conforming = ({ seen, expected }: Result): boolean => expected === null || seen === expected;
    const broken = new Set(lesson.guarded.filter((result) => !conforming(result)).map(({ id }) => id));
    expect(lesson.bare.filter((result) => conforming(result) && broken.has(result.id)).map(({ id }) => id)).toEqual([]);
  });
  test('never meets the address of an extension', () => {
    const seen = [...lesson.guarded, ...stranger.guarded];
    expect(seen.filter((result) => /(?:chrome|moz)-extension:/.test(result.seen)).map(({ id }) => id)).toEqual([]);
  });
  test('and every difference that is allowed is still one', () => {
    for (const group of groups) differences(lesson, group, false);
    for (const group of heldGroups) differences(stranger, group, true);
    const stale = allowed.filter(
      ({ browsers, reason, isSometimes }) => !isSometimes && browsers.includes(pair.name) && !used.has(reason),
    );
    expect(stale.map(({ reason }) => reason)).toEqual([]);
  });
});
