import { steals, table } from './cases.mjs';

/** Frames whose first, empty document gets no script of any extension. */
const kinds = steals('a frame that goes to ', {
  'an address that never answers': { slow: true, code: (kit) => kit.put(kit.waiting()).contentWindow },
  'a page of its own': { slow: true, code: (kit) => kit.put(kit.frame({ src: '/blank' })).contentWindow },
  'a page of another origin': (kit) => kit.put(kit.frame({ src: kit.other('/blank') })).contentWindow,
  'an answer without content': { slow: true, code: (kit) => kit.put(kit.frame({ src: '/204' })).contentWindow },
  'a download': (kit) => kit.put(kit.frame({ src: '/download' })).contentWindow,
  'a page that wants no frames': (kit) => kit.put(kit.frame({ src: '/no-frames' })).contentWindow,
  'javascript that gives nothing': {
    slow: true,
    code: (kit) => kit.put(kit.frame({ src: 'javascript:void 0' })).contentWindow,
  },
  'javascript that gives a page': (kit) => kit.put(kit.frame({ src: "javascript:'<p>page'" })).contentWindow,
  'a blob': (kit) => {
    const src = URL.createObjectURL(new Blob(['<p>page'], { type: 'text/html' }));
    return kit.put(kit.frame({ src })).contentWindow;
  },
  'data:': (kit) => kit.put(kit.frame({ src: 'data:text/html,<p>page' })).contentWindow,
  'about:blank#x': (kit) => kit.put(kit.frame({ src: 'about:blank#x' })).contentWindow,
  'about:blank?x': (kit) => kit.put(kit.frame({ src: 'about:blank?x' })).contentWindow,
  'about:srcdoc': (kit) => kit.put(kit.frame({ src: 'about:srcdoc' })).contentWindow,
  'its srcdoc': { slow: true, code: (kit) => kit.put(kit.frame({ srcdoc: '<p>page' })).contentWindow },
  'an empty srcdoc': (kit) => kit.put(kit.frame({ srcdoc: '' })).contentWindow,
  'a scheme that nobody knows': (kit) => kit.put(kit.frame({ src: 'unheard-of:x' })).contentWindow,
  'mailto:': (kit) => kit.put(kit.frame({ src: 'mailto:a@example.invalid' })).contentWindow,
  'a port that is closed': (kit) => kit.put(kit.frame({ src: 'http://localhost:1/' })).contentWindow,
  'where it is seen first (lazy)': (kit) => {
    const frame = kit.waiting({ loading: 'lazy', style: 'position: absolute; top: 20000px' });
    return kit.put(frame).contentWindow;
  },
  'about:blank without scripts of its own': {
    slow: true,
    code: (kit) => kit.put(kit.frame({ sandbox: 'allow-same-origin' })).contentWindow,
  },
  'a page without scripts of its own': (kit) =>
    kit.put(kit.frame({ sandbox: 'allow-same-origin', src: '/blank' })).contentWindow,
  'an address, stopped at once': (kit) => {
    const { contentWindow } = kit.put(kit.waiting());
    window.stop();
    return contentWindow;
  },
  'an address, with window.stop() of its own': (kit) => {
    const { contentWindow } = kit.put(kit.waiting());
    contentWindow.stop();
    return contentWindow;
  },
  'an address, after it stood on about:blank': (kit) => {
    const frame = kit.put(kit.frame());
    frame.src = '/blank';
    return frame.contentWindow;
  },
  'an address, while Object.prototype has a getter for descriptors': (kit) => {
    Object.prototype.get = () => undefined;
    const { contentWindow } = kit.put(kit.waiting());
    delete Object.prototype.get;
    return contentWindow;
  },
  'an address, while Object.prototype has a value for descriptors': (kit) => {
    Object.prototype.value = 1;
    const { contentWindow } = kit.put(kit.waiting());
    delete Object.prototype.value;
    return contentWindow;
  },
  'an address, without credentials': (kit) => kit.put(kit.waiting({ credentialless: '' })).contentWindow,
  'an address, opened anew by document.open()': (kit) => {
    const { contentDocument } = kit.put(kit.waiting());
    contentDocument.open();
    contentDocument.close();
    return contentDocument.defaultView;
  },
  'an address, as <object>': (kit) => {
    const object = document.createElement('object');
    Object.assign(object, { data: '/blank', type: 'text/html' });
    return kit.put(object).contentWindow ?? kit.last();
  },
  'an address, as <embed>': (kit) => {
    const embed = document.createElement('embed');
    Object.assign(embed, { src: '/blank', type: 'text/html' });
    kit.put(embed).offsetTop;
    return kit.last() ?? embed.getSVGDocument().defaultView;
  },
  'a picture, as <object>': (kit) => {
    const object = document.createElement('object');
    Object.assign(object, { data: '/picture.svg', type: 'image/svg+xml' });
    return kit.put(object).contentWindow ?? kit.last();
  },
  'an address, with a name that hides a global': (kit) => {
    kit.put(kit.waiting({ name: 'frameElement' }));
    return kit.last();
  },
});

