/** @typedef {{ file: string, scene: string, language: string, theme: string, width: number }} Shot */

const safe = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const unique = (values) => [...new Set(values)];

/** @param {string} name @param {readonly (string | number)[]} values */
function picker(name, values) {
  const choices = ['', ...values].map(
    (value) => `<option value="${safe(String(value))}">${safe(String(value || 'all'))}</option>`,
  );
  return `<label>${name} <select name="${name}">${choices.join('')}</select></label>`;
}

/** @param {Shot} shot */
function figure({ file, scene, language, theme, width }) {
  const words = `${scene}, ${language}, ${theme}, ${width} px`;
  return `<figure data-scene="${safe(scene)}" data-language="${safe(language)}" data-theme="${theme}" data-width="${width}">
<a href="${safe(file)}"><img src="${safe(file)}" alt="${safe(words)}" loading="lazy" /></a><figcaption>${safe(words)}</figcaption></figure>`;
}

/**
 * The page to browse the pictures with.
 * @param {readonly Shot[]} shots
 */
export function indexPage(shots) {
  const scenes = unique(shots.map(({ scene }) => scene));
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8" /><title>Pausepoint: every screen</title>
<meta name="viewport" content="width=device-width, initial-scale=1" /><meta name="color-scheme" content="light dark" />
<style>
body { margin: 1rem; font: 100%/1.4 system-ui, sans-serif; }
form { position: sticky; top: 0; display: flex; flex-wrap: wrap; gap: 1rem; padding: 0.6rem; background: Canvas; border-bottom: 1px solid; }
section { display: flex; flex-wrap: wrap; gap: 1rem; align-items: start; }
figure { margin: 0; } figure[hidden] { display: none; }
img { max-width: min(30rem, 90vw); max-height: 34rem; border: 1px solid gray; }
figcaption { font-size: 0.85rem; }
</style></head><body>
<h1>Every screen (${shots.length} pictures)</h1>
<form>${picker('scene', scenes)}${picker('language', unique(shots.map(({ language }) => language)))}
${picker('theme', unique(shots.map(({ theme }) => theme)))}${picker('width', unique(shots.map(({ width }) => width)))}</form>
${scenes
  .map(
    (scene) =>
      `<h2>${safe(scene)}</h2><section>${shots
        .filter((shot) => shot.scene === scene)
        .map(figure)
        .join('\n')}</section>`,
  )
  .join('\n')}
<script>
const form = document.forms[0];
const follow = () => {
  const wanted = [...new FormData(form)].filter(([, value]) => value);
  for (const one of document.querySelectorAll('figure')) one.hidden = wanted.some(([name, value]) => one.dataset[name] !== value);
  for (const part of document.querySelectorAll('section')) part.previousElementSibling.hidden = !part.querySelector('figure:not([hidden])');
};
form.addEventListener('change', follow);
follow();
</script></body></html>
`;
}
