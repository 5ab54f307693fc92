import 'deep-chat';

export async function mount(root, took) {
  const chat = document.createElement('deep-chat');
  chat.mixedFiles = true;
  chat.connect = { handler: (_body, signals) => signals.onResponse({ text: 'Seen.' }) };
  let attached = [];
  const told = new Set();
  chat.onInput = ({ content }) => {
    attached = (content.files ?? []).map(({ name, ref }) => ref ?? { name });
    const fresh = attached.filter((file) => file instanceof File && !told.has(file));
    for (const file of fresh) told.add(file);
    took(fresh);
  };
  root.append(chat);
  await new Promise((resolve) => {
    chat.onComponentRender = resolve;
  });
  const text = () => chat.shadowRoot.querySelector('#text-input')?.innerText.trim();
  return { state: () => `${attached.map(({ name }) => name)} ${text()}` };
}