/** Ways to get hold of a frame's window. */
const reaches = steals('reached by ', {
  contentDocument: (kit) => kit.put(kit.waiting()).contentDocument.defaultView,
  'the index of the window': { slow: true, code: (kit) => void kit.put(kit.waiting()) ?? window[0] },
  'the index of frames': (kit) => void kit.put(kit.waiting()) ?? frames[0],
  'the index of self.frames, as text': (kit) => void kit.put(kit.waiting()) ?? self.frames['0'],
  'its name, bare': (kit) => void kit.put(kit.waiting()) ?? x,
  'its name in the window': { slow: true, code: (kit) => void kit.put(kit.waiting()) ?? window.x },
  'its name, by Reflect.get': (kit) => void kit.put(kit.waiting()) ?? Reflect.get(globalThis, 'x'),
  'its descriptor': (kit) => void kit.put(kit.waiting()) ?? Object.getOwnPropertyDescriptor(window, '0').value,
  'the values of the window': (kit) =>
    void kit.put(kit.waiting()) ?? Object.entries(window).find(([key]) => key === '0')[1],
  'copying the window': (kit) => void kit.put(kit.waiting()) ?? { ...window }[0],
  'an object below the window': (kit) => void kit.put(kit.waiting()) ?? Object.create(window)[0],
  'a name that was given later': (kit) => {
    const frame = kit.put(kit.waiting({ name: '' }));
    frame.name = 'late';
    return window.late ?? kit.last();
  },
  getElementsByName: (kit) => void kit.put(kit.waiting()) ?? document.getElementsByName('x')[0].contentWindow,
  'document.all': (kit) => void kit.put(kit.waiting()) ?? document.all.x.contentDocument.defaultView,
  "the document's own name for it": (kit) => void kit.put(kit.waiting()) ?? document.x,
  'open with its name': (kit) => void kit.put(kit.waiting()) ?? open('', 'x'),
  getSVGDocument: (kit) => {
    const frame = kit.put(kit.waiting());
    return (frame.getSVGDocument() ?? window[0].document).defaultView;
  },
  'the getter of a frame on about:blank': {
    slow: true,
    code: (kit) => {
      const clean = kit.put(kit.frame()).contentWindow;
      const { get } = clean.Object.getOwnPropertyDescriptor(clean.HTMLIFrameElement.prototype, 'contentWindow');
      return get.call(kit.put(kit.waiting()));
    },
  },
  'the contentDocument getter of a frame on about:blank': (kit) => {
    const clean = kit.put(kit.frame()).contentWindow;
    const get = clean.HTMLIFrameElement.prototype.__lookupGetter__('contentDocument');
    return get.call(kit.put(kit.waiting())).defaultView;
  },
  'the index of our window, in the script of a frame': (kit) => {
    const clean = kit.put(kit.frame()).contentWindow;
    kit.put(kit.waiting());
    return clean.Function('return parent[1]')();
  },
  'a node that was made in it': (kit) => {
    const node = kit.put(kit.waiting()).contentDocument.body;
    return node.ownerDocument.defaultView;
  },
  'a node that was adopted into it': (kit) => {
    const node = document.createElement('p');
    window[(kit.put(kit.waiting()), 0)].document.body.append(node);
    return node.getRootNode().defaultView;
  },
  'a range in it': (kit) => kit.put(kit.waiting()).contentDocument.createRange().startContainer.defaultView,
  'the constructor of an error of it': (kit) => {
    const { contentDocument } = kit.put(kit.waiting());
    try {
      contentDocument.createElement('');
    } catch (error) {
      return error.constructor.constructor('return this')();
    }
  },
  'the constructor of one of its arrays': (kit) => {
    kit.put(kit.waiting());
    return Object.getPrototypeOf(window[0].eval('[]')).constructor.constructor('return this')();
  },
  'a query for a frame in an open shadow root': (kit) => {
    const host = kit.put(document.createElement('div'));
    host.attachShadow({ mode: 'open' }).innerHTML = kit.html;
    return host.shadowRoot.querySelector('iframe').contentWindow;
  },
  'a query for a frame in a closed shadow root': {
    slow: true,
    code: (kit) => {
      const root = kit.put(document.createElement('div')).attachShadow({ mode: 'closed' });
      root.append(kit.waiting());
      return root.firstChild.contentWindow;
    },
  },
});

