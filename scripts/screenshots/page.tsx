import { render } from 'preact';
import '../../assets/styles/tokens.css';
import { scenes } from '../../components/shared/GalleryScenes';
import { setPageLanguage } from '../../components/shared/page-language';
import type { AgeBand } from '../../lib/core/settings';
import { languages, translator } from '../../lib/platform/i18n';

/** Shows one scene in one language. Resolves once what it reads has been read and painted. */
async function show(name: string, language: string, ageBand: AgeBand | null): Promise<void> {
  const scene = scenes.find((one) => one.name === name);
  if (!scene) throw new Error(`There is no scene ${name}.`);
  const t = translator(language, ageBand);
  setPageLanguage(document, t, 'ext_name');
  document.documentElement.dataset.place = name.startsWith('popup ') ? 'popup' : 'tab';
  render(null, document.body);
  // A part of its own for each scene, so that nothing of the last one is left.
  render(<div key={`${name} ${language}`}>{scene.render(t)}</div>, document.body);
  await new Promise((resolve) => setTimeout(resolve, 30));
  await document.fonts.ready;
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

Object.assign(window, { gallery: { show, languages, scenes: scenes.map(({ name }) => name) } });
