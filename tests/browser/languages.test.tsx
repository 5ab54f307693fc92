import '../../assets/styles/tokens.css';
import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { scenes } from '../../components/shared/GalleryScenes';
import { languages, translator } from '../../lib/platform/i18n';
import { wish } from './axe-check';
import { cutOffTexts, everyElement } from './on-screen';
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

const sideways = (): boolean => document.documentElement.scrollWidth > document.documentElement.clientWidth;

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
        await showScene(scene, t);
        const plain = cutOffTexts();
        enlargeText();
        expect([scene.name, sideways(), plain, cutOffTexts()]).toEqual([scene.name, false, [], []]);
        document.documentElement.style.fontSize = '';
      }
    },
  );
});
