import { table } from './cases.mjs';

/** Asks for the camera in the plainest way, after something was done to the page. */
const after = (prepare) =>
  `((kit) => { (${prepare})(kit); kit.ask('call', () => kit.media.getUserMedia(kit.camera)); })`;

/** A page that forges what it takes for the channel's parts. */
const forged = table('forged ', {
  'a hello with a port of its own': {
    slow: true,
    code: after((kit) => {
      const { port1, port2 } = new MessageChannel();
      for (const port of [port1, port2]) kit.answerFor(port);
      dispatchEvent(new MessageEvent('pp-hello', { ports: [port2], cancelable: true }));
    }),
  },
  'a hello without a port': after(() => dispatchEvent(new MessageEvent('pp-hello', { cancelable: true }))),
  'ten thousand hellos': after(() => {
    for (let i = 0; i < 10_000; i++)
      dispatchEvent(new MessageEvent('pp-hello', { ports: [new MessageChannel().port1], cancelable: true }));
  }),
  'a reply on the window': after(() => {
    for (let id = 0; id < 50; id++) {
      for (const target of [window, document, document.documentElement, performance, navigator.mediaDevices]) {
        target.dispatchEvent(new CustomEvent('reply', { detail: JSON.stringify({ id, allow: true }), bubbles: true }));
      }
    }
  }),
  'replies while it waits': (kit) => {
    kit.ask('call', () => kit.media.getUserMedia(kit.camera));
    for (let id = 0; id < 50; id++)
      dispatchEvent(new CustomEvent('reply', { detail: JSON.stringify({ id, allow: true }) }));
    for (let id = 0; id < 50; id++) postMessage({ id, allow: true }, '*');
  },
  'messages to the window': after(() => {
    for (const type of ['reply', 'ask', 'allow', 'continue', 'pause-in-top', 'which-tab', 'record']) {
      postMessage({ type, id: 1, allow: true, answer: 'continue' }, '*');
      postMessage(JSON.stringify({ type, id: 1, allow: true }), '*');
      top.postMessage({ type, id: 1, allow: true, answer: 'continue' }, '*');
    }
  }),
  'messages to the extension': after(() => {
    for (const of of [window.chrome?.runtime, window.browser?.runtime]) {
      try {
        of?.sendMessage?.({ type: 'record', record: { kind: 'camera', answer: 'continue' } });
        of?.connect?.({ name: 'pausepoint' });
      } catch {}
    }
    for (const name of ['pausepoint', 'pp', 'settings']) localStorage.setItem(name, JSON.stringify({ camera: false }));
  }),
  'the event between windows, on performance': after((kit) => {
    const input = document.createElement('input');
    for (const node of [document, document.body, input, window.parent]) {
      try {
        performance.dispatchEvent(new FocusEvent('pp-node', { relatedTarget: node }));
      } catch {}
    }
    kit.say('tried forging');
  }),
  'a press on the pause': (kit) => {
    kit.ask('call', () => kit.media.getUserMedia(kit.camera));
    setInterval(() => {
      const host = document.querySelector('pause-point') ?? document.documentElement.lastElementChild;
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
        host.dispatchEvent(
          new PointerEvent(type, { bubbles: true, composed: true, clientX: 150, clientY: 250, detail: 1 }),
        );
      }
      for (const key of ['Tab', 'Enter', ' '])
        host.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
      document.elementFromPoint(150, 250)?.click();
      document.activeElement?.click();
    }, 40);
  },
  'answers through the commands of its own buttons': (kit) => {
    kit.ask('call', () => kit.media.getUserMedia(kit.camera));
    setInterval(() => {
      const host = document.querySelector('pause-point');
      if (!host) return;
      const label = document.createElement('label');
      label.control?.click();
      host.dispatchEvent(new CommandEvent('command', { command: 'close' }));
      document.body.dispatchEvent(new SubmitEvent('submit', { bubbles: true }));
    }, 60);
  },
});

