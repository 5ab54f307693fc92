import address from 'plupload/js/plupload.full.min.js?url';

export async function mount(root, took) {
  root.innerHTML = '<button id="browse">Browse</button><div class="drop" id="drop">Drop here</div>';
  // A script of the old kind: it hangs its parts on the window.
  const script = document.createElement('script');
  script.src = address;
  const loaded = new Promise((resolve) => {
    script.onload = resolve;
  });
  document.head.append(script);
  await loaded;
  const options = { browse_button: 'browse', drop_element: 'drop', url: './nowhere', runtimes: 'html5' };
  const uploader = new window.plupload.Uploader(options);
  uploader.bind('FilesAdded', (_uploader, files) => took(files.map((file) => file.getNative())));
  uploader.init();
  return {
    reset: () => uploader.splice(),
    state: () => uploader.files.map(({ name, type, size }) => `${name} ${type} ${size}`),
  };
}
