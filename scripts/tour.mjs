import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { serveDemo } from './demo/server.mjs';
import { armClock } from './drive/clock.mjs';
import { launch } from './drive/launch.mjs';
import { png, writeFiles } from './drive/pictures.mjs';
import { cameraSteps, pushedSteps } from './tour/camera.mjs';
import { chatSteps } from './tour/chat.mjs';
import { controlSteps } from './tour/control.mjs';
import { optionsSteps, popupSteps, welcomeSteps } from './tour/pages.mjs';
import { pictureSteps } from './tour/picture.mjs';
import { openRecorder } from './tour/recorder.mjs';

/** The words that a person should see, from the same file that the extension is built from. */
const words = () => JSON.parse(readFileSync(new URL('../locales/en.json', import.meta.url), 'utf8'));

function testPictures(folder) {
  const size = { width: 640, height: 400 };
  return writeFiles(folder, {
    'circle.png': png({ ...size, seed: 3 }),
    'sun.png': png({ ...size, seed: 8 }),
    'ball.png': png({ ...size, seed: 5 }),
  });
}

async function openChat(driven, demo, step) {
  const page = await driven.browser.newPage();
  await armClock(page);
  await step({
    name: 'chat',
    expected: 'The pretend chat opens, without a pause and with the camera off',
    run: async () => {
      await page.goto(`${demo.address}?fast`);
      await page.bringToFront();
      await page.waitForFunction(() => window.demo && document.querySelectorAll('.message').length >= 4);
      const { camera } = await page.evaluate(() => window.demo);
      return { observed: `${await page.title()}; camera: ${camera}`, ok: camera === 'off' };
    },
    shoot: (file) => page.screenshot({ path: file }),
  });
  return page;
}

async function walk({ driven, demo, step, files }) {
  const base = { step, driven, words: words(), files };
  await welcomeSteps(base);
  const tour = { ...base, page: await openChat(driven, demo, step) };
  await cameraSteps(tour);
  await controlSteps(tour);
  await pictureSteps(tour);
  await popupSteps(tour);
  await pushedSteps(tour);
  await optionsSteps(tour);
  await chatSteps({ ...base, demo });
}

/**
 * Walks through Pausepoint without a person and writes a picture per step and tour.json.
 * @param {{ browser: 'chrome' | 'firefox', executablePath?: string, extensionDir: string, folder: string }} options
 */
export async function runTour({ browser, executablePath, extensionDir, folder }) {
  const recorder = openRecorder(path.resolve(folder));
  const pictureFolder = mkdtempSync(path.join(tmpdir(), 'pausepoint-tour-'));
  const demo = await serveDemo();
  let version = '';
  try {
    const driven = await launch({ browser, extensionDir, ...(executablePath ? { executablePath } : {}) });
    try {
      version = await driven.browser.version();
      await walk({ driven, demo, step: recorder.step, files: testPictures(pictureFolder) });
    } finally {
      await driven.close().catch(() => {});
    }
  } finally {
    await demo.close();
    rmSync(pictureFolder, { recursive: true, force: true });
  }
  const result = recorder.finish({ browser, version });
  const passed = result.steps.filter(({ ok }) => ok).length;
  console.log(
    `${passed} of ${result.steps.length} steps ok in ${version}. Pictures and tour.json: ${path.resolve(folder)}`,
  );
  return result;
}
