import { table } from './cases.mjs';

const place = '<div id="drop" style="width: 200px; height: 60px">drop</div>';

/** What is dropped on #drop, possibly in a frame. */
const dropped = table(
  'a drop ',
  {
    'on the page': { slow: true, html: place, code: (kit) => kit.takeDrop(window.drop) },
    'heard at the window first': { html: place, code: (kit) => kit.takeDrop(window) },
    'heard at the document first': { html: place, code: (kit) => kit.takeDrop(document) },
    'taken as items': { html: place, code: (kit) => kit.takeDrop(window.drop, 'items') },
    'taken as entries': { html: place, code: (kit) => kit.takeDrop(window.drop, 'entries') },
    'taken as handles': { html: place, code: (kit) => kit.takeDrop(window.drop, 'handles') },
    'whose list is seen by a getter beyond its end': {
      only: 'chrome',
      html: place,
      code: (kit) => {
        const { getAsFile } = DataTransferItem.prototype;
        Object.defineProperty(DataTransferItemList.prototype, '1', {
          configurable: true,
          get() {
            kit.files([getAsFile.call(this[0])], 'getter');
          },
        });
        kit.takeDrop(window.drop);
      },
    },
    'taken as handles, whose then is heard': {
      html: place,
      code: (kit) => {
        Object.defineProperty(Object.prototype, 'then', {
          get() {
            if (window.FileSystemFileHandle && this instanceof FileSystemFileHandle)
              this.getFile().then((file) => kit.files([file], 'then'));
          },
          configurable: true,
        });
        kit.takeDrop(window.drop, 'handles');
      },
    },
    'with every event heard': {
      html: place,
      code: (kit) => {
        kit.takeDrop(window.drop);
        // While something is dragged a browser hides it; the driver of Firefox does not.
        const isOver = (name) => /^ondrag(start|enter|over)$/.test(name);
        for (const key of Object.keys(window).filter((name) => name.startsWith('on') && !isOver(name))) {
          addEventListener(key.slice(2), (event) => event.dataTransfer && kit.files(event.dataTransfer.files, key), {
            capture: true,
          });
        }
      },
    },
    'of a picture called a text': { disguised: true, html: place, code: (kit) => kit.takeDrop(window.drop) },
    'of many': { many: true, html: place, code: (kit) => kit.takeDrop(window.drop, 'items') },
    'on a file input': { slow: true, code: (kit) => void (kit.put(kit.input()).id = 'drop') },
    'on a file input in a form that is sent': {
      code: (kit) => {
        const form = kit.form();
        form.elements[0].id = 'drop';
        setInterval(() => form.submit(), 150);
      },
    },
    'in a closed shadow root': {
      html: place,
      code: (kit) => {
        const root = window.drop.attachShadow({ mode: 'closed' });
        root.innerHTML = '<div style="width: 200px; height: 60px">inside</div>';
        kit.takeDrop(root.firstChild);
      },
    },
    'in a page that was opened anew': {
      code: (kit) =>
        addEventListener('load', () => {
          document.open();
          document.write('<!doctype html><div id="drop" style="height: 60px">drop</div>');
          document.close();
          kit.takeDrop(window.drop);
        }),
    },
    'in a frame on about:blank': (kit) => kit.takeDrop(kit.inside({}, 'drop')),
    'in a frame that goes elsewhere': {
      slow: true,
      code: (kit) => kit.takeDrop(kit.inside({ src: kit.never }, 'drop')),
    },
    'in a frame whose answer has no content': (kit) => kit.takeDrop(kit.inside({ src: '/204' }, 'drop')),
    'in a frame without scripts': (kit) => kit.takeDrop(kit.inside({ sandbox: 'allow-same-origin' }, 'drop')),
    'in a frame on javascript': (kit) => kit.takeDrop(kit.inside({ src: 'javascript:void 0' }, 'drop')),
    'in a frame that goes elsewhere, on a file input': (kit) => {
      const { ownerDocument } = kit.inside({ src: kit.never }, 'drop');
      const input = kit.input({}, ownerDocument.createElement('input'));
      input.id = 'inner';
      input.style.cssText = 'display: block; height: 100px; width: 200px';
      ownerDocument.body.replaceChildren(input);
    },
    'in a frame that was opened anew': (kit) => {
      const { ownerDocument } = kit.inside({}, 'drop');
      ownerDocument.open();
      ownerDocument.write('<!doctype html><div id="inner" style="height: 100px">drop</div>');
      ownerDocument.close();
      kit.takeDrop(ownerDocument.getElementById('inner'));
    },
    // The driver's second `dragover` is the last before the drop. Firefox looks once more what lies there.
    'whose place leaves the page while it is dragged': {
      only: 'chrome',
      html: place,
      code: (kit) => {
        const { drop } = window;
        kit.takeDrop(drop);
        let times = 0;
        drop.addEventListener('dragover', () => (times += 1) > 1 && drop.remove());
      },
    },
    'whose place leaves a closed shadow root while it is dragged': {
      only: 'chrome',
      html: place,
      code: (kit) => {
        const root = window.drop.attachShadow({ mode: 'closed' });
        root.innerHTML = '<div style="width: 200px; height: 60px">inside</div>';
        const { firstChild } = root;
        kit.takeDrop(firstChild);
        let times = 0;
        firstChild.addEventListener('dragover', () => (times += 1) > 1 && firstChild.remove());
      },
    },
    'whose place goes into a form that hides its methods while it is dragged': {
      only: 'chrome',
      html: place,
      code: (kit) => {
        const { drop } = window;
        const form = document.createElement('form');
        form.innerHTML = '<input name="getRootNode"><input name="append"><input name="parentNode">';
        kit.takeDrop(form);
        let times = 0;
        drop.addEventListener('dragover', (event) => {
          event.preventDefault();
          if ((times += 1) > 1) Element.prototype.append.call(form, drop);
        });
      },
    },
    'whose place is a form that hides its methods and leaves while it is dragged': {
      only: 'chrome',
      html: '<form id="drop" style="width: 200px; height: 60px"><input type="hidden" name="getRootNode"><input type="hidden" name="closest"></form>',
      code: (kit) => {
        const { drop } = window;
        kit.takeDrop(drop);
        let times = 0;
        drop.addEventListener('dragover', () => (times += 1) > 1 && Element.prototype.remove.call(drop));
      },
    },
    'whose place leaves for a page without a window while it is dragged': {
      only: 'chrome',
      html: place,
      code: (kit) => {
        const { drop } = window;
        const { body } = document.implementation.createHTMLDocument();
        kit.takeDrop(drop);
        let times = 0;
        drop.addEventListener('dragover', () => (times += 1) > 1 && body.append(drop));
      },
    },
    'over which a frame comes while it is dragged': {
      only: 'chrome',
      html: place,
      code: (kit) =>
        window.drop.addEventListener('dragover', (event) => {
          event.preventDefault();
          if (window.length) return;
          const inner = kit.inside({ src: kit.never }, 'inner');
          kit.takeDrop(inner);
        }),
    },
  },
  { hand: 'drop' },
);

