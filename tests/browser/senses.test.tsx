import '../../assets/styles/tokens.css';
import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { scenes } from '../../components/shared/GalleryScenes';
import { englishCopy } from '../builders/copy';
import { command, wish } from './axe-check';
import { cutOffTexts, everyElement, focused, focusTrouble, isShown, movements, stops } from './on-screen';
import { showScene } from './show-scene';

afterEach(() => wish({}));

const name = (element: Element | null): string =>
  element === null ? 'nothing' : `${element.localName} ${element.textContent?.slice(0, 40) || element.id}`;

describe('the keyboard alone', () => {
  test.each(scenes)('reaches everything in its order and leaves again: $name', async (scene) => {
    await wish({});
    await page.viewport(900, 700);
    const root = await showScene(scene, englishCopy);
    const expected = stops();
    // Chromium goes on from where the last focus was, even if that is gone.
    const start = document.createElement('span');
    start.tabIndex = -1;
    document.body.prepend(start);
    start.focus();
    const reached: (Element | null)[] = [];
    const troubles: string[] = [];
    for (const _stop of expected) {
      await userEvent.keyboard('{Tab}');
      const element = focused();
      reached.push(element);
      const trouble = element && root.contains(outermost(element)) ? focusTrouble(element) : 'elsewhere';
      if (trouble) troubles.push(`${trouble}: ${name(element)}`);
    }
    expect(reached.map(name)).toEqual(expected.map(name));
    expect(troubles).toEqual([]);
    // On from the last one the focus leaves: it is not caught.
    await userEvent.keyboard('{Tab}');
    expect(focused()).not.toBe(expected.at(-1));
  });
});

/** The element of the page that holds an element, out of any shadow root. */
function outermost(element: Element): Element {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? outermost(root.host) : element;
}

describe('forced colours', () => {
  test.each(scenes)('leave every button and field with an edge: $name', async (scene) => {
    await wish({ hasForcedColours: true });
    await page.viewport(900, 700);
    await showScene(scene, englishCopy);
    expect(matchMedia('(forced-colors: active)').matches).toBe(true);
    const bare = [...everyElement(document.body)].filter((element) => {
      if (!element.matches('button, .button, input:not([type=radio], [type=checkbox]), select, textarea, dialog'))
        return false;
      const { borderTopStyle, borderTopWidth } = getComputedStyle(element);
      return isShown(element) && (borderTopStyle === 'none' || Number.parseFloat(borderTopWidth) < 1);
    });
    expect(bare.map(name)).toEqual([]);
  });
});

describe('a wish for less motion', () => {
  test.each(scenes)('leaves nothing that moves: $name', async (scene) => {
    await wish({});
    await showScene(scene, englishCopy);
    expect(movements()).toEqual([]);
  });
});

/** The numbers of WCAG 2.2, 1.4.12. */
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }';

describe('more space in the text', () => {
  test.each(scenes)('cuts nothing off: $name', async (scene) => {
    await wish({});
    await page.viewport(320, 640);
    await showScene(scene, englishCopy);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(spacing);
    for (const root of [document, ...[...everyElement()].flatMap(({ shadowRoot }) => shadowRoot ?? [])]) {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    }
    expect(cutOffTexts()).toEqual([]);
    document.adoptedStyleSheets = [];
  });
});

interface AXNode {
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value?: string };
}

interface FrameTree {
  readonly frame: { readonly id: string; readonly url: string };
  readonly childFrames?: readonly FrameTree[];
}

/** What Chromium tells a screen reader about this page. The tests run in a frame of the page that runs them. */
async function accessibilityTree(): Promise<readonly AXNode[]> {
  const { frameTree } = (await command('Page.getFrameTree')) as { frameTree: FrameTree };
  const own = [frameTree, ...(frameTree.childFrames ?? [])].find(({ frame }) => frame.url === location.href);
  const { nodes } = (await command('Accessibility.getFullAXTree', { frameId: own?.frame.id })) as {
    nodes: readonly AXNode[];
  };
  return nodes;
}

/** Roles that mean nothing without a name. */
const named =
  /^(button|link|checkbox|radio|switch|textbox|searchbox|spinbutton|combobox|dialog|region|navigation|heading|group|radiogroup|article)$/;
/** Where a name is not asked for: a group may just group, and an article begins with its own heading. */
const mayBeNameless = /^(group|article)$/;

describe('the accessibility tree', () => {
  test.each(scenes)('names everything that can be pressed or gone to: $name', async (scene) => {
    await wish({});
    await showScene(scene, englishCopy);
    const nodes = await accessibilityTree();
    const heard = nodes.filter(({ ignored, role }) => !ignored && named.test(role?.value ?? ''));
    const nameless = heard.filter(
      ({ role, name: said }) => !mayBeNameless.test(role?.value ?? '') && !said?.value?.trim(),
    );
    expect(heard.length).toBeGreaterThan(0);
    expect(nameless.map(({ role }) => role?.value)).toEqual([]);
  });
});
