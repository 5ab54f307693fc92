/** What pages that want a picture start with, after the kit. As text, too. */
export const pictureKit = (kit) => {
  const { document, FormData, setInterval } = window;
  const { get: filesOf } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'files');
  const { get: sizeOf } = Object.getOwnPropertyDescriptor(Blob.prototype, 'size');
  const { apply } = Reflect;
  const told = { __proto__: null };
  const tell = (label) => {
    if (!told[label]) kit.say(`live ${label}`);
    told[label] = true;
  };
  Object.assign(kit, {
    /** Says so when a list has a file with something in it. */
    files: (list, label) => {
      for (let i = 0; i < (list?.length ?? 0); i++) if (list[i] && apply(sizeOf, list[i], []) > 0) tell(label);
    },
    /** A file input that tells what it gets. */
    input: (properties = {}, input = document.createElement('input')) => {
      kit.say('tried input');
      Object.assign(input, { type: 'file', ...properties });
      const look = (label) => kit.files(apply(filesOf, input, []), label);
      for (const type of ['input', 'change']) input.addEventListener(type, () => look(type), { capture: true });
      setInterval(() => {
        look('poll');
        if (!input.form) return;
        for (const [, value] of new FormData(input.form)) if (value instanceof File) kit.files([value], 'form data');
      }, 8);
      return input;
    },
    /** A new page in a document that was opened anew, with an input of which the window hears first. */
    startAnew: () => {
      document.documentElement?.remove();
      const html = document.createElement('html');
      html.innerHTML = '<body>new';
      document.append(html);
      const input = kit.put(kit.input());
      addEventListener('input', () => kit.files(input.files, 'window'), true);
      window.go = () => input.click();
    },
    /** A form that sends its file to the server, which says so. */
    form: () => {
      kit.put(kit.frame({ name: 'sink', hidden: '' }));
      const form = kit.put(document.createElement('form'));
      Object.assign(form, {
        method: 'post',
        enctype: 'multipart/form-data',
        action: `/upload?${kit.name}`,
        target: 'sink',
      });
      const input = document.createElement('input');
      Object.assign(input, { type: 'file', name: 'file' });
      form.append(input);
      kit.say('tried form');
      return form;
    },
    /** Opens an input of a frame's document. */
    inputOf: (attributes, isConnected = true) => {
      const { contentDocument } = kit.put(kit.frame(attributes));
      const input = kit.input({}, contentDocument.createElement('input'));
      if (isConnected) contentDocument.body.append(input);
      return () => input.click();
    },
    /** Opens an input of ours, in no document, with something of a frame. */
    openedBy: (attributes, open) => {
      const { contentWindow } = kit.put(kit.frame(attributes));
      const input = kit.input();
      return () => open(contentWindow, input);
    },
    /** Something to drop or paste into, in the document of a frame. */
    inside: (attributes, id) => {
      const frame = kit.put(kit.frame({ ...attributes, id, style: kit.corner }));
      const { body } = frame.contentDocument;
      body.innerHTML = '<div id="inner" tabindex="0" contenteditable style="height: 100px">inside</div>';
      return body.firstChild;
    },
    takeDrop: (target, how) => {
      kit.say('tried drop');
      target.addEventListener('dragover', (event) => event.preventDefault());
      target.addEventListener(
        'drop',
        (event) => {
          event.preventDefault();
          const { items, files } = event.dataTransfer;
          if (!how) kit.files(files, 'drop');
          for (const item of how ? [...items] : []) {
            if (how === 'items') kit.files([item.getAsFile()], 'item');
            if (how === 'entries') item.webkitGetAsEntry()?.file((file) => kit.files([file], 'entry'));
            if (how === 'handles')
              item
                .getAsFileSystemHandle?.()
                .then((handle) => handle.getFile())
                .then((file) => kit.files([file], 'handle'));
          }
        },
        { capture: true },
      );
    },
    takePaste: (target, how) => {
      kit.say('tried paste');
      target.addEventListener(
        'paste',
        ({ clipboardData: { items, files } }) => {
          if (how === 'items') for (const item of items) item.kind === 'file' && kit.files([item.getAsFile()], 'item');
          else kit.files(files, 'paste');
        },
        { capture: true },
      );
    },
    /** An editor that the browser itself puts a picture into. */
    takeShown: (element) => {
      kit.say('tried editor');
      setInterval(() => element.querySelector('img[src]') && tell('shown'), 20);
    },
    clipboardItems: (items) => {
      for (const item of items) {
        for (const type of item.types)
          if (type.startsWith('image/')) item.getType(type).then((blob) => kit.files([blob], type));
      }
    },
    clipboard: (call) => {
      kit.say('tried read');
      call().then(kit.clipboardItems, (error) => kit.say(`error ${error.name}: ${error.message}`));
    },
  });
};
