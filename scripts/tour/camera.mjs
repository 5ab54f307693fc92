import { measureCallToPause } from '../drive/clock.mjs';
import { until } from '../drive/launch.mjs';
import { pressInPause, readPause, readStrip } from '../drive/pause.mjs';
import { pathSteps, regionSteps, viewSteps } from './help.mjs';
import { brief, demoState, pause, shootSettled } from './look.mjs';

/** A page that asks again sooner after "Not now" is refused without a pause (lib/core/decide.ts, nagMs). */
const nagMs = 10_000;

const settled = (page) =>
  until(() => demoState(page).then((state) => state.camera !== 'asking' && state), {
    what: 'the page to get its answer',
  });

async function askAndPause({ page, words }) {
  const { painted } = await measureCallToPause(page, () => page.click('#camera'));
  const { text } = (await readPause(page)) ?? { text: '' };
  const { camera } = await demoState(page);
  return {
    observed: `pause "${brief(text, 40)}"; the page's camera: ${camera}`,
    ok: text.includes(words.camera_headline) && camera === 'asking',
    ms: painted,
  };
}

/** A track that is live and really brings pictures. */
async function liveVideo(page) {
  return until(
    () =>
      page.evaluate(() => {
        const view = document.getElementById('view');
        const [track] = view.srcObject?.getVideoTracks() ?? [];
        return track?.readyState === 'live' && view.videoWidth > 0 && `${view.videoWidth} by ${view.videoHeight}`;
      }),
    { what: 'a live picture' },
  );
}

/** Camera: not now, again too soon, then continue. */
export async function cameraSteps(tour) {
  const { page, step } = tour;
  const shoot = (file) => shootSettled(page, file);
  await step({
    name: 'camera-pause',
    expected: 'The page asks for the camera; the pause covers the page and the page has nothing',
    run: () => askAndPause(tour),
    shoot,
  });
  let stoppedAt = 0;
  await step({
    name: 'camera-not-now',
    expected: 'NotAllowedError for the page, camera off',
    run: async () => {
      await pressInPause(page, 'stop');
      stoppedAt = Date.now();
      const { camera, error } = await settled(page);
      return {
        observed: `the page's camera: ${camera}, ${error}`,
        ok: camera === 'refused' && error === 'NotAllowedError',
      };
    },
    shoot,
  });
  await step({
    name: 'camera-asked-again',
    expected: 'Asked again at once: no second pause, NotAllowedError, a small strip says that the camera stays off',
    run: async () => {
      await page.click('#camera');
      const { camera, error } = await settled(page);
      const strip = await until(() => readStrip(page), { what: 'the strip' });
      return {
        observed: `the page's camera: ${camera}, ${error}; strip "${brief(strip.text, 40)}"`,
        ok: error === 'NotAllowedError' && strip.text.includes(tour.words.strip_refused),
      };
    },
    shoot,
  });
  await step({
    name: 'camera-pause-again',
    expected: 'Asked again later: the pause is back, the page has nothing',
    run: async () => {
      await pause(Math.max(0, stoppedAt + nagMs + 500 - Date.now()));
      return askAndPause(tour);
    },
    shoot,
  });
  await step({
    name: 'camera-continue',
    expected: 'A live picture from the camera',
    run: async () => {
      await pressInPause(page, 'continue');
      const { camera } = await settled(page);
      return { observed: `the page's camera: ${camera}, ${await liveVideo(page)}`, ok: camera === 'live' };
    },
    shoot,
  });
}

/** "Someone is pushing me": the camera stays off and help opens, to be walked through. */
export async function pushedSteps(tour) {
  const { page, step, driven } = tour;
  let help = null;
  await step({
    name: 'camera-pushed',
    expected: 'Pressing "Someone is pushing me" keeps the camera off and opens the path',
    run: async () => {
      if ((await demoState(page)).camera === 'live') await page.click('#camera'); // Stops the one that runs.
      const { painted } = await measureCallToPause(page, () => page.click('#camera'));
      await pressInPause(page, 'pushed');
      help = await driven.ownPage('help.html');
      const { error } = await settled(page);
      const address = await help.evaluate(() => location.pathname + location.search);
      return { observed: `${error} for the page; ${address} opened`, ok: error === 'NotAllowedError', ms: painted };
    },
    shoot: (file) => shootSettled(page, file),
  });
  if (help) {
    await help.bringToFront();
    await pathSteps(tour, help);
    await viewSteps(tour, help);
    await regionSteps(tour, help);
  }
  await help?.close().catch(() => {});
  await page.bringToFront();
}
