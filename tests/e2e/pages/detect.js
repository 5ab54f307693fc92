// What a page can look at before a pause. Each fact is text; the spec runs the page without and with the extension.
early.settled = Infinity;
const wait = (ms) => new Promise((done) => setTimeout(done, ms));
const attempt = (run) => {
  try {
    return String(run());
  } catch (error) {
    return `${error.name}: ${error.message}`;
  }
};
const names = (object) => Reflect.ownKeys(object).map(String);
const interfaces = () => names(window).filter((name) => /^[A-Z]/.test(name) && typeof window[name] === 'function' && window[name].prototype);
const room = document.getElementById('room');

/** Every function on every prototype and on the window, by its path. */
function* functions() {
  const holders = [['window', window], ...interfaces().flatMap((name) => [[name, window[name].prototype], [`${name}.`, window[name]]])];
  for (const [path, holder] of holders) {
    for (const key of names(holder)) {
      const own = Object.getOwnPropertyDescriptor(holder, key);
      for (const kind of ['value', 'get', 'set'])
        if (own && typeof own[kind] === 'function' && own[kind] !== window.Function?.prototype) yield [`${path} ${key} ${kind}`, own[kind], own];
    }
  }
}
const facts = {
  'order of the keys of functions': () => [...functions()].map(([path, fn]) => `${path} ${fn.name.length + fn.length > 0} ${names(fn)}`).sort(),
  'names of the window': () => names(window).sort(),
  'names of the window in order': () => names(window),
  'names of the document': () => [names(document), names(document.documentElement), names(navigator), names(screen), names(history), names(location), names(navigator.mediaDevices)],
  'names by for-in': () => {
    const seen = [];
    for (const name in window) seen.push(name);
    for (const name in document) seen.push(name);
    return seen.sort();
  },
  'names of every prototype': () => interfaces().sort().map((name) => `${name}: ${names(window[name].prototype)}`),
  'shapes of all functions': () =>
    [...functions()].map(([path, fn, own]) => `${path} ${fn.name} ${fn.length} ${names(fn).sort()} ${own.enumerable} ${own.configurable} ${own.writable}`).sort(),
  'symbols of the window': () => Object.getOwnPropertySymbols(window).map(String),
  'the extension API': () => [typeof window.chrome, typeof window.chrome?.runtime, typeof window.browser, names(window.chrome ?? {})],
  'what stood in the document at first': () => early.html + early.children + early.attributes + early.readyState + early.scripts + early.sheets,
  'what stands in the document now': () => [document.documentElement.outerHTML.length, document.querySelectorAll('*').length, document.documentElement.getAttributeNames(), document.body.getAttributeNames(), document.childNodes.length],
  'style sheets': () => [document.styleSheets.length, document.adoptedStyleSheets.length, getComputedStyle(document.documentElement).length, document.getAnimations().length],
  'custom elements': () => ['pause-point', 'pausepoint-host', 'pp-host'].map((name) => String(customElements.get(name))),
  'focus and selection': () => [document.activeElement.nodeName, String(getSelection()), document.hasFocus()],
  'resources and marks': () => [early.entries, early.marks, performance.getEntries().map(({ entryType, name }) => `${entryType} ${name.split('/').pop()}`).filter((name) => !/paint|visibility|long|favicon|event/.test(name)).sort(), /-extension:/.test(JSON.stringify(performance.getEntries()))],
  'what was heard': () => [early.heard, early.violations, early.reports],
  storage: async () => [names(localStorage), names(sessionStorage), document.cookie, (await indexedDB.databases()).length, window.caches ? (await caches.keys()).length : 'none', window.name, history.length],
  'service workers': async () => (navigator.serviceWorker ? (await navigator.serviceWorker.getRegistrations()).length : 'none'),
  'permissions': async () => Promise.all(['camera', 'microphone', 'notifications', 'clipboard-read'].map((name) => navigator.permissions.query({ name }).then(({ state }) => state, ({ message }) => message))),
  devices: async () => (await navigator.mediaDevices.enumerateDevices()).map(({ kind, label, deviceId }) => `${kind} ${label} ${deviceId === ''}`),
  'events of the channel, made by the page': () =>
    ['pp-hello', 'ask', 'reply', 'gated', 'picker', 'rearm', 'stop', 'entries'].map((type) => {
      const event = new MessageEvent(type, { ports: [new MessageChannel().port2], cancelable: true });
      return [window, document].map((target) => target.dispatchEvent(event) && event.defaultPrevented);
    }),
  'events of a person, made by the page': () =>
    ['keydown', 'click', 'pointerdown', 'mousedown', 'input', 'change', 'drop', 'paste', 'focus', 'focusin', 'dragenter', 'dragstart', 'dragover', 'submit', 'beforeinput'].map((type) => {
      const event = new Event(type, { bubbles: true, cancelable: true });
      return room.dispatchEvent(event) && event.defaultPrevented;
    }),
  'listeners that stay after document.open()': async () => {
    const frame = room.appendChild(document.createElement('iframe'));
    frame.contentDocument.open();
    frame.contentDocument.write('<p>x');
    frame.contentDocument.close();
    await wait(30);
    const seen = [frame.contentDocument.documentElement.outerHTML, names(frame.contentWindow).length > 100, early.heard];
    frame.remove();
    return seen;
  },
  'names in a fresh frame': () => {
    const frame = room.appendChild(document.createElement('iframe'));
    const seen = [names(frame.contentWindow).sort(), frame.contentDocument.documentElement.outerHTML, frame.contentDocument.styleSheets.length];
    frame.remove();
    return seen;
  },
  'the handshake in a window that a page prepared': async () => {
    const seen = [];
    for (const fields of [{ src: 'inner.html' }, { srcdoc: '<p>x' }]) {
      const frame = Object.assign(document.createElement('iframe'), fields);
      room.append(frame);
      const win = frame.contentWindow;
      win.addEventListener('pp-hello', () => seen.push('hello'), true);
      for (const type of ['ask', 'picker', 'gated']) win.addEventListener(type, () => seen.push(type), true);
      await new Promise((done) => {
        frame.onload = done;
      });
      await wait(30);
      frame.remove();
    }
    return seen;
  },
  'globals that are used in a window that a page prepared': async () => {
    const frame = Object.assign(document.createElement('iframe'), { src: 'inner.html' });
    room.append(frame);
    const win = frame.contentWindow;
    const seen = [];
    for (const name of ['MessageChannel', 'MessageEvent', 'Proxy', 'FocusEvent', 'CustomEvent']) {
      const own = win[name];
      win[name] = function (...args) {
        seen.push(name);
        return Reflect.construct(own, args);
      };
      win[name].prototype = own.prototype;
    }
    for (const [holder, key] of [[win.EventTarget.prototype, 'dispatchEvent'], [win.Reflect, 'apply'], [win.Reflect, 'defineProperty'], [win.Reflect, 'getOwnPropertyDescriptor']]) {
      const own = holder[key];
      holder[key] = function (...args) {
        seen.push(key);
        return own.apply(this, args);
      };
    }
    await new Promise((done) => {
      frame.onload = done;
    });
    frame.remove();
    return [...new Set(seen)].sort();
  },
  'a detached file input': () => {
    const input = Object.assign(document.createElement('input'), { type: 'file' });
    input.click();
    return input.parentNode?.nodeName;
  },
  'then on what carries files': () => ['Array', 'Blob', 'File'].map((name) => Object.hasOwn(window[name].prototype, 'then')),
  'addresses in stacks': () => {
    let stack = '';
    room.addEventListener('look', () => { stack = new Error('x').stack; }, { once: true });
    room.dispatchEvent(new Event('look'));
    const bad = attempt(() => HTMLElement.prototype.click.call({}));
    return [/-extension:/.test(stack), bad];
  },
  'addresses in call sites': () => {
    const old = Error.prepareStackTrace;
    let seen = '';
    room.addEventListener('look', () => {
      Error.prepareStackTrace = (_error, sites) => sites.map((site) => site.getFileName?.()).join();
      seen = String(new Error('x').stack);
      Error.prepareStackTrace = old;
    }, { once: true });
    room.dispatchEvent(new Event('look'));
    return /-extension:/.test(seen);
  },
  'depth of stacks': () => {
    let lines = 0;
    room.addEventListener('look', () => { lines = new Error('x').stack.split('\n').length; }, { once: true });
    room.dispatchEvent(new Event('look'));
    return lines;
  },
  'functions that print without their name': () => [...functions()].filter(([, fn]) => /function \(\)/.test(Function.prototype.toString.call(fn))).map(([path]) => path).sort(),
  'functions that print otherwise': () => [...functions()].map(([path, fn]) => `${path} ${Function.prototype.toString.call(fn).replace(/function [\w ]*\(/, 'function (')}`).sort(),
  'cloning a function': () => attempt(() => structuredClone(MediaDevices.prototype.getUserMedia)).replace(/function \w*\(/, 'function ('),
  'a cyclic prototype': () => attempt(() => {
    const fn = MediaDevices.prototype.getUserMedia;
    const old = Object.getPrototypeOf(fn);
    Object.setPrototypeOf(fn, Object.create(fn));
    Object.setPrototypeOf(fn, old);
    return 'taken';
  }),
  'the caller of a function': () => [attempt(() => MediaDevices.prototype.getUserMedia.caller), attempt(() => HTMLElement.prototype.click.arguments)],
  'order of microtasks': async () => {
    const order = [];
    navigator.mediaDevices.getUserMedia({}).catch(() => order.push('call'));
    Promise.resolve().then(() => order.push('a')).then(() => order.push('b'));
    await wait(10);
    return order;
  },
  'changes in the document after all this': async () => {
    early.settled = performance.now();
    await wait(300);
    return [early.mutations, early.heard, early.reports];
  },
};

/** What becomes of an address: by fetch, picture, script, style, video, frame and worker. */
window.tryAddress = async (url) => {
  const told = (node, parent) =>
    new Promise((done) => {
      node.onload = () => done('load');
      node.onerror = () => done('error');
      parent.append(node);
      setTimeout(done, 5000, 'silence');
    });
  const element = (name, fields) => told(Object.assign(document.createElement(name), fields), document.head);
  const frame = Object.assign(document.createElement('iframe'), { src: url });
  const seen = await Promise.all([
    fetch(url).then(({ type }) => type, (error) => `${error.name} ${error.message}`),
    fetch(url, { mode: 'no-cors' }).then(({ type }) => type, (error) => error.name),
    element('img', { src: url }),
    element('script', { src: url }),
    element('link', { rel: 'stylesheet', href: url }),
    element('video', { src: url }),
    // Chromium loads an error page there, Firefox says nothing.
    Promise.race([told(frame, room), wait(navigator.mozGetUserMedia ? 300 : 5000)]).then(String),
  ]);
  const framed = [frame.contentDocument === null, attempt(() => frame.contentWindow.location.href.split('/')[0]), frame.contentWindow.length];
  frame.remove();
  return [...seen, ...framed];
};

const costs = {
  'calls for sound': async () => {
    for (let i = 0; i < 20; i += 1) for (const track of (await navigator.mediaDevices.getUserMedia({ audio: true })).getTracks()) track.stop();
  },
  'calls for nothing': async () => {
    for (let i = 0; i < 200; i += 1) await navigator.mediaDevices.getUserMedia({}).catch(() => {});
  },
  appendChild: () => {
    for (let i = 0; i < 4000; i += 1) room.appendChild(document.createElement('b')).remove();
  },
  innerHTML: () => {
    for (let i = 0; i < 1000; i += 1) room.innerHTML = '<b>x</b>';
  },
  querySelector: () => {
    for (let i = 0; i < 20000; i += 1) document.querySelector('#room');
  },
  dispatchEvent: () => {
    for (let i = 0; i < 4000; i += 1) room.dispatchEvent(new Event('x'));
  },
  'click()': () => {
    const button = document.createElement('b');
    for (let i = 0; i < 2000; i += 1) button.click();
  },
  'frames made': () => {
    for (let i = 0; i < 30; i += 1) {
      const frame = room.appendChild(document.createElement('iframe'));
      void frame.contentWindow.document;
      frame.remove();
    }
  },
};
window.look = async () => {
  const seen = {};
  for (const [name, run] of Object.entries(facts)) {
    try {
      seen[name] = JSON.stringify((await Promise.race([run(), wait(4000).then(() => 'FACT LATE')])) ?? null);
    } catch (error) {
      seen[name] = JSON.stringify(`FACT FAILED ${error.name}: ${error.message}`);
    }
  }
  return seen;
};
/** Milliseconds of each kind of work: the best of three. */
window.measure = async () => {
  const seen = {};
  for (const [name, run] of Object.entries(costs)) {
    seen[name] = Infinity;
    for (let round = 0; round < 3; round += 1) {
      const start = performance.now();
      await run();
      seen[name] = Math.min(seen[name], performance.now() - start);
    }
  }
  return seen;
};
