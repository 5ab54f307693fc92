// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import schema from '../../../assets/public/managed_schema.json';
import example from '../../../data/fleet/example-policy.json';
import keys from '../../../data/policy-keys.json';
import { adml, admx } from '../../../scripts/fleet/templates/admx.mjs';
import { chromiumBrowsers } from '../../../scripts/fleet/templates/browsers.mjs';
import * as json from '../../../scripts/fleet/templates/json.mjs';
import { mobileconfig } from '../../../scripts/fleet/templates/mobileconfig.mjs';
import { registryFile } from '../../../scripts/fleet/templates/registry.mjs';

const id = 'abcdefghijklmnopabcdefghijklmnop';
/** Every key there is, with a value that is accepted as it stands. */
const policy: Record<string, unknown> = Object.fromEntries(keys.map(({ name, example: value }) => [name, value]));
const fleet = { id, updateUrl: 'https://files.school.example/updates.xml', policy, schema };
const firefox = { geckoId: 'pausepoint@test', xpiUrl: 'https://files.school.example/pausepoint.xpi', policy };
const [chrome, edge] = chromiumBrowsers;
if (!chrome || !edge) throw new Error('There are two browsers.');

const parseXml = (xml: string): Document => {
  const parsed = new DOMParser().parseFromString(xml.replace(/<!DOCTYPE[^>]*>/, ''), 'application/xml');
  expect(parsed.querySelector('parsererror')).toBeNull();
  return parsed;
};
const children = (of: Element | null | undefined): Element[] => [...(of?.children ?? [])];

/** A property list, read back. */
function read(node: Element | undefined): unknown {
  const inside = children(node);
  switch (node?.localName) {
    case 'true':
      return true;
    case 'false':
      return false;
    case 'integer':
      return Number(node.textContent);
    case 'array':
      return inside.map(read);
    case 'dict':
      return Object.fromEntries(
        inside.filter((_, at) => at % 2 === 0).map((key, at) => [key.textContent, read(inside[2 * at + 1])]),
      );
    default:
      return node?.textContent;
  }
}

/** The registry file, read back: values by key. */
function readRegistry(bytes: Buffer): Map<string, Map<string, string>> {
  expect([...bytes.subarray(0, 2)]).toEqual([0xff, 0xfe]);
  const found = new Map<string, Map<string, string>>();
  let values = new Map<string, string>();
  for (const line of bytes.toString('utf16le').split('\r\n')) {
    const key = /^\[(.*)\]$/.exec(line)?.[1];
    if (key) {
      values = new Map();
      found.set(key, values);
    }
    const value = /^"(.*?)"=(.*)$/.exec(line);
    if (value) values.set(value[1] ?? '', value[2] ?? '');
  }
  return found;
}

describe('the file for Linux', () => {
  const file = JSON.parse(json.linuxJson(fleet));
  test('installs by itself, from our address', () => {
    expect(file.ExtensionSettings[id]).toMatchObject({
      installation_mode: 'force_installed',
      update_url: fleet.updateUrl,
      override_update_url: true,
    });
  });
  test('leaves other extensions of the school alone', () => {
    expect(file.PolicyDictionaryMultipleSourceMergeList).toEqual(['ExtensionSettings']);
  });
  test('hands over every key', () => expect(file['3rdparty'].extensions[id]).toEqual(policy));
});

test('the file for the Google Admin console wraps every value', () => {
  const wrapped = JSON.parse(json.googleAdminPolicy(fleet));
  expect(Object.keys(wrapped)).toEqual(Object.keys(policy));
  for (const [key, value] of Object.entries(policy)) expect(wrapped[key]).toEqual({ Value: value });
});

describe('the file for Firefox', () => {
  test('installs into private windows too, and hands over every key', () => {
    const { policies } = JSON.parse(json.firefoxPolicies(firefox));
    expect(policies.ExtensionSettings['pausepoint@test']).toMatchObject({ private_browsing: true });
    expect(policies['3rdparty'].Extensions['pausepoint@test']).toEqual(policy);
  });
  test('switches no check of signatures off, unless it is the one for tests', () => {
    expect(json.firefoxPolicies(firefox)).not.toContain('signatures');
    expect(json.firefoxPoliciesUnsigned(firefox)).toContain('xpinstall.signatures.required');
  });
});

describe.each([chrome, edge])('the files for $name', (browser) => {
  test('macOS: the profile holds the install and every key', () => {
    const xml = mobileconfig(browser, fleet);
    const profile = read(children(parseXml(xml).documentElement)[0]) as { PayloadContent: Record<string, unknown>[] };
    const [install, values] = profile.PayloadContent;
    expect(install).toMatchObject({ PayloadType: browser.domain, ExtensionSettings: { [id]: browser.button } });
    expect(values).toMatchObject({ ...policy, PayloadType: `${browser.domain}.extensions.${id}` });
  });
  test('Windows: the registry holds the install and every key', () => {
    const found = readRegistry(registryFile(browser, fleet));
    const root = `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${browser.registry}`;
    expect(found.get(`${root}\\ExtensionSettings\\${id}`)?.get('installation_mode')).toBe('"force_installed"');
    const base = `${root}\\3rdparty\\extensions\\${id}\\policy`;
    for (const { name, type, example: value } of keys) {
      if (type === 'strings') expect([...(found.get(`${base}\\${name}`)?.keys() ?? [])][0]).toBe('1');
      else expect(found.get(base)?.has(name), name).toBe(true);
      if (type === 'integer') expect(found.get(base)?.get(name)).toMatch(/^dword:[0-9a-f]{8}$/);
      if (type === 'contacts') expect(JSON.parse(JSON.parse(found.get(base)?.get(name) ?? ''))).toEqual(value);
    }
  });
});

describe('the administrative template', () => {
  const template = parseXml(admx(fleet));
  const words = parseXml(adml(fleet));
  test('has a setting for each key of the table and each browser', () => {
    const names = [...template.querySelectorAll('policy')].map((one) => one.getAttribute('name'));
    expect(names).toEqual(chromiumBrowsers.flatMap(({ key }) => keys.map(({ name }) => `${key}_${name}`)));
  });
  test('has every word and every form that it names', () => {
    const named = [...admx(fleet).matchAll(/\$\((string|presentation)\.(\w+)\)/g)];
    expect(named.length).toBeGreaterThan(50);
    for (const [, kind, name] of named) expect(words.querySelector(`${kind}[id="${name}"]`), name).not.toBeNull();
  });
});

test('the example policy uses keys that there are', () => {
  expect(Object.keys(example).filter((key) => !keys.some(({ name }) => name === key))).toEqual([]);
});
