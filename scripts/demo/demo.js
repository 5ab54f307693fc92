import { startRiver } from './river.js';
import { dressSite } from './sites.js';

const byId = (id) => document.getElementById(id);

/**
 * What really reached this page. The tour and the person read the same facts from here.
 * camera: off, asking, live or refused; received: one entry per file, in order, with the fingerprint of its bytes.
 */
export const state = { camera: 'off', error: null, received: [], cancelled: 0 };
window.demo = state;

function sizeOf(bytes) {
  return bytes < 1024 ? `${bytes} bytes` : `${Math.round(bytes / 1024)} kB`;
}

const cameraWords = {
  off: 'Nothing',
  asking: 'Nothing (asking)',
  live: 'Live picture',
  refused: 'Nothing (the browser said no)',
};
const cameraLines = { off: 'camera off', asking: 'asking…', live: 'camera on', refused: 'camera off' };

function showState() {
  const isLive = state.camera === 'live';
  byId('got-camera').textContent = cameraWords[state.camera];
  byId('camera-line').textContent = cameraLines[state.camera];
  byId('camera').textContent = isLive ? 'Stop camera' : 'Start camera';
  byId('view').hidden = !isLive;
  const list = state.received.map(({ name, size }) => `${name}, ${sizeOf(size)}`);
  byId('got-pictures').textContent = list.length === 0 ? 'Nothing' : list.join(' · ');
}

/** Puts one message at the end of the chat. */
export function say(who, ...content) {
  const message = document.createElement('p');
  message.className = who === 'me' ? 'message mine' : 'message';
  if (who !== 'me') message.append(Object.assign(document.createElement('b'), { textContent: who }));
  message.append(...content);
  byId('messages').append(message);
  scrollDown();
}

function scrollDown() {
  byId('messages').scrollTop = byId('messages').scrollHeight;
}

const river = startRiver(say);
/** For the tour: the other side says more than its script. */
window.riverSays = (text) => say('River', text);

/** The fingerprint of a file's bytes, so that the tour can tell that they came through unchanged. */
async function fingerprint(file) {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Takes files in, shows them in the chat as sent, and notes them. */
async function receive(files, route) {
  const sums = await Promise.all(files.map(fingerprint));
  for (const [index, file] of files.entries()) {
    state.received.push({ route, name: file.name, type: file.type, size: file.size, sha256: sums[index] });
    const label = Object.assign(document.createElement('small'), { textContent: `${file.name}, ${sizeOf(file.size)}` });
    if (!file.type.startsWith('image/')) {
      say('me', label);
      continue;
    }
    const image = Object.assign(new Image(), { src: URL.createObjectURL(file), alt: 'The picture you sent' });
    image.addEventListener('load', scrollDown);
    say('me', image, label);
  }
  if (files.length > 0) river.hears('picture');
  showState();
}

let stream = null;

function stopCamera() {
  for (const track of stream?.getTracks() ?? []) track.stop();
  stream = null;
  byId('view').srcObject = null;
  state.camera = 'off';
  showState();
}

async function startCamera() {
  Object.assign(state, { camera: 'asking', error: null });
  showState();
  try {
    stream = await navigator.mediaDevices.getUserMedia({ video: true });
    byId('view').srcObject = stream;
    state.camera = 'live';
    // Whoever turns it off, this page or the person: the view follows.
    for (const track of stream.getVideoTracks()) track.addEventListener('ended', stopCamera);
    river.hears('camera');
  } catch (error) {
    Object.assign(state, { camera: 'refused', error: error.name });
    river.hears('refusal');
  }
  showState();
}

byId('camera').addEventListener('click', () => (state.camera === 'live' ? stopCamera() : startCamera()));
byId('pick').addEventListener('click', () => byId('file').click());
byId('file').addEventListener('change', ({ target }) => {
  receive([...target.files], 'picker');
  target.value = '';
});
byId('file').addEventListener('cancel', () => {
  state.cancelled += 1;
});

const area = byId('drop-area');
const carriesFiles = (event) => event.dataTransfer?.types.includes('Files');
for (const type of ['dragenter', 'dragover']) {
  area.addEventListener(type, (event) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    area.classList.add('is-over');
  });
}
area.addEventListener('dragleave', () => area.classList.remove('is-over'));
area.addEventListener('drop', (event) => {
  area.classList.remove('is-over');
  if (event.dataTransfer.files.length === 0) return;
  event.preventDefault();
  receive([...event.dataTransfer.files], 'drop');
});

byId('words').addEventListener('paste', (event) => {
  if (event.clipboardData.files.length === 0) return;
  event.preventDefault();
  receive([...event.clipboardData.files], 'paste');
});

function sendWords() {
  const words = byId('words').value.trim();
  if (!words) return;
  say('me', words);
  byId('words').value = '';
  river.hears('words');
}
byId('composer').addEventListener('submit', (event) => {
  event.preventDefault();
  sendWords();
});
byId('words').addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  sendWords();
});

dressSite(location.hostname);
showState();
