import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { inContentProcess, inSurface, waitForPause } from '../../../scripts/drive/index.mjs';
import { type Bench, inBothBrowsers } from '../objects/in-both-browsers';

const ownPages = [
  'welcome.html',
  'options.html',
  'policy.html',
  'popup.html',
  'help.html?topic=pushed',
  'help.html?topic=talk',
];
const catalogues = import.meta.glob<Record<string, string>>('../../../locales/*.json', {
  eager: true,
  import: 'default',
});
const wordsOf = (tag: string): Record<string, string> => catalogues[`../../../locales/${tag}.json`] ?? {};
/** One that runs from right to left where one ships. */
const other = wordsOf('ar').meta_lang ? 'ar' : 'en_US';

/** 1280 × 1024 at 400 %: what WCAG 2.2 asks for (1.4.10). */
const zoomed = { width: 320, height: 256 };
/** The help page has more links than this; what comes later is made like what came before. */
const mostStops = 40;

/** What is used here of the API that an extension's own page has. */
interface StoragePart {
  readonly storage: {
    readonly local: { set(items: object): Promise<void> };
    readonly onChanged: { addListener(listener: (changes: object) => void): void };
  };
}

interface ActionPart {
  readonly action: { getTitle(where: object): Promise<string> };
}

async function openOwn(bench: Bench, file: string): Promise<Page> {
  const page = await bench.driven.openExtensionPage(file);
  await expect.poll(() => page.evaluate(() => document.querySelector('h1')?.textContent ?? '')).toMatch(/\S/);
  await page.bringToFront();
  return page;
}

/** Stores settings as the settings page does; resolves once the words for frames are laid out anew. */
async function choose(bench: Bench, settings: object): Promise<void> {
  const page = await bench.driven.openExtensionPage('popup.html');
  await page.evaluate(async (chosen) => {
    const { storage } = (globalThis as unknown as { chrome: StoragePart }).chrome;
    const laidOut = new Promise<void>((resolve) => {
      storage.onChanged.addListener((changes) => {
        if ('page' in changes) resolve();
      });
    });
    await storage.local.set({ settings: chosen });
    await laidOut;
  }, settings);
  await page.close();
}

const pauseOn = async (bench: Bench, host: string): Promise<Page> => {
  const page = await bench.open(host, '/moments.html');
  await page.click('#camera');
  await waitForPause(page);
  return page;
};

