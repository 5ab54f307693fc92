import Quill from 'quill';
import { picturesIn } from '../probe.js';
import 'quill/dist/quill.snow.css';

export function mount(root) {
  const box = document.createElement('div');
  root.append(box);
  const quill = new Quill(box, { theme: 'snow', modules: { toolbar: ['bold', 'image'] } });
  return { state: () => picturesIn(quill.root), reset: () => quill.setContents([]) };
}
