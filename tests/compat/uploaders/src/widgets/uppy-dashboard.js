import Uppy from '@uppy/core';
import Dashboard from '@uppy/dashboard';
import '@uppy/core/css/style.min.css';
import '@uppy/dashboard/css/style.min.css';

export function mount(root, took) {
  const uppy = new Uppy().use(Dashboard, { target: root, inline: true, width: 600, height: 400 });
  uppy.on('files-added', (files) => took(files.map(({ data }) => data)));
  const plugin = uppy.getPlugin('Dashboard');
  return {
    state: () =>
      `over ${Boolean(plugin.getPluginState().isDraggingOver)} ${uppy.getFiles().map(({ name, type, size }) => `${name} ${type} ${size}`)}`,
    reset: () => uppy.clear(),
  };
}
