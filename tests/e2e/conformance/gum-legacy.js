import { check, inGroup, later, outcomeNow, show } from './check.js';
import { tracksOf } from './gum-tracks.js';

const spec = (anchor) => `mediacapture-streams #${anchor}`;
inGroup('legacy');
const old = navigator.webkitGetUserMedia ?? navigator.mozGetUserMedia;
const legacy = spec('dom-navigator-getusermedia');
const call = (self, ...args) => outcomeNow(() => old.call(self, ...args));
const called = (wish) =>
  new Promise((done) => {
    const value = old.call(
      navigator,
      wish,
      (stream) => done(`success ${tracksOf(stream)}`),
      (error) => done(`failure ${show(error)}`),
    );
    if (value !== undefined) done(`gives ${show(value)}`);
  });
const none = () => {};
check('which names there are', legacy, () =>
  ['getUserMedia', 'webkitGetUserMedia', 'mozGetUserMedia'].map((name) => name in navigator),
);
check('sound', legacy, () => called({ audio: true }));
check('a failure by device', legacy, () => called({ audio: { deviceId: { exact: 'none' } } }));
check('one argument', legacy, () => call(navigator, { audio: true }));
check('two arguments', legacy, () => call(navigator, { audio: true }, none));
check('no functions', legacy, () => call(navigator, { audio: true }, 1, 2));
check('a failure that is no function', legacy, () => call(navigator, { audio: true }, none, {}));
check('null functions', legacy, () => call(navigator, { audio: true }, null, null));
check('a picture and no functions', legacy, () => call(navigator, { video: true }, 1, 2));
check('a picture and one argument', legacy, () => call(navigator, { video: true }));
check('nothing asked for', legacy, () => Promise.race([called({}), later(300).then(() => 'silent')]).catch(show));
check('null constraints', legacy, () => Promise.race([called(null), later(300).then(() => 'silent')]).catch(show));
check('text as constraints', legacy, () => call(navigator, 'x', none, none));
check('a getter that throws', legacy, () => {
  const wish = {
    get audio() {
      throw new RangeError('mine');
    },
  };
  return call(navigator, wish, none, none);
});
check('order of conversions', 'webidl #dfn-overload-resolution-algorithm', () => {
  const order = [];
  const wish = {
    get audio() {
      order.push('audio');
      return false;
    },
    get video() {
      order.push('video');
      return false;
    },
  };
  return [call(navigator, wish, 1, 2), order.filter((name, at) => order.indexOf(name) === at)];
});
check(
  "the callback's this and arguments",
  'webidl #invoke-a-callback-function',
  () =>
    new Promise((done) => {
      old.call(
        navigator,
        { audio: true },
        function (...args) {
          tracksOf(args[0]);
          done([this === undefined, args.length]);
        },
        (error) => done(show(error)),
      );
    }),
);
check(
  "a sloppy callback's this",
  'webidl #invoke-a-callback-function',
  () =>
    new Promise((done) => {
      window.noteThis = (self, stream) => {
        tracksOf(stream);
        done(self === window);
      };
      old.call(navigator, { audio: true }, new Function('stream', 'noteThis(this, stream)'), (error) =>
        done(show(error)),
      );
    }),
);
check('an error in the callback reaches the window', 'webidl #invoke-a-callback-function', async () => {
  old.call(
    navigator,
    { audio: true },
    (stream) => {
      tracksOf(stream);
      throw new RangeError('in the callback');
    },
    none,
  );
  await later(400);
  return window.reports;
});
check('an error in the failure callback reaches the window', 'webidl #invoke-a-callback-function', async () => {
  old.call(navigator, { audio: { deviceId: { exact: 'none' } } }, none, () => {
    throw new RangeError('in the callback');
  });
  await later(400);
  return window.reports;
});
check('the call returns before the callback', legacy, async () => {
  const order = [];
  const answered = new Promise((done) => {
    old.call(
      navigator,
      { audio: true },
      (stream) => {
        order.push('callback');
        tracksOf(stream);
        done();
      },
      done,
    );
  });
  order.push('returned');
  await answered;
  return order;
});

inGroup('legacy camera');
check('a picture', legacy, () => called({ video: true }));
check('sound and a picture', legacy, () => called({ audio: true, video: true }));
check('too large', legacy, () => called({ video: { width: { exact: 99999 } } }));
check('an error in the callback reaches the window', 'webidl #invoke-a-callback-function', async () => {
  old.call(
    navigator,
    { video: true },
    (stream) => {
      tracksOf(stream);
      throw new RangeError('in the callback');
    },
    none,
  );
  await later(600);
  return window.reports;
});
