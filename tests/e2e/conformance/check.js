/**
 * Checks that say what a page sees, as text. The spec runs them with and without the extension and compares.
 * A section is the specification's short name and the anchor in it, for example `dom #dom-node-appendchild`.
 */
const checks = [];
let group = '';

/** Names the group of the checks that follow. */
export function inGroup(name) {
  group = name;
}

/** `expected`, where given, is what the section asks for; a browser may have its own mind. */
export function check(id, section, run, expected) {
  const name = `${group}: ${id}`;
  if (checks.some((one) => one.id === name)) throw new Error(`Two checks are called ${name}`);
  checks.push({ id: name, group, section, run, expected });
}

const room = () => document.getElementById('room');

/** An empty element in the page. It is emptied before each check. */
export function place() {
  const element = document.createElement('div');
  room().append(element);
  return element;
}

export function takeReports() {
  return window.reports.splice(0);
}

const later = (ms) => new Promise((done) => setTimeout(done, ms));

export { later };

/** The window of a fresh empty frame. */
export function freshRealm() {
  const frame = document.createElement('iframe');
  frame.allow = 'camera; microphone';
  place().append(frame);
  return frame.contentWindow;
}

/** Resolves with the frame once it has loaded. */
export function loadedFrame(src) {
  return new Promise((done) => {
    const frame = document.createElement('iframe');
    frame.allow = 'camera; microphone';
    frame.onload = () => done(frame);
    frame.src = src;
    place().append(frame);
  });
}

const realmOf = (value, other) => {
  const name = value.constructor?.name;
  if (value.constructor === globalThis[name]) return '';
  return other && value.constructor === other[name] ? 'frame ' : 'foreign ';
};

/** A value in one line. `other` is a second realm that is told from this one. */
export function show(value, other) {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return `[${value.map((one) => show(one, other)).join(', ')}]`;
  if (typeof value === 'function') return `function ${value.name}`;
  if (value === null || typeof value !== 'object') return String(value);
  if (value === document) return 'document';
  const isError = 'message' in value && 'name' in value;
  if (isError)
    return `${realmOf(value, other)}${value.constructor.name} ${value.name} ${value.code ?? '-'}: ${value.message}`;
  const tag = Object.prototype.toString.call(value);
  if (tag !== '[object Object]') return `${realmOf(value, other)}${tag}`;
  return `{${Object.entries(value)
    .map(([key, one]) => `${key}: ${show(one, other)}`)
    .join(', ')}}`;
}

/** What a call gives or throws; with a promise, that it is one and what becomes of it. */
export async function outcome(call, other) {
  let value;
  try {
    value = call();
  } catch (error) {
    return `throws ${show(error, other)}`;
  }
  if (Object.prototype.toString.call(value) !== '[object Promise]') return `gives ${show(value, other)}`;
  const realm = realmOf(value, other);
  return value.then(
    (result) => `${realm}promise of ${show(result, other)}`,
    (error) => `${realm}promise rejects ${show(error, other)}`,
  );
}

/** Like `outcome` for calls that give no promise. */
export function outcomeNow(call, other) {
  try {
    return `gives ${show(call(), other)}`;
  } catch (error) {
    return `throws ${show(error, other)}`;
  }
}

async function perform({ run }) {
  if (!room()) throw new Error(`The page was gone before ${JSON.stringify(String(run)).slice(0, 200)}`);
  room().replaceChildren();
  takeReports();
  try {
    return show(await Promise.race([run(), later(4000).then(() => 'no answer in time')]));
  } catch (error) {
    return `CHECK FAILED ${show(error)}`;
  }
}

/** The names of the checks of a group. */
export function idsOf(wanted) {
  return checks.filter((one) => one.group === wanted).map(({ id }) => id);
}

/** Runs the checks that `isWanted` takes by their group and name, one after the other. */
export async function runChecks(isWanted) {
  const results = [];
  for (const one of checks) {
    const { id, section, expected } = one;
    if (!isWanted(one.group, id)) continue;
    const start = performance.now();
    const seen = await perform(one);
    const ms = Math.round(performance.now() - start);
    results.push({ id, group: one.group, section, seen, expected: expected ?? null, ms });
  }
  return results;
}
