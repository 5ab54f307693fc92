import { check, freshRealm, inGroup, later, loadedFrame, outcomeNow, place, show } from './check.js';

const html = (anchor) => `html #${anchor}`;
const opened = () => freshRealm().document;

inGroup('documents');
check('open() returns the document', html('dom-document-open'), () => {
  const doc = opened();
  const seen = [doc.open() === doc, doc.open('text/html', 'replace') === doc];
  doc.close();
  return seen;
});
check('write() returns nothing and writes at once', html('dom-document-write'), () => {
  const doc = opened();
  const value = doc.write('<p>one', '<p>two');
  const seen = doc.body.children.length;
  doc.writeln('<p>three');
  doc.close();
  return [show(value), seen, doc.body.innerHTML];
});
check('write() turns its arguments into text', html('dom-document-write'), () => {
  const doc = opened();
  doc.write(1, null, undefined, { toString: () => 'x' });
  doc.close();
  return [doc.body.innerHTML, outcomeNow(() => doc.write(Symbol('s')))];
});
check('write() with nothing', html('dom-document-write'), () => {
  const doc = opened();
  doc.write();
  doc.close();
  return doc.documentElement?.outerHTML;
});
check(
  'open() takes the listeners off',
  html('document-open-steps'),
  () => {
    const win = freshRealm();
    let heard = 0;
    const count = () => {
      heard += 1;
    };
    win.addEventListener('x', count);
    win.document.addEventListener('x', count);
    win.document.open();
    win.dispatchEvent(new win.Event('x'));
    win.document.dispatchEvent(new win.Event('x'));
    win.document.close();
    return heard;
  },
  '0',
);
check('open() keeps the globals', html('document-open-steps'), () => {
  const win = freshRealm();
  win.mark = {};
  const { mark, getUserMedia = win.navigator.mediaDevices?.getUserMedia } = win;
  win.document.open();
  win.document.close();
  return [win.mark === mark, win.navigator.mediaDevices?.getUserMedia === getUserMedia];
});
check('a script written with write()', html('dom-document-write'), () => {
  const win = freshRealm();
  win.document.write(
    '<script>window.ran = document.currentScript !== null; document.write("<b>inner</b>")</scr',
    'ipt><i>after</i>',
  );
  win.document.close();
  return [win.ran, win.document.body.innerHTML];
});
check('write() inside a script runs in order', html('dom-document-write'), () => {
  const win = freshRealm();
  win.order = [];
  win.document.write(
    '<script>order.push(1); document.write("<script>order.push(2)</scr" + "ipt>"); order.push(3)</scr',
    'ipt>',
  );
  win.order.push(4);
  win.document.close();
  return [...win.order];
});
check('load after close()', html('dom-document-close'), async () => {
  const win = freshRealm();
  const order = [];
  win.document.open();
  win.onload = () => order.push('load');
  win.document.write('<p>x');
  win.document.close();
  order.push('returned');
  await later(50);
  return [order, win.document.readyState];
});
check('open() of a document that nobody shows', html('dom-document-open'), () => {
  const doc = document.implementation.createHTMLDocument('');
  return [
    outcomeNow(() => doc.open() === doc),
    outcomeNow(() => doc.write('x')),
    outcomeNow(() => doc.open('a', 'b', 'c')),
  ];
});
check('open() of an XML document', html('dom-document-open'), () => {
  const doc = document.implementation.createDocument(null, 'x');
  return [outcomeNow(() => doc.open()), outcomeNow(() => doc.write('x')), outcomeNow(() => doc.close())];
});
check('open() with three arguments is window.open()', html('dom-document-open-window'), () => {
  const frame = document.createElement('iframe');
  frame.name = 'by-document-open';
  place().append(frame);
  return [outcomeNow(() => document.open('about:blank', 'by-document-open', '') === frame.contentWindow)];
});
check('the address of a document that was opened', html('document-open-steps'), async () => {
  const frame = await loadedFrame('inner.html');
  const doc = frame.contentDocument;
  doc.open();
  doc.close();
  return doc.URL.split('/').pop();
});
check('open() from another realm', html('document-open-steps'), async () => {
  const frame = await loadedFrame('inner.html?other');
  const win = freshRealm();
  win.Document.prototype.open.call(frame.contentDocument);
  frame.contentDocument.close();
  return frame.contentDocument.URL.split('/').pop();
});
check('open() while it is unloading or of a removed frame', html('document-open-steps'), () => {
  const win = freshRealm();
  const doc = win.document;
  win.frameElement.remove();
  return [outcomeNow(() => doc.open() === doc, win), outcomeNow(() => doc.write('x'), win), show(doc.body?.innerHTML)];
});
