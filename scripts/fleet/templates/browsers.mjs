/** The two browsers that take the same file, and where Windows and macOS keep their policies. Each has its own word for the button. */
export const chromiumBrowsers = [
  {
    ...{ key: 'chrome', name: 'Google Chrome', registry: 'Google\\Chrome', domain: 'com.google.Chrome' },
    button: { toolbar_pin: 'force_pinned' },
  },
  {
    ...{ key: 'edge', name: 'Microsoft Edge', registry: 'Microsoft\\Edge', domain: 'com.microsoft.Edge' },
    button: { toolbar_state: 'force_shown' },
  },
];

/** How the browser installs Pausepoint: by itself, from our address even if the file names another, with its button shown. */
export function installSetting(updateUrl, { button } = chromiumBrowsers[0]) {
  return { installation_mode: 'force_installed', update_url: updateUrl, override_update_url: true, ...button };
}

/** Where Windows keeps the values for the extension. */
export function registryKey({ registry }, id) {
  return `SOFTWARE\\Policies\\${registry}\\3rdparty\\extensions\\${id}\\policy`;
}

/** True for a list of plain texts, the only list that Windows can show as a list. */
export function isTextList(schema) {
  return schema?.type === 'array' && schema.items?.type === 'string';
}
