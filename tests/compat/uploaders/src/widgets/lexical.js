import { DRAG_DROP_PASTE, registerRichText } from '@lexical/rich-text';
import { mediaFileReader } from '@lexical/utils';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $insertNodes,
  COMMAND_PRIORITY_LOW,
  createEditor,
} from 'lexical';

/** Lexical's core has no picture node: the app gets the files, reads them by Lexical's own reader, and notes them. */
export function mount(root, took) {
  const box = document.createElement('div');
  box.className = 'editor';
  box.contentEditable = 'true';
  root.append(box);
  const editor = createEditor({
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(box);
  registerRichText(editor);
  const fill = () => {
    $getRoot()
      .clear()
      .append($createParagraphNode().append($createTextNode('Write here')));
    $getRoot().selectEnd();
  };
  editor.update(fill, { discrete: true });
  editor.registerCommand(
    DRAG_DROP_PASTE,
    (files) => {
      took(files);
      mediaFileReader(files, ['image/']).then((read) => {
        editor.update(() =>
          $insertNodes(read.map(({ file, result }) => $createTextNode(` ${file.name} ${result.length}`))),
        );
      });
      return true;
    },
    COMMAND_PRIORITY_LOW,
  );
  return { state: () => box.textContent, reset: () => editor.update(fill, { discrete: true }) };
}
