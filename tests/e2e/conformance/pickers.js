import { check, freshRealm, inGroup, later, outcome, show } from './check.js';

inGroup('pickers');
const picker = 'file-system-access #dom-window-showopenfilepicker';
const open = (...args) => outcome(() => (window.showOpenFilePicker ? window.showOpenFilePicker(...args) : 'none'));
check('showOpenFilePicker without a press', picker, () => open());
check('showOpenFilePicker: types that are no list', picker, () => open({ types: 7 }));
check('showOpenFilePicker: a type without accept', picker, () => open({ types: [{ description: 'x' }] }));
check('showOpenFilePicker: bad mime types', picker, () => open({ types: [{ accept: { nonsense: ['.x'] } }] }));
check('showOpenFilePicker: bad endings', picker, () => open({ types: [{ accept: { 'image/png': ['png'] } }] }));
check('showOpenFilePicker: nothing accepted', picker, () => open({ excludeAcceptAllOption: true, types: [] }));
check('showOpenFilePicker: a getter that throws', 'webidl #js-operations', () =>
  open({
    get multiple() {
      throw new RangeError('mine');
    },
  }),
);
check('showOpenFilePicker: a bad start', picker, () => open({ startIn: 'nowhere' }));
check('showOpenFilePicker: text for options', 'webidl #js-dictionary', () => open('x'));
check('showOpenFilePicker: order of reads', 'webidl #js-dictionary', async () => {
  if (!window.showOpenFilePicker) return 'none';
  const order = [];
  const options = new Proxy(
    {},
    {
      get: (_target, key) => {
        order.push(String(key));
      },
    },
  );
  await outcome(() => window.showOpenFilePicker(options));
  return order;
});
check('showOpenFilePicker in a frame', picker, () => {
  const win = freshRealm();
  return outcome(() => (win.showOpenFilePicker ? win.showOpenFilePicker() : 'none'), win);
});
check('showOpenFilePicker of a removed frame', picker, () => {
  const win = freshRealm();
  const take = win.showOpenFilePicker;
  win.frameElement.remove();
  return outcome(() => (take ? take.call(win) : 'none'), win);
});
check('the other pickers are left alone', 'file-system-access #api-showsavefilepicker', () =>
  Promise.all(
    ['showSaveFilePicker', 'showDirectoryPicker'].map((name) =>
      outcome(() => (window[name] ? window[name]() : 'none')),
    ),
  ),
);
check('the private file system', 'fs #dom-storagemanager-getdirectory', async () => {
  const folder = await navigator.storage.getDirectory();
  const handle = await folder.getFileHandle('one.txt', { create: true });
  return [show(handle), handle.name, (await handle.getFile()).size];
});
check('clipboard.read with a bad argument', 'clipboard-apis #dom-clipboard-read', () =>
  outcome(() => navigator.clipboard.read(7)),
);
check('clipboard.read of a removed frame', 'clipboard-apis #dom-clipboard-read', async () => {
  const win = freshRealm();
  const devices = win.navigator.clipboard;
  win.frameElement.remove();
  // Firefox leaves the promise open.
  return Promise.race([outcome(() => devices.read(), win), later(400).then(() => 'waits')]);
});
check('ClipboardItem of the page', 'clipboard-apis #clipboarditem', async () => {
  const item = new ClipboardItem({ 'text/plain': new Blob(['words'], { type: 'text/plain' }) });
  return [
    item.types.join(),
    await (await item.getType('text/plain')).text(),
    await outcome(() => item.getType('image/png')),
  ];
});
check('then on files is nothing special', 'ecma-262 #sec-promise-resolve-functions', async () => {
  const one = new File(['x'], 'a.png', { type: 'image/png' });
  return [
    (await one) === one,
    'then' in one,
    'then' in [],
    Object.hasOwn(Blob.prototype, 'then'),
    Object.hasOwn(Array.prototype, 'then'),
  ];
});
