import Uppy from '@uppy/core';
import DragDrop from '@uppy/drag-drop';
import '@uppy/core/css/style.min.css';
import '@uppy/drag-drop/css/style.min.css';

export function mount(root, took) {
  const uppy = new Uppy().use(DragDrop, { target: root });
  uppy.on('files-added', (files) => took(files.map(({ data }) => data)));
  return {
    state: () =>
      `over ${root.querySelector('.uppy-DragDrop--isDraggingOver') !== null} ${uppy.getFiles().map(({ name, type }) => `${name} ${type}`)}`,
    reset: () => uppy.clear(),
  };
}
