import { table } from './cases.mjs';

/** Page code that runs while the frame is being put in: whoever hooks after the call is too late. */
const inTheMiddle = table('taken in the middle of ', {
  'append, by connectedCallback': {
    slow: true,
    code: (kit) => {
      customElements.define(
        'x-a',
        class extends HTMLElement {
          connectedCallback() {
            kit.steal(window[0]);
          }
        },
      );
      document.body.append(kit.waiting(), document.createElement('x-a'));
    },
  },
  'append, by connectedCallback of an anonymous class that was changed later': (kit) => {
    const Made = class extends HTMLElement {};
    Made.prototype.connectedCallback = function () {
      kit.steal(window[0]);
    };
    customElements.define('x-a', Made);
    document.body.append(kit.waiting(), new Made());
  },
  'append, by the reaction of a bound constructor': (kit) => {
    class Parent extends HTMLElement {
      connectedCallback() {
        kit.steal(window[0]);
      }
    }
    const Bound = function () {
      return Reflect.construct(HTMLElement, [], Bound);
    }.bind();
    Object.setPrototypeOf(Bound, Parent);
    customElements.define('x-a', Bound);
    const box = document.createElement('div');
    box.append(kit.waiting(), document.createElement('x-a'));
    kit.put(box);
  },
  'before(), by a load that moves the node to another document': (kit) => {
    const other = kit.put(kit.frame());
    const node = kit.put(document.createElement('p'));
    const first = kit.frame();
    first.onload = () => {
      first.onload = null;
      other.contentDocument.adoptNode(node);
    };
    node.before(first, kit.waiting());
    kit.steal(kit.last());
  },
  'outerHTML, by a load that moves the node to another document': (kit) => {
    const other = kit.put(kit.frame());
    const box = kit.put(document.createElement('div'));
    const node = box.appendChild(document.createElement('p'));
    window.move = () => other.contentDocument.adoptNode(node);
    node.outerHTML = `<iframe onload="move()"></iframe>${kit.html}`;
    kit.steal(kit.last());
  },
  'append, by a callback that is inherited': (kit) => {
    class Base extends HTMLElement {
      connectedCallback() {
        kit.steal(window[0]);
      }
    }
    customElements.define('x-a', class extends Base {});
    document.body.append(kit.waiting(), document.createElement('x-a'));
  },
  'append, by a callback that a getter gives': (kit) => {
    class Made extends HTMLElement {
      get connectedCallback() {
        return () => kit.steal(window[0]);
      }
    }
    customElements.define('x-a', Made);
    document.body.append(kit.waiting(), document.createElement('x-a'));
  },
  'innerHTML, by connectedCallback': (kit) => {
    customElements.define(
      'x-a',
      class extends HTMLElement {
        connectedCallback() {
          kit.steal(window[0]);
        }
      },
    );
    kit.put(document.createElement('div')).innerHTML = `${kit.html}<x-a></x-a>`;
  },
  'innerHTML, by a constructor that is upgraded': (kit) => {
    customElements.define(
      'x-a',
      class extends HTMLElement {
        constructor() {
          super();
          if (window.length) kit.steal(window[0]);
        }
      },
    );
    kit.put(document.createElement('div')).innerHTML = `${kit.html}<x-a></x-a>`;
  },
  'append, by a customised <iframe>': {
    slow: true,
    code: (kit) => {
      class Own extends HTMLIFrameElement {
        connectedCallback() {
          kit.steal(this.contentWindow);
        }
      }
      customElements.define('x-frame', Own, { extends: 'iframe' });
      const frame = document.createElement('iframe', { is: 'x-frame' });
      frame.src = kit.never;
      kit.put(frame);
    },
  },
  'the constructor of a customised <iframe>, at its upgrade': (kit) => {
    document.body.insertAdjacentHTML('beforeend', `<iframe is="x-frame" src="${kit.never}"></iframe>`);
    customElements.define(
      'x-frame',
      class extends HTMLIFrameElement {
        constructor() {
          super();
          kit.steal(window[0]);
        }
      },
      { extends: 'iframe' },
    );
  },
  'an append inside connectedCallback': (kit) => {
    customElements.define(
      'x-a',
      class extends HTMLElement {
        connectedCallback() {
          this.append(kit.waiting());
          kit.steal(window[0]);
        }
      },
    );
    kit.put(document.createElement('x-a'));
  },
  'a shadow root inside connectedCallback': (kit) => {
    customElements.define(
      'x-a',
      class extends HTMLElement {
        connectedCallback() {
          this.attachShadow({ mode: 'open' }).innerHTML = kit.html;
          kit.steal(this.shadowRoot.firstChild.contentWindow);
        }
      },
    );
    kit.put(document.createElement('x-a'));
  },
  'a move, by adoptedCallback': (kit) => {
    customElements.define(
      'x-a',
      class extends HTMLElement {
        adoptedCallback(_from, to) {
          kit.steal(to.defaultView);
        }
      },
    );
    const element = kit.put(document.createElement('x-a'));
    const html = `<script>parent.frames[0].document.body.append(parent.document.querySelector('x-a'))</` + 'script>';
    kit.put(kit.waiting());
    const helper = kit.put(kit.frame());
    helper.contentDocument.write(html);
    return element;
  },
  'a replacement, by disconnectedCallback': (kit) => {
    customElements.define(
      'x-a',
      class extends HTMLElement {
        disconnectedCallback() {
          kit.steal(window[0]);
        }
      },
    );
    kit.put(document.createElement('x-a')).replaceWith(kit.waiting());
  },
  'setAttribute, by attributeChangedCallback': (kit) => {
    customElements.define(
      'x-a',
      class extends HTMLElement {
        static observedAttributes = ['on'];
        attributeChangedCallback() {
          document.body.append(kit.waiting());
          kit.steal(window[0]);
        }
      },
    );
    document.createElement('x-a').setAttribute('on', '');
  },
  'append, by a form-associated callback': (kit) => {
    customElements.define(
      'x-a',
      class extends HTMLElement {
        static formAssociated = true;
        formAssociatedCallback() {
          kit.steal(window[0]);
        }
      },
    );
    kit.put(document.createElement('form')).append(kit.waiting(), document.createElement('x-a'));
  },
  'append, by the customElements of a frame on about:blank': {
    slow: true,
    code: (kit) => {
      const clean = kit.put(kit.frame()).contentWindow;
      clean.eval(`customElements.define('x-a', class extends HTMLElement {
        connectedCallback() { parent.kit.steal(self[0]); }
      })`);
      clean.document.body.append(kit.waiting(), clean.document.createElement('x-a'));
    },
  },
  'append, by an inline script': {
    slow: true,
    code: (kit) => {
      const script = document.createElement('script');
      script.textContent = 'kit.steal(window[0])';
      document.body.append(kit.waiting(), script);
    },
  },
  'a fragment, by an inline script in it': (kit) => {
    const range = document.createRange();
    range.selectNode(document.body);
    kit.put(range.createContextualFragment(`${kit.html}<script>kit.steal(window[0])</` + 'script>'));
  },
  'a subtree, by an inline script in SVG': (kit) => {
    const box = document.createElement('div');
    const script = document.createElementNS('http://www.w3.org/2000/svg', 'script');
    script.textContent = 'kit.steal(window[0])';
    box.append(kit.waiting(), script);
    kit.put(box);
  },
  'replaceWith, by an inline script': (kit) => {
    const script = document.createElement('script');
    script.textContent = 'kit.steal(window[0])';
    kit.put(document.createElement('p')).replaceWith(kit.waiting(), script);
  },
  'append, by the load of another frame': {
    slow: true,
    code: (kit) => {
      const other = kit.frame();
      other.onload = () => kit.steal(window[0]);
      document.body.append(kit.waiting(), other);
    },
  },
  'append, by an inline handler of another frame': (kit) => {
    const box = document.createElement('div');
    box.innerHTML = `${kit.html}<iframe onload="kit.steal(window[0])"></iframe>`;
    kit.put(box);
  },
  'innerHTML, by an inline handler of another frame': (kit) => {
    kit.put(document.createElement('div')).innerHTML = `${kit.html}<iframe onload="kit.steal(window[0])"></iframe>`;
  },
  'append, by its own load event': (kit) => {
    const frame = kit.frame();
    frame.onload = () => kit.steal(frame.contentWindow);
    kit.put(frame);
  },
  'append, by a listener for load on the document': (kit) => {
    document.addEventListener('load', () => kit.steal(window[0]), { capture: true, once: true });
    document.body.append(kit.waiting(), kit.frame());
  },
  'append, by a blur': (kit) => {
    const input = kit.put(document.createElement('input'));
    input.focus();
    const box = kit.put(document.createElement('div'));
    box.append(input);
    input.focus();
    input.onblur = () => {
      kit.put(kit.waiting());
      kit.steal(window[0]);
    };
    box.replaceChildren();
  },
  'a microtask': (kit) => {
    queueMicrotask(() => kit.steal(window[0]));
    kit.put(document.createElement('div')).innerHTML = kit.html;
  },
  "a mutation observer of the page's": (kit) => {
    new MutationObserver(() => kit.steal(window[0])).observe(document, { childList: true, subtree: true });
    document.body.insertAdjacentHTML('beforeend', kit.html);
  },
  slotchange: (kit) => {
    const host = kit.put(document.createElement('div'));
    host.attachShadow({ mode: 'open' }).innerHTML = '<slot></slot>';
    host.shadowRoot.firstChild.addEventListener('slotchange', () => kit.steal(window[0]));
    host.innerHTML = kit.html;
  },
  'a getter that the browser asks for options': (kit) => {
    const html = kit.html;
    const box = kit.put(document.createElement('div'));
    const init = {
      get bubbles() {
        box.innerHTML = html;
        kit.steal(window[0]);
        return true;
      },
    };
    new Event('x', init);
  },
  'toString of what innerHTML is set to': (kit) => {
    const box = kit.put(document.createElement('div'));
    let looks = 0;
    box.innerHTML = { toString: () => (looks++ ? kit.html : '<p>nothing</p>') };
    box.innerHTML = { toString: () => kit.html };
    kit.steal(window[0]);
  },
  'toString of what is appended': (kit) => {
    document.body.append(kit.waiting(), { toString: () => void (window.length && kit.steal(window[0])) ?? 'x' });
    kit.steal(window[0]);
  },
  'a toggle event': (kit) => {
    const box = kit.put(document.createElement('div'));
    box.popover = 'manual';
    box.addEventListener('beforetoggle', () => {
      box.innerHTML = kit.html;
      kit.steal(window[0]);
    });
    box.showPopover();
  },
  'the abort of a signal': (kit) => {
    const abort = new AbortController();
    abort.signal.addEventListener('abort', () => {
      document.body.append(kit.waiting());
      kit.steal(window[0]);
    });
    abort.abort();
  },
  'a removal, by pagehide of the frame': (kit) => {
    const frame = kit.put(kit.frame());
    const inner = frame.contentWindow;
    inner.addEventListener('pagehide', () => {
      document.body.append(kit.waiting());
      kit.steal(kit.last());
    });
    frame.remove();
  },
  'a removal, by unload of a nested frame': (kit) => {
    const frame = kit.put(kit.frame());
    const inner = frame.contentWindow;
    inner.onunload = () => {
      const made = inner.document.createElement('iframe');
      made.src = kit.never;
      document.body.append(made);
      kit.steal(made.contentWindow);
    };
    frame.remove();
  },
});

