import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { BrowserName } from '../../../scripts/drive/index.mjs';
import { type Sides, withAndWithout } from '../objects/with-and-without';

type Facts = Record<string, string>;
type Detector = {
  look(): Promise<Facts>;
  tryAddress(url: string): Promise<unknown[]>;
  measure(): Promise<Record<string, number>>;
};

/** What a determined page can still tell, and why. Everything else has to be the same. */
const known: readonly (readonly [fact: string, browsers: readonly BrowserName[], reason: string, onlyOn?: string])[] = [
  [
    'functions that print without their name',
    ['chrome', 'firefox'],
    'A Proxy prints as a nameless native function. Nothing else a script can make prints "[native code]", gets the ' +
      "caller's `this` and has no [[Construct]]: bound functions lose `this`, methods print their source.",
  ],
  ['cloning a function', ['firefox'], 'Firefox names the class of what cannot be cloned: Proxy.'],
  ['the caller of a function', ['firefox'], 'Firefox says that the poisoned getters were called on a Proxy.'],
  [
    'a cyclic prototype',
    ['chrome', 'firefox'],
    'The search for a cycle of prototypes stops at a Proxy (ECMA-262 §10.1.2.1, step 8.c.i). A trap would only change ' +
      'the words of the error.',
  ],
  ['depth of stacks', ['chrome', 'firefox'], 'Our frames stand between the page and the native function.'],
  [
    'addresses in call sites',
    ['chrome'],
    "V8 gives a page's Error.prepareStackTrace the true address of each script. There is no way to run code without one.",
  ],
  [
    'names of the window in order',
    ['firefox'],
    'Firefox lists globals in the order in which they were first used, and our script uses some in every frame.',
  ],
  [
    'order of the keys of functions',
    ['firefox'],
    'Firefox resolves `name` and `length` of a function on first use; an interface that was used before differs.',
  ],
  [
    'globals that are used in a window that a page prepared',
    ['chrome', 'firefox'],
    'A window keeps what a page put there when its first, empty document goes to a page of the same origin, and the first ' +
      'thing that a script of ours does there is to look whether it has a gate.',
  ],
  [
    'a detached file input',
    ['chrome', 'firefox'],
    'Where pictures are held, an input that is opened outside the page gets a parent, so that its events can be heard.',
    'stranger.pausepoint.localhost',
  ],
];

/** What differs, and not the hundreds of names that are equal. */
function apart(bare = '', guarded = ''): Sides<unknown> {
  const [one, other] = [bare, guarded].map((text) => JSON.parse(text) as unknown);
  if (!Array.isArray(one) || !Array.isArray(other)) return { bare: one, guarded: other };
  const without = (list: readonly unknown[], from: readonly unknown[]): unknown[] => {
    const known = new Set(list.map((part) => JSON.stringify(part)));
    return from.filter((part) => !known.has(JSON.stringify(part)));
  };
  return { bare: without(other, one), guarded: without(one, other) };
}

withAndWithout('Before a pause a page', 'tests/e2e/pages', (pair) => {
  describe.each(['plain.localhost', 'stranger.pausepoint.localhost'])('on %s', (host) => {
    let seen: Sides<Facts>;
    const look = (page: Page): Promise<Facts> => page.evaluate(() => (window as unknown as Detector).look());
    beforeAll(async () => {
      seen = await pair.onBoth(host, '/detect.html', look);
    });

    const knownHere = known.filter(([, browsers, , onlyOn = host]) => browsers.includes(pair.name) && onlyOn === host);

    test('sees nothing of the extension but what is known', () => {
      const isKnown = (name: string): boolean => knownHere.some(([fact]) => fact === name);
      expect(Object.entries(seen.bare).filter(([, value]) => value.startsWith('"FACT '))).toEqual([]);
      const told = Object.keys(seen.bare).filter((name) => seen.bare[name] !== seen.guarded[name] && !isKnown(name));
      expect(told.map((name) => ({ name, ...apart(seen.bare[name], seen.guarded[name]) }))).toEqual([]);
    });
    test('and what is known can still be told', () => {
      const facts = knownHere.map(([fact]) => fact);
      expect(facts.filter((fact) => seen.bare[fact] === seen.guarded[fact])).toEqual([]);
    });
  });

  test("gets the same answer for the extension's files as for those of one that is not there", async () => {
    const absent = pair.name === 'chrome' ? 'a'.repeat(32) : '00000000-1111-4222-8333-444444444444';
    const files = ['manifest.json', 'page.js', 'help.html', 'icon/16.png'];
    const present = files.map((file) => `${pair.extensionOrigin()}/${file}`);
    const missing = present.map((url) => url.replace(/\/\/[^/]+/, `//${absent}`));
    const answers = await pair.onBoth('plain.localhost', '/detect.html', (page) =>
      page.evaluate(
        async (urls) => {
          const found: string[] = [];
          for (const url of urls) found.push(JSON.stringify(await (window as unknown as Detector).tryAddress(url)));
          return found;
        },
        [...present, ...missing],
      ),
    );
    const plain = (answer: string | undefined): string | undefined =>
      answer?.replaceAll(/(?:chrome|moz)-extension:\/\/[^/"]+/g, '');
    const { bare, guarded } = answers;
    expect(guarded.map(plain)).toEqual(bare.map(plain));
    expect(guarded.slice(0, files.length).map(plain)).toEqual(guarded.slice(files.length).map(plain));
    expect(guarded.join()).not.toMatch(/"(?:basic|cors|opaque|load)","(?:basic|cors|opaque)/);
  });

  test('measures no more than noise and a wrap explain', async () => {
    const { bare, guarded } = await pair.onBoth('plain.localhost', '/detect.html', (page) =>
      page.evaluate(() => (window as unknown as Detector).measure()),
    );
    const ratios = Object.keys(bare).map(
      (name) => [name, (guarded[name] ?? 0) / Math.max(bare[name] ?? 0, 5)] as const,
    );
    console.log(
      `${pair.name}, with the extension / without (ms):`,
      ratios
        .map(
          ([name, ratio]) => `${name} ${bare[name]?.toFixed(1)} → ${guarded[name]?.toFixed(1)} (${ratio.toFixed(1)}×)`,
        )
        .join(', '),
    );
    // Only what no machine's load explains.
    expect(ratios.filter(([, ratio]) => ratio > 50)).toEqual([]);
  });
});
