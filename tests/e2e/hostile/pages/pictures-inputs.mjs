import { table } from './cases.mjs';

/**
 * File inputs. Each function prepares and gives what a press runs; the kit's `input` makes one that tells whatever files
 * it gets, by events, by polling and by FormData.
 */
const own = table(
  'an input ',
  {
    'in the page': {
      slow: true,
      code: (kit) => {
        const input = kit.put(kit.input());
        return () => input.click();
      },
    },
    'in no document': {
      slow: true,
      code: (kit) => {
        const input = kit.input();
        return () => input.click();
      },
    },
    'made in the moment': (kit) => () => kit.input().click(),
    'in no document, by showPicker()': (kit) => {
      const input = kit.input();
      return () => input.showPicker();
    },
    'in no document, by a made-up click': (kit) => {
      const input = kit.input();
      return () => input.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    },
    'in no document, by its label': (kit) => {
      const label = document.createElement('label');
      label.append(kit.input());
      return () => label.click();
    },
    'in no document, by something in a shadow root in its label': (kit) => {
      const box = document.createElement('div');
      const label = document.createElement('label');
      const host = document.createElement('div');
      const input = kit.input();
      label.append(host, input);
      box.append(label);
      const span = document.createElement('span');
      host.attachShadow({ mode: 'open' }).append(span);
      box.addEventListener('input', () => kit.files(input.files, 'box'), true);
      return () => span.click();
    },
    'in no document, by what is slotted into its label in a closed shadow root': (kit) => {
      const box = document.createElement('div');
      const host = box.appendChild(document.createElement('div'));
      const span = host.appendChild(document.createElement('span'));
      const label = document.createElement('label');
      const input = kit.input();
      label.append(document.createElement('slot'), input);
      host.attachShadow({ mode: 'closed' }).append(label);
      box.addEventListener('input', () => kit.files(input.files, 'box'), true);
      return () => span.click();
    },
    'in no document, by a made-up click on something in its label in a closed shadow root': (kit) => {
      const box = document.createElement('div');
      const host = box.appendChild(document.createElement('div'));
      const label = document.createElement('label');
      const input = kit.input();
      const button = label.appendChild(document.createElement('b'));
      label.append(input);
      host.attachShadow({ mode: 'closed' }).append(label);
      box.addEventListener('input', () => kit.files(input.files, 'box'), true);
      return () => button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    },
    'in no document, by a made-up click on a text in its label': (kit) => {
      const box = document.createElement('div');
      const label = box.appendChild(document.createElement('label'));
      const input = kit.input();
      const text = label.appendChild(document.createTextNode('choose'));
      label.append(input);
      box.addEventListener('input', () => kit.files(input.files, 'box'), true);
      return () => text.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    },
    'in no document, by a made-up click on a comment in its label': (kit) => {
      const box = document.createElement('div');
      const label = box.appendChild(document.createElement('label'));
      const input = kit.input();
      const comment = label.appendChild(document.createComment('choose'));
      label.append(input);
      box.addEventListener('input', () => kit.files(input.files, 'box'), true);
      return () => comment.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    },
    'in no document, by a made-up click on a text in a shadow root in its label': (kit) => {
      const box = document.createElement('div');
      const label = box.appendChild(document.createElement('label'));
      const input = kit.input();
      const host = label.appendChild(document.createElement('div'));
      const text = host.attachShadow({ mode: 'open' }).appendChild(document.createTextNode('choose'));
      label.append(input);
      box.addEventListener('input', () => kit.files(input.files, 'box'), true);
      return () => text.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));
    },
    'in no document, in a form whose fields hide what it is': (kit) => {
      const form = document.createElement('form');
      form.innerHTML = '<input name="nodeType" type="hidden">';
      const input = kit.input();
      form.append(input);
      form.addEventListener('input', () => kit.files(input.files, 'form'), true);
      return () => input.click();
    },
    'that takes the place of another one in the click on its label': {
      only: 'chrome',
      code: (kit) => {
        const label = document.createElement('label');
        const first = label.appendChild(document.createElement('input'));
        const input = kit.input();
        label.addEventListener('input', () => kit.files(input.files, 'label'), true);
        label.addEventListener('click', (event) => {
          if (event.target !== label) return;
          label.remove();
          first.remove();
          label.append(input);
        });
        return () => label.click();
      },
    },
    'whose box has lost our listeners to document.open': (kit) => {
      const input = kit.input();
      input.click();
      const box = input.parentNode ?? document.createElement('div');
      box.append(input);
      const other = document.implementation.createHTMLDocument('');
      other.body.append(box);
      other.open();
      other.close();
      document.adoptNode(box);
      box.addEventListener('input', () => kit.files(input.files, 'box'), true);
      return () => input.click();
    },
    'in a closed root, after one that the page has filled': {
      only: 'chrome',
      code: (kit) => {
        const root = kit.put(document.createElement('div')).attachShadow({ mode: 'closed' });
        const filled = root.appendChild(document.createElement('input'));
        filled.type = 'file';
        const transfer = new DataTransfer();
        transfer.items.add(new File(['words'], 'words.txt', { type: 'text/plain' }));
        filled.files = transfer.files;
        const input = kit.input();
        root.append(input);
        return () => input.click();
      },
    },
    'in a closed root in a frame that goes elsewhere': {
      only: 'chrome',
      code: (kit) => {
        const { contentDocument: doc } = kit.put(kit.waiting({ style: kit.corner }));
        const root = doc.body.appendChild(doc.createElement('div')).attachShadow({ mode: 'closed' });
        const input = kit.input({}, doc.createElement('input'));
        root.append(input);
        return () => input.click();
      },
    },
    'in a frame of a frame that the page above opens anew': (kit) => {
      const { contentDocument: inner, contentWindow } = kit.put(kit.frame());
      const waiting = inner.createElement('iframe');
      waiting.src = kit.other('/never');
      inner.body.append(waiting);
      const win = contentWindow[0];
      const doc = win.document;
      Document.prototype.open.call(doc);
      const html = doc.createElement('html');
      html.append(doc.createElement('body'));
      doc.append(html);
      const input = kit.input({}, doc.createElement('input'));
      doc.body.append(input);
      win.addEventListener('input', () => kit.files(input.files, 'window'), true);
      return () => input.click();
    },
    'of a frame that a removed frame put in': {
      slow: true,
      opensNothing: true,
      code: (kit) => {
        const frame = kit.put(kit.frame());
        const { appendChild } = frame.contentWindow.Node.prototype;
        frame.remove();
        const other = kit.waiting();
        appendChild.call(document.body, other);
        const { contentDocument } = other;
        // Firefox: nobody hears of it, so it is taken out again.
        if (!contentDocument) kit.say('tried input');
        if (!contentDocument) return () => undefined;
        const input = contentDocument.body.appendChild(kit.input({}, contentDocument.createElement('input')));
        return () => input.click();
      },
    },
    'in no document, whose parent listens first': {
      slow: true,
      code: (kit) => {
        const box = document.createElement('div');
        const input = kit.input();
        box.append(input);
        box.addEventListener('input', () => kit.files(input.files, 'parent'), { capture: true });
        return () => input.click();
      },
    },
    'in a fragment that listens first': (kit) => {
      const fragment = document.createDocumentFragment();
      const input = kit.input();
      fragment.append(input);
      fragment.addEventListener('input', () => kit.files(input.files, 'fragment'), { capture: true });
      return () => input.click();
    },
    'in the shadow root of a host in no document, whose parent listens first': (kit) => {
      const box = document.createElement('div');
      const host = box.appendChild(document.createElement('div'));
      const input = kit.input();
      host.attachShadow({ mode: 'closed' }).append(input);
      box.addEventListener('input', () => kit.files(input.files, 'outside'), { capture: true });
      return () => input.click();
    },
    'that is moved, once open, to a parent that listens': (kit) => {
      const box = document.createElement('div');
      const input = kit.input();
      box.addEventListener('input', () => kit.files(input.files, 'parent'), { capture: true });
      return () => {
        input.click();
        box.append(input);
      };
    },
    'that is taken out of the page once open': (kit) => {
      const input = kit.put(kit.input());
      return () => {
        input.click();
        input.remove();
      };
    },
    'that is put into the page once open': (kit) => {
      const input = kit.input();
      return () => {
        input.click();
        kit.put(input);
      };
    },
    'that goes into a closed root once open': (kit) => {
      const root = kit.put(document.createElement('div')).attachShadow({ mode: 'closed' });
      const input = kit.put(kit.input());
      return () => {
        input.click();
        root.append(input);
      };
    },
    'that becomes a file input in the click': {
      slow: true,
      code: (kit) => {
        const input = kit.put(kit.input({ type: 'text' }));
        input.addEventListener('click', () => {
          input.type = 'file';
          input.remove();
        });
        return () => input.click();
      },
    },
    'that leaves the page in the click': (kit) => {
      const input = kit.put(kit.input());
      input.addEventListener('click', () => input.remove());
      return () => input.click();
    },
    'that leaves the page in a made-up click of its label': (kit) => {
      const label = kit.put(document.createElement('label'));
      const input = kit.input();
      label.append(input);
      input.addEventListener('click', () => label.remove());
      return () => label.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    },
    'in an open shadow root': (kit) => {
      const input = kit.input();
      kit.put(document.createElement('div')).attachShadow({ mode: 'open' }).append(input);
      return () => input.click();
    },
    'in a closed shadow root': {
      slow: true,
      code: (kit) => {
        const input = kit.input();
        kit.put(document.createElement('div')).attachShadow({ mode: 'closed' }).append(input);
        return () => input.click();
      },
    },
    'in a shadow root that listens first': (kit) => {
      const input = kit.input();
      const root = kit.put(document.createElement('div')).attachShadow({ mode: 'open' });
      root.append(input);
      root.addEventListener('input', () => kit.files(input.files, 'root'), { capture: true });
      return () => input.click();
    },
    'in three closed shadow roots': (kit) => {
      let root = document.body;
      for (let i = 0; i < 3; i++)
        root = root.appendChild(document.createElement('div')).attachShadow({ mode: 'closed' });
      const input = kit.input();
      root.append(input);
      return () => input.click();
    },
    'in a closed root on an SVG element': (kit) => {
      const input = kit.input();
      const root = kit.put(document.createElement('article')).attachShadow({ mode: 'closed' });
      root.innerHTML = '<svg><foreignObject></foreignObject></svg>';
      root.querySelector('foreignObject').append(input);
      return () => input.click();
    },
    'of a customised kind': (kit) => {
      customElements.define('x-input', class extends HTMLInputElement {}, { extends: 'input' });
      const input = kit.put(kit.input({}, document.createElement('input', { is: 'x-input' })));
      return () => input.click();
    },
    'of a parsed document': (kit) => {
      const parsed = new DOMParser().parseFromString('<input type=file>', 'text/html').querySelector('input');
      const input = kit.input({}, parsed);
      return () => document.adoptNode(input).click();
    },
    'with a prefix': (kit) => {
      const input = kit.put(kit.input({}, document.createElementNS('http://www.w3.org/1999/xhtml', 'x:input')));
      return () => input.click();
    },
    'that says it is in the page and takes text': (kit) => {
      const input = kit.input();
      Object.defineProperties(input, { isConnected: { value: true }, type: { value: 'text' }, files: { value: null } });
      return () => HTMLElement.prototype.click.call(input);
    },
    'with every event of the window heard': (kit) => {
      const input = kit.put(kit.input());
      for (const key of Object.keys(window).filter((name) => name.startsWith('on'))) {
        addEventListener(key.slice(2), () => kit.files(input.files, key), { capture: true });
        document.addEventListener(key.slice(2), () => kit.files(input.files, key), { capture: true });
      }
      return () => input.click();
    },
    'in a form that is sent': (kit) => {
      const form = kit.form();
      setInterval(() => form.submit(), 150);
      return () => form.elements[0].click();
    },
    'in a form that is sent by a change': (kit) => {
      const form = kit.form();
      form.addEventListener('change', () => form.requestSubmit());
      form.addEventListener('input', () => form.requestSubmit());
      return () => form.elements[0].click();
    },
    'read by a getter of another realm': (kit) => {
      const input = kit.put(kit.input());
      const { get } = kit
        .put(kit.frame())
        .contentWindow.Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'files');
      setInterval(() => kit.files(get.call(input), 'getter'), 5);
      return () => input.click();
    },
    'with a picture called a text': {
      disguised: true,
      code: (kit) => {
        const input = kit.put(kit.input());
        return () => input.click();
      },
    },
    'that takes many': {
      many: true,
      code: (kit) => {
        const input = kit.put(kit.input({ multiple: true }));
        return () => input.click();
      },
    },
    'whose choice is asked for by then': (kit) => {
      for (const of of [Object, Array, FileList, File, Blob, Promise]) {
        try {
          Object.defineProperty(of.prototype, 'then', {
            get() {
              if (this instanceof File || this instanceof FileList) kit.files([].concat(this), 'then');
            },
            configurable: true,
          });
        } catch {}
      }
      const input = kit.put(kit.input());
      return () => input.click();
    },
  },
  { hand: 'choose' },
);

