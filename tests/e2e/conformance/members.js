/**
 * Everything that the gate wraps or may come to wrap, with the section that defines it. `null` is the window.
 * `global`: a missing `this` is the window, so it is not called without one. `quiet`: is not called without arguments,
 * because that would ask somebody or open something.
 */
const media = 'mediacapture-streams';

/** @type {readonly (readonly [owner: string | null, name: string, section: string, flags?: string])[]} */
export const members = [
  ['MediaDevices', 'getUserMedia', `${media} #dom-mediadevices-getusermedia`],
  ['MediaDevices', 'enumerateDevices', `${media} #dom-mediadevices-enumeratedevices`, 'quiet'],
  ['MediaDevices', 'getSupportedConstraints', `${media} #dom-mediadevices-getsupportedconstraints`],
  ['MediaDevices', 'getDisplayMedia', 'screen-capture #dom-mediadevices-getdisplaymedia', 'quiet'],
  ['Navigator', 'getUserMedia', `${media} #dom-navigator-getusermedia`],
  ['Navigator', 'webkitGetUserMedia', `${media} #dom-navigator-getusermedia`],
  ['Navigator', 'mozGetUserMedia', `${media} #dom-navigator-getusermedia`],
  ['MediaStream', 'clone', `${media} #dom-mediastream-clone`],
  ['MediaStream', 'getTracks', `${media} #dom-mediastream-gettracks`],
  ['MediaStreamTrack', 'clone', `${media} #dom-mediastreamtrack-clone`],
  ['MediaStreamTrack', 'stop', `${media} #dom-mediastreamtrack-stop`],
  ['HTMLElement', 'click', 'html #dom-click'],
  ['HTMLInputElement', 'showPicker', 'html #dom-input-showpicker'],
  ['HTMLInputElement', 'files', 'html #dom-input-files'],
  ['EventTarget', 'dispatchEvent', 'dom #dom-eventtarget-dispatchevent', 'global'],
  ['EventTarget', 'addEventListener', 'dom #dom-eventtarget-addeventlistener', 'global'],
  ['DataTransferItem', 'webkitGetAsEntry', 'entries-api #dom-datatransferitem-webkitgetasentry'],
  ['DataTransferItem', 'getAsFileSystemHandle', 'file-system-access #dom-datatransferitem-getasfilesystemhandle'],
  ['DataTransferItem', 'getAsFile', 'html #dom-datatransferitem-getasfile'],
  ['DataTransfer', 'items', 'html #dom-datatransfer-items'],
  [null, 'showOpenFilePicker', 'file-system-access #dom-window-showopenfilepicker', 'global'],
  [null, 'open', 'html #dom-open', 'global quiet'],
  ['Clipboard', 'read', 'clipboard-apis #dom-clipboard-read', 'quiet'],
  ['Clipboard', 'readText', 'clipboard-apis #dom-clipboard-readtext', 'quiet'],
  ['Document', 'open', 'html #dom-document-open'],
  ['Document', 'write', 'html #dom-document-write'],
  ['Document', 'writeln', 'html #dom-document-writeln'],
  ['Document', 'close', 'html #dom-document-close'],
  ['Document', 'execCommand', 'execcommand #execcommand()'],
  ['Document', 'body', 'html #dom-document-body'],
  ['Document', 'adoptNode', 'dom #dom-document-adoptnode'],
  ['Document', 'importNode', 'dom #dom-document-importnode'],
  ['Node', 'appendChild', 'dom #dom-node-appendchild'],
  ['Node', 'insertBefore', 'dom #dom-node-insertbefore'],
  ['Node', 'replaceChild', 'dom #dom-node-replacechild'],
  ['Node', 'textContent', 'dom #dom-node-textcontent'],
  ...['Element', 'Document', 'DocumentFragment'].flatMap((owner) => [
    [owner, 'append', 'dom #dom-parentnode-append'],
    [owner, 'prepend', 'dom #dom-parentnode-prepend'],
    [owner, 'replaceChildren', 'dom #dom-parentnode-replacechildren'],
    [owner, 'moveBefore', 'dom #dom-parentnode-movebefore'],
  ]),
  ...['Element', 'CharacterData', 'DocumentType'].flatMap((owner) => [
    [owner, 'before', 'dom #dom-childnode-before'],
    [owner, 'after', 'dom #dom-childnode-after'],
    [owner, 'replaceWith', 'dom #dom-childnode-replacewith'],
  ]),
  ['Element', 'insertAdjacentElement', 'dom #dom-element-insertadjacentelement'],
  ['Element', 'insertAdjacentText', 'dom #dom-element-insertadjacenttext'],
  ['Element', 'insertAdjacentHTML', 'html #dom-element-insertadjacenthtml'],
  ['Element', 'attachShadow', 'dom #dom-element-attachshadow'],
  ['Element', 'innerHTML', 'html #dom-element-innerhtml'],
  ['Element', 'outerHTML', 'html #dom-element-outerhtml'],
  ['Element', 'setHTMLUnsafe', 'html #dom-element-sethtmlunsafe'],
  ['Element', 'setHTML', 'html #dom-element-sethtml'],
  ['ShadowRoot', 'innerHTML', 'html #dom-shadowroot-innerhtml'],
  ['ShadowRoot', 'setHTMLUnsafe', 'html #dom-shadowroot-sethtmlunsafe'],
  ['Range', 'insertNode', 'dom #dom-range-insertnode'],
  ['Range', 'surroundContents', 'dom #dom-range-surroundcontents'],
  ['Range', 'createContextualFragment', 'html #dom-range-createcontextualfragment'],
  ['HTMLIFrameElement', 'contentWindow', 'html #dom-iframe-contentwindow'],
  ['HTMLIFrameElement', 'contentDocument', 'html #dom-iframe-contentdocument'],
  ['HTMLIFrameElement', 'getSVGDocument', 'html #dom-media-getsvgdocument'],
  ['HTMLIFrameElement', 'src', 'html #dom-iframe-src'],
  ['HTMLIFrameElement', 'srcdoc', 'html #dom-iframe-srcdoc'],
  ['HTMLFrameElement', 'contentWindow', 'html #dom-frame-contentwindow'],
  ['HTMLFrameElement', 'contentDocument', 'html #dom-frame-contentdocument'],
  ['HTMLObjectElement', 'contentWindow', 'html #dom-object-contentwindow'],
  ['HTMLObjectElement', 'contentDocument', 'html #dom-object-contentdocument'],
  ['HTMLObjectElement', 'getSVGDocument', 'html #dom-media-getsvgdocument'],
  ['HTMLEmbedElement', 'getSVGDocument', 'html #dom-media-getsvgdocument'],
  ['HTMLTableElement', 'caption', 'html #dom-table-caption'],
  ['HTMLSelectElement', 'add', 'html #dom-select-add'],
  ['CustomElementRegistry', 'define', 'html #dom-customelementregistry-define'],
  ['CustomElementRegistry', 'upgrade', 'html #dom-customelementregistry-upgrade'],
  ['DOMParser', 'parseFromString', 'html #dom-domparser-parsefromstring'],
];

