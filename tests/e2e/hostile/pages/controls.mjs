import { table } from './cases.mjs';

/** What an honest page does and must go on doing at once, while others are held. Each says `ok` when it works. */
const calls = table('', {
  'sound alone': (kit) =>
    kit.works(kit.media.getUserMedia({ audio: true }), (stream) => stream.getAudioTracks().length === 1),
  'sound and no picture': (kit) =>
    kit.works(kit.media.getUserMedia({ audio: true, video: false }), (stream) => stream.getTracks().length === 1),
  'sound, asked for by a getter that later says picture': (kit) => {
    let looks = 0;
    kit.works(
      kit.media.getUserMedia({
        audio: true,
        get video() {
          return looks++ > 0;
        },
      }),
      (stream) => stream.getTracks().length === 1,
    );
  },
  'sound, by a proxy that later says picture': (kit) => {
    let looks = 0;
    kit.works(
      kit.media.getUserMedia(
        new Proxy({ audio: true }, { get: (of, key) => (key === 'video' ? looks++ > 0 : of[key]) }),
      ),
      (stream) => stream.getTracks().length === 1,
    );
  },
  'screens that turn into a camera when they are copied do not come without a pause': (kit) => {
    const screen = { mandatory: { chromeMediaSource: 'desktop' }, mediaSource: 'screen' };
    const asked = [
      Object.assign(new Date(), screen),
      {
        get width() {
          delete this.mandatory;
          delete this.mediaSource;
          return 640;
        },
        ...screen,
      },
    ].map((video) => kit.media.getUserMedia({ video }));
    for (const one of asked)
      one.then(
        () => kit.say('bad: a camera'),
        () => undefined,
      );
    setTimeout(() => kit.say('ok'), 1000);
  },
  'calls without their arguments, which nobody looks for on Array.prototype': (kit) => {
    const old = navigator.webkitGetUserMedia ?? navigator.mozGetUserMedia;
    const { apply, defineProperty } = Reflect;
    let looks = 0;
    for (const key of ['0', '1', '2'])
      defineProperty(Array.prototype, key, { __proto__: null, configurable: true, get: () => void looks++ });
    let names = '';
    for (const call of [
      () => apply(old, navigator, [{ audio: true }]),
      () => apply(EventTarget.prototype.dispatchEvent, document.createElement('input'), []),
    ]) {
      try {
        call();
      } catch (error) {
        names += error.name;
      }
    }
    const asked = kit.media.getUserMedia();
    for (const key of ['0', '1', '2']) delete Array.prototype[key];
    asked.then(
      () => kit.say('bad: a call without constraints goes on'),
      (error) =>
        kit.say(`${looks === 0 && names === 'TypeErrorTypeError' ? 'ok' : 'bad'} ${looks} ${names} ${error.name}`),
    );
  },
  'sound by a borrowed function': (kit) =>
    kit.works(
      kit.put(kit.frame()).contentWindow.MediaDevices.prototype.getUserMedia.call(kit.media, { audio: true }),
      (stream) => stream.active,
    ),
  'sound by a function of a frame that goes elsewhere': (kit) =>
    kit.works(
      kit.put(kit.waiting()).contentWindow.MediaDevices.prototype.getUserMedia.call(kit.media, { audio: true }),
      (stream) => stream.active,
    ),
  'the list of devices': (kit) =>
    kit.works(kit.media.enumerateDevices(), (list) => list.some(({ kind }) => kind === 'videoinput')),
  'nothing asked for': (kit) => kit.fails(kit.media.getUserMedia({}), 'TypeError'),
  'no argument': (kit) => kit.fails(kit.media.getUserMedia(), 'TypeError'),
  'a text for constraints': (kit) => kit.fails(kit.media.getUserMedia('video'), 'TypeError'),
  'a wrong this': (kit) => kit.fails(MediaDevices.prototype.getUserMedia.call({}, kit.camera), 'TypeError'),
  'no this': (kit) => kit.fails((0, kit.media.getUserMedia)(kit.camera), 'TypeError'),
  'a window for this': (kit) => kit.fails(MediaDevices.prototype.getUserMedia.call(window, kit.camera), 'TypeError'),
  'a getter that throws': (kit) =>
    kit.fails(
      kit.media.getUserMedia({
        get video() {
          throw new RangeError('mine');
        },
      }),
      'RangeError',
    ),
  'a screen, the old way': (kit) => {
    const video = { mandatory: { chromeMediaSource: 'desktop', chromeMediaSourceId: 'x' }, mediaSource: 'screen' };
    kit.media.getUserMedia({ video }).then(
      () => kit.say('ok'),
      () => kit.say('ok'),
    );
  },
  'a screen, the new way': (kit) =>
    kit.media.getDisplayMedia({ video: true }).then(
      () => kit.say('ok'),
      () => kit.say('ok'),
    ),
  'devices of a removed frame': (kit) => {
    const frame = kit.put(kit.frame());
    const { mediaDevices } = frame.contentWindow.navigator;
    frame.remove();
    kit.fails(mediaDevices.getUserMedia({ audio: true }), 'InvalidStateError');
  },
  'the shape of the function': (kit) => {
    const own = Object.getOwnPropertyDescriptor(MediaDevices.prototype, 'getUserMedia');
    const { name, length } = own.value;
    kit.check(name === 'getUserMedia' && length === 0 && own.writable && own.enumerable && own.configurable, own);
    kit.check(/^function [^{]*\{\s*\[native code\]\s*\}$/.test(own.value), String(own.value));
    kit.check(!('prototype' in own.value) && !Object.hasOwn(kit.media, 'getUserMedia'), 'own');
    kit.say('ok');
  },
});

const frames = table('', {
  'a frame with a page': {
    code: (kit) => {
      const frame = kit.frame({ src: '/blank' });
      let loads = 0;
      frame.onload = () => {
        loads++;
        kit.check(frame.contentDocument.title === 'Blank' && frame.contentWindow === window[0], 'another page');
        setTimeout(() => kit.say(loads === 1 ? 'ok' : `bad ${loads} loads`), 300);
      };
      kit.put(frame);
      kit.check(frame.contentWindow === window[0] && frame.contentWindow === frames[0], 'two windows');
    },
  },
  'a frame with srcdoc': (kit) => {
    const frame = kit.frame({ srcdoc: '<p>page' });
    frame.onload = () => kit.say(frame.contentDocument.body.textContent === 'page' ? 'ok' : 'bad');
    kit.put(frame);
  },
  'a frame with srcdoc, looked at early': (kit) => {
    const frame = kit.frame({ srcdoc: '<script>parent.ran = (parent.ran ?? 0) + 1</' + 'script><p>page' });
    frame.onload = () =>
      kit.say(frame.contentDocument.body.textContent === 'page' && window.ran === 1 ? 'ok' : `bad ${window.ran}`);
    kit.put(frame);
    frame.contentWindow.early = true;
  },
  'a frame of another origin': (kit) => {
    const frame = kit.put(kit.frame({ src: kit.other('/blank') }));
    frame.onload = () => {
      let name = 'none';
      try {
        frame.contentWindow.document;
      } catch (error) {
        name = error.name;
      }
      kit.say(name === 'SecurityError' && frame.contentDocument === null ? 'ok' : `bad ${name}`);
    };
  },
  'markup comes back as it went in': (kit) => {
    const box = kit.put(document.createElement('div'));
    const html = '<iframe src="/blank" name="z"></iframe><p>text</p>';
    box.innerHTML = html;
    kit.check(box.innerHTML === html, box.innerHTML);
    box.insertAdjacentHTML('beforeend', html);
    kit.check(box.innerHTML === html + html, box.innerHTML);
    kit.say('ok');
  },
  'an observer sees what the page did and no more': (kit) => {
    const seen = [];
    const observer = new MutationObserver((records) => seen.push(...records));
    observer.observe(document, { childList: true, attributes: true, characterData: true, subtree: true });
    const frame = kit.put(kit.waiting());
    frame.contentWindow;
    setTimeout(() => {
      kit.check(seen.length === 1 && seen[0].addedNodes[0] === frame, `${seen.length} records`);
      kit.say('ok');
    }, 300);
  },
  'insertions give back what they should': (kit) => {
    const one = document.createElement('p');
    kit.check(document.body.appendChild(one) === one, 'appendChild');
    kit.check(document.body.append(document.createElement('p')) === undefined, 'append');
    kit.check(document.body.insertBefore(document.createElement('b'), one).localName === 'b', 'insertBefore');
    kit.check(document.body.replaceChild(document.createElement('i'), one) === one, 'replaceChild');
    kit.check(document.body.insertAdjacentElement('beforeend', one) === one, 'insertAdjacentElement');
    kit.say('ok');
  },
  'insertions fail as they should': (kit) => {
    const name = (run) => {
      try {
        run();
      } catch (error) {
        return `${error.name} ${error instanceof DOMException || error instanceof TypeError}`;
      }
    };
    kit.check(name(() => document.body.appendChild(document)) === 'HierarchyRequestError true', 'appendChild');
    kit.check(name(() => document.body.appendChild({})) === 'TypeError true', 'type');
    kit.check(name(() => Node.prototype.appendChild.call({}, document.body)) === 'TypeError true', 'this');
    kit.check(
      name(() => Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow').get.call({})) ===
        'TypeError true',
      'getter',
    );
    kit.check(name(() => document.body.insertAdjacentHTML('nowhere', '')) === 'SyntaxError true', 'syntax');
    kit.say('ok');
  },
  'the shape of what is put before the page': (kit) => {
    for (const [of, key] of [
      [Node, 'appendChild'],
      [Element, 'append'],
      [Element, 'innerHTML'],
      [HTMLIFrameElement, 'contentWindow'],
      [Document, 'write'],
      [Range, 'insertNode'],
      [Element, 'attachShadow'],
      [CustomElementRegistry, 'define'],
    ]) {
      const own = Object.getOwnPropertyDescriptor(of.prototype, key);
      for (const one of [own.get, own.set, own.value]) {
        if (!one) continue;
        kit.check(
          one.name.replace(/^[gs]et /, '') === key && /native code/.test(one) && !('prototype' in one),
          `${key} ${one.name}`,
        );
      }
      kit.check(own.configurable && own.enumerable, key);
    }
    kit.say('ok');
  },
  'no new name in any window': (kit) => {
    const strange = (win) => Object.getOwnPropertyNames(win).filter((name) => /^_|pausepoint|^pp/i.test(name));
    for (const win of [window, kit.put(kit.frame()).contentWindow, kit.put(kit.frame({ src: '/204' })).contentWindow]) {
      kit.check(strange(win).length === 0, strange(win).join());
      kit.check(
        Reflect.ownKeys(win.document).every((key) => key === 'location'),
        'document',
      );
    }
    kit.say('ok');
  },
  'a custom element that makes frames': (kit) => {
    const calls = [];
    customElements.define(
      'x-a',
      class extends HTMLElement {
        static observedAttributes = ['on'];
        constructor() {
          super();
          calls.push('made');
        }
        connectedCallback() {
          calls.push('connected');
          this.append(kit.frame({ src: '/blank' }));
        }
        attributeChangedCallback(name, old, now) {
          calls.push(`${name} ${old} ${now}`);
        }
        disconnectedCallback() {
          calls.push('gone');
        }
      },
    );
    const element = kit.put(document.createElement('x-a'));
    element.setAttribute('on', '1');
    element.remove();
    kit.check(calls.join() === 'made,connected,on null 1,gone', calls.join());
    kit.check(customElements.get('x-a') === element.constructor, 'get');
    kit.say('ok');
  },
  'a custom element that is defined wrongly': (kit) => {
    const name = (run) => {
      try {
        run();
      } catch (error) {
        return error.name;
      }
    };
    customElements.define('x-a', class extends HTMLElement {});
    kit.check(name(() => customElements.define('x-a', class extends HTMLElement {})) === 'NotSupportedError', 'twice');
    kit.check(name(() => customElements.define('nodash', class extends HTMLElement {})) === 'SyntaxError', 'name');
    kit.check(name(() => customElements.define('x-b', () => {})) === 'TypeError', 'arrow');
    kit.say('ok');
  },
  'a custom element whose reactions are looked up once': (kit) => {
    let reads = 0;
    class Counted extends HTMLElement {}
    Object.defineProperty(Counted.prototype, 'connectedCallback', { get: () => void reads++ });
    customElements.define('x-c', Counted);
    kit.check(reads === 1, `${reads} reads`);
    kit.say('ok');
  },
  'a script that is put in runs once and in order': (kit) => {
    window.ran = [];
    const fragment = document
      .createRange()
      .createContextualFragment('<script>ran.push(1)</' + 'script><p></p><script>ran.push(2)</' + 'script>');
    document.body.append(fragment);
    kit.check(ran.join() === '1,2', ran.join());
    kit.say('ok');
  },
  'document.write while the page is parsed': {
    html: '<script>document.write("<p id=written>text</p><script>ran = 1<\\/script>")</script>',
    code: (kit) =>
      kit.say(document.getElementById('written')?.textContent === 'text' && window.ran === 1 ? 'ok' : 'bad'),
  },
  'a frame that the page writes': (kit) => {
    const doc = kit.put(kit.frame()).contentDocument;
    doc.open();
    doc.write('<p>text</p><script>parent.ran = 1</' + 'script>');
    doc.close();
    kit.say(doc.body.textContent.startsWith('text') && window.ran === 1 ? 'ok' : 'bad');
  },
  'a form that answers into a frame': (kit) => {
    const frame = kit.put(kit.frame({ name: 'sink' }));
    const form = kit.put(document.createElement('form'));
    Object.assign(form, { target: 'sink', action: '/blank' });
    frame.onload = () => frame.contentDocument.title === 'Blank' && kit.say('ok');
    form.submit();
  },
  'a frame that nobody looks at': (kit) => {
    kit.put(kit.waiting());
    kit.put(kit.frame({ src: '/204' }));
    setTimeout(() => kit.say('ok'), 500);
  },
  'events that the page makes itself': (kit) => {
    let heard = 0;
    const button = kit.put(document.createElement('button'));
    button.onclick = () => heard++;
    button.click();
    kit.check(button.dispatchEvent(new Event('click', { cancelable: true })) === true, 'result');
    button.onclick = (event) => event.preventDefault();
    kit.check(button.dispatchEvent(new Event('click', { cancelable: true })) === false, 'prevented');
    kit.check(heard === 2, `${heard}`);
    kit.say('ok');
  },
  'presses in what is in no document': (kit) => {
    const box = document.createElement('div');
    const button = box.appendChild(document.createElement('button'));
    const host = box.appendChild(document.createElement('div'));
    const link = host.attachShadow({ mode: 'closed' }).appendChild(document.createElement('a'));
    let heard = 0;
    for (const one of [box, link]) one.addEventListener('click', () => heard++);
    button.click();
    button.dispatchEvent(new Event('click', { bubbles: true }));
    link.click();
    kit.check(heard === 4, `${heard}`);
    kit.check(box.parentNode === null && button.parentNode === box, 'moved');
    kit.say('ok');
  },
  'files that the page makes itself': (kit) => {
    const input = kit.put(document.createElement('input'));
    input.type = 'file';
    const transfer = new DataTransfer();
    transfer.items.add(
      new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])], 'made.png', { type: 'image/png' }),
    );
    let heard = 0;
    input.onchange = () => (heard += input.files.length);
    input.files = transfer.files;
    input.dispatchEvent(new Event('change'));
    document.ondrop = (event) => (heard += event.dataTransfer.files.length);
    document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, dataTransfer: transfer }));
    kit.check(heard === 2, `${heard}`);
    kit.say('ok');
  },
  'a popup with a page': {
    hand: 'press',
    popup: true,
    code: (kit) => {
      const other = open('/blank', '', 'width=400,height=400');
      kit.check(other && other.opener === window, 'opener');
      const timer = setInterval(() => {
        if (other.document.title !== 'Blank') return;
        clearInterval(timer);
        kit.say('ok');
      }, 30);
    },
  },
  'a popup that is written': {
    hand: 'press',
    popup: true,
    code: (kit) => {
      const other = open('', '', 'width=400,height=400');
      other.document.write('<title>Written</title><p>text');
      other.document.close();
      kit.say(other.document.title === 'Written' ? 'ok' : 'bad');
    },
  },
});

