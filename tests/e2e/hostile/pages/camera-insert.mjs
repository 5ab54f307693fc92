import { table } from './cases.mjs';

/**
 * Ways to put a frame into the page. Each is followed by a look at the window's index, which nothing can hook, in the
 * same task.
 */
const inserted = table('put in by ', {
  append: (kit) => document.body.append(kit.waiting()),
  prepend: (kit) => document.body.prepend(kit.waiting()),
  before: (kit) => document.body.firstElementChild.before(kit.waiting()),
  after: (kit) => document.body.firstElementChild.after(kit.waiting()),
  replaceWith: (kit) => kit.put(document.createElement('p')).replaceWith(kit.waiting()),
  replaceChild: (kit) => document.body.replaceChild(kit.waiting(), kit.put(document.createElement('p'))),
  replaceChildren: (kit) => document.body.replaceChildren(kit.waiting()),
  insertBefore: (kit) => document.body.insertBefore(kit.waiting(), null),
  'before() of a text': (kit) => kit.put(document.createTextNode('x')).before(kit.waiting()),
  'replaceWith() of a comment': (kit) => kit.put(document.createComment('x')).replaceWith(kit.waiting()),
  insertAdjacentElement: (kit) => document.body.insertAdjacentElement('beforeend', kit.waiting()),
  insertAdjacentHTML: { slow: true, code: (kit) => document.body.insertAdjacentHTML('beforeend', kit.html) },
  innerHTML: { slow: true, code: (kit) => (kit.put(document.createElement('div')).innerHTML = kit.html) },
  outerHTML: (kit) => (kit.put(document.createElement('div')).outerHTML = kit.html),
  setHTMLUnsafe: (kit) => kit.put(document.createElement('div')).setHTMLUnsafe(kit.html),
  'innerHTML of a shadow root': (kit) => {
    const root = kit.put(document.createElement('div')).attachShadow({ mode: 'open' });
    root.innerHTML = kit.html;
    return root.firstChild.contentWindow;
  },
  'setHTMLUnsafe of a shadow root': (kit) => {
    const root = kit.put(document.createElement('div')).attachShadow({ mode: 'closed' });
    root.setHTMLUnsafe(kit.html);
    return root.firstChild.contentWindow;
  },
  'a declarative shadow root': (kit) => {
    const host = kit.put(document.createElement('div'));
    host.setHTMLUnsafe(`<span><template shadowrootmode="open">${kit.html}</template></span>`);
    return host.firstChild.shadowRoot.firstChild.contentWindow;
  },
  'parseHTMLUnsafe and adoptNode': (kit) =>
    kit.put(document.adoptNode(Document.parseHTMLUnsafe(kit.html).body.firstChild)),
  'DOMParser and adoptNode': (kit) =>
    kit.put(document.adoptNode(new DOMParser().parseFromString(kit.html, 'text/html').body.firstChild)),
  'DOMParser and nothing else': (kit) =>
    kit.put(new DOMParser().parseFromString(kit.html, 'text/html').body.firstChild),
  'a fragment': (kit) => {
    const fragment = document.createDocumentFragment();
    fragment.append(document.createElement('p'), kit.waiting());
    kit.put(fragment);
  },
  'a subtree that was built before': (kit) => {
    const box = document.createElement('div');
    box.append(kit.waiting());
    kit.put(box);
  },
  'a template': (kit) => {
    const template = document.createElement('template');
    template.innerHTML = kit.html;
    kit.put(template.content.cloneNode(true));
  },
  importNode: (kit) => {
    const template = document.createElement('template');
    template.innerHTML = `<div>${kit.html}</div>`;
    kit.put(document.importNode(template.content.firstChild, true));
  },
  'Range.insertNode': (kit) => {
    const range = document.createRange();
    range.selectNodeContents(document.body);
    range.insertNode(kit.waiting());
  },
  'Range.surroundContents': (kit) => {
    const range = document.createRange();
    range.selectNode(kit.put(document.createElement('p')));
    range.surroundContents(kit.waiting());
  },
  createContextualFragment: (kit) => {
    const range = document.createRange();
    range.selectNode(document.body);
    kit.put(range.createContextualFragment(kit.html));
  },
  'the selection of the page': (kit) => {
    const selection = getSelection();
    selection.selectAllChildren(document.body);
    selection.getRangeAt(0).insertNode(kit.waiting());
  },
  'execCommand insertHTML': {
    slow: true,
    code: (kit) => {
      const editor = kit.put(document.createElement('div'));
      editor.contentEditable = 'true';
      editor.textContent = 'text';
      editor.focus();
      getSelection().selectAllChildren(editor);
      document.execCommand('insertHTML', false, kit.html);
    },
  },
  'execCommand undo': (kit) => {
    const editor = kit.put(document.createElement('div'));
    editor.contentEditable = 'true';
    editor.append('a', kit.waiting(), 'b');
    editor.focus();
    getSelection().selectAllChildren(editor);
    document.execCommand('delete');
    document.execCommand('undo');
  },
  'a form of XSLT': (kit) => {
    const sheet = new DOMParser().parseFromString(
      `<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
          <xsl:output method="html"/><xsl:template match="/"><iframe name="x" src="${kit.never}"/></xsl:template>
        </xsl:stylesheet>`,
      'text/xml',
    );
    const processor = new XSLTProcessor();
    processor.importStylesheet(sheet);
    kit.put(processor.transformToFragment(sheet, document));
  },
  moveBefore: (kit) => {
    const frame = kit.put(kit.waiting());
    document.body.moveBefore(frame, document.body.firstChild);
  },
  'document.body=': {
    slow: true,
    code: (kit) => {
      const body = document.createElement('body');
      body.append(kit.waiting());
      document.body = body;
    },
  },
  'document.replaceChild of the root': (kit) => {
    const html = document.createElement('html');
    html.innerHTML = `<body>${kit.html}`;
    document.replaceChild(html, document.documentElement);
  },
  'document.append of a new root': (kit) => {
    const html = document.createElement('html');
    html.innerHTML = `<body>${kit.html}`;
    document.documentElement.remove();
    document.append(html);
  },
  'after() of the doctype': (kit) => {
    const html = document.createElement('html');
    html.innerHTML = `<body>${kit.html}`;
    document.documentElement.remove();
    document.doctype.after(html);
  },
  'outerHTML of the body': (kit) => (document.body.outerHTML = `<body>${kit.html}</body>`),
  'table.caption=': {
    slow: true,
    code: (kit) => {
      const caption = document.createElement('caption');
      caption.append(kit.waiting());
      kit.put(document.createElement('table')).caption = caption;
    },
  },
  'table.tHead=': (kit) => {
    const head = document.createElement('thead');
    head.append(kit.waiting());
    kit.put(document.createElement('table')).tHead = head;
  },
  'table.tFoot=': (kit) => {
    const foot = document.createElement('tfoot');
    foot.append(kit.waiting());
    kit.put(document.createElement('table')).tFoot = foot;
  },
  'select.add': (kit) => {
    const option = document.createElement('option');
    option.append(kit.waiting());
    kit.put(document.createElement('select')).add(option);
  },
  'select.options.add': (kit) => {
    const option = document.createElement('option');
    option.append(kit.waiting());
    kit.put(document.createElement('select')).options.add(option);
  },
  'select[0]=': {
    slow: true,
    code: (kit) => {
      const option = document.createElement('option');
      option.append(kit.waiting());
      kit.put(document.createElement('select'))[0] = option;
    },
  },
  'select.options[0]=': (kit) => {
    const option = document.createElement('option');
    option.append(kit.waiting());
    kit.put(document.createElement('select')).options[0] = option;
  },
  'a choice in <selectedcontent>': (kit) => {
    const box = kit.put(document.createElement('div'));
    box.innerHTML =
      '<select style="appearance: base-select"><button><selectedcontent></selectedcontent></button><option>a</option><option>b</option></select>';
    const [, second] = box.querySelectorAll('option');
    const loose = kit.waiting();
    second.append(loose);
    const before = window.length;
    box.querySelector('select').selectedIndex = 1;
    return window.length > before ? kit.last() : box.querySelector('selectedcontent iframe').contentWindow;
  },
  'appendChild of another realm': {
    slow: true,
    code: (kit) => {
      const clean = kit.put(kit.frame()).contentWindow;
      clean.Node.prototype.appendChild.call(document.body, kit.waiting());
    },
  },
  'innerHTML of another realm': (kit) => {
    const clean = kit.put(kit.frame()).contentWindow;
    const { set } = clean.Object.getOwnPropertyDescriptor(clean.Element.prototype, 'innerHTML');
    set.call(kit.put(document.createElement('div')), kit.html);
  },
  'an element that another realm made': (kit) => {
    const clean = kit.put(kit.frame()).contentWindow;
    const box = clean.document.createElement('div');
    document.adoptNode(box);
    clean.document.body.append(box);
    box.innerHTML = kit.html;
    return clean[0];
  },
  'innerHTML of a frame on about:blank': (kit) => {
    const clean = kit.put(kit.frame()).contentWindow;
    clean.document.body.innerHTML = kit.html;
    return clean[0];
  },
  'our innerHTML in a frame on about:blank': (kit) => {
    const clean = kit.put(kit.frame()).contentWindow;
    const { set } = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML');
    set.call(clean.document.body, kit.html);
    return clean[0];
  },
  'a realm in a realm that is going elsewhere': {
    slow: true,
    code: (kit) => {
      const outer = kit.put(kit.waiting()).contentWindow;
      const frame = outer.document.createElement('iframe');
      frame.src = kit.never;
      outer.document.body.appendChild(frame);
      return outer[0];
    },
  },
  'appendChild of a realm that is going elsewhere': (kit) => {
    const outer = kit.put(kit.waiting()).contentWindow;
    outer.Node.prototype.appendChild.call(document.body, kit.waiting({ name: 'y' }));
  },
  'document.write of a realm that is going elsewhere': (kit) => {
    const outer = kit.put(kit.waiting()).contentWindow;
    outer.document.write(kit.html);
    return outer[0];
  },
  'a frame that was taken out and put back': (kit) => {
    const frame = kit.put(kit.waiting());
    frame.remove();
    kit.put(frame);
  },
  'normalising an SVG foreignObject': (kit) => {
    const box = kit.put(document.createElement('div'));
    box.innerHTML = `<svg><foreignObject>${kit.html}</foreignObject></svg>`;
  },
  'content that <object> falls back to': (kit) => {
    const box = kit.put(document.createElement('div'));
    box.innerHTML = `<object data="unheard-of:x">${kit.html}</object>`;
    const inner = box.querySelector('iframe').contentWindow;
    return inner ?? kit.last();
  },
}).map((one) => ({
  ...one,
  // What an expression gives is often the text or node that was set, so a window is looked for.
  code: `((kit) => { const given = ${one.code}(kit); kit.steal(given && given.window === given ? given : kit.last()); })`,
  html: '<p>first</p>',
}));

export const cases = inserted;