const make = (name) => document.createElement(name);
const doctype = () => document.implementation.createHTMLDocument('').doctype;
function item() {
  const transfer = new DataTransfer();
  transfer.items.add('text', 'text/plain');
  return transfer.items[0];
}

/** One object of each interface, to call its members on. Documents are ones that nobody shows. */
export const samples = {
  MediaDevices: () => navigator.mediaDevices,
  Navigator: () => navigator,
  MediaStream: () => new MediaStream(),
  MediaStreamTrack: () => new AudioContext().createMediaStreamDestination().stream.getTracks()[0],
  HTMLElement: () => make('b'),
  HTMLInputElement: () => make('input'),
  EventTarget: () => new EventTarget(),
  DataTransferItem: item,
  DataTransfer: () => new DataTransfer(),
  Clipboard: () => navigator.clipboard,
  Document: () => document.implementation.createHTMLDocument('sample'),
  Node: () => make('i'),
  Element: () => {
    const element = make('u');
    make('div').append(element);
    return element;
  },
  CharacterData: () => document.createTextNode('text'),
  DocumentType: doctype,
  DocumentFragment: () => document.createDocumentFragment(),
  ShadowRoot: () => make('div').attachShadow({ mode: 'open' }),
  Range: () => document.createRange(),
  HTMLIFrameElement: () => make('iframe'),
  HTMLFrameElement: () => make('frame'),
  HTMLObjectElement: () => make('object'),
  HTMLEmbedElement: () => make('embed'),
  HTMLTableElement: () => make('table'),
  HTMLSelectElement: () => make('select'),
  CustomElementRegistry: () => customElements,
  DOMParser: () => new DOMParser(),
};

export function holderIn(win, owner) {
  return owner === null ? win : win[owner]?.prototype;
}
