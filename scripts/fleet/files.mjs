import { createHash } from 'node:crypto';
import { idOfKey, packCrx } from './crx.mjs';
import { adml, admx } from './templates/admx.mjs';
import { chromiumBrowsers } from './templates/browsers.mjs';
import * as json from './templates/json.mjs';
import { mobileconfig } from './templates/mobileconfig.mjs';
import { intuneNotes, readme } from './templates/notes.mjs';
import { registryFile } from './templates/registry.mjs';
import { chromeUpdates, firefoxUpdates } from './update-manifest.mjs';
import { zip } from './zip.mjs';

const manifestName = 'manifest.json';

/** The same extension with some keys of its manifest changed. */
export function withManifest(files, change) {
  const manifest = { ...JSON.parse(Buffer.from(files[manifestName]).toString('utf8')), ...change };
  return { ...files, [manifestName]: Buffer.from(JSON.stringify(manifest)) };
}

function manifestOf(files) {
  return JSON.parse(Buffer.from(files[manifestName]).toString('utf8'));
}

/**
 * The packed extension for Chrome and Edge with the file that browsers ask for updates.
 * @param {Readonly<Record<string, Uint8Array>>} built
 * @param {{ pem: string, url: string }} by `url`: the folder on the school's server, without a slash at the end
 */
export function packChrome(built, { pem, url }) {
  const updateUrl = `${url}/updates.xml`;
  const { version, minimum_chrome_version: minimumBrowser } = manifestOf(built);
  const id = idOfKey(pem);
  // For policies that name no address of their own, such as ExtensionInstallForcelist.
  const crx = packCrx(zip(withManifest(built, { update_url: updateUrl })), pem);
  return {
    ...{ id, version, updateUrl },
    files: {
      'pausepoint.crx': crx,
      'updates.xml': chromeUpdates({ id, version, minimumBrowser, crxUrl: `${url}/pausepoint.crx` }),
    },
  };
}

/** The same for Firefox. It takes updates over https only, and refuses a file that names another way (measured). */
export function packFirefox(built, { url }) {
  const { gecko } = manifestOf(built).browser_specific_settings;
  const isSecure = url.startsWith('https:');
  const own = { ...gecko, ...(isSecure ? { update_url: `${url}/updates.json` } : {}) };
  const xpi = zip(withManifest(built, { browser_specific_settings: { gecko: own } }));
  const xpiUrl = `${url}/pausepoint.xpi`;
  const { version } = manifestOf(built);
  const about = { id: gecko.id, version, minimumBrowser: gecko.strict_min_version, xpiUrl, xpi };
  return {
    ...{ geckoId: gecko.id, xpiUrl },
    files: { 'pausepoint.xpi': xpi, ...(isSecure ? { 'updates.json': firefoxUpdates(about) } : {}) },
  };
}

/** One file for each tool that administrators use. */
function templates(fleet) {
  const settingsText = json.extensionSettings(fleet);
  return {
    'linux/pausepoint.json': json.linuxJson(fleet),
    'google-admin/policy-for-extensions.json': json.googleAdminPolicy(fleet),
    'google-admin/policy-for-extensions-plain.json': json.googleAdminPlain(fleet),
    'google-admin/extension-settings.json': settingsText,
    ...Object.fromEntries(
      chromiumBrowsers.flatMap((browser) => [
        [`windows/${browser.key}.reg`, registryFile(browser, fleet)],
        [`macos/${browser.key}.mobileconfig`, mobileconfig(browser, fleet)],
      ]),
    ),
    'windows/pausepoint.admx': admx(fleet),
    'windows/en-US/pausepoint.adml': adml(fleet),
    'firefox/policies.json': json.firefoxPolicies(fleet),
    'firefox/policies-unsigned-esr.json': json.firefoxPoliciesUnsigned(fleet),
    'intune.md': intuneNotes({ ...fleet, settingsText }),
    'managed_schema.json': `${JSON.stringify(fleet.schema, null, 2)}\n`,
  };
}

function checksums(files) {
  const lines = Object.entries(files).map(([name, data]) => {
    return `${createHash('sha256').update(data).digest('hex')}  ${name}\n`;
  });
  return lines.join('');
}

/**
 * Everything that `npm run pack:fleet` writes, by path. The same input gives the same bytes.
 * @param {{ chrome: Readonly<Record<string, Uint8Array>>, firefox: Readonly<Record<string, Uint8Array>>, pem: string,
 *   url: string, policy: Readonly<Record<string, unknown>> }} input `chrome` and `firefox`: the built extension
 */
export function fleetFiles({ chrome, firefox, pem, url, policy }) {
  const packed = packChrome(chrome, { pem, url });
  const packedFirefox = packFirefox(firefox, { url });
  // The schema that the browser checks values with: it comes from the one table of policies.
  const schema = JSON.parse(Buffer.from(chrome[manifestOf(chrome).storage.managed_schema]).toString('utf8'));
  const fleet = { ...packed, ...packedFirefox, policy, schema };
  const files = { ...packed.files, ...packedFirefox.files, ...templates(fleet) };
  const all = { ...files, 'README.md': readme({ ...fleet, files: Object.keys(files).sort() }) };
  return { id: packed.id, files: { ...all, SHA256SUMS: checksums(all) } };
}