const script = (text) => `<script>${text}</${''}script>`;
const steal = script('kit.steal(window[0])');
const laidOut = script('setTimeout(() => kit.steal(window[0]), 300)');
const waiting = '<iframe name="x" src="/never"></iframe>';

/** Frames that the parser makes. */
const parsed = table('parsed: ', {
  'a frame and a script': { slow: true, html: waiting + steal },
  'a frame and a script in a shadow root': {
    html: `<div><template shadowrootmode="open">${waiting}${script(`
      kit.steal(document.querySelector('div').shadowRoot.querySelector('iframe').contentWindow)`)}</template></div>`,
  },
  'a frame with its srcdoc': { html: `<iframe srcdoc="<p>page"></iframe>${steal}` },
  'a frame in a sandbox': { html: `<iframe sandbox="allow-same-origin"></iframe>${steal}` },
  'a frame and a custom element': {
    html: `${script(`customElements.define('x-a', class extends HTMLElement {
      connectedCallback() { kit.steal(window[0]); } })`)}${waiting}<x-a></x-a>`,
  },
  'a frame of a customised kind': {
    html: `${script(`customElements.define('x-frame', class extends HTMLIFrameElement {
      connectedCallback() { kit.steal(this.contentWindow); } }, { extends: 'iframe' })`)}
      <iframe is="x-frame" src="/never"></iframe>`,
  },
  'an <object> and a script': { html: `<object data="/blank" type="text/html"></object>${laidOut}` },
  'an <embed> and a script': { html: `<embed src="/blank" type="text/html">${laidOut}` },
  'a handler of a broken picture': { html: `${waiting}<img src="data:," onerror="kit.steal(window[0])">` },
  'a handler of <details>': { html: `${waiting}<details open ontoggle="kit.steal(window[0])"></details>` },
  'document.write, with the script in it': {
    slow: true,
    html: script(`document.write(${JSON.stringify(waiting + steal).replaceAll('</', '<\\/')})`),
  },
  'document.write in parts': {
    html: script(`document.write('<ifr'); document.write('ame src=/never>'); document.write('</iframe>');
      kit.steal(window[0])`),
  },
  'document.writeln': { html: script(`document.writeln('${waiting.replace('</', '<\\/')}'); kit.steal(window[0])`) },
  'document.write of a custom element': {
    html: script(`customElements.define('x-a', class extends HTMLElement {
        connectedCallback() { kit.steal(window[0]); } });
      document.write('${waiting.replace('</', '<\\/')}<x-a></x-a>')`),
  },
  'document.write in a frame, with the script in it': {
    html: script(`const doc = document.body.appendChild(document.createElement('iframe')).contentDocument;
      doc.write('<iframe src=/never></iframe><script>parent.kit.steal(self[0])</' + 'script>')`),
  },
  'document.write after the page has loaded': {
    code: (kit) =>
      addEventListener('load', () =>
        setTimeout(() => document.write(`${kit.html}<script>kit.steal(window[0])</` + 'script>')),
      ),
  },
  'document.open, then write': {
    code: (kit) =>
      addEventListener('load', () =>
        setTimeout(() => {
          document.open();
          document.write(kit.html);
          kit.steal(window[0]);
        }),
      ),
  },
  'document.open after the load, a slow script, then a frame': {
    code: (kit) =>
      addEventListener('load', () =>
        setTimeout(() => {
          document.open();
          document.write(
            `<body><script src="/slow.js"></${''}script>${kit.html}<script>kit.steal(window[0])</${''}script>`,
          );
        }),
      ),
  },
  'document.open in a blank frame, a slow script, then a frame': (kit) => {
    const doc = kit.put(kit.frame()).contentDocument;
    doc.open();
    doc.write(`<body><script src="/slow.js"></${''}script>${kit.html}<script>parent.kit.steal(self[0])</${''}script>`);
  },
  'document.open of a removed frame, then the load of another frame': (kit) => {
    const frame = kit.put(kit.frame());
    const { open } = frame.contentWindow.Document.prototype;
    frame.remove();
    addEventListener('load', () =>
      setTimeout(() => {
        open.call(document);
        const html = document.createElement('html');
        html.innerHTML = '<body>new';
        document.append(html);
        const other = kit.frame();
        other.onload = () => kit.steal(window[0]);
        document.body.append(kit.waiting(), other);
      }),
    );
  },
  'a script that parses more': {
    html: `${waiting}${script('document.currentScript.after(document.createElement("p")); kit.steal(window[0])')}`,
  },
  'a frameset': {
    top: true,
    html: `<frameset cols="*,*"><frame name="x" src="/never"><frame src="about:blank" onload="kit.steal(window[0])"></frameset>`,
    code: (kit) => addEventListener('load', () => kit.steal(window[0])),
  },
});

export const cases = [...inTheMiddle, ...parsed];