/** A second choice while the first one waits for an answer. */
const again = table(
  'an input ',
  {
    'that is chosen with twice': (kit) => {
      const input = kit.put(kit.input());
      return () => input.click();
    },
  },
  // In Firefox the second dialog opens under the pause, where the driver does not see it.
  { hand: 'chooseTwice', only: 'chrome' },
);

/** A real press: no function of ours is called to open the picker. */
const pressed = table(
  'an input that a person presses ',
  {
    'in the page': (kit) => void (kit.put(kit.input()).id = 'press'),
    'and that leaves the page in the click': {
      slow: true,
      code: (kit) => {
        const input = kit.put(kit.input());
        input.id = 'press';
        input.addEventListener('click', () => input.remove());
      },
    },
    'and that leaves the page a moment later': (kit) => {
      const input = kit.put(kit.input());
      input.id = 'press';
      input.addEventListener('click', () => setTimeout(() => input.remove()));
    },
    'by its label, both leave': (kit) => {
      const label = kit.put(document.createElement('label'));
      label.id = 'press';
      const input = kit.input({ hidden: true });
      label.append('choose', input);
      input.addEventListener('click', () => label.remove());
    },
    'by a label of an input that goes to a frame': (kit) => {
      const doc = kit.put(kit.frame({ src: kit.never })).contentDocument;
      const input = kit.put(kit.input());
      input.id = 'press';
      input.addEventListener('click', () => setTimeout(() => doc.body.append(input)));
    },
  },
  { hand: 'chooseByMouse' },
);

