import { createApp } from 'vue';

export function mount(root, took) {
  const app = createApp({
    data: () => ({ names: [], isOver: false, words: '' }),
    methods: {
      take(list) {
        const files = Array.from(list);
        took(files);
        this.names.push(...files.map(({ name }) => name));
      },
      onChange({ target }) {
        this.take(target.files);
        target.value = '';
      },
      onPaste(event) {
        if (event.clipboardData.files.length === 0) return;
        event.preventDefault();
        this.take(event.clipboardData.files);
      },
      onDrop(event) {
        this.isOver = false;
        this.take(event.dataTransfer.files);
      },
    },
    template: `
      <input id="input" type="file" multiple @change="onChange">
      <textarea id="paste" v-model="words" @paste="onPaste"></textarea>
      <div class="drop" id="drop" @dragover.prevent="isOver = true" @dragleave="isOver = false" @drop.prevent="onDrop">
        Drop here
      </div>
      <p id="state">{{ isOver ? 'over' : 'idle' }}: {{ names.join(', ') }} {{ words }}</p>`,
  }).mount(root);
  return {
    reset: () => Object.assign(app, { names: [], words: '' }),
    state: () => root.querySelector('#state').textContent,
  };
}
