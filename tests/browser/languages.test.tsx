import '../../assets/styles/tokens.css';
import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { helpScenes, type Scene, scenes } from '../../components/shared/GalleryScenes';
import { languages, type Translate, translator } from '../../lib/platform/i18n';
import { wish } from './axe-check';
import { cutOffTexts, everyElement, tooWide } from './on-screen';
import { showScene } from './show-scene';

/** Twice the text, as a browser's own setting for it does: on pages by their root, in the parts by their one font. */
function enlargeText(): void {
  document.documentElement.style.fontSize = '200%';
  for (const { shadowRoot } of everyElement(document.body)) {
    if (!shadowRoot) continue;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('dialog, .strip, .control, :host > * { font-size: 32px !important }');
    shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, sheet];
  }
}

afterEach(() => {
  document.documentElement.style.fontSize = '';
  document.documentElement.dir = 'ltr';
});

/** What of a scene cannot be read in a narrow window, with the text as it is and with twice the text. */
async function lost(scene: Scene, t: Translate): Promise<readonly string[]> {
  await showScene(scene, t);
  const plain = [...cutOffTexts(), ...tooWide()];
  enlargeText();
  const large = [...cutOffTexts(), ...tooWide()];
  document.documentElement.style.fontSize = '';
  return [...plain, ...large].map((line) => `${scene.name}: ${line}`);
}

test('the help of every region fits', async () => {
  await wish({});
  await page.viewport(320, 640);
  const found: string[] = [];
  for (const scene of helpScenes) found.push(...(await lost(scene, translator('en'))));
  expect(helpScenes.length).toBeGreaterThan(40);
  expect(found).toEqual([]);
});

describe.each(languages)('%s', (language) => {
  test.each(['child', 'teen'] as const)(
    'fits a window of 320 pixels with twice the text, in words for a %s',
    async (ageBand) => {
      await wish({});
      await page.viewport(320, 640);
      const t = translator(language, ageBand);
      document.documentElement.dir = t('meta_dir');
      for (const scene of scenes) {
        // What differs for teens is in these; everything else they share.
        if (ageBand === 'teen' && !/^(pause|welcome) /.test(scene.name)) continue;
        expect(await lost(scene, t)).toEqual([]);
      }
    },
  );
});
