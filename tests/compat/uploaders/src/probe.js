const hex = (buffer) => Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** All elements of the page that match, also inside open shadow roots. */
function everywhere(selector, root = document) {
  const inside = Array.from(root.querySelectorAll('*')).filter((node) => node.shadowRoot);
  return [...root.querySelectorAll(selector), ...inside.flatMap((node) => everywhere(selector, node.shadowRoot))];
}

/**
 * Watches everything by which this page could learn of a file: what the widget tells (`took`), events at the window that
 * carry files, lists of file inputs, pictures in the page, and calls that read a file.
 */
export function installProbe() {
  const log = [];
  const events = [];
  let reads = 0;
  const { arrayBuffer } = Blob.prototype;

  const count = (owner, name) => {
    const call = owner[name];
    if (typeof call !== 'function') return;
    owner[name] = function counted(...args) {
      const blob = [this, ...args].find((one) => one instanceof Blob);
      if (blob && blob.size > 0) reads += 1;
      return call.apply(this, args);
    };
  };
  for (const name of ['arrayBuffer', 'bytes', 'slice', 'stream', 'text']) count(Blob.prototype, name);
  for (const name of ['readAsArrayBuffer', 'readAsBinaryString', 'readAsDataURL', 'readAsText'])
    count(FileReader.prototype, name);
  count(URL, 'createObjectURL');
  count(window, 'createImageBitmap');
  for (const name of ['append', 'set']) count(FormData.prototype, name);

  for (const type of ['drop', 'paste', 'input', 'change', 'beforeinput']) {
    addEventListener(
      type,
      (event) => {
        const target = event.composedPath()[0];
        const files = event.dataTransfer?.files ?? event.clipboardData?.files ?? target?.files;
        if (files?.length) events.push(`${type} ${files.length}`);
      },
      { capture: true },
    );
  }

  let telling = Promise.resolve();
  /** For the widget: these files have arrived. Told in the order of the calls, however long the hashing takes. */
  const took = (files) => {
    for (const file of Array.from(files)) {
      telling = telling.then(async () => {
        const digest = hex(await crypto.subtle.digest('SHA-256', await arrayBuffer.call(file)));
        log.push(`${file.name} ${file.type} ${file.size} ${digest.slice(0, 12)}`);
      });
    }
  };

  return {
    took,
    forget: () => {
      log.length = 0;
      events.length = 0;
      reads = 0;
    },
    seen: async (state) => ({
      log: [...log],
      events: [...events],
      reads,
      inputs: everywhere('input[type=file]').reduce((sum, input) => sum + input.files.length, 0),
      images: everywhere('img').filter((img) => /^(data|blob):/.test(img.src)).length,
      state: String(await state()),
    }),
  };
}

/** The pictures of an editor, by what they hold: `data:` addresses that differ in one bit differ here. */
export async function picturesIn(editor) {
  const hashes = Array.from(editor.querySelectorAll('img'), async (img) => {
    const bytes = await fetch(img.src).then((response) => response.arrayBuffer());
    return `${img.src.slice(0, 15)} ${hex(await crypto.subtle.digest('SHA-256', bytes)).slice(0, 12)}`;
  });
  return [...(await Promise.all(hashes)), editor.textContent.trim()].join(', ');
}