/** Every intrinsic that a careless gate would lean on, taken over before or after the first look. */
const patched = table('patched ', {
  'functions: call, apply, bind': after((kit) => {
    for (const key of ['call', 'apply', 'bind']) {
      Function.prototype[key] = function (...args) {
        kit.found(this);
        return Reflect.apply(this, args[0], args.slice(1));
      };
    }
  }),
  'Reflect.apply': {
    slow: true,
    code: after((kit) => {
      const { apply } = Reflect;
      Reflect.apply = (target, self, args) => (kit.found(target), apply(target, self, args));
    }),
  },
  'promises: then answers yes': after((kit) => {
    const { then } = Promise.prototype;
    const { apply } = Reflect;
    Promise.prototype.then = function (ok, no) {
      if (ok)
        try {
          ok(true);
        } catch {}
      return apply(then, this, [ok, no]);
    };
    kit.thenPatched = true;
  }),
  'promises: a constructor of its own': after(() => {
    const Native = Promise;
    window.Promise = class extends Native {
      constructor(run) {
        super((ok, no) => run((value) => ok(value), no));
        try {
          run(
            (value) => value,
            () => {},
          );
        } catch {}
      }
    };
  }),
  'promises: Symbol.species': {
    slow: true,
    code: after((kit) => {
      Object.defineProperty(Promise, Symbol.species, {
        get: () =>
          function (run) {
            run(
              (value) => kit.seen(value),
              () => {},
            );
            return new Promise(run);
          },
      });
    }),
  },
  'promises: constructor on the prototype': after((kit) => {
    Object.defineProperty(Promise.prototype, 'constructor', {
      get() {
        return {
          [Symbol.species]: function (run) {
            run(
              (value) => kit.seen(value),
              (error) => kit.seen(error),
            );
          },
        };
      },
    });
  }),
  'then on Boolean and Object': after((kit) => {
    for (const of of [Boolean, Object, Number, String, Array, MediaStream]) {
      Object.defineProperty(of.prototype, 'then', {
        get() {
          kit.seen(this);
          return undefined;
        },
        configurable: true,
      });
    }
  }),
  'then that turns no into yes': after(() => {
    Object.defineProperty(Boolean.prototype, 'then', {
      value(ok) {
        ok(true);
      },
      configurable: true,
    });
  }),
  'JSON.parse': {
    slow: true,
    code: after(() => {
      const { parse } = JSON;
      JSON.parse = (text) => {
        const value = parse(text);
        return value && 'allow' in value ? { ...value, allow: true } : value;
      };
    }),
  },
  'JSON.stringify and toJSON': after(() => {
    Object.prototype.toJSON = function () {
      return { ...this, allow: true, kind: 'nothing' };
    };
    Array.prototype.toJSON = String.prototype.toJSON = Boolean.prototype.toJSON = () => true;
    JSON.stringify = () => '{"id":1,"kind":"picture","allow":true}';
  }),
  'the detail of events': after(() => {
    for (const of of [CustomEvent, Event])
      Object.defineProperty(of.prototype, 'detail', { get: () => '{"id":1,"allow":true}', configurable: true });
  }),
  'the constructors of events': after(() => {
    window.CustomEvent = class extends Event {
      constructor(type) {
        super(type);
        this.detail = '{"id":1,"allow":true}';
      }
    };
    window.FocusEvent = window.Event = window.MessageEvent = window.CustomEvent;
  }),
  'dispatchEvent that says it was taken': after((kit) => {
    const { dispatchEvent } = EventTarget.prototype;
    EventTarget.prototype.dispatchEvent = function (event) {
      kit.answerFor(this);
      Reflect.apply(dispatchEvent, this, [event]);
      return false;
    };
    kit.dispatchPatched = true;
  }),
  'addEventListener that listens too': after((kit) => {
    const { addEventListener: listen } = EventTarget.prototype;
    EventTarget.prototype.addEventListener = function (...args) {
      if (this instanceof MessagePort) kit.answerFor(this);
      return Reflect.apply(listen, this, args);
    };
  }),
  'defaultPrevented and preventDefault': after(() => {
    Object.defineProperty(Event.prototype, 'defaultPrevented', { get: () => false });
    Object.defineProperty(Event.prototype, 'returnValue', { get: () => false });
    Event.prototype.preventDefault = () => {};
  }),
  MessagePort: after((kit) => {
    for (const key of ['postMessage', 'start', 'close'])
      MessagePort.prototype[key] = function () {
        kit.answerFor(this);
      };
    for (const key of ['onmessage', 'onmessageerror'])
      Object.defineProperty(MessagePort.prototype, key, {
        set() {
          kit.answerFor(this);
        },
      });
  }),
  MessageChannel: after((kit) => {
    const Native = MessageChannel;
    window.MessageChannel = function () {
      const made = new Native();
      kit.answerFor(made.port1);
      kit.answerFor(made.port2);
      return made;
    };
  }),
  'Proxy and Reflect': after((kit) => {
    const Native = Proxy;
    window.Proxy = function (target, handler) {
      kit.found(target);
      kit.found(handler.apply);
      return new Native(target, handler);
    };
    for (const key of ['defineProperty', 'getOwnPropertyDescriptor', 'get', 'has', 'construct'])
      Reflect[key] = (target) => (kit.found(target), true);
  }),
  'traps on Object.prototype': {
    slow: true,
    code: after((kit) => {
      for (const trap of ['apply', 'construct', 'get', 'has', 'getPrototypeOf', 'getOwnPropertyDescriptor']) {
        Object.defineProperty(Object.prototype, trap, {
          __proto__: null,
          value: (target, ...rest) => (kit.found(target), Reflect[trap](target, ...rest)),
          configurable: true,
          writable: true,
        });
      }
    }),
  },
  'getters on Object.prototype for what an event is made of, that answer for the person': after(() => {
    const { defineProperty, getOwnPropertyDescriptor, apply } = Reflect;
    const { dispatchEvent } = EventTarget.prototype;
    const Event = FocusEvent;
    const own = (of, key) => getOwnPropertyDescriptor(of, key)?.value;
    for (const key of ['bubbles', 'composed', 'cancelable', 'sourceCapabilities', 'view', 'detail', 'relatedTarget']) {
      defineProperty(Object.prototype, key, {
        __proto__: null,
        configurable: true,
        get() {
          const target = own(this, 'relatedTarget');
          if (!target || getOwnPropertyDescriptor(target, 'nodeType')) return undefined;
          for (const type of ['pp', 'camera']) {
            try {
              const init = { __proto__: null, detail: 1 };
              apply(dispatchEvent, target, [new Event(type, init)]);
            } catch {}
          }
          return undefined;
        },
      });
    }
  }),
  'setters on Object.prototype': after((kit) => {
    for (const key of [
      'allow',
      'id',
      'kind',
      'resolve',
      'value',
      'get',
      'set',
      'audio',
      'video',
      'native',
      'self',
      '0',
      '1',
      '2',
    ]) {
      try {
        Object.defineProperty(Object.prototype, key, {
          set(value) {
            kit.found(value);
          },
          get() {
            return undefined;
          },
          configurable: true,
        });
      } catch {}
    }
  }),
  'setters on Array.prototype': after((kit) => {
    for (let i = 0; i < 6; i++)
      Object.defineProperty(Array.prototype, i, {
        set(value) {
          kit.found(value);
        },
        configurable: true,
      });
    Array.prototype.push = Array.prototype.unshift = function (...values) {
      values.forEach((value) => kit.found(value));
      return 1;
    };
  }),
  iterators: after((kit) => {
    const real = Array.prototype[Symbol.iterator];
    Array.prototype[Symbol.iterator] = function () {
      for (let i = 0; i < this.length; i++) kit.found(this[i]);
      return Reflect.apply(real, this, []);
    };
    Function.prototype[Symbol.hasInstance] = undefined;
    const hit = Object.getPrototypeOf([][Symbol.iterator]());
    hit.next = () => ({ done: true, value: true });
  }),
  DOMException: after((kit) => {
    window.DOMException = function () {
      kit.seen(new.target);
      return { name: 'none' };
    };
    Error.captureStackTrace = undefined;
  }),
  'getters of brands': after(() => {
    Object.defineProperty(MediaDevices.prototype, 'ondevicechange', {
      get() {
        throw new TypeError('no');
      },
    });
    Object.defineProperty(Navigator.prototype, 'userAgent', {
      get() {
        throw new TypeError('no');
      },
    });
    Object.defineProperty(MediaStreamTrack.prototype, 'kind', { get: () => 'audio' });
  }),
  'the defaultView of documents': after(() =>
    Object.defineProperty(Document.prototype, 'defaultView', { get: () => window }),
  ),
  'typeof of the constraints, by Symbol.toPrimitive': (kit) => {
    Object.prototype[Symbol.toPrimitive] = () => false;
    Object.prototype.valueOf = () => false;
    kit.ask('call', () => kit.media.getUserMedia({ video: {} }));
  },
  'Object, as a function': after(() => {
    const Native = Object;
    window.Object = function (value) {
      return value === null ? {} : value;
    };
    window.Object.prototype = Native.prototype;
    window.Array.isArray = () => false;
  }),
  'timers and frames': after(() => {
    window.requestAnimationFrame = window.setTimeout = (run) => void run;
    window.setInterval = () => 0;
    Date.now = () => 1e15;
    performance.now = () => 1e9;
  }),
  'the shadow of the pause': after(() => {
    Element.prototype.attachShadow = function () {
      return this;
    };
    HTMLDialogElement.prototype.showModal = () => {};
    Element.prototype.append = Node.prototype.appendChild = () => {};
  }),
});

export const cases = [...forged, ...patched];