const field = '<div id="paste" tabindex="0">paste</div>';
const editor = '<div id="paste" contenteditable>paste</div>';

const handles = table(
  'a drop ',
  {
    'whose handles are seen by a then that cannot be closed': (kit) => {
      kit.put(kit.waiting({ hidden: '' }));
      Object.defineProperty(FileSystemFileHandle.prototype, 'then', {
        get() {
          this.getFile().then((file) => kit.files([file], 'by then'));
        },
      });
      kit.takeDrop(window.drop, 'handles');
    },
  },
  { hand: 'drop', only: 'chrome', html: '<div id="drop" style="width: 200px; height: 60px">drop</div>' },
);

const pasted = table(
  'a paste ',
  {
    'on the page': { slow: true, html: field, code: (kit) => kit.takePaste(window.paste) },
    'heard at the window first': { html: field, code: (kit) => kit.takePaste(window) },
    'taken as items': { html: field, code: (kit) => kit.takePaste(window.paste, 'items') },
    'in a text field': {
      html: '<textarea id="paste"></textarea>',
      code: (kit) => kit.takePaste(document.getElementById('paste')),
    },
    'that an editor takes by itself': { slow: true, html: editor, code: (kit) => kit.takeShown(window.paste) },
    'in a page that is one editor': {
      html: '<p id="paste" tabindex="0">paste</p>',
      code: (kit) => {
        document.designMode = 'on';
        kit.takeShown(document.body);
        kit.takePaste(document);
      },
    },
    'that an editor announces': {
      html: editor,
      code: (kit) => {
        for (const type of ['beforeinput', 'input', 'textInput']) {
          window.paste.addEventListener(type, (event) => kit.files(event.dataTransfer?.files, type));
        }
        kit.takeShown(window.paste);
      },
    },
    'with every event heard': {
      html: editor,
      code: (kit) => {
        kit.say('tried every event');
        for (const key of Object.keys(window)
          .filter((name) => name.startsWith('on'))
          .concat('onbeforepaste', 'ontextInput')) {
          addEventListener(
            key.slice(2),
            (event) => kit.files((event.clipboardData ?? event.dataTransfer)?.files, key),
            { capture: true },
          );
        }
      },
    },
    'in a closed shadow root': {
      html: '<div id="paste" tabindex="0"></div>',
      code: (kit) => {
        const root = window.paste.attachShadow({ mode: 'closed', delegatesFocus: true });
        root.innerHTML = '<div contenteditable>inside</div>';
        kit.takePaste(root.firstChild);
      },
    },
    'in a frame on about:blank': (kit) => kit.takePaste(kit.inside({}, 'paste')),
    'in a frame that goes elsewhere': {
      slow: true,
      code: (kit) => kit.takePaste(kit.inside({ src: kit.never }, 'paste')),
    },
    'in a frame whose answer has no content': (kit) => kit.takePaste(kit.inside({ src: '/204' }, 'paste')),
    'in a frame without scripts': (kit) => kit.takePaste(kit.inside({ sandbox: 'allow-same-origin' }, 'paste')),
    'in a frame on javascript, taken by the editor itself': (kit) =>
      kit.takeShown(kit.inside({ src: 'javascript:void 0' }, 'paste')),
    'that the page leads into a frame with the first key': {
      only: 'chrome',
      html: field,
      code: (kit) => {
        const inner = kit.inside({ src: kit.never }, 'inner');
        kit.takePaste(inner);
        addEventListener('keydown', () => inner.focus(), { capture: true });
      },
    },
  },
  { hand: 'paste' },
);

