/** Inputs that become what they are, or move, only after they were pressed, and what may end the watch over them. */
import { table } from './cases.mjs';

const pressed = table(
  'an input that a person presses: ',
  {
    'a button that becomes a file input in the click, and leaves': (kit) => {
      const input = kit.put(kit.input({ type: 'button', value: 'press', id: 'press' }));
      input.addEventListener('click', () => {
        input.type = 'file';
        input.remove();
      });
    },
    'a button in a closed root that becomes a file input in the click, and leaves': (kit) => {
      const host = kit.put(document.createElement('div'));
      host.id = 'press';
      host.style.width = '60px';
      const input = kit.input({ type: 'button', value: 'press' });
      host.attachShadow({ mode: 'closed' }).append(input);
      input.addEventListener('click', () => {
        input.type = 'file';
        input.remove();
      });
    },
    'a label that leaves in the click and gets its input then': (kit) => {
      const label = kit.put(document.createElement('label'));
      label.id = 'press';
      label.textContent = 'press me';
      const input = kit.input();
      label.addEventListener('click', ({ target }) => {
        if (target !== label) return;
        label.remove();
        label.append(input);
      });
    },
    'a label that leaves in the click, gets its input then and gives it away at once': (kit) => {
      const label = kit.put(document.createElement('label'));
      label.id = 'press';
      label.textContent = 'press me';
      const input = kit.input();
      label.addEventListener('mouseup', () => setTimeout(() => input.remove()));
      label.addEventListener(
        'click',
        (event) => {
          if (event.target !== label) return event.stopImmediatePropagation();
          label.remove();
          label.append(input);
        },
        true,
      );
    },
    'a label that leaves in the click, and whose input comes by its id and goes at once': (kit) => {
      const label = kit.put(document.createElement('label'));
      label.id = 'press';
      label.textContent = 'press me';
      label.htmlFor = 'late';
      const tree = document.createElement('div');
      const input = kit.input({ id: 'late' });
      label.addEventListener('mouseup', () => setTimeout(() => input.remove()));
      label.addEventListener('click', () => tree.append(label));
      label.addEventListener('click', () => tree.append(input));
    },
    'a label with a button that becomes a file input in the click and leaves at once': (kit) => {
      const label = kit.put(document.createElement('label'));
      label.id = 'press';
      label.textContent = 'press me';
      const input = kit.input({ type: 'button', hidden: true });
      label.append(input);
      label.addEventListener('mouseup', () => setTimeout(() => input.remove()));
      label.addEventListener('click', ({ target }) => {
        if (target !== label) return;
        label.remove();
        input.type = 'file';
      });
    },
    'what is slotted into a label in a closed root that leaves in the click': (kit) => {
      const host = kit.put(document.createElement('div'));
      const span = host.appendChild(document.createElement('span'));
      Object.assign(span, { id: 'press', textContent: 'press me' });
      const label = document.createElement('label');
      const input = kit.input({ hidden: true });
      label.append(document.createElement('slot'), input);
      host.attachShadow({ mode: 'closed' }).append(label);
      label.addEventListener('click', ({ target }) => target !== input && label.remove());
    },
    'what is slotted through two closed roots into a label that leaves in the click': (kit) => {
      const host = kit.put(document.createElement('div'));
      const span = host.appendChild(document.createElement('span'));
      Object.assign(span, { id: 'press', textContent: 'press me' });
      const inner = document.createElement('div');
      inner.append(document.createElement('slot'));
      host.attachShadow({ mode: 'closed' }).append(inner);
      const label = document.createElement('label');
      const input = kit.input({ hidden: true });
      label.append(document.createElement('slot'), input);
      inner.attachShadow({ mode: 'closed' }).append(label);
      label.addEventListener('click', ({ target }) => target !== input && label.remove());
    },
    'a label in a closed root that leaves in the click and gets its input then': (kit) => {
      const host = kit.put(document.createElement('div'));
      host.id = 'press';
      host.style.width = '60px';
      const label = document.createElement('label');
      label.textContent = 'press me';
      host.attachShadow({ mode: 'closed' }).append(label);
      const input = kit.input();
      label.addEventListener('click', ({ target }) => {
        if (target !== label) return;
        label.remove();
        label.append(input);
      });
    },
  },
  { hand: 'chooseByMouse' },
);

