import { table } from './cases.mjs';

const script = (text) => `<script>${text}</${''}script>`;
const steal = script('kit.steal(window[0])');
const waiting = '<iframe name="x" src="/never"></iframe>';
const quoted = (html) => JSON.stringify(html).replaceAll('</', '<\\/');

/** Ways that aim at the following of new windows itself: at what it leans on, and at what runs before its look. */
const moments = table('behind the look of the gate: ', {
  'a parsed frame, after a made-up DOMContentLoaded': {
    html: `${script(`for (const type of ['DOMContentLoaded', 'load', 'readystatechange'])
      for (const target of [document, window]) target.dispatchEvent(new Event(type))`)}<p></p>${waiting}${steal}`,
  },
  'a parsed frame, after disconnecting every observer': {
    html: `${script(`MutationObserver.prototype.takeRecords = () => []; MutationObserver.prototype.observe = () => {};
      new MutationObserver(() => {}).disconnect()`)}${waiting}${steal}`,
  },
  'a parsed frame, after document.open() in the middle': {
    html: script(`document.open(); document.write(${quoted(`<body>${waiting}`)}); kit.steal(window[0])`),
  },
  'document.write of an object': {
    html: script(`const html = ${quoted(waiting + steal)}; document.write({ toString: () => html })`),
  },
  'document.write of many parts': {
    html: script(`document.write('<ifr', 'ame src=/never></ifr', 'ame><scr', 'ipt>kit.steal(window[0])</scr', 'ipt>')`),
  },
  'document.write of a script in capitals': {
    html: script(`document.write(${quoted(waiting)} + '<SCRIPT >kit.steal(window[0])</SCR' + 'IPT>')`),
  },
  'document.write that a comment seems to end': {
    html: script(`document.write('<!--' + ${quoted(script('1'))} + '-->' + ${quoted(waiting + steal)})`),
  },
  'document.write inside a written script': {
    html: script(`document.write(${quoted(script(`document.write(${quoted(waiting)}); kit.steal(window[0])`))})`),
  },
  'execCommand, by the input event': (kit) => {
    const editor = kit.put(document.createElement('div'));
    editor.contentEditable = 'true';
    editor.textContent = 'text';
    editor.addEventListener('input', () => kit.steal(window[0]));
    editor.focus();
    getSelection().selectAllChildren(editor);
    document.execCommand('insertHTML', false, kit.html);
  },
  'a load that stays in a shadow root': (kit) => {
    const host = document.createElement('div');
    const frame = kit.frame();
    frame.onload = () => kit.steal(window[0]);
    host.attachShadow({ mode: 'closed' }).append(frame);
    document.body.append(kit.waiting(), host);
  },
  'a load in a frame, of a frame there': (kit) => {
    const { body } = kit.put(kit.frame()).contentDocument;
    const other = kit.frame();
    other.onload = () => kit.steal(window[0][0]);
    body.append(kit.waiting(), other);
  },
  'a custom element of a registry of its own': (kit) => {
    const registry = new CustomElementRegistry();
    registry.define(
      'x-a',
      class extends HTMLElement {
        connectedCallback() {
          kit.steal(window[0]);
        }
      },
    );
    const box = document.createElement('div');
    const root = box.attachShadow({ mode: 'open', customElementRegistry: registry });
    root.innerHTML = '<x-a></x-a>';
    document.body.append(kit.waiting(), box);
  },
  'a custom element whose reaction is a proxy': (kit) => {
    class Made extends HTMLElement {}
    Made.prototype.connectedCallback = new Proxy(() => {}, { apply: () => kit.steal(window[0]) });
    customElements.define('x-a', Made);
    document.body.append(kit.waiting(), document.createElement('x-a'));
  },
  'a custom element whose prototype cannot be changed': (kit) => {
    class Made extends HTMLElement {
      connectedCallback() {
        kit.steal(window[0]);
      }
    }
    Object.freeze(Made.prototype);
    customElements.define('x-a', Made);
    document.body.append(kit.waiting(), document.createElement('x-a'));
  },
  'a choice by value in <selectedcontent>': (kit) => {
    const box = kit.put(document.createElement('div'));
    box.innerHTML =
      '<select style="appearance: base-select"><button><selectedcontent></selectedcontent></button><option>a</option><option value="b">b</option></select>';
    const [, second] = box.querySelectorAll('option');
    second.append(kit.waiting());
    const { length } = window;
    box.querySelector('select').value = 'b';
    kit.steal(window.length > length ? kit.last() : box.querySelector('selectedcontent iframe').contentWindow);
  },
  'a layout that makes the frame of an <object>': (kit) => {
    const object = document.createElement('object');
    Object.assign(object, { data: '/blank', type: 'text/html' });
    kit.put(object);
    object.getBoundingClientRect();
    getComputedStyle(object).width;
    kit.steal(window[0] ?? object.contentWindow);
  },
  'a frame that a style makes': (kit) => {
    const box = kit.put(document.createElement('div'));
    box.innerHTML = '<object data="/blank" type="text/html" style="display: none"></object>';
    box.firstChild.style.display = 'block';
    box.offsetWidth;
    kit.steal(window[0] ?? box.firstChild.contentWindow);
  },
  'a known frame that changes places with a new one': (kit) => {
    const known = kit.put(kit.frame());
    kit.steal(known.contentWindow, 'known');
    document.body.prepend(kit.waiting());
    kit.steal(window[0], 'first');
    kit.steal(window[1], 'second');
  },
  'a new frame before many known ones': (kit) => {
    for (let i = 0; i < 5; i++) kit.put(kit.frame());
    const box = document.createElement('select');
    const option = document.createElement('option');
    option.append(kit.waiting());
    document.body.prepend(box);
    box.add(option);
    for (let i = 0; i < window.length; i++) kit.steal(window[i], `frame ${i}`);
  },
  'a key that splits a paragraph with a frame in it': {
    hand: 'enter',
    code: (kit) => {
      const editor = kit.put(document.createElement('div'));
      editor.contentEditable = 'true';
      editor.innerHTML = `<p>text${kit.html}</p>`;
      const before = window[window.length - 1];
      addEventListener('input', () => window[window.length - 1] !== before && kit.steal(window[window.length - 1]));
      return () => {
        editor.focus();
        getSelection().collapse(editor.firstChild.firstChild, 2);
      };
    },
  },
  'a waiting frame that moveBefore brings out of a shadow root': (kit) => {
    kit.say('tried realm');
    const root = kit.put(document.createElement('div')).attachShadow({ mode: 'closed' });
    const frame = kit.waiting();
    root.append(frame);
    kit.put(kit.frame());
    document.body.moveBefore(frame, null);
    for (let i = 0; i < window.length; i++) kit.steal(window[i], `frame ${i}`);
  },
  'a frame whose window was known and went on': (kit) => {
    const frame = kit.put(kit.frame());
    const { contentWindow } = frame;
    frame.remove();
    kit.put(frame);
    frame.src = kit.never;
    kit.steal(contentWindow === frame.contentWindow ? contentWindow : frame.contentWindow);
    kit.steal(window[0], 'index');
  },
});

const windows = table(
  'behind the look of the gate: a window ',
  {
    'that a link opened with javascript': (kit) => {
      const link = kit.put(document.createElement('a'));
      Object.assign(link, { target: 'script-window', href: 'javascript:void opener.kit.steal(self)', rel: 'opener' });
      link.click();
    },
    'that a form opened with javascript': (kit) => {
      const form = kit.put(document.createElement('form'));
      Object.assign(form, { target: 'post-window', action: 'javascript:void opener.kit.steal(self)', rel: 'opener' });
      form.submit();
    },
    'that sends a message': (kit) => {
      addEventListener('message', ({ source }) => kit.steal(source), { once: true });
      open("javascript:void opener.postMessage('x', '*')", '', 'width=400,height=400');
    },
    'that goes on by itself and is asked before': (kit) => {
      const other = open('', '', 'width=400,height=400');
      other.document.write(`<script>location = '/blank'; opener.kit.steal(self)</${''}script>`);
    },
  },
  { popup: true, hand: 'press' },
);

export const cases = [...moments, ...windows];