/** navigator.clipboard.read, which has no event. */
const read = table(
  'the clipboard ',
  {
    'read by a call': { slow: true, code: (kit) => () => kit.clipboard(() => navigator.clipboard.read()) },
    'read by the function of the prototype': (kit) => () =>
      kit.clipboard(() => Reflect.apply(Clipboard.prototype.read, navigator.clipboard, [])),
    'read by a function of a frame that goes elsewhere': {
      slow: true,
      code: (kit) => {
        const { read } = kit.put(kit.waiting()).contentWindow.Clipboard.prototype;
        return () => kit.clipboard(() => read.call(navigator.clipboard));
      },
    },
    'of a frame that goes elsewhere': (kit) => {
      const { contentWindow } = kit.put(kit.waiting());
      return () => (contentWindow.focus(), kit.clipboard(() => contentWindow.navigator.clipboard.read()));
    },
    'read by a function of a frame without scripts': (kit) => {
      const { read } = kit.put(kit.frame({ sandbox: 'allow-same-origin' })).contentWindow.Clipboard.prototype;
      return () => kit.clipboard(() => read.call(navigator.clipboard));
    },
    'read by a function of a removed frame': (kit) => {
      const frame = kit.put(kit.frame());
      const { read } = frame.contentWindow.Clipboard.prototype;
      frame.remove();
      return () => kit.clipboard(() => read.call(navigator.clipboard));
    },
    'read, and its list heard by then': (kit) => () => {
      for (const of of [Array, Object]) {
        Object.defineProperty(of.prototype, 'then', {
          get() {
            if (this[0] instanceof ClipboardItem) kit.clipboardItems(this);
          },
          configurable: true,
        });
      }
      kit.clipboard(() => navigator.clipboard.read());
    },
    'read, and its blob heard by then': (kit) => () => {
      Object.defineProperty(Blob.prototype, 'then', {
        get() {
          kit.files([this], 'then');
        },
        configurable: true,
      });
      kit.clipboard(() => navigator.clipboard.read());
    },
    'read, and its blob seen by a getter on Object.prototype': (kit) => () => {
      for (const key of ['bubbles', 'composed', 'cancelable', 'timecode'])
        Object.defineProperty(Object.prototype, key, {
          configurable: true,
          get() {
            const { value } = Reflect.getOwnPropertyDescriptor(this, 'data') ?? {};
            if (value) kit.files([value], 'getter');
          },
        });
      kit.clipboard(() => navigator.clipboard.read());
    },
    'read, and its promise seen by its constructor': (kit) => () => {
      const { then } = Promise.prototype;
      const Native = Promise;
      const { apply } = Reflect;
      const seen = new WeakSet();
      Object.defineProperty(Promise.prototype, 'constructor', {
        configurable: true,
        get() {
          if (!seen.has(this)) {
            seen.add(this);
            const look = (value) =>
              Array.isArray(value) && value[0] instanceof ClipboardItem && kit.clipboardItems(value);
            apply(then, this, [look, () => undefined]);
          }
          return Native;
        },
      });
      kit.clipboard(() => navigator.clipboard.read());
    },
    'read by a function of a frame that a removed frame put in': (kit) => {
      const frame = kit.put(kit.frame());
      const { appendChild } = frame.contentWindow.Node.prototype;
      frame.remove();
      const other = kit.waiting();
      appendChild.call(document.body, other);
      const { read } = other.contentWindow.Clipboard.prototype;
      return () => kit.clipboard(() => read.call(navigator.clipboard));
    },
    'read by a function of a frame, right after one that had no picture': (kit) => {
      const { read } = kit.put(kit.waiting()).contentWindow.Clipboard.prototype;
      return async () => {
        const canvas = Object.assign(document.createElement('canvas'), { width: 8, height: 8 });
        canvas.getContext('2d').fillRect(0, 0, 4, 4);
        const png = await new Promise((done) => canvas.toBlob(done, 'image/png'));
        const html = new Blob(['<b>bold</b>'], { type: 'text/html' });
        await navigator.clipboard.write([new ClipboardItem({ 'text/html': html })]);
        await navigator.clipboard.read();
        await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
        kit.clipboard(() => read.call(navigator.clipboard));
      };
    },
    'read with options': (kit) => () => kit.clipboard(() => navigator.clipboard.read({ unsanitized: [] })),
    'read with a species of its own': (kit) => () => {
      Object.defineProperty(Promise, Symbol.species, {
        get: () =>
          function Own(run) {
            return new Promise((ok, no) => run((value) => (kit.clipboardItems(value), ok(value)), no));
          },
      });
      kit.clipboard(() => navigator.clipboard.read());
    },
  },
  { hand: 'read', only: 'chrome' },
);

export const cases = [...dropped, ...handles, ...pasted, ...read];
