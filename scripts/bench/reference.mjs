/**
 * The `ideal` reference: the least that an extension can do and still hold a camera. A wrapper in the page's world, a
 * listener in its own world, a ready-made overlay; no settings, no decision, no help. It shows what Chromium itself
 * charges, so what Pausepoint adds can be told from what any gate would cost.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const everywhere = {
  matches: ['<all_urls>'],
  run_at: 'document_start',
  all_frames: true,
  match_about_blank: true,
  match_origin_as_fallback: true,
};

const manifest = {
  manifest_version: 3,
  name: 'ideal',
  version: '1',
  content_scripts: [
    { ...everywhere, js: ['isolated.js'] },
    { ...everywhere, js: ['page.js'], world: 'MAIN' },
  ],
};

const pageScript = `(() => {
const proto = window.MediaDevices && MediaDevices.prototype;
if (!proto) return;
const native = proto.getUserMedia;
let last = 0;
proto.getUserMedia = function getUserMedia(constraints) {
  if (!constraints || !constraints.video) return Reflect.apply(native, this, arguments);
  const id = ++last;
  return new Promise((resolve, reject) => {
    const answered = (event) => {
      if (event.detail !== id) return;
      removeEventListener('ideal-answer', answered);
      Reflect.apply(native, this, [constraints]).then(resolve, reject);
    };
    addEventListener('ideal-answer', answered);
    dispatchEvent(new CustomEvent('ideal-ask', { detail: id }));
  });
};
})();`;

const isolatedScript = `addEventListener('ideal-ask', (event) => {
const host = document.createElement('div');
host.popover = 'manual';
host.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;margin:0;border:0;padding:0;background:#123c';
const root = host.attachShadow({ mode: 'closed' });
root.innerHTML = '<style>div{position:absolute;top:50%;left:50%;transform:translate(-50%,-50%);background:#fff;color:#111;padding:32px;border-radius:16px;font:18px system-ui}</style>' +
  '<div role="dialog" aria-modal="true"><h1>One moment</h1><p>This site wants your camera.</p><button>Not now</button> <button id="go">Continue</button></div>';
document.documentElement.append(host);
host.showPopover();
root.getElementById('go').onclick = () => {
  host.remove();
  dispatchEvent(new CustomEvent('ideal-answer', { detail: event.detail }));
};
}, true);`;

/** Writes the reference extension into `folder` and gives the folder back. */
export function writeIdeal(folder) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'page.js'), pageScript);
  writeFileSync(join(folder, 'isolated.js'), isolatedScript);
  return folder;
}
