import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { inContentProcess } from './firefox.mjs';

const types = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.heic': 'image/heic',
  '.mp4': 'video/mp4',
  '.webm': 'video/webm',
  '.txt': 'text/plain',
  '.pdf': 'application/pdf',
};

/** A file as the page's process can rebuild it. */
export async function packFile(file) {
  const bytes = await readFile(file);
  return {
    name: path.basename(file),
    type: types[path.extname(file).toLowerCase()] ?? '',
    base64: bytes.toString('base64'),
  };
}

/** Gives an element a name that both the page's own frame and the privileged side can find, for as long as `use` runs. */
async function withMark(element, use) {
  const mark = `drive-${Math.random().toString(36).slice(2)}`;
  await element.evaluate((node, name) => node.setAttribute('data-drive', name), mark);
  try {
    return await use(mark);
  } finally {
    await element.evaluate((node) => node.removeAttribute('data-drive')).catch(() => {});
  }
}

/**
 * In the page's process: builds the events of a drop or a paste with the page's own rights (or it could not read the
 * files) and dispatches them from privileged code, which makes them trusted.
 */
function dispatchInside({ mark, kind, files, text }) {
  const find = (root) => {
    for (const node of root.querySelectorAll('*')) {
      if (node.getAttribute('data-drive') === mark) return node;
      const inner = node.openOrClosedShadowRoot && find(node.openOrClosedShadowRoot);
      if (inner) return inner;
    }
    return null;
  };
  const windows = docShell.browsingContext.getAllBrowsingContextsInSubtree().map((context) => context.window);
  const element = windows.map((window) => window && find(window.document)).find(Boolean);
  if (!element) throw new Error('the element is gone');
  const view = element.ownerDocument.defaultView;
  const box = Cu.Sandbox(view, { sandboxPrototype: view, wantXrays: true });
  const place = element.getBoundingClientRect();
  Object.assign(box, { x: place.x + place.width / 2, y: place.y + place.height / 2, text: text ?? '' });
  box.files = Cu.cloneInto(files, box);
  const fill = `for (const { name, type, base64 } of files)
      data.items.add(new File([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], name, { type }));
    if (text) data.setData('text/plain', text);`;
  const init = 'bubbles: true, cancelable: true, composed: true';
  const build = {
    drag: (type) => `(() => { const data = new DataTransfer(); ${fill}
      return new DragEvent('${type}', { ${init}, clientX: x, clientY: y, dataTransfer: data }); })()`,
    paste: () => `(() => {
      const event = new ClipboardEvent('paste', { ${init}, dataType: 'text/plain', data: '' });
      const data = event.clipboardData; data.clearData(); ${fill} return event; })()`,
  };
  const dispatch = (source, target = element) => target.dispatchEvent(Cu.evalInSandbox(source, box));
  /** What lies under the pointer, shadow roots included. */
  const hit = () => {
    let found = null;
    for (let root = element.ownerDocument; root; root = found.openOrClosedShadowRoot) {
      const next = root.elementFromPoint(box.x, box.y);
      if (!next || next === found) break;
      found = next;
    }
    return found;
  };
  if (kind === 'paste') {
    // An event of ours brings no default action; what Firefox would do with a picture in an editable comes by hand.
    if (!dispatch(build.paste())) return 'taken';
    if (!files.length || !element.isContentEditable) return 'nothing';
    box.source = `data:${files[0].type};base64,${files[0].base64}`;
    Cu.evalInSandbox("document.execCommand('insertHTML', false, '<img src=\"' + source + '\" alt=\"\">')", box);
    return 'inserted';
  }
  const before = hit();
  dispatch(build.drag('dragenter'));
  // Some pages lay a "drop here" over everything as soon as something is dragged in; the rest goes to that.
  const after = hit();
  const target = after && after !== before ? after : element;
  if (target !== element) dispatch(build.drag('dragenter'), target);
  // A person can only drop where the page says it takes the thing.
  if (dispatch(build.drag('dragover'), target)) return 'refused';
  dispatch(build.drag('drop'), target);
  return 'dropped';
}

/** @returns {Promise<string>} what became of it: dropped, refused, taken, nothing, inserted */
export function handOver(page, element, { kind, files = [], text = '' }) {
  return withMark(element, (mark) => inContentProcess(page, dispatchInside, { mark, kind, files, text }));
}
