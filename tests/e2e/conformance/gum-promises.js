import { check, freshRealm, inGroup, later, loadedFrame, outcome } from './check.js';
import { tracksOf } from './gum-tracks.js';

const spec = (anchor) => `mediacapture-streams #${anchor}`;
const method = spec('dom-mediadevices-getusermedia');
const media = navigator.mediaDevices;
const ask = (...args) => media.getUserMedia(...args);
const native = MediaDevices.prototype.getUserMedia;
const tracks = (...args) => outcome(() => ask(...args).then(tracksOf));

inGroup('promises');
check("the promise is of the window's own class", 'webidl #js-promise', async () => {
  const promise = ask({});
  const seen = [
    promise.constructor === Promise,
    promise instanceof Promise,
    Object.getPrototypeOf(promise) === Promise.prototype,
  ];
  await promise.catch(() => {});
  return [...seen, Reflect.ownKeys(promise)];
});
check('each call has a promise of its own', method, async () => {
  const [one, other] = [ask({}), ask({})];
  await Promise.allSettled([one, other]);
  return one === other;
});
check(
  'a rejection comes before promises that are made later',
  'webidl #a-promise-rejected-with',
  async () => {
    const order = [];
    ask({}).catch(() => order.push('call'));
    Promise.resolve()
      .then(() => order.push('a'))
      .then(() => order.push('b'))
      .then(() => order.push('c'));
    await later(20);
    return order;
  },
  '[call, a, b, c]',
);
check('a rejection for a wrong this comes in the same order', 'webidl #a-promise-rejected-with', async () => {
  const order = [];
  native.call({}, {}).catch(() => order.push('call'));
  Promise.resolve()
    .then(() => order.push('a'))
    .then(() => order.push('b'));
  await later(20);
  return order;
});
check('two refused calls are told in their order', method, async () => {
  const order = [];
  await Promise.allSettled([
    ask({}).catch(() => order.push(1)),
    ask({}).catch(() => order.push(2)),
    ask().catch(() => order.push(3)),
  ]);
  return order;
});
check('two granted calls are told in their order', method, async () => {
  const order = [];
  const note = (name) => (stream) => {
    order.push(name);
    tracksOf(stream);
  };
  await Promise.all([ask({ audio: true }).then(note(1)), ask({ audio: true }).then(note(2))]);
  return order;
});
check('then, catch and await in between', 'ecma-262 #sec-promise-objects', async () => {
  const order = [];
  const wait = (async () => {
    try {
      await ask({});
    } catch {
      order.push('await');
    }
  })();
  ask({}).then(undefined, () => order.push('then'));
  queueMicrotask(() => order.push('microtask'));
  await wait;
  await later(10);
  return order;
});
check(
  "a page's then on Object.prototype is not asked about the stream twice",
  'ecma-262 #sec-promise-resolve-functions',
  async () => {
    let reads = 0;
    const stream = await ask({ audio: true });
    tracksOf(stream);
    Object.defineProperty(MediaStream.prototype, 'then', {
      configurable: true,
      get() {
        reads += 1;
        return undefined;
      },
    });
    try {
      const promise = ask({ audio: true });
      await new Promise((done) => promise.then(done));
    } finally {
      delete MediaStream.prototype.then;
    }
    return reads;
  },
);
check('a rejection nobody handles reaches the window', 'html #unhandled-promise-rejections', async () => {
  void ask({});
  await later(60);
  return window.reports;
});
check('a rejection handled in time does not', 'html #unhandled-promise-rejections', async () => {
  void ask({}).catch(() => {});
  await later(60);
  return window.reports;
});
check('Promise.prototype.then changed by the page is not used', 'webidl #js-promise', async () => {
  const { then } = Promise.prototype;
  let calls = 0;
  Reflect.set(Promise.prototype, 'then', function counted(...args) {
    calls += 1;
    return then.apply(this, args);
  });
  let promise;
  try {
    promise = ask({});
  } finally {
    Reflect.set(Promise.prototype, 'then', then);
  }
  await promise.catch(() => {});
  return calls;
});
check('Symbol.species of the page is not used', 'ecma-262 #sec-promise.prototype.then', async () => {
  let made = 0;
  const old = Object.getOwnPropertyDescriptor(Promise, Symbol.species);
  Object.defineProperty(Promise, Symbol.species, {
    configurable: true,
    get() {
      made += 1;
      return Promise;
    },
  });
  const promise = ask({});
  await later(10);
  Object.defineProperty(Promise, Symbol.species, old);
  await promise.catch(() => {});
  return made;
});
inGroup('audio in frames');
check("a promise of the function's realm", 'webidl #js-operations', async () => {
  const win = freshRealm();
  const promise = win.MediaDevices.prototype.getUserMedia.call(media, {});
  const seen = promise instanceof win.Promise;
  return [seen, await outcome(() => promise, win)];
});
check("our function on a frame's devices", 'webidl #js-operations', () => {
  const win = freshRealm();
  return outcome(() => native.call(win.navigator.mediaDevices, {}), win);
});
check("sound by our function on a frame's devices", 'webidl #js-operations', () => {
  const win = freshRealm();
  return outcome(() => native.call(win.navigator.mediaDevices, { audio: true }).then(tracksOf), win);
});
check("sound by a frame's function on our devices", 'webidl #js-operations', () => {
  const win = freshRealm();
  return outcome(() => win.MediaDevices.prototype.getUserMedia.call(media, { audio: true }).then(tracksOf), win);
});
check('constraints made in another realm', 'webidl #js-dictionary', () => {
  const win = freshRealm();
  return tracks(win.eval('({ audio: { advanced: [{ echoCancellation: true }] } })'));
});
check("a getter that throws another realm's error", 'webidl #js-operations', () => {
  const win = freshRealm();
  return outcome(() => ask(win.eval('({ get audio() { throw new RangeError("theirs"); } })')), win);
});
for (const constraints of ['{ audio: true }', '{}', '{ video: true }']) {
  check(`devices of a removed frame, ${constraints}`, method, async () => {
    const win = freshRealm();
    const devices = win.navigator.mediaDevices;
    const wish = win.eval(`(${constraints})`);
    win.frameElement.remove();
    return Promise.race([
      outcome(() => devices.getUserMedia(wish)).then((text) => text.replace(/^(foreign |frame )/, '')),
      later(500).then(() => 'waits'),
    ]);
  });
}
check('a frame that loaded a page', method, async () => {
  const { contentWindow: win } = await loadedFrame('inner.html');
  return outcome(() => win.navigator.mediaDevices.getUserMedia({ audio: true }).then(tracksOf), win);
});
check('instanceof across realms', 'webidl #js-interfaces', () => {
  const win = freshRealm();
  return [
    media instanceof win.MediaDevices,
    win.navigator.mediaDevices instanceof MediaDevices,
    win.MediaDevices.prototype.getUserMedia === native,
  ];
});