const words = table('', {
  'a text file, chosen': {
    hand: 'choose',
    text: true,
    code: (kit) => {
      const input = kit.put(kit.input());
      return () => input.click();
    },
  },
  'a text file, chosen in no document': {
    hand: 'choose',
    text: true,
    code: (kit) => {
      const input = kit.input();
      return () => input.click();
    },
  },
  'a text file, chosen in a frame that goes elsewhere': {
    hand: 'choose',
    text: true,
    code: (kit) => kit.inputOf({ src: kit.never }),
  },
  'a text file, dropped': {
    hand: 'drop',
    text: true,
    html: '<div id="drop" style="width: 200px; height: 60px">drop</div>',
    code: (kit) => kit.takeDrop(window.drop),
  },
  'words, dropped': {
    hand: 'dropText',
    html: '<div id="drop" style="width: 200px; height: 60px">drop</div>',
    code: (kit) => {
      window.drop.ondragover = (event) => event.preventDefault();
      window.drop.ondrop = (event) => kit.say(event.dataTransfer.getData('text/plain') === 'only words' ? 'ok' : 'bad');
    },
  },
  'words, pasted': {
    hand: 'pasteText',
    html: '<textarea id="paste"></textarea>',
    code: (kit) => {
      const field = document.getElementById('paste');
      field.oninput = () => kit.say(field.value === 'only words' ? 'ok' : 'bad');
    },
  },
  'words, pasted into an editor': {
    hand: 'pasteText',
    html: '<div id="paste" contenteditable></div>',
    code: (kit) => {
      window.paste.oninput = () => kit.say(window.paste.textContent === 'only words' ? 'ok' : 'bad');
    },
  },
});

export const controls = [...calls, ...frames, ...words];
