import { createHash } from 'node:crypto';
import { installSetting } from './browsers.mjs';
import { escapeXml } from './xml.mjs';

function plist(value, indent = '  ') {
  const deeper = `${indent}  `;
  if (typeof value === 'boolean') return `${indent}<${value}/>`;
  if (Number.isInteger(value)) return `${indent}<integer>${value}</integer>`;
  if (typeof value === 'string') return `${indent}<string>${escapeXml(value)}</string>`;
  if (Array.isArray(value)) {
    if (value.length === 0) return `${indent}<array/>`;
    return [`${indent}<array>`, ...value.map((item) => plist(item, deeper)), `${indent}</array>`].join('\n');
  }
  const pairs = Object.entries(value).map(
    ([key, item]) => `${deeper}<key>${escapeXml(key)}</key>\n${plist(item, deeper)}`,
  );
  return [`${indent}<dict>`, ...pairs, `${indent}</dict>`].join('\n');
}

/** Made from the names alone: a profile that is sent again replaces the one before. */
function uuid(...names) {
  const digits = createHash('sha256').update(names.join('\n')).digest('hex').toUpperCase();
  const part = (from, to) => digits.slice(from, to);
  return `${part(0, 8)}-${part(8, 12)}-4${part(13, 16)}-8${part(17, 20)}-${part(20, 32)}`;
}

function payload(type, id, content) {
  return {
    PayloadType: type,
    PayloadVersion: 1,
    PayloadIdentifier: `pausepoint.${type}`,
    PayloadUUID: uuid(type, id),
    ...content,
  };
}

/** A configuration profile for macOS: installs Pausepoint in one browser and hands over the policy. */
export function mobileconfig(browser, { id, updateUrl, policy }) {
  const { name, domain } = browser;
  const profile = payload('Configuration', `${domain}.${id}`, {
    PayloadIdentifier: `pausepoint.${domain}`,
    PayloadScope: 'System',
    PayloadDisplayName: `Pausepoint for ${name}`,
    PayloadContent: [
      payload(domain, id, { ExtensionSettings: { [id]: installSetting(updateUrl, browser) } }),
      payload(`${domain}.extensions.${id}`, id, policy),
    ],
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
    '<plist version="1.0">',
    plist(profile),
    '</plist>',
    '',
  ].join('\n');
}
