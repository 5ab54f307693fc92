import { createHash } from 'node:crypto';
import { escapeXml } from './templates/xml.mjs';

/** What Chrome and Edge ask for to learn whether there is a newer version, and where. */
export function chromeUpdates({ id, version, minimumBrowser, crxUrl }) {
  const attributes = { codebase: crxUrl, version, prodversionmin: minimumBrowser };
  const text = Object.entries(attributes).map(([name, value]) => `${name}="${escapeXml(value)}"`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">',
    `  <app appid="${id}">`,
    `    <updatecheck ${text.join(' ')} />`,
    '  </app>',
    '</gupdate>',
    '',
  ].join('\n');
}

/** The same for Firefox. */
export function firefoxUpdates({ id, version, minimumBrowser, xpiUrl, xpi }) {
  const update = {
    version,
    update_link: xpiUrl,
    update_hash: `sha256:${createHash('sha256').update(xpi).digest('hex')}`,
    applications: { gecko: { strict_min_version: minimumBrowser } },
  };
  return `${JSON.stringify({ addons: { [id]: { updates: [update] } } }, null, 2)}\n`;
}
