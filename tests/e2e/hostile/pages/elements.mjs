import { table } from './cases.mjs';

/**
 * Chromium's elements that turn a camera on by a press. A person presses what lies at the top left of each frame; the
 * kit's `show` puts an element there and looks at what it gets.
 */
const shown = table(
  '',
  {
    '<camera>': { slow: true, code: (kit) => kit.put(kit.show('camera')) },
    '<usermedia>': { slow: true, code: (kit) => kit.put(kit.show('usermedia')).setConstraints({ video: {} }) },
    '<usermedia> that wants both': (kit) => kit.put(kit.show('usermedia')).setConstraints({ audio: {}, video: {} }),
    '<usermedia> that says it wants sound': (kit) => kit.put(kit.show('usermedia')).setConstraints({ audio: {} }),
    '<usermedia> that says nothing': (kit) => kit.put(kit.show('usermedia')),
    '<camera type=microphone>': (kit) => kit.put(kit.show('camera')).setAttribute('type', 'microphone'),
    'a <camera> with a prefix': (kit) =>
      kit.put(kit.show(document.createElementNS('http://www.w3.org/1999/xhtml', 'x:camera'))),
    'a <camera> that was cloned': (kit) => kit.put(kit.show(document.createElement('camera').cloneNode(true))),
    'a <camera> from markup': { html: '<camera></camera>', code: (kit) => kit.show(document.querySelector('camera')) },
    'a <camera> of a customised kind': (kit) => {
      customElements.define('x-camera', class extends HTMLCameraElement {}, { extends: 'camera' });
      kit.put(kit.show(document.createElement('camera', { is: 'x-camera' })));
    },
    'a <camera> in an open shadow root': (kit) => {
      const root = kit.put(document.createElement('div')).attachShadow({ mode: 'open' });
      root.append(kit.show('camera'));
    },
    'a <camera> in a closed shadow root': {
      slow: true,
      code: (kit) => {
        const root = kit.put(document.createElement('div')).attachShadow({ mode: 'closed' });
        root.append(kit.show('camera'));
      },
    },
    'a <usermedia> in three closed shadow roots': (kit) => {
      let root = document.body;
      for (let i = 0; i < 3; i++)
        root = root.appendChild(document.createElement('div')).attachShadow({ mode: 'closed' });
      root.append(kit.show('usermedia'));
    },
    'a <camera> in a slot of a closed shadow root': (kit) => {
      const host = kit.put(document.createElement('div'));
      host.attachShadow({ mode: 'closed' }).innerHTML = '<div><slot></slot></div>';
      host.append(kit.show('camera'));
    },
    'a <camera> in a closed root of a custom element': (kit) => {
      customElements.define(
        'x-box',
        class extends HTMLElement {
          #root = this.attachShadow({ mode: 'closed', delegatesFocus: true });
          connectedCallback() {
            this.#root.append(kit.show('camera'));
          }
        },
      );
      kit.put(document.createElement('x-box'));
    },
    'a <camera> in a closed root whose host has come from a frame': (kit) => {
      const { contentDocument: doc } = kit.put(kit.frame());
      const host = doc.body.appendChild(doc.createElement('div'));
      host.attachShadow({ mode: 'closed' }).append(kit.show(doc.createElement('camera')));
      for (const type of ['click', 'input', 'keydown', 'mousedown', 'pointerdown'])
        host.dispatchEvent(new Event(type, { bubbles: true }));
      document.body.prepend(host);
    },
    'a <camera> in a dialog': (kit) => {
      const dialog = kit.put(document.createElement('dialog'));
      dialog.style.cssText =
        'position: fixed; inset: 0 auto auto 0; margin: 0; border: 0; padding: 0; width: 220px; height: 80px';
      dialog.append(kit.show('camera'));
      dialog.showModal();
    },
    'a <camera> that is a popover': (kit) => {
      const camera = kit.show('camera');
      camera.popover = 'manual';
      kit.put(camera).showPopover();
    },
    'a <camera> inside a label and a button': (kit) => {
      const label = kit.put(document.createElement('label'));
      label.append(document.createElement('span'), kit.show('camera'));
    },
    'a <camera>, with the press stopped and repeated': (kit) => {
      const camera = kit.put(kit.show('camera'));
      for (const type of ['pointerdown', 'mousedown', 'click']) {
        addEventListener(
          type,
          (event) => {
            event.stopImmediatePropagation();
            camera.dispatchEvent(new MouseEvent('click', event));
          },
          { capture: true },
        );
      }
      document.addEventListener = undefined;
    },
    'a <camera>, behind a patched composedPath': (kit) => {
      Event.prototype.composedPath = () => [];
      Object.defineProperty(Element.prototype, 'localName', { get: () => 'div' });
      Object.defineProperty(Event.prototype, 'target', { get: () => null });
      kit.put(kit.show('camera'));
    },
    'a <camera> that is renamed by its parent': (kit) => {
      const range = document.createRange();
      range.selectNode(document.body);
      const made = range.createContextualFragment('<CAMERA></CAMERA>').firstChild;
      kit.put(kit.show(made));
    },
    'a <camera> in a page that was opened anew': (kit) => {
      addEventListener('load', () =>
        setTimeout(() => {
          document.open();
          document.write('<!doctype html><body>');
          document.close();
          document.body.append(kit.show('camera'));
        }),
      );
    },
    'a <camera> in a frame on about:blank': (kit) => kit.inFrame({}),
    'a <camera> in a frame that goes elsewhere': { slow: true, code: (kit) => kit.inFrame({ src: kit.never }) },
    'a <camera> in a frame whose answer has no content': (kit) => kit.inFrame({ src: '/204' }),
    'a <camera> in a frame on javascript': (kit) => kit.inFrame({ src: 'javascript:void 0' }),
    'a <camera> in a frame without scripts': (kit) => kit.inFrame({ sandbox: 'allow-same-origin' }),
    'a <camera> in a frame of a frame that goes elsewhere': (kit) => {
      const outer = kit.put(kit.frame({ src: kit.never, style: kit.corner }));
      const inner = outer.contentDocument.createElement('iframe');
      inner.style.cssText = kit.corner;
      outer.contentDocument.body.style.margin = 0;
      outer.contentDocument.body.append(inner);
      inner.contentDocument.body.append(kit.show(inner.contentDocument.createElement('camera')));
    },
    'a <camera> in a frame that was opened anew': (kit) => {
      const frame = kit.put(kit.frame({ style: kit.corner }));
      frame.contentDocument.open();
      frame.contentDocument.write('<!doctype html><body>');
      frame.contentDocument.close();
      frame.contentDocument.body.append(kit.show(frame.contentDocument.createElement('camera')));
    },
    'a <camera> that our document adopted from elsewhere': (kit) => {
      const frame = kit.put(kit.frame({ src: kit.never, style: 'display: none' }));
      kit.put(document.adoptNode(kit.show(frame.contentDocument.createElement('camera'))));
    },
    'a <camera> in a closed shadow root elsewhere, to which a pointer is given': (kit) => {
      const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'closed' });
      const camera = kit.show('camera');
      camera.style.top = '150px';
      root.append(camera);
      addEventListener('pointerdown', ({ pointerId }) => camera.setPointerCapture(pointerId), true);
    },
    'a <usermedia> in two closed shadow roots elsewhere, to which a pointer is given': (kit) => {
      let root = document.body;
      for (let i = 0; i < 2; i++)
        root = root.appendChild(document.createElement('div')).attachShadow({ mode: 'closed' });
      const camera = kit.show('usermedia');
      camera.style.top = '150px';
      root.append(camera);
      addEventListener('pointerdown', ({ pointerId }) => camera.setPointerCapture(pointerId), true);
    },
    'a <camera> in a closed shadow root, to which a pointer over something else in there is given': (kit) => {
      const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'closed' });
      const camera = kit.show('camera');
      camera.style.top = '150px';
      const decoy = document.createElement('div');
      decoy.style.cssText = 'position: fixed; left: 0; top: 0; width: 200px; height: 50px';
      root.append(decoy, camera);
      addEventListener('pointerdown', ({ pointerId }) => camera.setPointerCapture(pointerId), true);
    },
    'a <camera> in a closed shadow root, to which a pointer over a root in there is given': (kit) => {
      const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'closed' });
      const camera = kit.show('camera');
      camera.style.top = '150px';
      const decoy = document.createElement('div');
      decoy.style.cssText = 'position: fixed; left: 0; top: 0; width: 200px; height: 50px';
      decoy.attachShadow({ mode: 'closed' });
      root.append(decoy, camera);
      addEventListener('pointerdown', ({ pointerId }) => camera.setPointerCapture(pointerId), true);
    },
    'a <camera> beside roots in roots that fill a stack, to which a pointer is given': (kit) => {
      const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'closed' });
      const camera = kit.show('camera');
      camera.style.top = '150px';
      root.append(camera);
      let at = root.appendChild(document.createElement('div'));
      at.style.display = 'none';
      for (let i = 0; i < 6000; i++)
        at = at.attachShadow({ mode: 'closed' }).appendChild(document.createElement('div'));
      addEventListener('pointerdown', ({ pointerId }) => camera.setPointerCapture(pointerId), true);
    },
    'in a closed shadow root, and a frame has the name of a field': (kit) => {
      document.body.append(kit.frame({ name: 'localName', sandbox: '', srcdoc: 'x', hidden: '' }));
      const root = kit.put(document.createElement('div')).attachShadow({ mode: 'closed' });
      root.append(kit.show('camera'));
    },
  },
  { only: 'chrome', hand: 'click' },
);