/** Looked after from the press on, and taken out of where a window would hear of the choice. */
const takenOut = table(
  'an input taken out once open: ',
  {
    'of an open root': (kit) => {
      const input = kit.input();
      kit.put(document.createElement('div')).attachShadow({ mode: 'open' }).append(input);
      return () => {
        input.click();
        input.remove();
      };
    },
    'of a closed root': (kit) => {
      const input = kit.input();
      kit.put(document.createElement('div')).attachShadow({ mode: 'closed' }).append(input);
      return () => {
        input.click();
        input.remove();
      };
    },
    'of a parent in a root, which listens': (kit) => {
      const root = kit.put(document.createElement('div')).attachShadow({ mode: 'open' });
      const box = root.appendChild(document.createElement('div'));
      const input = box.appendChild(kit.input());
      box.addEventListener('input', () => kit.files(input.files, 'box'), true);
      return () => {
        input.click();
        box.remove();
      };
    },
    'of no document': (kit) => {
      const input = kit.input();
      return () => {
        input.click();
        input.remove();
      };
    },
    'of a label in no document, by a click on the root of what stands in it': (kit) => {
      const label = document.createElement('label');
      const host = document.createElement('div');
      const input = kit.input();
      label.append(host, input);
      const root = host.attachShadow({ mode: 'open' });
      return () => {
        root.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
        input.remove();
      };
    },
    'of the page, after a press on a decoy': (kit) => {
      const input = kit.put(kit.input());
      const decoy = kit.put(document.createElement('input'));
      return () => {
        input.click();
        decoy.click();
        input.remove();
      };
    },
    'of the page, after a box was ticked': (kit) => {
      const input = kit.put(kit.input());
      const box = kit.put(document.createElement('input'));
      box.type = 'checkbox';
      return () => {
        input.click();
        box.click();
        input.remove();
      };
    },
    'of the page, later, after a box was ticked': (kit) => {
      const input = kit.put(kit.input());
      const box = kit.put(document.createElement('input'));
      box.type = 'checkbox';
      return () => {
        input.click();
        box.click();
        setTimeout(() => input.remove(), 30);
      };
    },
  },
  { hand: 'choose' },
);

