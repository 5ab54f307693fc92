import { table } from './cases.mjs';

/**
 * Browsers keep the Window of the first, empty document for the page that comes: what a page leaves there is there
 * before any script of an extension.
 */
export const cases = table('left in the window of a frame before its page comes: ', {
  'a listener for the hello': { slow: true, code: (kit) => kit.ambush('/blank', kit.stealHello) },
  'a listener for the hello, in a popup': {
    popup: true,
    hand: 'press',
    code: (kit) => kit.ambushWindow(open('/blank', '', 'width=400,height=400'), kit.stealHello),
  },
  'a get on its Object.prototype, in a popup': {
    popup: true,
    hand: 'press',
    code: (kit) =>
      kit.ambushWindow(open('/blank', '', 'width=400,height=400'), (win) => {
        // Read through, it would stand for every method that the gate takes for later.
        win.Object.prototype.get = () => null;
      }),
  },
  'setters in place of the calls, in a popup': {
    popup: true,
    hand: 'press',
    code: (kit) =>
      kit.ambushWindow(open('/blank', '', 'width=400,height=400'), (win) => {
        for (const [owner, name] of [
          ['MediaDevices', 'getUserMedia'],
          ['Node', 'appendChild'],
          ['EventTarget', 'dispatchEvent'],
        ]) {
          const { prototype } = win[owner];
          const before = prototype[name];
          Object.defineProperty(prototype, name, { get: () => before, set: (value) => kit.found(value) });
        }
      }),
  },
  'a listener for every event': (kit) =>
    kit.ambush('/blank', (win) => {
      const types = Object.keys(window)
        .filter((name) => name.startsWith('on'))
        .map((name) => name.slice(2));
      for (const type of [...types, 'pp-hello', 'hello', 'pp-node'])
        win.addEventListener(type, (event) => kit.steals(event), { capture: true });
    }),
  'a dispatchEvent of its own': {
    slow: true,
    code: (kit) =>
      kit.ambush('/blank', (win) => {
        const { dispatchEvent } = win.EventTarget.prototype;
        win.EventTarget.prototype.dispatchEvent = function (event) {
          for (const port of event.ports ?? []) kit.answerFor(port, win);
          kit.answerFor(this, win);
          if (event.type === 'ask') {
            const { id } = JSON.parse(event.detail);
            queueMicrotask(() =>
              this.dispatchEvent(new win.CustomEvent('reply', { detail: JSON.stringify({ id, allow: true }) })),
            );
            return false;
          }
          if (event.type === 'pp-hello') return false;
          return Reflect.apply(dispatchEvent, this, [event]);
        };
      }),
  },
  'a Proxy of its own': (kit) =>
    kit.ambush('/blank', (win) => {
      const Native = win.Proxy;
      win.Proxy = function (target, handler) {
        kit.found(target);
        return new Native(target, handler);
      };
    }),
  'a Proxy that does nothing': (kit) =>
    kit.ambush('/blank', (win) => {
      win.Proxy = function (target) {
        return target;
      };
    }),
  'a Reflect.apply of its own': {
    slow: true,
    code: (kit) =>
      kit.ambush('/blank', (win) => {
        const { apply } = win.Reflect;
        win.Reflect.apply = (target, self, args) => (kit.found(target), apply(target, self, args));
      }),
  },
  'a Reflect.defineProperty that does nothing': (kit) =>
    kit.ambush('/blank', (win) => {
      win.Reflect.defineProperty = () => true;
      win.Object.defineProperty = (target) => target;
    }),
  'a Reflect.getOwnPropertyDescriptor of its own': (kit) =>
    kit.ambush('/blank', (win) => {
      const own = win.Reflect.getOwnPropertyDescriptor;
      win.Reflect.getOwnPropertyDescriptor = (target, key) => {
        const found = own(target, key);
        kit.found(found?.value);
        return found;
      };
    }),
  'a frozen MediaDevices.prototype': {
    slow: true,
    code: (kit) => kit.ambush('/blank', (win) => win.Object.freeze(win.MediaDevices.prototype)),
  },
  'a getUserMedia that cannot be replaced': (kit) =>
    kit.ambush('/blank', (win) =>
      Object.defineProperty(win.MediaDevices.prototype, 'getUserMedia', { configurable: false, writable: false }),
    ),
  'the native function': (kit) =>
    kit.ambush(
      '/blank',
      (win) => {
        kit.kept = win.MediaDevices.prototype.getUserMedia;
      },
      (win) => {
        kit.borrow(kit.kept);
        kit.ask('kept on its own', () => Reflect.apply(kit.kept, win.navigator.mediaDevices, [kit.camera]));
      },
    ),
  'the native function, in a place the gate looks at': (kit) =>
    kit.ambush(
      '/blank',
      (win) => {
        win.Object.defineProperty(win.MediaDevices.prototype, 'mine', {
          value: win.MediaDevices.prototype.getUserMedia,
        });
      },
      (win) => kit.ask('mine', () => win.navigator.mediaDevices.mine(kit.camera)),
    ),
  'a MessageChannel of its own': (kit) =>
    kit.ambush('/blank', (win) => {
      const Native = win.MessageChannel;
      win.MessageChannel = function () {
        const made = new Native();
        kit.answerFor(made.port1, win);
        kit.answerFor(made.port2, win);
        return made;
      };
    }),
  'a MessageEvent of its own': (kit) =>
    kit.ambush('/blank', (win) => {
      const Native = win.MessageEvent;
      win.MessageEvent = function (type, init) {
        for (const port of init?.ports ?? []) kit.answerFor(port, win);
        return new Native(type, { ...init, ports: [] });
      };
    }),
  'an addEventListener that forgets': (kit) =>
    kit.ambush('/blank', (win) => {
      win.EventTarget.prototype.addEventListener = () => {};
    }),
  'a Promise that says yes': (kit) =>
    kit.ambush('/blank', (win) => {
      const { then } = win.Promise.prototype;
      win.Promise.prototype.then = function (ok, no) {
        if (ok)
          try {
            ok(true);
          } catch {}
        return Reflect.apply(then, this, [ok, no]);
      };
    }),
  'a JSON that says yes': (kit) =>
    kit.ambush('/blank', (win) => {
      const { parse } = win.JSON;
      win.JSON.parse = (text) => ({ ...parse(text), allow: true });
    }),
  'a getUserMedia that looks wrapped': (kit) =>
    kit.ambush(
      '/blank',
      (win) => {
        const native = win.MediaDevices.prototype.getUserMedia;
        win.MediaDevices.prototype.getUserMedia = new win.Proxy(native, {});
        kit.kept = native;
      },
      () => kit.borrow(kit.kept),
    ),
  'a Symbol that marks a realm as done': (kit) =>
    kit.ambush('/blank', (win) => {
      for (const key of Reflect.ownKeys(window).concat(['pp', '__pp', 'pausepoint', '__pausepoint'])) {
        if (!(key in win))
          try {
            win[key] = window[key] ?? true;
          } catch {}
      }
    }),
  'a listener for the hello, before srcdoc': (kit) => kit.ambush(null, kit.stealHello),
  'a document.open() and a listener': (kit) =>
    kit.ambush('/blank', (win) => {
      win.document.open();
      win.document.close();
      kit.stealHello(win);
    }),
});