/** Presses by key: the page decides what has the focus. */
const keyed = table(
  'by key: ',
  {
    'Enter on a <camera>': {
      hand: 'enter',
      code: (kit) => {
        const camera = kit.put(kit.show('camera'));
        return () => camera.focus();
      },
    },
    'Space on a <camera>': {
      hand: 'space',
      code: (kit) => {
        const camera = kit.put(kit.show('camera'));
        return () => camera.focus();
      },
    },
    'Enter on a <camera> in a closed shadow root': {
      hand: 'enter',
      code: (kit) => {
        const root = kit.put(document.createElement('div')).attachShadow({ mode: 'closed', delegatesFocus: true });
        const camera = kit.show('camera');
        root.append(camera);
        return () => camera.focus();
      },
    },
    'Enter, and the focus goes to a <camera> in a closed root before it is done': {
      hand: 'enter',
      code: (kit) => {
        const host = document.createElement('div');
        const camera = kit.show('camera');
        camera.style.left = camera.style.top = '60px';
        host.attachShadow({ mode: 'closed' }).append(camera);
        document.body.prepend(host);
        addEventListener('keydown', () => camera.focus());
        return () => undefined;
      },
    },
    'Enter on a <camera> in a frame that goes elsewhere': {
      hand: 'enter',
      code: (kit) => {
        const camera = kit.inFrame({ src: kit.never });
        return () => camera.focus();
      },
    },
  },
  { only: 'chrome' },
);

export const cases = [...shown, ...keyed];
