import { useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

function Composer({ took }) {
  const [names, setNames] = useState([]);
  const [isOver, setIsOver] = useState(false);
  const take = (list) => {
    const files = Array.from(list);
    took(files);
    setNames((before) => [...before, ...files.map(({ name }) => name)]);
  };
  const onChange = ({ currentTarget }) => {
    take(currentTarget.files);
    currentTarget.value = '';
  };
  const onPaste = (event) => {
    if (event.clipboardData.files.length === 0) return;
    event.preventDefault();
    take(event.clipboardData.files);
  };
  const onDrop = (event) => {
    event.preventDefault();
    setIsOver(false);
    take(event.dataTransfer.files);
  };
  const onDragOver = (event) => {
    event.preventDefault();
    setIsOver(true);
  };
  return (
    <>
      <input id="input" type="file" multiple onChange={onChange} />
      <textarea id="paste" onPaste={onPaste} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: as people write it */}
      <div className="drop" id="drop" onDragOver={onDragOver} onDragLeave={() => setIsOver(false)} onDrop={onDrop}>
        Drop here
      </div>
      <p id="state">{`${isOver ? 'over' : 'idle'}: ${names.join(', ')}`}</p>
    </>
  );
}

export function mount(root, took) {
  const react = createRoot(root);
  const draw = (key) => flushSync(() => react.render(<Composer key={key} took={took} />));
  let drawn = 0;
  draw(drawn);
  return {
    reset: () => draw(++drawn),
    state: () => `${root.querySelector('#state')?.textContent} ${root.querySelector('#paste')?.value}`,
  };
}
