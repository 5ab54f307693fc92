import { createRequire } from 'node:module';
import type { AddressInfo, Server } from 'node:net';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtPages, prepareCompat } from '../../scripts/compat-setup.mjs';
import {
  type Driven,
  launch,
  pressInControl,
  pressInPause,
  waitForControl,
  waitForPause,
} from '../../scripts/drive/index.mjs';
import { inBothBrowsers } from '../e2e/objects/in-both-browsers';
import { type CameraClient, cameraClients } from './camera-clients';
import { checks, Outcomes } from './camera-results';
import { Visit } from './camera-visit';
import { compatResults } from './results';

const results = compatResults('cameras', {
  title: 'Camera clients',
  about:
    'Each client starts a camera the way its documentation does. Chromium has several fake cameras here; Firefox has one, which is asked for by its id again. Firefox without a display has no screen to share: there it is the error that has to be the same. Jitsi hands its library out elsewhere; the registry has two old copies of it, one for each browser.',
  checks,
});

/** Chromium's second fake camera measures depth, so that it takes three for two that show a picture. */
const options = { args: ['--use-fake-device-for-media-stream=device-count=3,fps=10'] };
/** Long enough for a slow leak to show. */
const heldMs = 3000;

let broker: Server;
const brokerPort = () => (broker.address() as AddressInfo).port;
beforeAll(async () => {
  prepareCompat('cameras');
  const { PeerServer } = createRequire(resolve('tests/compat/cameras/package.json'))('peer') as {
    PeerServer(options: { host: string; port: number }, started: (server: Server) => void): void;
  };
  broker = await new Promise((started) => PeerServer({ host: '127.0.0.1', port: 0 }, started));
});
afterAll(() => {
  broker.close();
});

inBothBrowsers(
  'Camera clients',
  (bench) => {
    const isChrome = bench.name === 'chrome';
    let bare: Driven;
    let visits = 0;
    beforeAll(async () => {
      bare = await launch({ browser: bench.name, headless: true, ...(isChrome ? options : {}) });
    });
    afterAll(async () => {
      results.finish(bench.name, await bench.driven.browser.version());
      await bare?.close();
    });

    /** Each visit is to a site of its own, which nobody has been asked on. */
    const visit = (client: CameraClient): Promise<Visit> => {
      visits += 1;
      const host = `${client.page}-${visits}.localhost`;
      return Visit.open(client, (query) => bench.open(host, query), brokerPort());
    };
    const visitBare = (client: CameraClient): Promise<Visit> =>
      Visit.open(
        client,
        async (query): Promise<Page> => {
          const page = await bare.browser.newPage();
          await page.goto(bench.served.url(`${client.page}.localhost`, query));
          await page.bringToFront();
          return page;
        },
        brokerPort(),
      );
    const start = async (seen: Visit): Promise<void> => {
      await seen.step('talk');
      await seen.reports('microphone', ({ microphone }) => microphone === 'live');
      await seen.receivesMore('sound');
      await seen.step('start');
    };

    async function driveBare(client: CameraClient, outcomes: Outcomes): Promise<string> {
      const seen = await visitBare(client);
      await outcomes.check('native', async () => {
        await start(seen);
        await seen.reports('camera', ({ camera }) => camera === 'live');
        await seen.becomes('moves');
      });
      const screen = await seen.shareScreen();
      await seen.close();
      return screen;
    }

    async function driveNotNow(client: CameraClient, outcomes: Outcomes, bareScreen: Promise<string>): Promise<void> {
      const seen = await visit(client);
      await start(seen);
      await waitForPause(seen.page);
      const [screen] = await Promise.all([bareScreen, new Promise((done) => setTimeout(done, heldMs))]);
      await outcomes.check('held', () => seen.isHeld());
      await pressInPause(seen.page, 'stop');
      await outcomes.check('refused', async () => {
        const refused = await seen.reports('refusal', ({ failure }) => failure !== null);
        expect(refused).toMatchObject({ failure: client.refusal ?? 'NotAllowedError', camera: 'none', unhandled: [] });
      });
      await seen.closeWarmLine();
      await outcomes.check('sound', async () => {
        expect(await seen.report()).toMatchObject({ microphone: 'live' });
        await seen.receivesMore('sound');
        await seen.forget();
        await seen.step('talk');
        await seen.reports('microphone', ({ microphone }) => microphone === 'live');
        await seen.isUndisturbed();
      });
      await outcomes.check('screen', async () => {
        expect(await seen.shareScreen()).toBe(screen);
        await seen.isUndisturbed();
      });
      await seen.close();
    }

    async function driveCarryOn(client: CameraClient, outcomes: Outcomes): Promise<void> {
      const seen = await visit(client);
      await start(seen);
      await waitForPause(seen.page);
      await pressInPause(seen.page, 'continue', { answer: 'no' });
      const isGiven = async (): Promise<void> => {
        await seen.reports('camera', ({ camera }) => camera === 'live');
        await seen.becomes('moves');
        await seen.hasNoPause();
      };
      await outcomes.check('moves', isGiven);
      await outcomes.check('off, on', async () => {
        await seen.step('off');
        await seen.becomes('black');
        await seen.step('on');
        await seen.becomes('moves');
        await seen.isUndisturbed();
      });
      await outcomes.check('replace', async () => {
        const { given } = await seen.report();
        await seen.step('replace');
        await seen.reports('replaced track', (report) => report.given > given);
        await isGiven();
        await seen.isUndisturbed();
      });
      await outcomes.check('again', async () => {
        await seen.step('stop');
        await seen.reports('end of the camera', ({ camera }) => camera === 'ended');
        const { given } = await seen.report();
        await seen.step('again');
        await seen.reports('camera', (report) => report.given > given);
        await waitForControl(seen.page, ({ acts }) => acts.includes('ask'), 'a reminder');
        await isGiven();
      });
      await outcomes.check('device', async () => {
        const { given, device } = await seen.report();
        const other = await seen.otherCamera();
        if (isChrome) expect(other).not.toBe(device);
        await seen.step('change', other);
        await seen.reports('other camera', (report) => report.given > given && report.device === other);
        await isGiven();
      });
      await outcomes.check('stop', async () => {
        await waitForControl(seen.page);
        await pressInControl(seen.page, 'stop');
        await seen.reports('end of the camera', ({ camera }) => camera === 'ended');
      });
      await outcomes.check('told', async () => {
        if (!(await seen.report()).heardEnd) throw new Error('an event that a script made reaches `onended` only.');
      });
      expect((await seen.report()).unhandled).toEqual([]);
      await seen.close();
    }

    test.each(cameraClients)('$name', async (client) => {
      const outcomes = new Outcomes();
      const row = { subject: client.name, package: client.name, route: client.route, browser: bench.name };
      const why = client.broken?.[bench.name];
      if (why) {
        outcomes.skip(undefined, why);
      } else {
        if (client.without) outcomes.skip(client.without.checks, client.without.why);
        // The time in which nobody answers is the time in which the other browser runs.
        const bareScreen = driveBare(client, outcomes);
        await Promise.all([bareScreen, driveNotNow(client, outcomes, bareScreen)]);
        await driveCarryOn(client, outcomes);
      }
      expect(results.add({ ...row, ...outcomes.row() })).toEqual([]);
    });
  },
  undefined,
  builtPages('cameras'),
  options,
);
