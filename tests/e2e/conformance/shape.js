import { check, freshRealm, inGroup, outcome, outcomeNow, show } from './check.js';
import { holderIn, members, samples } from './members.js';

/** The functions behind a member: the operation itself, or its getter and setter. */
function functionsOf(win, owner, name) {
  const holder = holderIn(win, owner);
  const own = holder && Object.getOwnPropertyDescriptor(holder, name);
  if (!own) return [];
  return [own.value, own.get, own.set].filter((fn) => typeof fn === 'function');
}

/** One frame for all, outside the place that is emptied after each check. */
let shared;
function sharedRealm() {
  shared ??= document.body.appendChild(document.createElement('iframe')).contentWindow;
  return shared;
}

/** A wrapped function may print without its name (a Proxy does); everything else of the text counts. */
const withoutName = (text) => text.replace(/function (get |set )?\w*\(/, 'function (');

const flags = ({ writable, enumerable, configurable }) => `${writable} ${enumerable} ${configurable}`;

function descriptorOf(owner, name) {
  const own = Object.getOwnPropertyDescriptor(holderIn(window, owner), name);
  return `${flags(own)} value ${typeof own.value} get ${typeof own.get} set ${typeof own.set}`;
}

function nameAndLength(fn) {
  const [name, length] = ['name', 'length'].map((key) => Object.getOwnPropertyDescriptor(fn, key));
  return `${name.value} ${flags(name)}, ${length.value} ${flags(length)}`;
}

const kind = (fn) => [
  typeof fn,
  Object.prototype.toString.call(fn),
  Object.getPrototypeOf(fn) === Function.prototype,
  Object.isExtensible(fn),
  'prototype' in fn,
  fn instanceof Function,
  fn.constructor === Function,
];

const noConstructor = (fn) => [
  outcomeNow(() => new fn()),
  outcomeNow(() => Reflect.construct(fn, [])),
  outcomeNow(() => Reflect.construct(Object, [], fn)),
  outcomeNow(() => class extends fn {}),
  outcomeNow(() => ({}) instanceof fn),
];

const callers = (fn) => [
  outcomeNow(() => fn.caller),
  outcomeNow(() => fn.arguments),
  outcomeNow(() => {
    fn.caller = 1;
  }),
];

const derived = (fn) => [
  fn.bind(null).name,
  fn.bind(null).length,
  Object.create(fn).name,
  typeof fn.call,
  fn.call === Function.prototype.call,
  JSON.stringify({ fn }),
  Object.is(fn, fn),
];

async function each(values, run) {
  const seen = [];
  for (const value of values) seen.push(await run(value));
  return seen;
}

/** Wrong values for `this`. Without one, a function of the window would take the window. */
const wrongThis = (flagged) => [
  ...(flagged.includes('global') ? [] : [undefined, null]),
  {},
  7,
  Object.create(document.createElement('p')),
  document.createComment(''),
  new URL('a:b'),
];

async function wrongThisOf(fn, owner, flagged, other) {
  const values = [...wrongThis(flagged), ...(owner === null ? [] : [holderIn(window, owner)])];
  return each(
    values.filter(
      (self) => !(owner === 'EventTarget' && self instanceof EventTarget && self !== EventTarget.prototype),
    ),
    (self) => outcome(() => fn.call(self), other),
  );
}

function shapeOf([owner, name, section, flagged = '']) {
  const title = `${owner ?? 'window'}.${name}`;
  const all = () => functionsOf(window, owner, name);
  const say = (aspect, run) => check(`${title}, ${aspect}`, `${section}; ${idl[aspect]}`, run);
  if (all().length === 0) return;
  say('descriptor', () => descriptorOf(owner, name));
  say('name and length', () => all().map(nameAndLength));
  say('own keys', () => all().map((fn) => Reflect.ownKeys(fn).map(String)));
  say('kind', () => all().map(kind));
  say('text', () => all().map((fn) => withoutName(String(fn))));
  say('no constructor', () => all().map(noConstructor));
  say('caller and arguments', () => all().map(callers));
  say('derived functions', () => all().map(derived));
  say('cannot be cloned', () => all().map((fn) => withoutName(outcomeNow(() => structuredClone(fn)))));
  say('wrong this', () => each(all(), (fn) => wrongThisOf(fn, owner, flagged)));
  if (!flagged.includes('quiet')) {
    const self = () => (owner === null ? window : samples[owner]());
    say('no arguments', () => each(all(), (fn) => outcome(() => fn.call(self()))));
  }
  say('errors of its own realm', () => {
    const win = sharedRealm();
    return each(functionsOf(win, owner, name), (fn) => outcome(() => fn.call({}), win));
  });
}

const idl = {
  descriptor: 'webidl #define-the-operations',
  'name and length': 'webidl #dfn-create-operation-function',
  'own keys': 'ecma-262 #sec-createbuiltinfunction',
  kind: 'ecma-262 #sec-ecmascript-standard-built-in-objects',
  text: 'ecma-262 #sec-function.prototype.tostring',
  'no constructor': 'ecma-262 #sec-ecmascript-standard-built-in-objects',
  'caller and arguments': 'ecma-262 #sec-addrestrictedfunctionproperties',
  'derived functions': 'ecma-262 #sec-function.prototype.bind',
  'cannot be cloned': 'html #structuredserializeinternal',
  'wrong this': 'webidl #implements',
  'no arguments': 'webidl #dfn-overload-resolution-algorithm',
  'errors of its own realm': 'webidl #js-exceptions',
};

inGroup('shape');
for (const member of members) shapeOf(member);

inGroup('interfaces');
for (const owner of new Set(members.map(([name]) => name))) {
  if (owner === null || !window[owner]) continue;
  check(`${owner}.prototype, own keys in order`, 'webidl #interface-prototype-object', () =>
    Reflect.ownKeys(window[owner].prototype).map(String),
  );
  check(`${owner}, interface object`, 'webidl #interface-object', () => {
    const { writable, enumerable, configurable } = Object.getOwnPropertyDescriptor(window, owner);
    const keys = Reflect.ownKeys(window[owner]).map(String);
    const prototype = Object.getOwnPropertyDescriptor(window[owner], 'prototype').writable;
    return show([writable, enumerable, configurable, keys, prototype, outcomeNow(() => window[owner]())]);
  });
  check(`${owner}, an object of it has no own members`, 'webidl #js-platform-objects', () =>
    Reflect.ownKeys(samples[owner]())
      .map(String)
      .filter((key) => key !== 'location'),
  );
}
check('window, own keys in order', 'html #the-window-object', () => {
  // Standard and page-made names; a fresh realm has none of this page's.
  return Reflect.ownKeys(freshRealm()).map(String).join();
});
check('navigator, own keys and keys by for-in', 'html #navigator', () => {
  const names = [];
  for (const name in navigator) names.push(name);
  return [Reflect.ownKeys(navigator).map(String), names];
});
