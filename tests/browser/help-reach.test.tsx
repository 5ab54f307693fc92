import '../../assets/styles/tokens.css';
import { expect, test } from 'vitest';
import { scenes } from '../../components/shared/GalleryScenes';
import { translator } from '../../lib/platform/i18n';
import { everyElement } from './on-screen';
import { showScene } from './show-scene';

const t = translator('en');
/**
 * Smallest things on somebody else's page, which one press unfolds or which say one sentence. There the shortcut for help
 * (Alt+Shift+H) is the one press.
 */
const byShortcut = ['control small', 'nudge quiet line', 'nudge about a draft'];
/** Parts of the popup by themselves, which has its help below them. */
const isPartOfPopup = (name: string): boolean => name.startsWith('popup chat ');
const acts = ['pushed', 'talk', 'help'];

/** What leads to help or is help, and can be pressed now. */
function waysToHelp(): readonly Element[] {
  return [...everyElement(document.body)].filter((element) => {
    if (!(element instanceof HTMLElement) || !element.checkVisibility()) return false;
    if (element.matches(':disabled, [aria-disabled="true"]')) return false;
    if (element.matches('a[href*="help.html"], a[href^="tel:"], a[href^="sms:"], a[href^="#path"]')) return true;
    return (
      element.matches('button') && (acts.includes(element.dataset.act ?? '') || element.innerText === t('popup_help'))
    );
  });
}

test('in every state of every screen help is one press away: no lock, error or policy hides it', async () => {
  const without: string[] = [];
  for (const scene of scenes) {
    await showScene(scene, t);
    if (waysToHelp().length === 0 && !isPartOfPopup(scene.name)) without.push(scene.name);
  }
  expect(scenes.length).toBeGreaterThan(80);
  expect(without).toEqual(byShortcut);
});
