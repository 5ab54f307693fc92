import '../../assets/styles/tokens.css';
import { render } from 'preact';
import { describe, expect, test } from 'vitest';
import { scenes } from '../../components/shared/GalleryScenes';
import { englishCopy, rightToLeftCopy } from '../builders/copy';
import { looks, overflows, violations, wear } from './axe-check';

/** Words that stand on the page only until something has been read. */
const passing = [englishCopy('popup_loading'), englishCopy('options_loading')];

/** Parts that stand on somebody else's page; landmarks and the main heading are that page's own. */
const isPart = (name: string): boolean => /^(pause|strip|control) /.test(name);

async function settle(): Promise<void> {
  await expect.poll(() => passing.some((text) => document.body.textContent?.includes(text))).toBe(false);
}

/** The page around a part. */
function pageAround(): HTMLElement {
  const main = document.body.appendChild(document.createElement('main'));
  // The pause is as wide as the window, so it needs one without a margin here.
  main.style.padding = '0';
  main.appendChild(document.createElement('h1')).textContent = 'Some page';
  return main.appendChild(document.createElement('div'));
}

describe.each(looks)('%s', (look) => {
  test.each(scenes)('$name has no barrier that axe can find', async ({ name, render: show }) => {
    await wear(look);
    const root = isPart(name) ? pageAround() : document.body.appendChild(document.createElement('div'));
    render(show(look === 'right to left' ? rightToLeftCopy : englishCopy), root);
    await settle();
    expect(root.childElementCount).toBeGreaterThan(0);
    expect(await violations()).toEqual([]);
    expect(overflows()).toBe(false);
  });
});
