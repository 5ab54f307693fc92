import { check, freshRealm, inGroup, outcomeNow, place, show } from './check.js';

const dom = (anchor) => `dom #${anchor}`;
const p = () => document.createElement('p');
const text = (word) => document.createTextNode(word);
const frame = () => document.createElement('iframe');

/** Every way to put a node `node` somewhere near `at`, which is in the page, with what the call returns. */
const ways = {
  'Node.appendChild': (at, node) => at.appendChild(node),
  'Node.insertBefore': (at, node) => at.insertBefore(node, at.firstChild),
  'Node.insertBefore null': (at, node) => at.insertBefore(node, null),
  'Node.replaceChild': (at, node) => at.replaceChild(node, at.firstChild),
  'Element.append': (at, node) => at.append('before', node, 'after'),
  'Element.prepend': (at, node) => at.prepend(node, 'x'),
  'Element.before': (at, node) => at.firstChild.before(node),
  'Element.after': (at, node) => at.firstChild.after(node, 'x'),
  'Element.replaceWith': (at, node) => at.firstChild.replaceWith(node),
  'Element.replaceChildren': (at, node) => at.replaceChildren('x', node),
  'Element.insertAdjacentElement': (at, node) => at.insertAdjacentElement('beforeend', node),
  'Range.insertNode': (at, node) => {
    const range = document.createRange();
    range.selectNodeContents(at);
    return range.insertNode(node);
  },
  'Range.surroundContents': (at, node) => {
    const range = document.createRange();
    range.selectNode(at.firstChild);
    return range.surroundContents(node);
  },
  'DocumentFragment.append': (at, node) => {
    const fragment = document.createDocumentFragment();
    fragment.append(node, 'x');
    return at.appendChild(fragment).childNodes.length;
  },
  'ShadowRoot.append': (at, node) => at.attachShadow({ mode: 'open' }).append(node),
  'ShadowRoot.appendChild': (at, node) => at.attachShadow({ mode: 'closed' }).appendChild(node),
  'CharacterData.replaceWith': (at, node) => {
    const word = at.appendChild(text('word'));
    return word.replaceWith(node);
  },
  'Element.moveBefore': (at, node) => {
    if (!at.moveBefore) return 'none';
    at.append(node);
    return at.moveBefore(node, at.firstChild);
  },
};
function scene() {
  const at = place();
  at.append(document.createElement('b'));
  return at;
}

function recordsOf(run) {
  const at = scene();
  const observer = new MutationObserver(() => {});
  observer.observe(at, { childList: true, subtree: true });
  run(at);
  return observer
    .takeRecords()
    .map(({ type, target, addedNodes, removedNodes, previousSibling, nextSibling }) =>
      [
        type,
        target.nodeName,
        addedNodes.length,
        removedNodes.length,
        previousSibling?.nodeName,
        nextSibling?.nodeName,
      ].join(' '),
    );
}

inGroup('insertion');
for (const [name, put] of Object.entries(ways)) {
  check(`${name}, what it returns and leaves`, dom('concept-node-insert'), () => {
    const at = scene();
    const node = p();
    const value = put(at, node);
    return [value === node ? 'the node' : show(value), at.innerHTML, node.isConnected, node.parentNode?.nodeName];
  });
  check(`${name}, mutation records`, dom('queue-a-tree-mutation-record'), () => recordsOf((at) => put(at, p())));
  check(`${name}, a frame is there at once`, 'html #process-the-iframe-attributes', () => {
    const at = scene();
    const node = frame();
    put(at, node);
    const { contentWindow: win } = node;
    return [node.isConnected, Boolean(win), win?.location.href, win?.document.readyState, win?.parent === window];
  });
  check(`${name}, an ancestor is refused`, dom('concept-node-ensure-pre-insertion-validity'), () => {
    const outer = place();
    const at = outer.appendChild(scene());
    return outcomeNow(() => put(at, outer));
  });
  check(`${name}, something that is no node`, 'webidl #js-interface', () => {
    const at = scene();
    return [outcomeNow(() => put(at, {})), at.innerHTML];
  });
  check(`${name}, nothing`, 'webidl #js-interface', () => {
    const at = scene();
    return [outcomeNow(() => put(at, undefined)), outcomeNow(() => put(scene(), null)), at.innerHTML];
  });
  check(`${name}, a node of another document`, dom('concept-node-adopt'), () => {
    const at = scene();
    const node = document.implementation.createHTMLDocument('').createElement('p');
    put(at, node);
    return [node.ownerDocument === document, node.isConnected];
  });
  check(`${name}, a node of another realm`, dom('concept-node-adopt'), () => {
    const win = freshRealm();
    const at = scene();
    const node = win.document.createElement('p');
    put(at, node);
    return [
      node.ownerDocument === document,
      node instanceof win.HTMLElement,
      node instanceof HTMLElement,
      node.isConnected,
    ];
  });
}