const decoys = table(
  'an input taken out once open, after a decoy: ',
  {
    'a box beside a file input that the page has filled, in a closed root': (kit) => {
      const root = kit.put(document.createElement('div')).attachShadow({ mode: 'closed' });
      const filled = root.appendChild(document.createElement('input'));
      filled.type = 'file';
      const transfer = new DataTransfer();
      transfer.items.add(new File(['words'], 'words.txt', { type: 'text/plain' }));
      filled.files = transfer.files;
      const box = root.appendChild(document.createElement('input'));
      box.type = 'checkbox';
      const input = kit.put(kit.input());
      return () => {
        input.click();
        box.click();
        input.remove();
      };
    },
    'a box that becomes a filled file input when it is ticked': (kit) => {
      const box = kit.put(document.createElement('input'));
      box.type = 'checkbox';
      const transfer = new DataTransfer();
      transfer.items.add(new File(['words'], 'words.txt', { type: 'text/plain' }));
      box.addEventListener('input', () => {
        box.type = 'file';
        box.files = transfer.files;
      });
      const input = kit.put(kit.input());
      return () => {
        input.click();
        box.click();
        input.remove();
      };
    },
  },
  { hand: 'choose' },
);

const moved = table(
  'an input moved once open: ',
  {
    'with the host of its root, out of another root': (kit) => {
      const outer = kit.put(document.createElement('div')).attachShadow({ mode: 'open' });
      const host = outer.appendChild(document.createElement('div'));
      const input = kit.input();
      host.attachShadow({ mode: 'open' }).append(input);
      return () => {
        input.click();
        host.remove();
      };
    },
    'into a root of the page, then out': (kit) => {
      const root = kit.put(document.createElement('div')).attachShadow({ mode: 'open' });
      const input = kit.put(kit.input());
      return () => {
        input.click();
        root.append(input);
        setTimeout(() => input.remove());
      };
    },
    'into a frame, then out': (kit) => {
      const doc = kit.put(kit.frame()).contentDocument;
      const input = kit.put(kit.input());
      return () => {
        input.click();
        doc.body.append(input);
        setTimeout(() => input.remove());
      };
    },
    'in no document, out of its box twice': (kit) => {
      const input = kit.input();
      return () => {
        input.click();
        input.remove();
        setTimeout(() => input.remove());
      };
    },
    'into a label that is pressed, and out before the press is over': (kit) => {
      const label = kit.put(document.createElement('label'));
      const input = kit.input();
      label.addEventListener(
        'click',
        (event) => {
          if (event.target !== label) return event.stopImmediatePropagation();
          label.remove();
          label.append(input);
        },
        true,
      );
      return () => {
        label.click();
        input.remove();
      };
    },
    'in a box of the page in no document, out of ours twice': (kit) => {
      const input = kit.input();
      const box = document.createElement('div');
      box.append(input);
      return () => {
        input.click();
        box.remove();
        setTimeout(() => box.remove());
      };
    },
  },
  { hand: 'choose' },
);

const deep = table(
  'an input in a closed root ',
  {
    'beside roots in roots that fill a stack': (kit) => {
      const host = kit.put(document.createElement('div'));
      const root = host.attachShadow({ mode: 'closed' });
      const input = kit.input();
      root.append(input);
      let at = root.appendChild(document.createElement('div'));
      at.style.display = 'none';
      for (let i = 0; i < 6000; i++)
        at = at.attachShadow({ mode: 'closed' }).appendChild(document.createElement('div'));
      addEventListener('input', () => kit.files(input.files, 'window'), true);
      return () => input.click();
    },
  },
  { hand: 'choose', only: 'chrome' },
);

const within = table(
  'a click in an input, which then leaves: ',
  {
    'on an element': (kit) => {
      const input = kit.put(kit.input());
      const inner = input.appendChild(document.createElement('span'));
      return () => {
        inner.click();
        input.remove();
      };
    },
    'on an element, in no document': (kit) => {
      const input = kit.input();
      const inner = input.appendChild(document.createElement('span'));
      return () => {
        inner.click();
        input.remove();
      };
    },
    'on a text': (kit) => {
      const input = kit.put(kit.input());
      const inner = input.appendChild(document.createTextNode('words'));
      return () => {
        inner.dispatchEvent(new MouseEvent('click', { bubbles: true }));
        input.remove();
      };
    },
  },
  { hand: 'choose' },
);

