import { installSetting } from './browsers.mjs';

const asText = (value) => `${JSON.stringify(value, null, 2)}\n`;

/** For /etc/chromium/policies/managed, /etc/opt/chrome/policies/managed and /etc/opt/edge/policies/managed. */
export function linuxJson({ id, updateUrl, policy }) {
  return asText({
    ExtensionSettings: { [id]: installSetting(updateUrl) },
    // Two files with ExtensionSettings: without this the last one wins wholly (measured).
    PolicyDictionaryMultipleSourceMergeList: ['ExtensionSettings'],
    '3rdparty': { extensions: { [id]: policy } },
    IncognitoModeAvailability: 1,
    BrowserGuestModeEnabled: false,
  });
}

/** Apps & extensions → the extension → Policy for extensions. */
export function googleAdminPolicy({ policy }) {
  return asText(Object.fromEntries(Object.entries(policy).map(([key, Value]) => [key, { Value }])));
}

/** The same without the wrapper: sources disagree about which one the Admin console takes. */
export function googleAdminPlain({ policy }) {
  return asText(policy);
}

/** For organisations that keep ExtensionSettings as one JSON text (Google Admin, Intune, Group Policy). */
export function extensionSettings({ id, updateUrl }) {
  return asText({ [id]: installSetting(updateUrl) });
}

/** For /etc/firefox/policies, or the folder `distribution` beside Firefox's program on Windows and macOS. */
export function firefoxPolicies({ geckoId, xpiUrl, policy }) {
  return asText({
    policies: {
      ExtensionSettings: {
        [geckoId]: {
          installation_mode: 'force_installed',
          install_url: xpiUrl,
          private_browsing: true,
          default_area: 'navbar',
        },
      },
      '3rdparty': { Extensions: { [geckoId]: policy } },
    },
  });
}

/** The same for an xpi that Mozilla has not signed: Firefox ESR takes one when told so; other Firefoxes refuse it. */
export function firefoxPoliciesUnsigned(fleet) {
  const { policies } = JSON.parse(firefoxPolicies(fleet));
  const Preferences = { 'xpinstall.signatures.required': { Value: false, Status: 'locked' } };
  return asText({ policies: { ...policies, Preferences } });
}
