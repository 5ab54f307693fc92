import * as FilePond from 'filepond';
import 'filepond/dist/filepond.min.css';

export function mount(root, took) {
  const input = document.createElement('input');
  input.type = 'file';
  root.append(input);
  const pond = FilePond.create(input, { allowMultiple: true });
  pond.on('addfile', (_error, item) => took([item.file]));
  return {
    state: () => pond.getFiles().map(({ filename, fileType, fileSize }) => `${filename} ${fileType} ${fileSize}`),
    reset: () => pond.removeFiles(),
  };
}
