import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtPages, prepareCompat } from '../../scripts/compat-setup.mjs';
import { type Driven, launch, pictures } from '../../scripts/drive/index.mjs';
import { type Bench, inBothBrowsers } from '../e2e/objects/in-both-browsers';
import { openWidget, runHeld, runNative } from './drive-flow';
import { compatResults, type Row } from './results';
import { type Flow, type Widget, widgets } from './upload-flows';

const host = 'stranger.pausepoint.localhost';

const results = compatResults('uploaders', {
  title: 'Uploaders and editors',
  about:
    'A picture goes into each of them by every way in that it has: the file chooser, a drop, a paste. The same is first done without Pausepoint, and what the page then knows (files with their hashes, events, inputs, pictures, the state of the widget) is what it has to know after "Send it".',
  checks: {
    native: 'the way works in this browser without Pausepoint; otherwise nothing else is driven',
    text: 'plain text, or a text file, passes at once and without a pause',
    held: 'while the pause is unanswered, nothing of the picture can be read in the page',
    keep: 'after "Keep it to myself" nothing has arrived, the widget is as before and takes the same picture again',
    continue: 'after "Send it" the same files arrive as without Pausepoint, and the widget is in the same state',
  },
});

beforeAll(() => {
  prepareCompat('uploaders');
});

inBothBrowsers(
  'A picture handed to',
  (bench) => {
    let plain: Driven;
    beforeAll(async () => {
      pictures.writeFiles(bench.folder, {
        'cat.png': pictures.png(),
        'dog.jpg': pictures.jpeg(),
        'list.txt': pictures.text(),
      });
      plain = await launch({ browser: bench.name });
      if (bench.name === 'firefox') return;
      const origin = bench.served.url(host).replace(/\/$/, '');
      for (const { browser } of [plain, bench.driven]) {
        const context = browser.defaultBrowserContext();
        await context.overridePermissions(origin, ['clipboard-read', 'clipboard-sanitized-write']);
      }
    });
    afterAll(async () => {
      results.finish(bench.name, await bench.driven.browser.version());
      await plain?.close();
    });

    test.each(widgets)('$subject', async (widget) => {
      const problems: string[] = [];
      for (const row of await runWidget(bench, plain, widget)) problems.push(...results.add(row));
      // What passes at the second try leaves a trace as well.
      for (const problem of problems) console.log(problem);
      expect(problems).toEqual([]);
    });
  },
  undefined,
  builtPages('uploaders'),
);

type Outcomes = Pick<Row, 'outcomes' | 'note'>;

const notDriven: Outcomes = {
  outcomes: {
    native: 'not driven',
    text: 'not driven',
    held: 'not driven',
    keep: 'not driven',
    continue: 'not driven',
  },
  note: 'It does not take a picture this way without Pausepoint either, as it is driven here.',
};

const whyNoText = ({ text }: Flow) => (typeof text === 'object' ? { note: `As to text: it ${text.none}.` } : {});

async function runWidget(bench: Bench, plain: Driven, widget: Widget): Promise<Row[]> {
  const address = bench.served.url(host, `/?widget=${widget.page}`);
  const withoutUs = await plain.browser.newPage();
  const withUs = await bench.driven.browser.newPage();
  await openWidget(withoutUs, address, widget.flows);
  await openWidget(withUs, address, widget.flows);
  // The browser without us runs ahead of the other one.
  let ahead: Promise<unknown> = Promise.resolve();
  const natives = widget.flows.map((flow) => {
    const native = ahead.then(() => runNative(withoutUs, flow, bench.folder, widget.hasPreviews === true));
    ahead = native.catch(() => undefined);
    return { flow, native };
  });
  const rows: Row[] = [];
  for (const { flow, native: running } of natives) {
    const native = await running;
    const outcomes = native.pictures ? await runHeld(withUs, flow, native, bench.folder) : notDriven;
    const { subject, package: name } = widget;
    const { route } = flow;
    rows.push({ subject, package: name, route, browser: bench.name, ...whyNoText(flow), ...outcomes });
  }
  await withoutUs.close();
  await withUs.close();
  return rows;
}