/** A closed root shows its host only; which input was pressed in there the window is not told. */
const behindHosts = table(
  'an input that a person presses in a closed root',
  {
    ', and nothing else': (kit) => {
      const host = kit.put(document.createElement('div'));
      host.id = 'press';
      host.attachShadow({ mode: 'closed' }).append(kit.input());
    },
    ', taken out in the click': (kit) => {
      const host = kit.put(document.createElement('div'));
      host.id = 'press';
      const input = kit.input();
      host.attachShadow({ mode: 'closed' }).append(input);
      input.addEventListener('click', () => input.remove());
    },
    ', by its label, taken out in the click': (kit) => {
      const host = kit.put(document.createElement('div'));
      host.id = 'press';
      const label = document.createElement('label');
      const input = kit.input({ hidden: true });
      label.append('choose', input);
      host.style.width = '40px';
      host.attachShadow({ mode: 'closed' }).append(label);
      input.addEventListener('click', () => label.remove());
    },
  },
  { hand: 'chooseByMouse' },
);

/** Inputs, and functions that open them, of realms without a script of ours. */
const foreign = table(
  'an input ',
  {
    'of a frame on about:blank': (kit) => kit.inputOf({}),
    'of a frame that goes elsewhere': { slow: true, code: (kit) => kit.inputOf({ src: kit.never }) },
    'of a frame whose answer has no content': (kit) => kit.inputOf({ src: '/204' }),
    'of a frame on javascript': (kit) => kit.inputOf({ src: 'javascript:void 0' }),
    'of a frame without scripts': (kit) => kit.inputOf({ sandbox: 'allow-same-origin' }),
    'of a frame that goes elsewhere, in no document': {
      slow: true,
      code: (kit) => kit.inputOf({ src: kit.never }, false),
    },
    'of a frame on about:blank, in no document': (kit) => kit.inputOf({}, false),
    'of ours, opened by click() of a frame that goes elsewhere': {
      slow: true,
      code: (kit) => kit.openedBy({ src: kit.never }, (win, input) => win.HTMLElement.prototype.click.call(input)),
    },
    'of ours, opened by showPicker() of a frame that goes elsewhere': (kit) =>
      kit.openedBy({ src: kit.never }, (win, input) => win.HTMLInputElement.prototype.showPicker.call(input)),
    'of ours, opened by dispatchEvent() of a frame that goes elsewhere': (kit) =>
      kit.openedBy({ src: kit.never }, (win, input) =>
        win.EventTarget.prototype.dispatchEvent.call(input, new win.MouseEvent('click')),
      ),
    'of ours, opened by click() of a frame without scripts': (kit) =>
      kit.openedBy({ sandbox: 'allow-same-origin' }, (win, input) => win.HTMLElement.prototype.click.call(input)),
    'of ours, opened by click() of a frame that went away': {
      opensNothing: true,
      code: (kit) => {
        const frame = kit.put(kit.waiting());
        const { click } = frame.contentWindow.HTMLElement.prototype;
        const input = kit.input();
        frame.remove();
        return () => click.call(input);
      },
    },
    'of ours, opened by click() of a frame that goes away': (kit) => {
      const frame = kit.put(kit.frame());
      const { click } = frame.contentWindow.HTMLElement.prototype;
      const input = kit.input();
      return () => {
        click.call(input);
        setTimeout(() => frame.remove(), 20);
      };
    },
    'that goes to a frame on about:blank once open': (kit) => {
      const { body } = kit.put(kit.frame()).contentDocument;
      const input = kit.put(kit.input());
      return () => {
        input.click();
        body.append(input);
      };
    },
    'that goes to a frame that goes elsewhere once open': {
      slow: true,
      code: (kit) => {
        const { body } = kit.put(kit.waiting()).contentDocument;
        const input = kit.put(kit.input());
        return () => {
          input.click();
          body.append(input);
        };
      },
    },
    'of a frame in a frame that goes elsewhere': (kit) => {
      const outer = kit.put(kit.waiting()).contentDocument;
      const inner = outer.body.appendChild(outer.createElement('iframe')).contentDocument;
      const input = inner.body.appendChild(kit.input({}, inner.createElement('input')));
      return () => input.click();
    },
    'of a frame that was opened anew': (kit) => {
      const doc = kit.put(kit.frame()).contentDocument;
      doc.open();
      doc.write('<input type=file>');
      doc.close();
      const input = kit.input({}, doc.querySelector('input'));
      return () => input.click();
    },
    'of a frame that goes elsewhere and was opened anew': (kit) => {
      const doc = kit.put(kit.waiting()).contentDocument;
      doc.open();
      doc.write('<input type=file>');
      doc.close();
      const input = kit.input({}, doc.querySelector('input'));
      return () => input.click();
    },
  },
  { hand: 'choose' },
);

export const cases = [...own, ...again, ...pressed, ...takenOut, ...behindHosts, ...foreign];
