import { check, freshRealm, inGroup, later, outcome, outcomeNow, place, takeReports } from './check.js';

const html = (anchor) => `html #${anchor}`;
let count = 0;
const fresh = (word) => {
  count += 1;
  return `${word}-${count}`;
};

/** Defines an element that notes its reactions. */
function noting(order, base = HTMLElement, extra = {}) {
  const name = fresh('x-note');
  class Noting extends base {
    static observedAttributes = ['a'];
    constructor() {
      super();
      order.push('made');
    }
    connectedCallback() {
      order.push(`connected ${this.isConnected}`);
      extra.connected?.(this);
    }
    disconnectedCallback() {
      order.push('disconnected');
    }
    adoptedCallback() {
      order.push('adopted');
    }
    attributeChangedCallback(attribute, before, after) {
      order.push(`${attribute} ${before} ${after}`);
    }
  }
  customElements.define(name, Noting, extra.options);
  return { name, Noting };
}

const ways = {
  append: (at, node) => at.append(node),
  appendChild: (at, node) => at.appendChild(node),
  insertBefore: (at, node) => at.insertBefore(node, null),
  replaceChildren: (at, node) => at.replaceChildren(node),
  prepend: (at, node) => at.prepend(node),
  insertAdjacentElement: (at, node) => at.insertAdjacentElement('afterbegin', node),
  'innerHTML on the outside': (at, node) => {
    at.innerHTML = node.outerHTML;
  },
  insertAdjacentHTML: (at, node) => at.insertAdjacentHTML('beforeend', node.outerHTML),
  outerHTML: (at, node) => {
    at.append(document.createElement('i'));
    at.firstChild.outerHTML = node.outerHTML;
  },
  createContextualFragment: (at, node) => at.append(document.createRange().createContextualFragment(node.outerHTML)),
  setHTMLUnsafe: (at, node) => at.setHTMLUnsafe?.(node.outerHTML),
  'Range.insertNode': (at, node) => {
    const range = document.createRange();
    range.selectNodeContents(at);
    range.insertNode(node);
  },
};

