import { check, inGroup, later, place, takeReports } from './check.js';

const at = 'ecma-262 #sec-error.prototype (stack; what browsers do)';

/** The lines of a stack with the file's name only, without the page's own frames before the test. */
const lines = (stack) =>
  String(stack)
    .split('\n')
    .map((line) => line.trim().replace(/https?:[^)\s]*\/([\w.-]+\.(js|html))\S*?(:\d+:\d+)/, '$1$3'));

function thrown(run) {
  try {
    run();
  } catch (error) {
    // Firefox tells file and line beside the stack.
    const where = [error.fileName?.split('/').pop(), error.lineNumber].join(' ');
    return `${lines(error.stack).join(' | ')} | own ${Reflect.ownKeys(error).map(String)} | at ${where}`;
  }
  return 'nothing thrown';
}
const trace = () => lines(new Error('here').stack).join(' | ');

/** Runs the function with the trace taken inside. */
function inListener(type, fire) {
  const element = place();
  let seen;
  element.addEventListener(type, () => {
    seen = trace();
  });
  fire(element);
  return seen;
}
function inReaction(put) {
  let seen;
  const name = `x-stack-${Math.random().toString(36).slice(2)}`;
  customElements.define(
    name,
    class extends HTMLElement {
      connectedCallback() {
        seen = trace();
      }
    },
  );
  const home = place();
  home.append(document.createElement('b'));
  put(home, document.createElement(name));
  return seen;
}

inGroup('stacks');
const bad = {
  'click of no element': () => HTMLElement.prototype.click.call({}),
  'dispatchEvent of no event': () => document.body.dispatchEvent({}),
  'showPicker without a press': () => Object.assign(document.createElement('input'), { type: 'file' }).showPicker(),
  'appendChild of no node': () => document.body.appendChild({}),
  'insertBefore of no node': () => document.body.insertBefore({}),
  'append of a symbol': () => document.body.append(Symbol('s')),
  'contentWindow of no frame': () =>
    Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow').get.call({}),
  'innerHTML of no element': () => Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML').set.call({}, 'x'),
  'insertAdjacentHTML nowhere': () => document.body.insertAdjacentHTML('nowhere', ''),
  'write of a symbol': () => document.implementation.createHTMLDocument('').write(Symbol('s')),
  'open of a bad address': () => window.open(Symbol('s')),
  'define with one argument': () => customElements.define('x-one'),
  'webkitGetAsEntry of no item': () => DataTransferItem.prototype.webkitGetAsEntry.call({}),
  'an old getUserMedia with one argument': () =>
    (navigator.webkitGetUserMedia ?? navigator.mozGetUserMedia).call(navigator, {}),
  'clone of no track': () => MediaStreamTrack.prototype.clone.call({}),
  'surroundContents of nothing': () => document.createRange().surroundContents({}),
};
for (const [name, run] of Object.entries(bad)) check(`error: ${name}`, at, () => thrown(run));

const promised = {
  'getUserMedia of nothing': () => navigator.mediaDevices.getUserMedia({}),
  'getUserMedia of no devices': () => MediaDevices.prototype.getUserMedia.call({}),
  'getUserMedia with a bad device': () =>
    navigator.mediaDevices.getUserMedia({ audio: { deviceId: { exact: 'none' } } }),
  'clipboard.read of no clipboard': () => Clipboard.prototype.read.call({}),
  'showOpenFilePicker without a press': () =>
    window.showOpenFilePicker ? window.showOpenFilePicker() : Promise.resolve(),
};
for (const [name, run] of Object.entries(promised)) {
  check(`rejection: ${name}`, at, () =>
    run().then(
      () => 'none',
      (error) => lines(error.stack).join(' | '),
    ),
  );
}

check('in a listener run by dispatchEvent', at, () =>
  inListener('look', (element) => element.dispatchEvent(new Event('look'))),
);
check('in a listener run by click()', at, () => inListener('click', (element) => element.click()));
for (const [name, put] of Object.entries({
  append: (home, node) => home.append(node),
  appendChild: (home, node) => home.appendChild(node),
  insertBefore: (home, node) => home.insertBefore(node, null),
  replaceWith: (home, node) => home.firstChild.replaceWith(node),
  innerHTML: (home, node) => {
    home.innerHTML = node.outerHTML;
  },
  insertAdjacentElement: (home, node) => home.insertAdjacentElement('beforeend', node),
})) {
  check(`in a reaction run by ${name}`, at, () => inReaction(put));
}
check("in a constraint's getter", at, async () => {
  let seen;
  const wish = {
    get audio() {
      seen = trace();
      return false;
    },
  };
  await navigator.mediaDevices.getUserMedia(wish).catch(() => {});
  return seen;
});
check('in toString of an argument', at, () => {
  let seen;
  place().append({
    toString() {
      seen = trace();
      return '';
    },
  });
  return seen;
});
check('in a script run by append', at, () => {
  const script = document.createElement('script');
  script.textContent = 'window.stackOfScript = new Error("x").stack';
  place().append(script);
  return lines(window.stackOfScript).join(' | ');
});
check('in then of a call', at, () => navigator.mediaDevices.getUserMedia({}).catch(() => trace()));
check('after await of a call', at, async () => {
  try {
    await navigator.mediaDevices.getUserMedia({});
  } catch {
    return trace();
  }
  return 'granted';
});
check('where an uncaught error is said to come from', 'html #report-an-exception', async () => {
  setTimeout(() => document.body.dispatchEvent({}));
  setTimeout(() => HTMLElement.prototype.click.call({}));
  await later(30);
  return takeReports();
});
check('call sites', 'v8 stack trace API', () => {
  if (!Error.captureStackTrace) return 'none';
  const old = Error.prepareStackTrace;
  const element = place();
  let seen;
  element.addEventListener('look', () => {
    Error.prepareStackTrace = (_error, sites) =>
      sites.map((site) =>
        [site.getFunctionName(), String(site.getFileName()).split('/').pop(), site.isNative(), site.isToplevel()].join(
          ' ',
        ),
      );
    seen = [new Error('sites').stack].flat().join(' | ');
    Error.prepareStackTrace = old;
  });
  element.dispatchEvent(new Event('look'));
  return seen;
});
check('how deep a recursion goes through dispatchEvent', at, () => {
  const element = place();
  let depth = 0;
  element.addEventListener('deep', () => {
    depth += 1;
    if (depth < 50) element.dispatchEvent(new Event('deep'));
  });
  element.dispatchEvent(new Event('deep'));
  return depth;
});
check('a function that looks at its caller', 'ecma-262 #sec-addrestrictedfunctionproperties', () => {
  const element = place();
  window.lookAtCaller = new Function('return lookAtCaller.caller && String(lookAtCaller.caller).slice(0, 30)');
  element.addEventListener('look', new Function('window.seenCaller = lookAtCaller() && lookAtCaller.caller'));
  element.dispatchEvent(new Event('look'));
  const seen = String(window.seenCaller).slice(0, 20);
  const sloppy = new Function('event', 'window.listenerCaller = String(arguments.callee.caller)');
  element.addEventListener('call', sloppy);
  element.dispatchEvent(new Event('call'));
  return [seen, window.listenerCaller];
});
