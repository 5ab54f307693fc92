import { table } from './cases.mjs';

/** Shapes of the call itself, in a page that has its hook. */
const shapes = table('call: ', {
  plain: { slow: true, code: (kit) => kit.ask('call', () => navigator.mediaDevices.getUserMedia(kit.camera)) },
  'video: null': (kit) => kit.ask('call', () => navigator.mediaDevices.getUserMedia({ video: null })),
  'video: a function': (kit) => kit.ask('call', () => navigator.mediaDevices.getUserMedia({ video: () => {} })),
  'video: document.all': (kit) => kit.ask('call', () => navigator.mediaDevices.getUserMedia({ video: document.all })),
  'video: a text': (kit) => kit.ask('call', () => navigator.mediaDevices.getUserMedia({ video: 'yes' })),
  'video: a list': (kit) => kit.ask('call', () => navigator.mediaDevices.getUserMedia({ video: [] })),
  'video: an empty proxy': (kit) =>
    kit.ask('call', () => navigator.mediaDevices.getUserMedia({ video: new Proxy({}, {}) })),
  'video: a boxed false': (kit) =>
    kit.ask('call', () => navigator.mediaDevices.getUserMedia({ video: new Boolean(false) })),
  'video: a big number': (kit) => kit.ask('call', () => navigator.mediaDevices.getUserMedia({ video: 1n })),
  'a function as constraints': (kit) =>
    kit.ask('call', () => navigator.mediaDevices.getUserMedia(Object.assign(() => {}, { video: true }))),
  'a list as constraints': (kit) =>
    kit.ask('call', () => navigator.mediaDevices.getUserMedia(Object.assign([], { video: true }))),
  'a getter that changes its mind': (kit) => {
    let looks = 0;
    const constraints = {
      audio: true,
      get video() {
        return looks++ % 2 === 0;
      },
    };
    kit.ask('call', () => navigator.mediaDevices.getUserMedia(constraints));
  },
  'a proxy that changes its mind': (kit) => {
    let looks = 0;
    const constraints = new Proxy(
      { audio: true },
      { get: (of, key) => (key === 'video' ? looks++ % 2 === 0 : of[key]) },
    );
    kit.ask('call', () => navigator.mediaDevices.getUserMedia(constraints));
  },
  'audio that switches video on': (kit) => {
    const constraints = {
      video: false,
      get audio() {
        constraints.video = true;
        return true;
      },
    };
    Object.defineProperty(constraints, 'video', { value: false, writable: true, enumerable: true });
    kit.ask('call', () => navigator.mediaDevices.getUserMedia(constraints));
  },
  'video from Object.prototype': (kit) => {
    Object.prototype.video = true;
    kit.ask('call', () => navigator.mediaDevices.getUserMedia({ audio: true }));
    delete Object.prototype.video;
  },
  'video from Object.prototype, that changes its mind': (kit) => {
    kit.ask('call', () => {
      let looks = 0;
      Object.defineProperty(Object.prototype, 'video', { get: () => looks++ % 2 === 0, configurable: true });
      return navigator.mediaDevices.getUserMedia({ audio: true });
    });
  },
  'a screen, by a value on Object.prototype': (kit) => {
    kit.ask('call', () => {
      // A getter's descriptor has no value of its own.
      Object.prototype.value = /Firefox/.test(navigator.userAgent) ? 'screen' : { chromeMediaSource: 'desktop' };
      const video = {
        get mandatory() {
          return {};
        },
        get mediaSource() {
          return undefined;
        },
      };
      try {
        return navigator.mediaDevices.getUserMedia({ video });
      } finally {
        delete Object.prototype.value;
      }
    });
  },
  'a screen that a getter of Object.prototype takes out of the copy': (kit) => {
    for (const key of ['advanced', 'aspectRatio', 'deviceId', 'echoCancellation', 'frameRate', 'height'])
      Object.defineProperty(Object.prototype, key, {
        configurable: true,
        get() {
          try {
            if (this.mandatory) delete this.mandatory;
            if (this.mediaSource) delete this.mediaSource;
          } catch {}
        },
      });
    kit.ask('call', () =>
      navigator.mediaDevices.getUserMedia({
        video: { mandatory: { chromeMediaSource: 'desktop' }, mediaSource: 'screen' },
      }),
    );
  },
  'a screen that toString takes out of a part of the copy': (kit) => {
    const mandatory = { minWidth: {}, chromeMediaSource: 'desktop' };
    mandatory.minWidth.up = mandatory;
    Object.prototype.toString = function () {
      if (this.up) delete this.up.chromeMediaSource;
      return '1';
    };
    kit.ask('call', () => navigator.mediaDevices.getUserMedia({ video: { mandatory } }));
  },
  'camera once, screen later': (kit) => {
    let looks = 0;
    const video = {
      get mandatory() {
        return looks++ ? { chromeMediaSource: 'desktop' } : undefined;
      },
      get mediaSource() {
        return looks++ > 1 ? 'screen' : undefined;
      },
    };
    kit.ask('call', () => navigator.mediaDevices.getUserMedia({ video }));
  },
  'a source that is an object with toString': (kit) => {
    let looks = 0;
    const source = { toString: () => (looks++ ? 'camera' : 'screen') };
    kit.ask('call', () => navigator.mediaDevices.getUserMedia({ video: { mediaSource: source } }));
  },
  'a chosen device': (kit) => {
    navigator.mediaDevices.enumerateDevices().then((all) => {
      const { deviceId } = all.find(({ kind }) => kind === 'videoinput') ?? {};
      kit.ask('call', () => navigator.mediaDevices.getUserMedia({ video: { deviceId: { exact: deviceId || 'x' } } }));
      kit.ask('call', () => navigator.mediaDevices.getUserMedia({ video: { deviceId } }));
    });
  },
  'pan, tilt and zoom': (kit) =>
    kit.ask('call', () => navigator.mediaDevices.getUserMedia({ video: { pan: true, tilt: true, zoom: true } })),
  'many at once': (kit) => {
    for (let i = 0; i < 30; i++)
      kit.ask('call', () => navigator.mediaDevices.getUserMedia({ video: { width: i + 1 } }));
  },
  'on the prototype': (kit) =>
    kit.ask('call', () => MediaDevices.prototype.getUserMedia.call(navigator.mediaDevices, kit.camera)),
  'bound before': (kit) => {
    const bound = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices, kit.camera);
    kit.ask('call', () => bound());
  },
  'after deleting the hook': (kit) => {
    delete MediaDevices.prototype.getUserMedia;
    delete navigator.mediaDevices.getUserMedia;
    kit.ask('call', () => navigator.mediaDevices.getUserMedia(kit.camera));
    kit.ask(
      'legacy',
      () =>
        new Promise((ok, no) =>
          (navigator.webkitGetUserMedia ?? navigator.mozGetUserMedia).call(navigator, kit.camera, ok, no),
        ),
    );
  },
  'the old form': {
    slow: true,
    code: (kit) =>
      kit.ask(
        'call',
        () =>
          new Promise((ok, no) =>
            (navigator.webkitGetUserMedia ?? navigator.mozGetUserMedia).call(navigator, kit.camera, ok, no),
          ),
      ),
  },
  'navigator.getUserMedia': (kit) =>
    kit.ask('call', () => new Promise((ok, no) => navigator.getUserMedia(kit.camera, ok, no))),
  'the old form of a frame, on our navigator': (kit) => {
    const { Navigator } = kit.put(kit.waiting()).contentWindow;
    const old = Navigator.prototype.webkitGetUserMedia ?? Navigator.prototype.mozGetUserMedia;
    kit.ask('call', () => new Promise((ok, no) => old.call(navigator, kit.camera, ok, no)));
  },
  'the old form of a frame, on its own navigator': (kit) => {
    const inner = kit.put(kit.waiting()).contentWindow.navigator;
    const old = inner.webkitGetUserMedia ?? inner.mozGetUserMedia;
    kit.ask('call', () => new Promise((ok, no) => old.call(inner, kit.camera, ok, no)));
  },
  'the old form, with document.all as the failure': (kit) =>
    kit.ask(
      'call',
      () =>
        new Promise((ok) =>
          (navigator.webkitGetUserMedia ?? navigator.mozGetUserMedia).call(navigator, kit.camera, ok, document.all),
        ),
    ),
  'the old form, with document.all as the failure and video from Object.prototype': (kit) => {
    Object.prototype.video = true;
    kit.ask(
      'call',
      () =>
        new Promise((ok) =>
          (navigator.webkitGetUserMedia ?? navigator.mozGetUserMedia).call(navigator, {}, ok, document.all),
        ),
    );
  },
  'the old form, with a proxy as the success': (kit) =>
    kit.ask(
      'call',
      () =>
        new Promise((ok, no) =>
          (navigator.webkitGetUserMedia ?? navigator.mozGetUserMedia).call(
            navigator,
            kit.camera,
            new Proxy(ok, {}),
            no,
          ),
        ),
    ),
  'by Reflect.construct': (kit) => {
    kit.ask('construct', () => Reflect.construct(navigator.mediaDevices.getUserMedia, [kit.camera]));
    kit.ask('call', () => navigator.mediaDevices.getUserMedia(kit.camera));
  },
  'by a subclass': (kit) => {
    const child = Object.create(navigator.mediaDevices);
    kit.ask('child', () => child.getUserMedia(kit.camera));
    class Own extends Object {
      static go() {
        return super.constructor && navigator.mediaDevices.getUserMedia(kit.camera);
      }
    }
    kit.ask('call', () => Own.go());
  },
  'in a timer': (kit) => setTimeout(() => kit.ask('call', () => navigator.mediaDevices.getUserMedia(kit.camera)), 50),
  'as a native callback': (kit) => {
    const list = [kit.camera];
    kit.ask('call', () => list.map(navigator.mediaDevices.getUserMedia, navigator.mediaDevices)[0]);
  },
  'as an event listener': (kit) => {
    const target = new EventTarget();
    kit.say('tried call');
    target.addEventListener('x', navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices));
    target.dispatchEvent(Object.assign(new Event('x'), { video: true }));
    kit.ask('call', () =>
      Promise.resolve(kit.camera).then(navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices)),
    );
  },
  'from a generator': (kit) => {
    function* go() {
      yield navigator.mediaDevices.getUserMedia(kit.camera);
    }
    kit.ask('call', () => go().next().value);
  },
  'from the stack of an error': (kit) => {
    const found = [];
    Error.prepareStackTrace = (_error, sites) => {
      for (const site of sites) found.push(site.getFunction(), site.getThis());
    };
    const video = {
      get width() {
        new Error('x').stack;
        (function self() {
          try {
            found.push(self.caller, self.arguments);
          } catch {}
        })();
        return 1;
      },
    };
    kit.ask('call', () => navigator.mediaDevices.getUserMedia({ video }));
    for (const one of found)
      if (/native code/.test(one)) kit.ask('found', () => one.call(navigator.mediaDevices, kit.camera));
  },
  'in a worker': (kit) => {
    const code = `postMessage(String(navigator.mediaDevices)); navigator.mediaDevices.getUserMedia({ video: true }).then(
      () => postMessage('live'), (error) => postMessage(error.name))`;
    const worker = new Worker(URL.createObjectURL(new Blob([code])));
    worker.onmessage = ({ data }) => kit.say(data === 'live' ? 'live worker' : `error worker: ${data}`);
    kit.ask('call', () => navigator.mediaDevices.getUserMedia(kit.camera));
  },
  'getDisplayMedia with a camera inside': (kit) => {
    kit.ask('call', () => navigator.mediaDevices.getUserMedia({ video: { displaySurface: 'monitor' } }));
  },
});

