import { installSetting, isTextList, registryKey } from './browsers.mjs';

const quoted = (text) => `"${String(text).replace(/\\/g, '\\\\').replace(/"/g, '\\"')}"`;
const dword = (number) => `dword:${(number >>> 0).toString(16).padStart(8, '0')}`;

/** The part of a line behind the "=": numbers as numbers, and what Windows has no type for as one JSON text. */
function written(value, schema) {
  if (schema?.type === 'boolean') return dword(value ? 1 : 0);
  if (schema?.type === 'integer') return dword(value);
  return quoted(typeof value === 'string' ? value : JSON.stringify(value));
}

/**
 * A file for Windows' registry editor: installs Pausepoint in one browser and hands over the policy. UTF-16 with a mark
 * in front, as the editor writes it, so that any letter survives.
 * @returns {Buffer}
 */
export function registryFile(browser, { id, updateUrl, policy, schema }) {
  const root = `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${browser.registry}`;
  const base = `HKEY_LOCAL_MACHINE\\${registryKey(browser, id)}`;
  const entries = Object.entries(policy);
  const isList = ([key]) => isTextList(schema.properties[key]);
  const lists = entries
    .filter(isList)
    .flatMap(([key, items]) => ['', `[${base}\\${key}]`, ...items.map((item, at) => `"${at + 1}"=${quoted(item)}`)]);
  const lines = [
    'Windows Registry Editor Version 5.00',
    '',
    // One key for one extension: other extensions of the school's stay as they are.
    `[${root}\\ExtensionSettings\\${id}]`,
    ...Object.entries(installSetting(updateUrl, browser)).map(
      ([key, value]) => `"${key}"=${typeof value === 'boolean' ? dword(Number(value)) : quoted(value)}`,
    ),
    '',
    `[${base}]`,
    ...entries
      .filter((entry) => !isList(entry))
      .map(([key, value]) => `"${key}"=${written(value, schema.properties[key])}`),
    ...lists,
    '',
  ];
  return Buffer.from(`\ufeff${lines.join('\r\n')}`, 'utf16le');
}
