import { pressInControl, waitForControl } from '../drive/control.mjs';
import { until } from '../drive/launch.mjs';
import { brief, demoState, shootSettled } from './look.mjs';

/** Every live camera has been on for so much longer; told to the extension's memory from a page of its own. */
async function age(driven, ms) {
  const own = await driven.openExtensionPage('options.html');
  await own.evaluate(async (span) => {
    const { session } = (globalThis.browser ?? globalThis.chrome).storage;
    const { cameras } = await session.get('cameras');
    for (const camera of Object.values(cameras)) camera.since -= span;
    await session.set({ cameras });
  }, ms);
  await own.close();
}

const says = (seen) => `"${brief(seen.headline, 40)}" ${seen.time} ${seen.detail}`.trim();

/** While the camera is on: the control, cover, the check-in, stop. */
export async function controlSteps({ page, step, driven, words }) {
  const shoot = (file) => shootSettled(page, file);
  const sees = async (what, wanted) => {
    const seen = await waitForControl(page, wanted, what);
    return { observed: says(seen), ok: true };
  };
  await step({
    name: 'control',
    expected: 'A small control says that the camera is on and for how long, and offers to stop or cover it',
    run: () => sees('the control', ({ headline, acts }) => headline === words.control_on && acts.includes('cover')),
    shoot,
  });
  await step({
    name: 'control-cover',
    expected: 'Cover: black, and the control says so',
    run: async () => {
      await pressInControl(page, 'cover');
      return sees('the cover', ({ headline }) => headline === words.control_covered);
    },
    shoot,
  });
  await step({
    name: 'control-checkin',
    expected: 'Shown again; after four minutes the control asks one kind question',
    run: async () => {
      // For a second after a cover nothing undoes it.
      await new Promise((done) => setTimeout(done, 1100));
      await pressInControl(page, 'show');
      await age(driven, 4 * 60_000);
      await page.bringToFront();
      return sees('the check-in', ({ headline }) => headline === words.checkin_headline);
    },
    shoot,
  });
  await step({
    name: 'control-stop',
    expected: 'Stop: the page’s track has ended, and there is one warm line',
    run: async () => {
      await pressInControl(page, 'stop');
      const seen = await waitForControl(page, ({ headline }) => headline === words.control_stopped, 'the end');
      const isOff = async () => (await demoState(page)).camera === 'off';
      await until(isOff, { what: 'the page to notice' });
      return { observed: `${says(seen)}; the page's camera: off`, ok: seen.detail.length > 0 };
    },
    shoot,
  });
}