/** The realm speaks up itself, so that nobody has to reach it. */
const selfMade = table('spoken for by ', {
  'javascript: that hands its window over': {
    slow: true,
    code: (kit) => void kit.put(kit.frame({ src: 'javascript:void parent.kit.steal(self)' })),
  },
  'javascript: that takes our devices': (kit) =>
    void kit.put(kit.frame({ src: 'javascript:void parent.kit.borrow(MediaDevices.prototype.getUserMedia)' })),
  'javascript: in the markup': { html: '<iframe src="javascript:void parent.kit.steal(self)"></iframe>' },
  'javascript: after an address that never answers': (kit) => {
    const frame = kit.put(kit.waiting());
    frame.src = 'javascript:void parent.kit.steal(self)';
  },
  'the source of a message': (kit) => {
    addEventListener('message', ({ source }) => kit.steal(source), { once: true });
    kit.put(kit.frame({ src: "javascript:void parent.postMessage('x', '*')" }));
  },
  'the view of an event': (kit) => {
    addEventListener('view', ({ view }) => kit.steal(view));
    kit.put(kit.frame({ src: "javascript:void parent.dispatchEvent(new UIEvent('view', { view: self }))" }));
  },
  'a link into it': (kit) => {
    kit.put(kit.waiting());
    const link = kit.put(document.createElement('a'));
    Object.assign(link, { target: 'x', href: 'javascript:void parent.kit.steal(self)' });
    link.click();
  },
  'a form into it': (kit) => {
    kit.put(kit.waiting());
    const form = kit.put(document.createElement('form'));
    Object.assign(form, { target: 'x', action: 'javascript:void parent.kit.steal(self)' });
    form.submit();
  },
  'location.href of it': (kit) => {
    kit.put(kit.waiting());
    window[0].location.href = 'javascript:void parent.kit.steal(self)';
  },
  'a script element put into it': (kit) => {
    const doc = kit.put(kit.waiting()).contentDocument;
    const script = doc.createElement('script');
    script.textContent = 'parent.kit.steal(self)';
    doc.head.append(script);
  },
  'a frame that the parser makes in its srcdoc': {
    slow: true,
    code: (kit) => kit.put(kit.frame({ srcdoc: `${kit.html}<script>parent.kit.steal(window[0])</${''}script>` })),
  },
  'a frame that the parser makes in its page': { slow: true, code: (kit) => kit.put(kit.frame({ src: '/nested' })) },
  'a frame that the parser makes in the page of a frame that the parser made': {
    slow: true,
    html: '<iframe src="/nested"></iframe>',
    code: () => undefined,
  },
  'a <frame> in a shadow root': (kit) => {
    const root = kit.put(document.createElement('div')).attachShadow({ mode: 'closed' });
    const frame = document.createElement('frame');
    frame.src = kit.never;
    root.append(frame);
    kit.steal(frame.contentWindow);
  },
  'the document of a <frame> in a shadow root': (kit) => {
    const root = kit.put(document.createElement('div')).attachShadow({ mode: 'closed' });
    const frame = document.createElement('frame');
    frame.src = kit.never;
    root.append(frame);
    kit.steal(frame.contentDocument.defaultView);
  },
  'getSVGDocument of a frame in a shadow root': {
    only: 'firefox',
    code: (kit) => {
      const root = kit.put(document.createElement('div')).attachShadow({ mode: 'closed' });
      const frame = kit.waiting();
      root.append(frame);
      kit.steal(frame.getSVGDocument().defaultView);
    },
  },
  'a script that is written into it': (kit) => {
    const doc = kit.put(kit.waiting()).contentDocument;
    doc.write('<script>parent.kit.steal(self)</' + 'script>');
    doc.close();
  },
});

export const cases = [...kinds, ...reaches, ...selfMade];
