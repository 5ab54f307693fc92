import { Editor } from '@tiptap/core';
import { FileHandler } from '@tiptap/extension-file-handler';
import Image from '@tiptap/extension-image';
import StarterKit from '@tiptap/starter-kit';
import { picturesIn } from '../probe.js';

export function mount(root, took) {
  const box = document.createElement('div');
  box.className = 'editor';
  root.append(box);
  /** As in Tiptap's own example: the picture goes in as a data address. */
  const insert = (editor, files, at) => {
    took(files);
    for (const file of files) {
      const reader = new FileReader();
      reader.onload = () => {
        editor
          .chain()
          .insertContentAt(at, { type: 'image', attrs: { src: reader.result } })
          .run();
      };
      reader.readAsDataURL(file);
    }
  };
  const editor = new Editor({
    element: box,
    extensions: [
      StarterKit,
      Image.configure({ allowBase64: true }),
      FileHandler.configure({
        allowedMimeTypes: ['image/png', 'image/jpeg'],
        onDrop: insert,
        onPaste: (current, files) => insert(current, files, current.state.selection.anchor),
      }),
    ],
    content: '<p>Write here</p>',
  });
  return { state: () => picturesIn(editor.view.dom), reset: () => editor.commands.setContent('<p>Write here</p>') };
}
