import { check, freshRealm, inGroup, later, outcome, outcomeNow, place, show, takeReports } from './check.js';
import { tracksOf } from './gum-tracks.js';

const { prototype } = MediaDevices;

/** Runs with a property replaced, and puts the old one back. */
async function replaced(holder, name, make, run) {
  const own = Object.getOwnPropertyDescriptor(holder, name);
  holder[name] = make(own.value);
  try {
    return await run();
  } finally {
    Object.defineProperty(holder, name, own);
  }
}

inGroup('patching');
check('a page wraps getUserMedia and calls the original', 'ecma-262 #sec-ordinaryset', () => {
  let calls = 0;
  const wrapper = (native) =>
    function getUserMedia(constraints) {
      calls += 1;
      return native.call(this, constraints);
    };
  return replaced(prototype, 'getUserMedia', wrapper, async () => {
    const seen = await outcome(() => navigator.mediaDevices.getUserMedia({ audio: true }).then(tracksOf));
    return [seen, calls];
  });
});
check('a wrap by a Proxy of the page', 'ecma-262 #sec-proxy-objects', () => {
  const wrapper = (native) => new Proxy(native, { apply: (target, self, args) => Reflect.apply(target, self, args) });
  return replaced(prototype, 'getUserMedia', wrapper, () => outcome(() => navigator.mediaDevices.getUserMedia({})));
});
check('a wrap on the object itself', 'ecma-262 #sec-ordinaryset', async () => {
  const { mediaDevices } = navigator;
  const native = mediaDevices.getUserMedia.bind(mediaDevices);
  mediaDevices.getUserMedia = (constraints) => native(constraints);
  const seen = await outcome(() => mediaDevices.getUserMedia({ audio: true }).then(tracksOf));
  const isOwn = Object.hasOwn(mediaDevices, 'getUserMedia');
  delete mediaDevices.getUserMedia;
  return [seen, isOwn, Object.hasOwn(mediaDevices, 'getUserMedia'), typeof mediaDevices.getUserMedia];
});
check('deleted and put back', 'webidl #define-the-operations', () => {
  const own = Object.getOwnPropertyDescriptor(prototype, 'getUserMedia');
  const seen = [delete prototype.getUserMedia, typeof navigator.mediaDevices.getUserMedia];
  Object.defineProperty(prototype, 'getUserMedia', own);
  return [...seen, navigator.mediaDevices.getUserMedia === own.value];
});
check('bind, call and apply', 'ecma-262 #sec-function.prototype.bind', async () => {
  const { getUserMedia } = prototype;
  const { mediaDevices } = navigator;
  return [
    await outcome(() => getUserMedia.call(mediaDevices, {})),
    await outcome(() => getUserMedia.apply(mediaDevices, [{}])),
    await outcome(() => getUserMedia.bind(mediaDevices, {})()),
    await outcome(() => Reflect.apply(getUserMedia, mediaDevices, [{}])),
    await outcome(() => getUserMedia({})),
  ];
});
/** What monkey-patching libraries do: look for [native code], keep the original beside it, patch once. */
function patchLikeZones(holder, name) {
  const own = Object.getOwnPropertyDescriptor(holder, name);
  const isNative = /\[native code\]/.test(Function.prototype.toString.call(own.value));
  const key = `__original_${name}`;
  holder[key] = own.value;
  const patched = function (...args) {
    return holder[key].apply(this, args);
  };
  patched.toString = () => own.value.toString();
  holder[name] = patched;
  return {
    isNative,
    undo: () => {
      Object.defineProperty(holder, name, own);
      delete holder[key];
    },
  };
}
for (const [owner, name] of [
  ['EventTarget', 'dispatchEvent'],
  ['EventTarget', 'addEventListener'],
  ['HTMLElement', 'click'],
  ['Node', 'appendChild'],
  ['Node', 'insertBefore'],
  ['Element', 'append'],
  ['Element', 'attachShadow'],
  ['Document', 'write'],
  ['CustomElementRegistry', 'define'],
]) {
  check(`${owner}.${name} patched as zones do`, 'ecma-262 #sec-function.prototype.tostring', () => {
    const { isNative, undo } = patchLikeZones(window[owner].prototype, name);
    const at = place();
    const order = [];
    try {
      at.addEventListener('click', () => order.push('click'));
      at.append(document.createElement('b'));
      at.appendChild(document.createElement('i'));
      at.insertBefore(document.createElement('u'), null);
      at.dispatchEvent(new Event('click'));
      at.click();
    } finally {
      undo();
    }
    return [isNative, at.innerHTML, order];
  });
}
check('native by every usual test', 'ecma-262 #sec-function.prototype.tostring', () => {
  const isNative = (fn) => [
    /\{\s*\[native code\]\s*\}\s*$/.test(`${fn}`),
    Function.prototype.toString.call(fn).includes('[native code]'),
    !Object.hasOwn(fn, 'toString'),
    !Object.hasOwn(fn, 'prototype'),
    fn.toString === Function.prototype.toString,
    String(fn.toString).includes('native'),
    fn.bind.name,
  ];
  return [
    prototype.getUserMedia,
    HTMLElement.prototype.click,
    Node.prototype.appendChild,
    EventTarget.prototype.dispatchEvent,
    Document.prototype.write,
  ].map(isNative);
});
check('functions of two frames differ', 'html #realms-settings-objects-global-objects', () => {
  const [one, other] = [freshRealm(), freshRealm()];
  return [
    one.MediaDevices.prototype.getUserMedia === other.MediaDevices.prototype.getUserMedia,
    one.HTMLElement.prototype.click instanceof one.Function,
    one.Node.prototype.appendChild instanceof Function,
  ];
});
check('a frozen prototype', 'ecma-262 #sec-object.freeze', async () => {
  const win = freshRealm();
  const names = ['MediaDevices', 'Node', 'Element', 'HTMLIFrameElement', 'EventTarget', 'Document'];
  for (const name of names) win.Object.freeze(win[name].prototype);
  const inner = win.document.createElement('iframe');
  win.document.body.append(inner);
  win.document.body.dispatchEvent(new win.Event('x'));
  return [
    names.map((name) => Object.isFrozen(win[name].prototype)),
    Boolean(inner.contentWindow),
    await outcome(() => win.navigator.mediaDevices.getUserMedia({}), win),
    outcomeNow(() => {
      win.MediaDevices.prototype.getUserMedia = 1;
    }),
  ];
});
check('properties put on the functions', 'ecma-262 #sec-ordinaryset', () => {
  const fn = prototype.getUserMedia;
  fn.mark = 1;
  const seen = [fn.mark, Object.keys(fn), delete fn.mark, fn.mark];
  Object.defineProperty(fn, 'name', { value: 'other' });
  seen.push(fn.name, Object.getOwnPropertyDescriptor(fn, 'name').writable);
  Object.defineProperty(fn, 'name', { value: 'getUserMedia', configurable: true });
  return seen;
});
check('as keys of a WeakMap and a Map', 'ecma-262 #sec-weakmap-objects', () => {
  const known = new WeakMap([
    [prototype.getUserMedia, 1],
    [Node.prototype.appendChild, 2],
  ]);
  return [
    known.get(navigator.mediaDevices.getUserMedia),
    known.get(document.body.appendChild),
    new Set([document.body.click, HTMLElement.prototype.click]).size,
  ];
});
check('an Array.prototype and Object.prototype of the page', 'ecma-262 #sec-ordinaryset', async () => {
  const calls = [];
  Object.defineProperty(Array.prototype, '0', {
    configurable: true,
    set(value) {
      calls.push(typeof value);
      Object.defineProperty(this, '0', { value, writable: true, enumerable: true, configurable: true });
    },
  });
  let seen;
  try {
    place().append(document.createElement('b'));
    document.body.dispatchEvent(new Event('x'));
    document.createElement('b').click();
    seen = navigator.mediaDevices.getUserMedia({});
  } finally {
    delete Array.prototype[0];
  }
  return [await outcome(() => seen), calls];
});
check('a jQuery-like manipulation', 'dom #dom-node-appendchild', () => {
  const at = place();
  const dom = (markup) => {
    const holder = document.createElement('div');
    holder.innerHTML = markup;
    return [...holder.childNodes];
  };
  const each = (nodes, run) => {
    for (const [index, node] of nodes.entries()) run.call(node, index, node);
    return nodes;
  };
  each(dom('<p class="a">x</p><iframe name="jq"></iframe>'), function () {
    at.appendChild(this);
  });
  const fragment = document.createDocumentFragment();
  each(dom('<i>y</i><i>z</i>'), function () {
    fragment.appendChild(this);
  });
  at.insertBefore(fragment.cloneNode(true), at.firstChild);
  at.replaceChild(fragment, at.querySelector('p'));
  return [at.innerHTML, Boolean(at.querySelector('iframe').contentWindow)];
});
check('a script loaded as jQuery does', 'html #prepare-the-script-element', async () => {
  window.loaded = [];
  const { head } = document;
  const script = document.createElement('script');
  script.text = 'window.loaded.push(document.currentScript.parentNode.nodeName)';
  head.appendChild(script).parentNode.removeChild(script);
  return window.loaded;
});
check('a template with frames, cloned', 'html #the-template-element', () => {
  const template = document.createElement('template');
  template.innerHTML = '<iframe></iframe><p>x</p>';
  const at = place();
  at.append(template.content.cloneNode(true), document.importNode(template.content, true));
  return [
    [...at.querySelectorAll('iframe')].map((frame) => Boolean(frame.contentWindow)),
    template.content.querySelector('iframe').contentWindow,
  ];
});
check('an error event for a listener in a frame goes to that frame', 'html #report-an-exception', async () => {
  const win = freshRealm();
  const heard = [];
  win.onerror = (message) => {
    heard.push(String(message));
    return true;
  };
  const button = win.document.createElement('button');
  button.addEventListener('click', win.Function('throw new RangeError("in the frame")'));
  button.click();
  HTMLElement.prototype.click.call(button);
  await later(5);
  return [heard, takeReports(), show(button)];
});
