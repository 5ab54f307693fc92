import { check, freshRealm, inGroup, later, loadedFrame, outcomeNow, place, show } from './check.js';

const html = (anchor) => `html #${anchor}`;
const make = (name) => document.createElement(name);

inGroup('frames');
check(
  'a frame that is not in the page',
  html('dom-iframe-contentwindow'),
  () => {
    const frame = make('iframe');
    return [frame.contentWindow, frame.contentDocument, outcomeNow(() => frame.getSVGDocument())];
  },
  '[null, null, gives null]',
);
check('a fresh frame', html('dom-iframe-contentwindow'), () => {
  const frame = make('iframe');
  place().append(frame);
  const { contentWindow: win, contentDocument: doc } = frame;
  return [
    win === frame.contentWindow,
    doc === frame.contentDocument,
    win.document === doc,
    win.parent === window,
    win.top === window.top,
    win.frameElement === frame,
    doc.defaultView === win,
    doc.URL,
    doc.readyState,
  ];
});
check('the same window by index, name and event', html('dom-window'), () => {
  const frame = make('iframe');
  frame.name = 'by-name';
  place().append(frame);
  const at = window.length - 1;
  return [
    window[at] === frame.contentWindow,
    window['by-name'] === frame.contentWindow,
    frames[at] === frame.contentWindow,
    Object.keys(window).includes(String(at)),
  ];
});
check('a removed frame', html('dom-iframe-contentwindow'), () => {
  const win = freshRealm();
  const frame = win.frameElement;
  const doc = frame.contentDocument;
  frame.remove();
  return [frame.contentWindow, frame.contentDocument, win.closed, win.parent, doc.defaultView, typeof win.Array];
});
check('a frame that was put back', html('dom-iframe-contentwindow'), () => {
  const win = freshRealm();
  const frame = win.frameElement;
  const parent = frame.parentNode;
  frame.remove();
  parent.append(frame);
  return [
    frame.contentWindow !== null,
    frame.contentWindow === win,
    Boolean(frame.contentWindow.navigator.mediaDevices),
  ];
});
check(
  'the window of a frame keeps what was put on it, until it goes somewhere',
  html('initialise-the-document-object'),
  async () => {
    const frame = make('iframe');
    frame.src = 'inner.html?mark';
    place().append(frame);
    const first = frame.contentWindow;
    first.mark = 'kept';
    const address = first.location.href;
    await new Promise((done) => {
      frame.onload = done;
    });
    return [address, frame.contentWindow === first, first.mark, first.document.title];
  },
);
check('srcdoc', html('attr-iframe-srcdoc'), async () => {
  const frame = make('iframe');
  frame.srcdoc = '<title>t</title><script>window.order = [document.readyState, location.href]</script>';
  place().append(frame);
  const early = frame.contentWindow.location.href;
  await new Promise((done) => {
    frame.onload = done;
  });
  return [early, frame.contentWindow.order, frame.contentDocument.title, frame.srcdoc.length];
});
for (const [what, src] of [
  ['about:blank', () => 'about:blank'],
  ['about:blank with a hash', () => 'about:blank#x'],
  ['a javascript: address', () => 'javascript:"<p>js</p>"'],
  ['a blob: address', () => URL.createObjectURL(new Blob(['<p>blob'], { type: 'text/html' }))],
  ['nothing', () => ''],
]) {
  check(`a frame with src ${what}`, html('process-the-iframe-attributes'), async () => {
    const frame = await Promise.race([loadedFrame(src()), later(700)]);
    if (!frame) return 'no load event';
    await later(30);
    return [
      frame.contentWindow.location.protocol,
      frame.contentDocument.body.textContent,
      frame.contentDocument.readyState,
    ];
  });
}
check('a sandboxed frame', html('attr-iframe-sandbox'), async () => {
  const frame = make('iframe');
  frame.sandbox = '';
  place().append(frame);
  const blind = [frame.contentDocument, outcomeNow(() => frame.contentWindow.document)];
  const open = make('iframe');
  open.sandbox = 'allow-same-origin';
  place().append(open);
  return [blind, show(open.contentDocument), Boolean(open.contentWindow.navigator)];
});
check('a frame of another origin', html('dom-iframe-contentdocument'), async () => {
  const frame = await loadedFrame(`http://other.localhost:${location.port}/inner.html`);
  return [
    frame.contentDocument,
    show(frame.contentWindow === null),
    outcomeNow(() => frame.contentWindow.document),
    outcomeNow(() => frame.contentWindow.name),
    Object.prototype.toString.call(frame.contentWindow),
  ];
});
check('an object with a page, and embed', html('dom-object-contentdocument'), async () => {
  const object = make('object');
  object.type = 'text/html';
  object.data = 'inner.html?object';
  const loaded = new Promise((done) => {
    object.onload = done;
  });
  place().append(object);
  const early = show(object.contentWindow);
  await loaded;
  return [
    early.length > 0,
    object.contentDocument?.title,
    object.contentWindow?.location.search,
    object.getSVGDocument?.() === object.contentDocument,
  ];
});
check('a frameset', html('dom-frame-contentwindow'), async () => {
  const doc = freshRealm().document;
  doc.write('<frameset cols="50%,50%"><frame name="a"><frame name="b"></frameset>');
  doc.close();
  await later(50);
  const [one] = doc.querySelectorAll('frame');
  return [show(one?.contentWindow === doc.defaultView[0]), one?.contentDocument?.URL, doc.body.nodeName];
});
check('getters by their descriptors and by inheritance', 'webidl #dfn-attribute-getter', () => {
  const frame = make('iframe');
  place().append(frame);
  const { get, set } = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow');
  const heir = Object.create(frame);
  return [
    get.call(frame) === frame.contentWindow,
    set,
    outcomeNow(() => heir.contentWindow),
    Reflect.get(HTMLIFrameElement.prototype, 'contentWindow', frame) === frame.contentWindow,
    outcomeNow(() => HTMLIFrameElement.prototype.contentWindow),
    outcomeNow(() => {
      frame.contentWindow = 7;
    }),
    frame.contentWindow !== 7,
    'contentWindow' in frame,
    Object.hasOwn(frame, 'contentWindow'),
  ];
});
check('getters of another realm', 'webidl #dfn-attribute-getter', () => {
  const win = freshRealm();
  const frame = make('iframe');
  place().append(frame);
  const { get } = Object.getOwnPropertyDescriptor(win.HTMLIFrameElement.prototype, 'contentWindow');
  return [get.call(frame) === frame.contentWindow, outcomeNow(() => get.call({}), win)];
});
check('insertion functions of another realm', 'webidl #js-operations', () => {
  const win = freshRealm();
  const at = place();
  const frame = make('iframe');
  const value = win.Node.prototype.appendChild.call(at, frame);
  const other = win.document.createElement('iframe');
  win.Element.prototype.append.call(at, other);
  return [
    value === frame,
    Boolean(frame.contentWindow),
    Boolean(other.contentWindow),
    other.ownerDocument === document,
    outcomeNow(() => win.Node.prototype.appendChild.call(at, {}), win),
  ];
});
check('many frames', html('the-iframe-element'), () => {
  const at = place();
  at.innerHTML = '<iframe></iframe>'.repeat(20);
  const windows = [...at.children].map((frame) => frame.contentWindow);
  return [new Set(windows).size, windows.every((win) => win.Array !== Array)];
});
