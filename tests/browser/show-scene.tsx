import { render } from 'preact';
import { expect } from 'vitest';
import type { Copy } from '../../components/shared/copy';
import type { Scene } from '../../components/shared/GalleryScenes';

/** Parts that stand on somebody else's page; landmarks and the main heading are that page's own. */
const isPart = (name: string): boolean => /^(pause|strip|control|nudge) /.test(name);

/** The page around a part. */
function pageAround(): HTMLElement {
  const main = document.body.appendChild(document.createElement('main'));
  // The pause is as wide as the window, so it needs one without a margin here.
  main.style.padding = '0';
  main.appendChild(document.createElement('h1')).textContent = 'Some page';
  return main.appendChild(document.createElement('div'));
}

/** Shows one scene alone, in the words of `t`, once everything on it has been read. Gives what it was put into. */
export async function showScene({ name, render: show }: Scene, t: Copy): Promise<HTMLElement> {
  for (const child of [...document.body.children]) render(null, child);
  document.body.replaceChildren();
  const root = isPart(name) ? pageAround() : document.body.appendChild(document.createElement('div'));
  render(show(t), root);
  // Words that stand on the page only until something has been read.
  const passing = [t('popup_loading'), t('options_loading')];
  await expect
    .poll(() => passing.some((text) => document.body.textContent?.includes(text)), { interval: 10 })
    .toBe(false);
  // What is read after the page itself, such as what is stored, follows in the next frames.
  for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  return root;
}