inGroup('custom elements');
for (const [name, put] of Object.entries(ways)) {
  check(`${name}: reactions come before it returns`, html('custom-element-reactions'), () => {
    const order = [];
    const made = noting(order);
    put(place(), document.createElement(made.name));
    order.push('returned');
    return order;
  });
  check(`${name}: an error in connectedCallback goes to the window`, html('invoke-custom-element-reactions'), () => {
    const made = noting([], HTMLElement, {
      connected: () => {
        throw new RangeError('in connectedCallback');
      },
    });
    const at = place();
    const seen = outcomeNow(() => put(at, document.createElement(made.name)) && undefined);
    return [seen, at.childNodes.length, takeReports()];
  });
  check(`${name}: moving disconnects and connects`, html('custom-element-reactions'), () => {
    const order = [];
    const made = noting(order);
    const node = document.createElement(made.name);
    const [one, other] = [place(), place()];
    one.append(node);
    order.length = 0;
    put(other, node);
    order.push('returned');
    return order;
  });
}
check('insertion inside a reaction', html('custom-element-reactions'), () => {
  const order = [];
  const inner = noting(order);
  const outer = noting(order, HTMLElement, {
    connected: (self) => {
      self.append(document.createElement(inner.name));
      order.push('inner returned');
    },
  });
  place().append(document.createElement(outer.name), 'x');
  order.push('returned');
  return order;
});
check('a reaction that removes its element', html('custom-element-reactions'), () => {
  const order = [];
  const made = noting(order, HTMLElement, { connected: (self) => self.remove() });
  const at = place();
  at.append(document.createElement(made.name));
  return [order, at.childNodes.length];
});
check('a frame made in a reaction', html('custom-element-reactions'), () => {
  let seen;
  const made = noting([], HTMLElement, {
    connected: (self) => {
      const node = document.createElement('iframe');
      self.append(node);
      seen = [Boolean(node.contentWindow), node.contentWindow.location.href];
    },
  });
  place().append(document.createElement(made.name));
  return seen;
});
check('an upgrade by define', html('dom-customelementregistry-define'), () => {
  const order = [];
  const at = place();
  const name = fresh('x-later');
  at.innerHTML = `<${name} a="1"></${name}>`;
  class Later extends HTMLElement {
    static observedAttributes = ['a'];
    constructor() {
      super();
      order.push('made');
    }
    connectedCallback() {
      order.push('connected');
    }
    attributeChangedCallback() {
      order.push('attribute');
    }
  }
  const value = customElements.define(name, Later);
  order.push('returned');
  return [order, value, customElements.get(name) === Later, at.firstChild.constructor === Later];
});
check('an error in a constructor on upgrade', html('upgrades'), () => {
  const at = place();
  const name = fresh('x-bad');
  at.innerHTML = `<${name}></${name}>`;
  const seen = outcomeNow(() =>
    customElements.define(
      name,
      class extends HTMLElement {
        constructor() {
          super();
          throw new RangeError('in a constructor');
        }
      },
    ),
  );
  return [seen, takeReports()];
});
check('an error in a constructor by createElement', html('upgrades'), () => {
  const name = fresh('x-bad');
  customElements.define(
    name,
    class extends HTMLElement {
      constructor() {
        super();
        throw new RangeError('in a constructor');
      }
    },
  );
  const seen = outcomeNow(() => document.createElement(name));
  return [seen, takeReports()];
});
check('define: what it reads of a class, in order', html('dom-customelementregistry-define'), () => {
  const order = [];
  const prototype = new Proxy(HTMLElement.prototype, {
    get(target, key) {
      order.push(`prototype ${String(key)}`);
      return Reflect.get(target, key);
    },
  });
  const made = new Proxy(class extends HTMLElement {}, {
    get(target, key) {
      order.push(String(key));
      return key === 'prototype' ? prototype : Reflect.get(target, key);
    },
  });
  return [outcomeNow(() => customElements.define(fresh('x-read'), made)), order];
});
for (const [what, args] of [
  ['one argument', ['x-one']],
  ['a bad name', ['bad', class extends HTMLElement {}]],
  ['no constructor', ['x-none', {}]],
  ['an arrow function', ['x-arrow', () => {}]],
  [
    'a callback that is no function',
    ['x-call', Object.assign(class extends HTMLElement {}, { observedAttributes: 7 })],
  ],
  ['a bad extends', ['x-ext', class extends HTMLElement {}, { extends: 'x-other' }]],
]) {
  check(`define: ${what}`, html('dom-customelementregistry-define'), () =>
    outcomeNow(() => customElements.define(...args)),
  );
}
check('define: a name or class used twice', html('dom-customelementregistry-define'), () => {
  const { name, Noting } = noting([]);
  return [
    outcomeNow(() => customElements.define(name, class extends HTMLElement {})).replace(/x-note-\d+/, ''),
    outcomeNow(() => customElements.define(fresh('x-twice'), Noting)),
  ];
});
check('whenDefined', html('dom-customelementregistry-whendefined'), async () => {
  const name = fresh('x-when');
  const when = customElements.whenDefined(name);
  const Made = class extends HTMLElement {};
  customElements.define(name, Made);
  return [(await when) === Made, await outcome(() => customElements.whenDefined('bad'))];
});
check('the page sees its own class', html('dom-customelementregistry-get'), () => {
  const { name, Noting } = noting([]);
  const element = document.createElement(name);
  return [
    customElements.get(name) === Noting,
    element.constructor === Noting,
    Object.getPrototypeOf(element) === Noting.prototype,
    Noting.name,
    String(Noting).slice(0, 12),
    Reflect.ownKeys(Noting.prototype),
    Noting.prototype.connectedCallback === element.connectedCallback,
  ];
});
check('callbacks are read at define and not later', html('dom-customelementregistry-define'), () => {
  const order = [];
  const { name, Noting } = noting(order);
  Noting.prototype.connectedCallback = () => order.push('replaced');
  place().append(document.createElement(name));
  return order;
});
check("a callback's this and arguments", html('invoke-custom-element-reactions'), () => {
  let seen;
  const name = fresh('x-this');
  customElements.define(
    name,
    class extends HTMLElement {
      connectedCallback(...args) {
        seen = [this.localName === name, args.length];
      }
    },
  );
  place().append(document.createElement(name));
  return seen;
});
check('a class that extends a frame', html('autonomous-custom-element'), () => {
  const order = [];
  const made = noting(order, HTMLIFrameElement, {
    options: { extends: 'iframe' },
    connected: (self) => order.push(String(Boolean(self.contentWindow))),
  });
  const at = place();
  const node = new made.Noting();
  at.append(node);
  return [order, node instanceof HTMLIFrameElement, node.contentWindow.location.href, node.getAttribute('is')];
});
check('a frame class with its own contentWindow', 'ecma-262 #sec-super-keyword', () => {
  const name = fresh('x-frame');
  class Frame extends HTMLIFrameElement {
    get contentWindow() {
      return super.contentWindow?.location.href ?? 'none';
    }
  }
  customElements.define(name, Frame, { extends: 'iframe' });
  const node = document.createElement('iframe', { is: name });
  place().append(node);
  return [
    node.contentWindow,
    Reflect.get(HTMLIFrameElement.prototype, 'contentWindow', node) === node.contentDocument.defaultView,
  ];
});
check('a registry of another realm', html('dom-customelementregistry-define'), () => {
  const win = freshRealm();
  const name = fresh('x-realm');
  return [
    outcomeNow(() => customElements.define.call(win.customElements, name, class extends HTMLElement {}), win),
    win.customElements.get(name) !== undefined,
    customElements.get(name) === undefined,
    outcomeNow(() => win.customElements.define('bad', class extends HTMLElement {}), win),
  ];
});
check('adoption into another document', html('custom-element-reactions'), () => {
  const order = [];
  const { name } = noting(order);
  const node = document.createElement(name);
  const win = freshRealm();
  win.document.body.append(node);
  order.push('returned');
  return [order, node.ownerDocument === win.document];
});
check('errors in a reaction of a foreign insertion', html('report-an-exception'), async () => {
  const { name } = noting([], HTMLElement, {
    connected: () => {
      throw new RangeError('in connectedCallback');
    },
  });
  const win = freshRealm();
  const seen = [];
  win.onerror = (message) => {
    seen.push(`frame ${message}`);
    return true;
  };
  win.document.body.append(document.createElement(name));
  await later(10);
  return [seen, takeReports()];
});