inBothBrowsers('For everybody', (bench) => {
  describe('the keyboard alone', () => {
    test.each(ownPages)('%s: reaches what can be pressed, in its order, and shows where it is', async (file) => {
      const page = await openOwn(bench, file);
      const expected = await page.evaluate(() => {
        const radios = new Set<string>();
        const isStop = (element: HTMLElement): boolean => {
          if (!element.checkVisibility() || element.matches(':disabled')) return false;
          if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
          const isFirst = !radios.has(element.name);
          radios.add(element.name);
          return isFirst;
        };
        const all = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')];
        return all.filter(isStop).length;
      });
      const reached: string[] = [];
      for (let stop = 0; stop < Math.min(expected, mostStops); stop += 1) {
        await page.keyboard.press('Tab');
        reached.push(
          await page.evaluate(() => {
            const element = document.activeElement as HTMLElement;
            const { outlineStyle, outlineWidth } = getComputedStyle(element);
            const box = element.getBoundingClientRect();
            const isSeen = box.bottom > 0 && box.top < innerHeight && outlineStyle !== 'none';
            const all = [...document.querySelectorAll('*')];
            return `${all.indexOf(element)} ${isSeen && Number.parseFloat(outlineWidth) >= 2 ? '' : 'unseen'}`;
          }),
        );
      }
      const places = reached.map((line) => Number.parseInt(line, 10));
      expect(reached.filter((line) => line.includes('unseen'))).toEqual([]);
      expect(new Set(places).size).toBe(Math.min(expected, mostStops));
      expect(places).toEqual([...places].sort((a, b) => a - b));
      await page.close();
    });
  });

  describe('at 400 %', () => {
    test.each(ownPages)('%s has nothing beside the window', async (file) => {
      const page = await openOwn(bench, file);
      await page.setViewport(zoomed);
      const { scrolled, inner } = await page.evaluate(() => ({
        scrolled: document.documentElement.scrollWidth,
        inner: document.documentElement.clientWidth,
      }));
      expect(scrolled).toBeLessThanOrEqual(inner);
      await page.close();
    });
    test('the pause fits, and each of its buttons can be brought into sight', async () => {
      const page = await bench.open('stranger.pausepoint.localhost', '/moments.html');
      await page.setViewport(zoomed);
      await page.click('#camera');
      await waitForPause(page);
      const seen = await inSurface(page, (root) => {
        const dialog = root.querySelector('dialog');
        if (!dialog) return null;
        const view = dialog.ownerDocument.defaultView as Window;
        const buttons = [...dialog.querySelectorAll('button')].map((button) => {
          button.scrollIntoView({ block: 'nearest' });
          const { left, right, top, bottom } = button.getBoundingClientRect();
          return left >= 0 && right <= view.innerWidth && top >= -1 && bottom <= view.innerHeight + 1;
        });
        return { buttons, isSideways: dialog.scrollWidth > dialog.clientWidth };
      });
      expect(seen).toEqual({ buttons: Array.from({ length: 7 }, () => true), isSideways: false });
    });
  });

  test('a screen reader hears a modal dialog with its name, and its buttons in their order', async () => {
    const page = await pauseOn(bench, 'stranger.pausepoint.localhost');
    const heard = bench.name === 'firefox' ? await heardInFirefox(page) : await heardInChromium(page);
    expect(heard.dialog).toBe('Camera on? Pause a moment.');
    expect(heard.buttons).toEqual([
      'Yes',
      'No',
      'Not sure',
      'Not now',
      'Turn camera on',
      'Someone is pushing me',
      'I want to talk',
    ]);
  });

  test('the toolbar button says in words whether a pause is switched off', async () => {
    const title = async (): Promise<string> => {
      const page = await bench.driven.openExtensionPage('popup.html');
      const said = await page.evaluate(() => {
        const { chrome, browser = chrome } = globalThis as unknown as Record<'chrome' | 'browser', ActionPart>;
        return browser.action.getTitle({});
      });
      await page.close();
      return said;
    };
    await expect.poll(title).toBe(wordsOf('en').action_on);
    await choose(bench, { picture: false });
    await expect.poll(title).toMatch(/a pause is (switched|turned) off$/);
    await choose(bench, {});
    await expect.poll(title).toBe(wordsOf('en').action_on);
  });

  describe('in another language and for another age', () => {
    test('every page of ours and the pause say which language they are in, and which way it runs', async () => {
      await choose(bench, { language: other, ageBand: 'teen' });
      const { meta_lang, meta_dir } = wordsOf(other);
      for (const file of ownPages) {
        const page = await openOwn(bench, file);
        const root = () => page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);
        await expect.poll(root).toEqual([meta_lang, meta_dir]);
        await page.close();
      }
      const page = await pauseOn(bench, 'stranger.pausepoint.localhost');
      const shown = await inSurface(page, (root) => {
        const pause = root.querySelector<HTMLElement>('.pause');
        return pause && { lang: pause.lang, dir: pause.dir, text: pause.textContent };
      });
      expect(shown).toMatchObject({ lang: meta_lang, dir: meta_dir });
      expect((shown as { text: string }).text).toContain(wordsOf(other).camera_small_teen);
      await choose(bench, {});
    });
  });
});

interface Heard {
  readonly dialog: string;
  readonly buttons: readonly string[];
}

