import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { useDropzone } from 'react-dropzone';

function Zone({ took }) {
  const zone = useDropzone({ onDrop: took });
  const { getRootProps, getInputProps, isDragActive, isDragAccept, isFileDialogActive, acceptedFiles } = zone;
  return (
    <div {...getRootProps({ className: 'drop', id: 'drop' })}>
      <input {...getInputProps()} />
      <p id="state">
        {`drag ${isDragActive} ${isDragAccept} dialog ${isFileDialogActive} ${acceptedFiles.map(({ name }) => name)}`}
      </p>
    </div>
  );
}

export function mount(root, took) {
  const react = createRoot(root);
  const draw = (key) => flushSync(() => react.render(<Zone key={key} took={took} />));
  let drawn = 0;
  draw(drawn);
  return { reset: () => draw(++drawn), state: () => root.querySelector('#state')?.textContent };
}
