import { check, freshRealm, inGroup, loadedFrame, outcomeNow, place } from './check.js';

const html = (anchor) => `html #${anchor}`;

inGroup('windows');
const open = html('dom-open');
const named = (name) => {
  const frame = document.createElement('iframe');
  frame.name = name;
  place().append(frame);
  return frame;
};
check('open() into a frame by name', open, () => {
  const frame = named('target-one');
  return [
    window.open('', 'target-one') === frame.contentWindow,
    window.open(undefined, 'target-one') === frame.contentWindow,
  ];
});
check('open() resolves addresses against the caller', open, async () => {
  const frame = named('target-two');
  const loaded = new Promise((done) => {
    frame.addEventListener('load', () => frame.contentWindow.location.href !== 'about:blank' && done());
  });
  window.open('inner.html?two', 'target-two');
  await loaded;
  return frame.contentWindow.location.href.split('/').pop();
});
check('open() of the parent, called by a frame in another folder', open, async () => {
  const frame = await loadedFrame('folder/inner.html');
  const target = named('target-three');
  const loaded = new Promise((done) => {
    target.addEventListener('load', () => target.contentWindow.location.href !== 'about:blank' && done());
  });
  frame.contentWindow.eval('parent.open("inner.html?three", "target-three")');
  await loaded;
  return target.contentWindow.location.pathname + target.contentWindow.location.search;
});
check('_self, _parent and _top', open, () => {
  const win = freshRealm();
  return [win.open('', '_self') === win, win.open('', '_parent') === window, win.open('', '_top') === window.top];
});
check('a bad address', open, () => outcomeNow(() => window.open('http://[')));
check('arguments that cannot be text', 'webidl #js-DOMString', () => [
  outcomeNow(() => window.open(Symbol('x'))),
  outcomeNow(() => window.open('', Symbol('x'))),
  outcomeNow(() =>
    window.open({
      toString() {
        throw new RangeError('mine');
      },
    }),
  ),
]);
check('order of conversions', 'webidl #dfn-overload-resolution-algorithm', () => {
  named('target-four');
  const order = [];
  const word = (name, value) => ({
    toString() {
      order.push(name);
      return value;
    },
  });
  window.open(word('url', ''), word('target', 'target-four'), word('features', ''));
  return order;
});
check('open() of a removed frame', open, () => {
  const win = freshRealm();
  const take = win.open;
  win.frameElement.remove();
  return outcomeNow(() => take.call(win, '', 'nowhere'), win);
});
check('the incumbent of a message', 'html #dom-window-postmessage', async () => {
  const win = freshRealm();
  const heard = new Promise((done) =>
    addEventListener('message', (event) => done(event.source === win), { once: true }),
  );
  win.eval('parent.postMessage("x", "*")');
  return heard;
});

/** Each of these is run by itself, with a press of its own: a browser gives one popup for one press. */
inGroup('popups');
check('a popup', open, async () => {
  const popup = window.open('about:blank', '', '');
  if (!popup) return 'blocked';
  const seen = [
    popup.opener === window,
    popup.location.href,
    popup.document.readyState,
    popup.closed,
    Boolean(popup.navigator.mediaDevices),
    popup.document.body?.outerHTML,
  ];
  popup.document.write('<p>written');
  seen.push(popup.document.body.innerHTML);
  popup.close();
  return seen;
});
check('a popup without an opener', open, () => window.open('inner.html?alone', '_blank', 'noopener'));
check('a popup on a page is an empty document first', open, async () => {
  const popup = window.open('inner.html?popup', 'popup-page');
  if (!popup) return 'blocked';
  const first = popup.location.href;
  await new Promise((done) => popup.addEventListener('load', done));
  const seen = [first, popup.location.search, popup.opener === window, popup.name];
  popup.close();
  return seen;
});
