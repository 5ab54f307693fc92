import { describe, expect, test } from 'vitest';
import { builds } from './built';

const everywhere = {
  matches: ['<all_urls>'],
  run_at: 'document_start',
  all_frames: true,
  match_about_blank: true,
  match_origin_as_fallback: true,
};
const common = [
  'action',
  'background',
  'commands',
  'content_scripts',
  'default_locale',
  'description',
  'host_permissions',
  'icons',
  'manifest_version',
  'name',
  'options_ui',
  'permissions',
  'version',
];

describe.each(builds)('the manifest for $target', ({ target, manifest, files }) => {
  const isFirefox = target.startsWith('firefox');

  test('is of version 3', () => {
    expect(manifest.manifest_version).toBe(3);
  });
  test('asks for storage and scripts on demand, and nothing else', () => {
    expect(manifest.permissions).toEqual(['storage', 'scripting']);
    expect(manifest.host_permissions).toEqual(['<all_urls>']);
  });
  test('has two shortcuts, each with a text', () => {
    const commands = Object.entries(manifest.commands as Record<string, { description: string }>);
    expect(commands.map(([name]) => name).sort()).toEqual(['open-help', 'stop-cameras']);
    for (const [, { description }] of commands) expect(description).toMatch(/^__MSG_command_\w+__$/);
  });
  test('can ask later for the camera lock and nothing else, and only where a browser has one', () => {
    expect(manifest.optional_permissions).toEqual(isFirefox ? undefined : ['contentSettings']);
  });
  test('has these keys and no others: nothing web-accessible, no outside connection', () => {
    const own = isFirefox
      ? ['browser_specific_settings']
      : ['minimum_chrome_version', 'optional_permissions', 'storage'];
    expect(Object.keys(manifest).sort()).toEqual([...common, ...own].sort());
  });
  test('starts the isolated side before the page side, in every frame, first thing', () => {
    expect(manifest.content_scripts).toEqual([
      { ...everywhere, js: ['isolated.js'] },
      { ...everywhere, js: ['page.js'], world: 'MAIN' },
    ]);
  });
  test('names the oldest browser that has what we use', () => {
    if (isFirefox) {
      expect(manifest).toHaveProperty('browser_specific_settings.gecko.strict_min_version', '148.0');
    } else {
      expect(manifest.minimum_chrome_version).toBe('123');
    }
  });
  test('names the schema of the policy where a browser wants one', () => {
    const schema = files.get('managed_schema.json');
    expect(manifest.storage).toEqual(isFirefox ? undefined : { managed_schema: 'managed_schema.json' });
    expect(JSON.parse(schema ?? '{}')).toMatchObject({ type: 'object' });
  });
  test('points to files that are there', () => {
    const named = JSON.stringify(manifest).match(/"[\w/-]+\.(js|html|png)"/g) ?? [];
    expect(named.length).toBeGreaterThan(7);
    for (const name of named) expect([...files.keys()]).toContain(JSON.parse(name));
  });
});

test('Firefox is told that no data is collected', () => {
  const firefox = builds.find(({ target }) => target.startsWith('firefox'));
  expect(firefox?.manifest).toHaveProperty('browser_specific_settings.gecko.data_collection_permissions', {
    required: ['none'],
  });
});
test('Edge gets what Chrome gets', () => {
  const manifestOf = (target: string) => builds.find((built) => built.target === target)?.manifest;
  expect(manifestOf('edge-mv3')).toEqual(manifestOf('chrome-mv3'));
});