/** Frames that go away or change under a function that was taken from them. */
const gone = table('a function kept from ', {
  'a removed frame': {
    slow: true,
    code: (kit) => {
      const frame = kit.put(kit.frame());
      const { getUserMedia } = frame.contentWindow.MediaDevices.prototype;
      frame.remove();
      kit.borrow(getUserMedia);
    },
  },
  'a removed frame that was going elsewhere': {
    slow: true,
    code: (kit) => {
      const frame = kit.put(kit.waiting());
      const { getUserMedia } = frame.contentWindow.MediaDevices.prototype;
      frame.remove();
      kit.borrow(getUserMedia);
    },
  },
  'a frame that is removed while it is held': (kit) => {
    const frame = kit.put(kit.frame());
    const { getUserMedia } = frame.contentWindow.MediaDevices.prototype;
    kit.borrow(getUserMedia);
    setTimeout(() => frame.remove(), 300);
  },
  'a frame that was put back': (kit) => {
    const frame = kit.put(kit.frame());
    const { getUserMedia } = frame.contentWindow.MediaDevices.prototype;
    frame.remove();
    kit.put(frame);
    kit.borrow(getUserMedia, 'old');
    kit.steal(frame.contentWindow);
  },
  'a frame that goes on to a page': (kit) => {
    const frame = kit.put(kit.frame({ src: '/blank' }));
    const { getUserMedia } = frame.contentWindow.MediaDevices.prototype;
    frame.onload = () => {
      kit.borrow(getUserMedia, 'old');
      kit.steal(frame.contentWindow, 'new');
    };
  },
  'a frame that goes on to another origin': (kit) => {
    const frame = kit.put(kit.frame({ src: kit.other('/blank') }));
    const { getUserMedia } = frame.contentWindow.MediaDevices.prototype;
    frame.onload = () => kit.borrow(getUserMedia);
  },
  'a frame that navigates while it is held': (kit) => {
    const frame = kit.put(kit.frame());
    kit.steal(frame.contentWindow);
    setTimeout(() => (frame.src = '/blank'), 200);
    setTimeout(() => kit.steal(frame.contentWindow, 'after'), 900);
  },
  'a frame whose document was opened anew': (kit) => {
    const frame = kit.put(kit.frame());
    frame.contentDocument.open();
    frame.contentDocument.write('<p>new');
    frame.contentDocument.close();
    kit.steal(frame.contentWindow);
  },
  'a frame that was moved to another document': (kit) => {
    const box = kit.put(kit.frame()).contentDocument;
    const frame = kit.put(kit.waiting());
    const { getUserMedia } = frame.contentWindow.MediaDevices.prototype;
    box.body.append(frame);
    kit.borrow(getUserMedia);
    kit.steal(frame.contentWindow);
  },
  'a frame of a removed frame': (kit) => {
    const outer = kit.put(kit.frame());
    const inner = outer.contentDocument.body.appendChild(outer.contentDocument.createElement('iframe'));
    const { getUserMedia } = inner.contentWindow.MediaDevices.prototype;
    outer.remove();
    kit.borrow(getUserMedia);
  },
  'a bound function of a removed frame': (kit) => {
    const frame = kit.put(kit.waiting());
    const bound = frame.contentWindow.MediaDevices.prototype.getUserMedia.bind(kit.media, kit.camera);
    frame.remove();
    kit.ask('bound', () => bound());
  },
  'a realm, called by its own Reflect': (kit) => {
    const { Reflect: own, MediaDevices } = kit.put(kit.waiting()).contentWindow;
    kit.ask('reflect', () => own.apply(MediaDevices.prototype.getUserMedia, kit.media, [kit.camera]));
  },
  'a realm, on the devices of a second realm': (kit) => {
    const one = kit.put(kit.frame()).contentWindow;
    const two = kit.put(kit.waiting()).contentWindow;
    kit.ask('first on second', () =>
      one.MediaDevices.prototype.getUserMedia.call(two.navigator.mediaDevices, kit.camera),
    );
    kit.ask('second on first', () =>
      two.MediaDevices.prototype.getUserMedia.call(one.navigator.mediaDevices, kit.camera),
    );
  },
  'a page that asks and goes, again and again': (kit) => {
    const frame = kit.put(kit.frame());
    let turns = 0;
    const timer = setInterval(() => {
      if (turns++ > 6) return clearInterval(timer);
      kit.steal(frame.contentWindow, `turn ${turns}`);
      frame.src = turns % 2 ? '/blank' : 'about:blank';
    }, 120);
  },
});

export const cases = [...shapes, ...gone];
