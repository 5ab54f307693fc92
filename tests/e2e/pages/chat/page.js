/*
 * What all pretend chats share. A page gives its own markup: `chat.row(from, text)` makes one message and `chat.list`
 * finds where it goes. Tests call say('them', …) or type into the message box.
 */
window.log = [];
window.say = (from, text) => {
  const row = chat.row(from, text);
  chat.list().append(...[row].flat());
};
const composer = () => chat.composer?.() ?? document.querySelector('textarea,[contenteditable="true"]');
const textOf = (box) => (box.value ?? box.textContent).trim();
document.addEventListener('keydown', (event) => {
  const box = composer();
  if (event.key !== 'Enter' || !event.composedPath().includes(box)) return;
  event.preventDefault();
  const text = textOf(box);
  if ('value' in box) box.value = '';
  else box.textContent = '';
  if (text) window.say('me', text);
});
const camera = document.createElement('button');
camera.id = 'camera';
camera.textContent = 'Camera';
camera.addEventListener('click', () => {
  navigator.mediaDevices.getUserMedia({ video: true }).then(
    () => window.log.push('live'),
    ({ name }) => window.log.push(name),
  );
});
const files = Object.assign(document.createElement('input'), { type: 'file', id: 'file' });
files.addEventListener('change', () => window.log.push(`files ${files.files.length}`));
addEventListener('DOMContentLoaded', () => {
  document.body.append(camera, files);
  // Some talk of before, so that there is a list at all where a page has one.
  for (const text of window.chat.before ?? ['hey']) window.say('them', text);
});