const elsewhere = table(
  'an input that is moved once open, ',
  {
    'to a document without a window': (kit) => {
      const input = kit.put(kit.input());
      const inert = document.implementation.createHTMLDocument('');
      inert.body.innerHTML = '<img name="defaultView">';
      return () => {
        input.click();
        setTimeout(() => inert.body.append(input), 20);
      };
    },
    'with the label that it came to in the call': (kit) => {
      const label = kit.put(document.createElement('label'));
      label.htmlFor = 'late';
      const tree = document.createElement('div');
      const input = kit.input({ id: 'late' });
      label.addEventListener('click', () => tree.append(label));
      label.addEventListener('click', () => tree.append(input));
      return () => {
        label.click();
        input.remove();
      };
    },
  },
  { hand: 'choose' },
);

const entered = table(
  'an input on which Enter is pressed ',
  {
    'and that leaves before the click': (kit) => {
      const input = kit.put(kit.input());
      input.addEventListener('keypress', () => input.remove());
      return () => input.focus();
    },
    'in a closed root, and that leaves before the click': (kit) => {
      const input = kit.input();
      kit.put(document.createElement('div')).attachShadow({ mode: 'closed' }).append(input);
      input.addEventListener('keypress', () => input.remove());
      return () => input.focus();
    },
  },
  { hand: 'chooseByEnter', only: 'chrome' },
);

/** Chromium opens nothing for an input that has left by then. */
const byAccessKey = table(
  'an input whose access key is pressed ',
  {
    'and that leaves as it gets the focus': (kit) => {
      const input = kit.put(kit.input({ accessKey: 'x' }));
      input.addEventListener('focus', () => input.remove());
    },
    'in a closed root, and that leaves as it gets the focus': (kit) => {
      const input = kit.input({ accessKey: 'x' });
      kit.put(document.createElement('div')).attachShadow({ mode: 'closed' }).append(input);
      input.addEventListener('focus', () => input.remove());
    },
  },
  { hand: 'chooseByAccessKey', only: 'firefox' },
);

/** The path of an event ends with the window, where a frame hides a field by its name; a form's fields hide the form's. */
const hidden = table(
  'an input whose label leaves in the click, in a page with ',
  Object.fromEntries([
    ...['shadowRoot', 'openOrClosedShadowRoot', 'localName', 'nodeType', 'closest', 'composedPath'].map((name) => [
      `a frame called ${name}`,
      `(kit) => {
        document.body.append(kit.frame({ name: '${name}', sandbox: '', srcdoc: 'x', hidden: '' }));
        const label = kit.put(document.createElement('label'));
        const input = kit.input({ hidden: true });
        label.id = 'press';
        label.append('press me', input);
        input.addEventListener('click', () => label.remove());
      }`,
    ]),
    [
      'a form before it in its closed root, which hides what it is',
      (kit) => {
        const host = kit.put(document.createElement('div'));
        host.id = 'press';
        const root = host.attachShadow({ mode: 'closed' });
        const fields = ['control', 'closest', 'localName', 'type', 'files'];
        root.innerHTML = `<form>${fields.map((name) => `<input type="hidden" name="${name}">`).join('')}</form>
          <label style="display: block">press me</label>`;
        const label = root.lastChild;
        const input = kit.input({ hidden: true });
        label.append(input);
        input.addEventListener('click', () => label.remove());
      },
    ],
    [
      'a form in the label, which hides what it is and is pressed',
      (kit) => {
        const label = kit.put(document.createElement('label'));
        label.innerHTML =
          '<form id="press" style="block-size: 40px"><input type="hidden" name="closest"><input type="hidden" name="localName"></form>';
        const input = kit.input({ hidden: true });
        label.append(input);
        input.addEventListener('click', () => label.remove());
      },
    ],
  ]),
  { hand: 'chooseByMouse' },
);

export const cases = [
  ...hidden,
  ...byAccessKey,
  ...pressed,
  ...decoys,
  ...moved,
  ...deep,
  ...within,
  ...elsewhere,
  ...entered,
];
