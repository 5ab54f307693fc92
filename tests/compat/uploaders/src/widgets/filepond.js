import * as FilePond from 'filepond';
import 'filepond/dist/filepond.min.css';

export function mount(root, took) {
  const input = document.createElement('input');
  input.type = 'file';
  root.append(input);
  const pond = FilePond.create(input, { allowMultiple: true });
  pond.on('addfile', (_error, item) => took([item.file]));
  const look = () => `${root.querySelectorAll('.filepond--item').length} ${root.firstElementChild.offsetHeight}`;
  return {
    state: () => pond.getFiles().map(({ filename, fileType, fileSize }) => `${filename} ${fileType} ${fileSize}`),
    reset: async () => {
      pond.removeFiles();
      // It shrinks for a while, and what is dropped meanwhile may land beside it.
      let before = '';
      for (let still = 0; still < 3; before = look()) {
        await new Promise((done) => setTimeout(done, 60));
        still = look() === before && before.startsWith('0 ') ? still + 1 : 0;
      }
    },
  };
}
