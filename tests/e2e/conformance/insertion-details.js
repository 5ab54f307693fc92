import { check, inGroup, outcomeNow, place, show, takeReports } from './check.js';

const dom = (anchor) => `dom #${anchor}`;
const p = () => document.createElement('p');
const text = (word) => document.createTextNode(word);
const frame = () => document.createElement('iframe');

inGroup('insertion in detail');
check('appendChild of a document', dom('concept-node-ensure-pre-insertion-validity'), () =>
  outcomeNow(() => place().appendChild(document)),
);
check('insertBefore an unrelated child', dom('dom-node-insertbefore'), () =>
  outcomeNow(() => place().insertBefore(p(), p())),
);
check('insertBefore with one argument', 'webidl #dfn-overload-resolution-algorithm', () =>
  outcomeNow(() => place().insertBefore(p())),
);
check('replaceChild of an unrelated child', dom('dom-node-replacechild'), () =>
  outcomeNow(() => place().replaceChild(p(), p())),
);
check(
  'append without anything',
  dom('dom-parentnode-append'),
  () => outcomeNow(() => place().append()),
  'gives undefined',
);
check(
  'append turns all kinds into text',
  'webidl #js-DOMString',
  () => {
    const at = place();
    at.append(1, null, undefined, true, { toString: () => 'object' }, ['a', 'b'], p());
    return at.innerHTML;
  },
  '1nullundefinedtrueobjecta,b<p></p>',
);
check('append of a symbol', 'webidl #js-DOMString', () => {
  const at = place();
  return [outcomeNow(() => at.append('a', Symbol('b'))), at.innerHTML];
});
check('append converts its arguments in order and once', 'webidl #js-DOMString', () => {
  const order = [];
  const word = (name) => ({
    toString() {
      order.push(name);
      return name;
    },
  });
  place().append(word('a'), word('b'), word('c'));
  return order;
});
check('an argument whose toString throws', 'webidl #js-DOMString', () => {
  const at = place();
  const bad = {
    toString() {
      throw new RangeError('mine');
    },
  };
  return [outcomeNow(() => at.append(p(), bad)), at.innerHTML];
});
check('append of many nodes is one record', dom('converting-nodes-into-a-node'), () => {
  const at = place();
  const observer = new MutationObserver(() => {});
  observer.observe(at, { childList: true });
  at.append(p(), 'x', p());
  return observer.takeRecords().map(({ addedNodes }) => addedNodes.length);
});
check('append of a fragment empties it', dom('concept-node-insert'), () => {
  const fragment = document.createDocumentFragment();
  fragment.append(p(), p());
  const at = place();
  at.append(fragment);
  return [at.childNodes.length, fragment.childNodes.length];
});
check('replaceWith its own sibling', dom('dom-childnode-replacewith'), () => {
  const at = place();
  at.append(p(), text('x'));
  at.firstChild.replaceWith(at.lastChild, 'y');
  return at.innerHTML;
});
check(
  'before without a parent',
  dom('dom-childnode-before'),
  () => outcomeNow(() => p().before('x')),
  'gives undefined',
);
check('insertAdjacentElement at a bad place', dom('dom-element-insertadjacentelement'), () =>
  outcomeNow(() => place().insertAdjacentElement('middle', p())),
);
check('insertAdjacentElement without a parent', dom('dom-element-insertadjacentelement'), () => [
  outcomeNow(() => p().insertAdjacentElement('beforebegin', p())),
  outcomeNow(() => place().insertAdjacentElement('AfterBegin', p())),
]);
check('insertAdjacentHTML in four places', 'html #dom-element-insertadjacenthtml', () => {
  const at = place();
  at.append(p());
  for (const where of ['beforebegin', 'afterbegin', 'beforeend', 'AFTEREND'])
    at.firstElementChild.insertAdjacentHTML(where, `<i>${where}</i>`);
  return at.innerHTML;
});
check('insertAdjacentHTML errors', 'html #dom-element-insertadjacenthtml', () => [
  outcomeNow(() => p().insertAdjacentHTML('beforebegin', 'x')),
  outcomeNow(() => p().insertAdjacentHTML('nowhere', 'x')),
  outcomeNow(() => p().insertAdjacentHTML('beforeend')),
]);
check('innerHTML takes null as empty', 'html #dom-element-innerhtml', () => {
  const at = place();
  at.innerHTML = '<b>x</b>';
  at.innerHTML = null;
  const afterNull = at.innerHTML;
  at.innerHTML = undefined;
  return [afterNull, at.innerHTML];
});
check('innerHTML of a frame, at once', 'html #dom-element-innerhtml', () => {
  const at = place();
  at.innerHTML = '<iframe name="fresh-by-html"></iframe><p>after</p>';
  const win = at.firstChild.contentWindow;
  return [Boolean(win), window['fresh-by-html'] === win, win.document.body.outerHTML, at.childNodes.length];
});
check(
  'innerHTML runs no script',
  'html #dom-element-innerhtml',
  () => {
    place().innerHTML = '<script>window.ranByHtml = true</script>';
    return window.ranByHtml;
  },
  'undefined',
);
check(
  'createContextualFragment does',
  'html #dom-range-createcontextualfragment',
  () => {
    place().append(
      document
        .createRange()
        .createContextualFragment('<script>window.ranByFragment = document.currentScript !== null</script>'),
    );
    return window.ranByFragment;
  },
  'true',
);
check(
  'a script runs inside appendChild',
  'html #prepare-the-script-element',
  () => {
    const script = document.createElement('script');
    script.textContent = 'window.order = ["script"]; ';
    place().appendChild(script);
    window.order.push('after');
    return window.order;
  },
  '[script, after]',
);
check('an error in that script', 'html #report-an-exception', () => {
  const script = document.createElement('script');
  script.textContent = 'throw new RangeError("in a script")';
  const seen = outcomeNow(() => place().append(script));
  return [seen, takeReports()];
});
check('outerHTML without a parent and of the root', 'html #dom-element-outerhtml', () => {
  const lone = p();
  const seen = outcomeNow(() => {
    lone.outerHTML = '<b></b>';
  });
  const doc = document.implementation.createHTMLDocument('');
  return [
    seen,
    outcomeNow(() => {
      doc.documentElement.outerHTML = '<b></b>';
    }),
  ];
});
check('outerHTML in the page', 'html #dom-element-outerhtml', () => {
  const at = place();
  at.append(p());
  at.firstChild.outerHTML = '<i></i><iframe></iframe>';
  return [at.innerHTML, at.lastChild.contentDocument.URL];
});
check('setHTMLUnsafe with a declarative root', 'html #dom-element-sethtmlunsafe', () => {
  const at = place();
  if (!at.setHTMLUnsafe) return 'none';
  const value = at.setHTMLUnsafe('<div><template shadowrootmode="open"><iframe></iframe></template></div>');
  return [
    show(value),
    at.firstChild.shadowRoot?.innerHTML,
    at.firstChild.shadowRoot?.firstChild.contentWindow?.location.href,
  ];
});
check('Range.surroundContents of half an element', dom('dom-range-surroundcontents'), () => {
  const at = place();
  at.innerHTML = '<b>one</b><i>two</i>';
  const range = document.createRange();
  range.setStart(at.firstChild.firstChild, 1);
  range.setEnd(at.lastChild.firstChild, 1);
  return outcomeNow(() => range.surroundContents(p()));
});
check('Range.insertNode splits text and grows', dom('dom-range-insertnode'), () => {
  const at = place();
  at.append('abcd');
  const range = document.createRange();
  range.setStart(at.firstChild, 2);
  range.insertNode(p());
  return [at.innerHTML, range.startOffset, range.endOffset, range.collapsed];
});
check('document.body: wrong kinds', 'html #dom-document-body', () => {
  const doc = document.implementation.createHTMLDocument('');
  const set = (value) =>
    outcomeNow(() => {
      doc.body = value;
    });
  return [
    set(doc.createElement('p')),
    set(null),
    set({}),
    set(doc.createElement('body')),
    doc.body.nodeName,
    set(doc.createElement('frameset')),
    doc.body.nodeName,
  ];
});
check('document.append of a second root', dom('dom-parentnode-append'), () => [
  outcomeNow(() => document.append(p())),
  outcomeNow(() => document.append('text')),
  outcomeNow(() => document.prepend(document.createComment('c'))),
  document.firstChild.remove(),
]);
check('execCommand: what is not there', 'execcommand #execcommand()', () => [
  outcomeNow(() => document.execCommand('none')),
  outcomeNow(() => document.execCommand()),
]);
check('execCommand inserts into an editable', 'execcommand #the-inserthtml-command', () => {
  const at = place();
  at.contentEditable = 'true';
  at.focus();
  document.getSelection().selectAllChildren(at);
  const seen = [
    document.execCommand('insertText', false, 'word'),
    document.execCommand('insertHTML', false, '<b>html</b>'),
  ];
  return [...seen, at.innerHTML];
});
check('table.caption and select.add', 'html #dom-table-caption', () => {
  const table = document.createElement('table');
  const caption = document.createElement('caption');
  table.caption = caption;
  const select = document.createElement('select');
  return [
    table.caption === caption,
    outcomeNow(() => {
      table.caption = p();
    }),
    outcomeNow(() => select.add(new Option('o'))),
    select.length,
    outcomeNow(() => select.add(p())),
  ];
});
check('a listener on load of a blank frame is called inside append', 'html #iframe-load-event-steps', () => {
  const order = [];
  const node = frame();
  node.onload = () => order.push('load');
  place().append(node);
  order.push('returned');
  return order;
});
check(
  'observers are called after the microtasks queued before',
  dom('queue-a-mutation-observer-compound-microtask'),
  async () => {
    const order = [];
    const at = place();
    new MutationObserver(() => order.push('observer')).observe(at, { childList: true });
    Promise.resolve().then(() => order.push('promise before'));
    at.append(p());
    Promise.resolve().then(() => order.push('promise after'));
    order.push('returned');
    await new Promise((done) => setTimeout(done));
    return order;
  },
);
check('super.append in a class of the page', 'ecma-262 #sec-super-keyword', () => {
  class Box extends HTMLElement {
    append(...nodes) {
      super.append('[', ...nodes, ']');
    }
    appendChild(node) {
      return super.appendChild(node);
    }
    set innerHTML(value) {
      super.innerHTML = `<i>${value}</i>`;
    }
    get innerHTML() {
      return super.innerHTML.toUpperCase();
    }
  }
  customElements.define(`super-box-${Math.random().toString(36).slice(2)}`, Box);
  const box = new Box();
  box.append('x');
  box.appendChild(p());
  const first = box.innerHTML;
  box.innerHTML = 'y';
  return [first, box.innerHTML];
});