async function heardInChromium(page: Page): Promise<Heard> {
  const session = await page.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const shown = nodes.filter(({ ignored }) => !ignored);
  const name = (node: (typeof nodes)[number]): string => String(node.name?.value ?? '');
  const dialog = shown.find(({ role }) => role?.value === 'dialog');
  const isModal = dialog?.properties?.some(({ name: said, value }) => said === 'modal' && value.value === true);
  const below = (id: string | undefined): typeof nodes => {
    const node = nodes.find(({ nodeId }) => nodeId === id);
    return node ? [node, ...(node.childIds ?? []).flatMap(below)] : [];
  };
  return {
    dialog: dialog && isModal ? name(dialog) : '',
    buttons: below(dialog?.nodeId)
      .filter(({ ignored, role }) => !ignored && role?.value === 'button')
      .map(name),
  };
}

/** What is used of Firefox's accessibility service (nsIAccessibilityService, nsIAccessible). */
interface Accessible {
  readonly role: number;
  readonly name: string;
  readonly firstChild: Accessible | null;
  readonly nextSibling: Accessible | null;
}
interface AccessibilityService {
  getAccessibleFor(node: unknown): Accessible | null;
  getStringRole(role: number): string;
}
/** Names that only privileged code has. */
declare const Cc: Readonly<Record<string, { getService(kind: unknown): AccessibilityService }>>;
declare const Ci: { readonly nsIAccessibilityService: unknown };
declare const content: Window;

/** Firefox hands its accessibility tree to privileged code only, a little after it was asked for the first time. */
function heardInFirefox(page: Page): Promise<Heard> {
  return inContentProcess(page, async () => {
    const service = Cc['@mozilla.org/accessibilityService;1']?.getService(Ci.nsIAccessibilityService);
    const [host] = content.document.getElementsByTagName('pause-point');
    const root = (host as unknown as { openOrClosedShadowRoot: ShadowRoot }).openOrClosedShadowRoot;
    let dialog: Accessible | null = null;
    for (let tries = 0; tries < 40 && service && !dialog; tries += 1) {
      dialog = service.getAccessibleFor(root.querySelector('dialog'));
      if (!dialog) await new Promise((resolve) => content.setTimeout(resolve, 50));
    }
    const buttons: string[] = [];
    const role = (node: Accessible): string => service?.getStringRole(node.role) ?? '';
    const walk = (node: Accessible): void => {
      if (/button/.test(role(node))) buttons.push(node.name);
      for (let child = node.firstChild; child; child = child.nextSibling) walk(child);
    };
    if (dialog) walk(dialog);
    return { dialog: dialog && role(dialog) === 'dialog' ? dialog.name : '', buttons };
  }) as Promise<Heard>;
}

/** Wishes of a person, in Firefox by its settings, in Chromium by a command to each page. */
const wishes = { 'ui.prefersReducedMotion': 1, 'browser.display.document_color_use': 2 };
inBothBrowsers(
  'For people who asked for less motion and for colours of their own',
  (bench) => {
    const wish = async (page: Page): Promise<void> => {
      if (bench.name === 'firefox') return;
      const session = await page.createCDPSession();
      const features = [
        { name: 'prefers-reduced-motion', value: 'reduce' },
        { name: 'forced-colors', value: 'active' },
      ];
      await session.send('Emulation.setEmulatedMedia', { features });
    };
    test('the pause does not move, and each button has an edge', async () => {
      const page = await bench.open('stranger.pausepoint.localhost', '/moments.html');
      await wish(page);
      expect(
        await page.evaluate(() =>
          ['(prefers-reduced-motion: reduce)', '(forced-colors: active)'].map((query) => matchMedia(query).matches),
        ),
      ).toEqual([true, true]);
      await page.click('#camera');
      await waitForPause(page);
      const look = await inSurface(page, (root) => {
        const dialog = root.querySelector('dialog');
        if (!dialog) return null;
        const view = dialog.ownerDocument.defaultView as Window;
        const bare = [...dialog.querySelectorAll('button')].filter(
          (button) => Number.parseFloat(view.getComputedStyle(button).borderTopWidth) < 1,
        );
        return { motion: view.getComputedStyle(dialog).animationName, bare: bare.length };
      });
      expect(look).toEqual({ motion: 'none', bare: 0 });
    });
  },
  undefined,
  undefined,
  { userPrefs: wishes },
);
