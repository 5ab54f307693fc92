import { Dropzone } from 'dropzone';
import 'dropzone/dist/dropzone.css';

export function mount(root, took) {
  const form = document.createElement('form');
  form.className = 'dropzone';
  root.append(form);
  const zone = new Dropzone(form, { url: './nowhere', autoProcessQueue: false, createImageThumbnails: true });
  zone.on('addedfile', (file) => took([file]));
  return {
    reset: () => zone.removeAllFiles(true),
    state: () => `${form.className}: ${zone.files.map(({ name, status }) => `${name} ${status}`)}`,
  };
}
