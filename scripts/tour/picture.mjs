import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { measureCallToPause } from '../drive/clock.mjs';
import { dropFiles } from '../drive/drop.mjs';
import { chooseFiles } from '../drive/files.mjs';
import { until } from '../drive/launch.mjs';
import { pasteImage } from '../drive/paste.mjs';
import { pressInPause, readPause } from '../drive/pause.mjs';
import { brief, demoState, newestFile, pause, shootSettled } from './look.mjs';

const routes = [
  { route: 'picker', saying: 'picked', handOver: (page, file) => chooseFiles(page, '#pick', [file]) },
  { route: 'drop', saying: 'dropped', handOver: (page, file) => dropFiles(page, '#drop-area', [file]) },
  // A browser writes a picture anew when it goes over the clipboard, so its bytes are not those of the file.
  { route: 'paste', saying: 'pasted', handOver: (page, file) => pasteImage(page, '#words', file), isRewritten: true },
];

const sumOf = (file) => createHash('sha256').update(readFileSync(file)).digest('hex');

async function handOverAndPause({ page, words }, { handOver, route }, file) {
  const { received } = await demoState(page);
  const { painted } = await measureCallToPause(page, () => handOver(page, file));
  const { text } = (await readPause(page)) ?? { text: '' };
  const after = (await demoState(page)).received.length;
  return {
    observed: `pause "${brief(text, 40)}"; the page received ${after - received.length} files by ${route}`,
    ok: text.includes(words.picture_headline) && after === received.length,
    ms: painted,
  };
}

async function sendAndCompare({ page }, { route, isRewritten }, file) {
  await pressInPause(page, 'continue');
  const got = await until(() => newestFile(page, route), { what: `the page to get the file by ${route}` });
  const name = isRewritten ? 'image.png' : path.basename(file);
  const isSame = isRewritten || got.sha256 === sumOf(file);
  const isWhole = got.name === name && got.type === 'image/png' && got.size > 0 && isSame;
  const bytes = isRewritten ? 'as the clipboard wrote it' : isSame ? 'byte for byte' : 'with other bytes';
  return { observed: `the page received ${got.name}, ${got.type}, ${got.size} bytes, ${bytes}`, ok: isWhole };
}

/** One way into the chat: keep it, then send it. */
async function routeSteps(tour, way, file) {
  const { page, step } = tour;
  const { route, saying } = way;
  const shoot = (target) => shootSettled(page, target);
  const show = (suffix) =>
    step({
      name: `${route}-pause${suffix}`,
      expected: `A picture is ${saying}; the pause covers the page and the page has received nothing`,
      run: () => handOverAndPause(tour, way, file),
      shoot,
    });
  await show('');
  await step({
    name: `${route}-keep`,
    expected: 'The page received nothing and stays usable',
    run: async () => {
      await pressInPause(page, 'stop');
      await pause(300);
      const got = await newestFile(page, route);
      await page.type('#words', 'Hello', { delay: 5 });
      const typed = await page.$eval('#words', (area) => area.value);
      await page.$eval('#words', (area) => {
        area.value = '';
      });
      return {
        observed: `the page received ${got ? got.name : 'nothing'}; typing in it gives "${typed}"`,
        ok: got === null && typed === 'Hello',
      };
    },
    shoot,
  });
  await show('-again');
  await step({
    name: `${route}-send`,
    expected: way.isRewritten ? 'The page received the pasted picture' : 'The page received exactly that file',
    run: () => sendAndCompare(tour, way, file),
    shoot,
  });
}

/** Pictures by picker, drop and paste: each kept once and sent once. */
export async function pictureSteps(tour) {
  for (const [index, way] of routes.entries()) await routeSteps(tour, way, tour.files[index]);
}
