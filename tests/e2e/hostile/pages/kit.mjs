/**
 * What every hostile page starts with, as text (`${kit}`). It must keep working after the page has broken everything,
 * so it takes what it needs first, as the gate does.
 */
export const kit = (name) => {
  const { fetch, location, navigator, document } = window;
  const url = new URL(`/said?${name}&`, location.protocol === 'http:' ? location.href : parent.location.href).href;
  const send = fetch.bind(window);
  const encode = encodeURIComponent;
  const { apply } = Reflect;
  const { then } = Promise.prototype;
  const { setTimeout } = window;
  const tracksOf = MediaStream.prototype.getVideoTracks;
  const getState = Object.getOwnPropertyDescriptor(MediaStreamTrack.prototype, 'readyState').get;
  const media = navigator.mediaDevices;
  const failing = `/never?${name}`;

  const say = (what) => void send(url + encode(what));
  /** Says whether something resolved with a live camera track. */
  const watch = (asked, label) => {
    if (!asked || typeof asked !== 'object') return say(`threw ${label}: gave ${asked}`);
    apply(then, asked, [
      (stream) => {
        const track = apply(tracksOf, stream, [])[0];
        say(track && apply(getState, track, []) === 'live' ? `live ${label}` : `nothing ${label}`);
      },
      (error) => say(`error ${label}: ${error?.name}: ${error?.message}`),
    ]);
  };
  /** Runs an attempt. */
  let hasTried = false;
  const ask = (label, call) => {
    if (!hasTried) say(`tried ${label}`);
    hasTried = true;
    try {
      watch(call(), label);
    } catch (error) {
      say(`threw ${label}: ${error?.name}: ${error?.message}`);
    }
  };
  const camera = { video: true };
  const kit = {
    name,
    say,
    ask,
    watch,
    camera,
    media,
    never: failing,
    other: (path) => `${location.protocol}//other-origin.localhost:${location.port}${path}`,
    /** A function taken from a realm, used on our own devices. */
    borrow: (native, label = 'borrowed') => ask(label, () => apply(native, media, [camera])),
    /** Everything that a fresh realm gives: its function on our devices, and its own devices. */
    steal: (win, label = 'realm') => {
      if (kit.stolen?.has(win)) return;
      (kit.stolen ??= new Set()).add(win);
      ask(`${label}, on our devices`, () => apply(win.MediaDevices.prototype.getUserMedia, media, [camera]));
      ask(`${label}, on its own`, () => win.navigator.mediaDevices.getUserMedia({ video: true }));
    },
    frame: (attributes = {}) => {
      const frame = document.createElement('iframe');
      for (const [key, value] of Object.entries(attributes)) frame.setAttribute(key, value);
      return frame;
    },
    /** A frame that is about to go somewhere and never gets there. */
    waiting: (attributes = {}) => kit.frame({ src: failing, name: 'x', ...attributes }),
    html: `<iframe name="x" id="x" src="${failing}"></iframe>`,
    /** The newest frame, by number: no getter of an element is asked. */
    last: () => window[window.length - 1],
    corner: 'position: fixed; inset: 0 auto auto 0; width: 260px; height: 150px; border: 0',
    /** A camera element at the top left, and what it gets. */
    show: (given) => {
      const element = typeof given === 'string' ? document.createElement(given) : given;
      element.style.cssText = 'position: fixed; left: 0; top: 0; width: 200px; height: 50px; margin: 0';
      say('tried element');
      let isLive = false;
      setInterval(() => {
        const track = element.track ?? element.stream?.getVideoTracks()[0];
        if (isLive || track?.kind !== 'video' || track.readyState !== 'live') return;
        isLive = true;
        say('live element');
      }, 30);
      return element;
    },
    /** A camera element in a frame at the top left. */
    inFrame: (attributes) => {
      const { contentDocument } = kit.put(kit.frame({ ...attributes, style: kit.corner }));
      const element = kit.show(contentDocument.createElement('camera'));
      contentDocument.body.append(element);
      return element;
    },
    /** For pages that are honest: something that resolves, something that rejects, something that is so. */
    works: (asked, isGood) =>
      asked.then(
        (value) => say(isGood(value) ? 'ok' : 'bad value'),
        (error) => say(`bad ${error.name}: ${error.message}`),
      ),
    fails: (asked, errorName) =>
      asked.then(
        () => say('bad: it works'),
        (error) => say(error.name === errorName ? 'ok' : `bad ${error.name}: ${error.message}`),
      ),
    /** Does something where the browser runs no more listeners: below so many calls of listeners. */
    deepest: (act) => {
      const target = new EventTarget();
      let isDone = false;
      target.addEventListener('x', () => {
        target.dispatchEvent(new Event('x'));
        if (!isDone) act();
        isDone = true;
      });
      target.dispatchEvent(new Event('x'));
    },
    /** Does something as deep in the stack as it can be done at all. */
    onFullStack: (act) => {
      let isDone = false;
      const dig = () => {
        try {
          dig();
        } catch {
          if (isDone) return;
          act();
          isDone = true;
        }
      };
      try {
        dig();
      } catch {}
    },
    check: (isSo, what) => isSo || say(`bad ${what}`),
    put: (node) => document.body.appendChild(node),
    later: (ms) => new Promise((done) => setTimeout(done, ms)),
  };
  window.kit = kit;
  addEventListener('error', (event) => say(`uncaught ${event.message}`));
  addEventListener('unhandledrejection', (event) => say(`uncaught ${event.reason}`));
  say('started');
};
