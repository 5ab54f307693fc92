import { check, freshRealm, inGroup, later, outcome, outcomeNow, place, show } from './check.js';

const fileInput = 'html #file-upload-state-(type=file)';
const file = (name, type = 'text/plain') => new File(['words of a file'], name, { type, lastModified: 1 });
const png = () =>
  new File([new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13])], 'a.png', {
    type: 'image/png',
    lastModified: 1,
  });
function transferOf(...files) {
  const transfer = new DataTransfer();
  for (const one of files) transfer.items.add(one);
  return transfer;
}
function input() {
  const element = Object.assign(document.createElement('input'), { type: 'file', multiple: true });
  place().append(element);
  return element;
}

inGroup('files');
check('files by script: no events', fileInput, async () => {
  const element = input();
  const order = [];
  for (const name of ['input', 'change', 'cancel']) element.addEventListener(name, () => order.push(name));
  element.files = transferOf(file('a.txt'), png()).files;
  await later(30);
  return [order, element.files.length, element.value, element.files[1].name];
});
check('files by script: the same list object', fileInput, () => {
  const element = input();
  const { files } = transferOf(png());
  element.files = files;
  return [element.files === files, element.files[0] === files[0]];
});
check('files by script: wrong kinds', 'html #dom-input-files', () => {
  const element = input();
  const set = (value) =>
    outcomeNow(() => {
      element.files = value;
    });
  return [set([png()]), set({}), set(null), element.files.length];
});
check("the page's own input and change events pass", 'dom #dom-eventtarget-dispatchevent', () => {
  const element = input();
  element.files = transferOf(png()).files;
  const order = [];
  for (const name of ['input', 'change'])
    element.addEventListener(name, (event) => order.push(`${name} ${event.isTrusted} ${element.files.length}`));
  element.dispatchEvent(new Event('input', { bubbles: true }));
  element.dispatchEvent(new Event('change', { bubbles: true }));
  return order;
});
check('value of a file input', 'html #dom-input-value-filename', () => {
  const element = input();
  element.files = transferOf(png()).files;
  const seen = [
    element.value,
    outcomeNow(() => {
      element.value = 'x';
    }),
  ];
  element.value = '';
  return [...seen, element.files.length];
});
check('FormData of a form with a picture', 'xhr #dom-formdata', () => {
  const at = place();
  at.innerHTML = '<form><input type="file" name="f"></form>';
  at.querySelector('input').files = transferOf(png()).files;
  const value = new FormData(at.firstChild).get('f');
  return [show(value), value.name, value.size];
});
check("a picture's bytes in four ways", 'FileAPI #dfn-Blob', async () => {
  const one = png();
  const reader = new FileReader();
  const read = new Promise((done) => {
    reader.onload = () => done(reader.result.slice(0, 22));
  });
  reader.readAsDataURL(one);
  return [
    (await one.arrayBuffer()).byteLength,
    (await one.text()).length,
    await read,
    (await new Response(one).blob()).size,
    (await one.slice(0, 4).text()).length,
  ];
});
check('createImageBitmap of bytes that are no picture', 'html #dom-createimagebitmap', () =>
  outcome(() => createImageBitmap(png())),
);
check("the page's own drop", 'html #drag-and-drop-processing-model', () => {
  const at = place();
  const order = [];
  for (const name of ['dragenter', 'dragover', 'drop', 'dragleave']) {
    at.addEventListener(name, (event) => order.push(`${name} ${event.isTrusted} ${event.dataTransfer?.files.length}`));
    at.dispatchEvent(new DragEvent(name, { dataTransfer: transferOf(png()), bubbles: true }));
  }
  return order;
});
check("the page's own paste", 'clipboard-apis #clipboardevent', () => {
  const at = place();
  const order = [];
  at.addEventListener('paste', (event) => order.push(`${event.isTrusted} ${event.clipboardData?.files.length}`));
  const taken = at.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData: transferOf(png()), bubbles: true, cancelable: true }),
  );
  return [order, taken];
});
check('a DataTransfer of the page', 'html #the-datatransfer-interface', () => {
  const transfer = transferOf(png(), file('b.txt'));
  transfer.items.add('words', 'text/plain');
  return [
    transfer.items.length,
    transfer.files.length,
    [...transfer.types].join(),
    transfer.items[0].kind,
    transfer.items[0].type,
    show(transfer.items[0].getAsFile()),
  ];
});
check('entries of items that the page made', 'entries-api #dom-datatransferitem-webkitgetasentry', () => {
  const transfer = transferOf(png());
  transfer.items.add('words', 'text/plain');
  return [...transfer.items].map((item) => show(item.webkitGetAsEntry()));
});
check(
  'handles of items that the page made',
  'file-system-access #dom-datatransferitem-getasfilesystemhandle',
  async () => {
    const transfer = transferOf(png());
    transfer.items.add('words', 'text/plain');
    if (!transfer.items[0].getAsFileSystemHandle) return 'none';
    const asked = [...transfer.items].map((item) => outcome(() => item.getAsFileSystemHandle()));
    return Promise.all(asked);
  },
);
check('an item of another realm', 'entries-api #dom-datatransferitem-webkitgetasentry', () => {
  const win = freshRealm();
  const transfer = new win.DataTransfer();
  transfer.items.add(new win.File(['x'], 'x.png'));
  return outcomeNow(() => DataTransferItem.prototype.webkitGetAsEntry.call(transfer.items[0]), win);
});
check('an item after it was removed', 'html #dom-datatransferitem-kind', () => {
  const transfer = transferOf(png());
  const [item] = transfer.items;
  transfer.items.remove(0);
  return [item.kind, show(item.getAsFile()), outcomeNow(() => item.webkitGetAsEntry())];
});
check('drag events have the transfer they were made with', 'html #dragevent', () => {
  const transfer = transferOf(png());
  return [
    new DragEvent('drop', { dataTransfer: transfer }).dataTransfer === transfer,
    new DragEvent('drop').dataTransfer,
  ];
});
