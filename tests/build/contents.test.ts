import { describe, expect, test } from 'vitest';
import { describeSize, filesOf, measureSizes, targets } from '../../scripts/sizes.mjs';
import { builds, filesEndingIn } from './built';

const catalogues = import.meta.glob<Record<string, string>>('../../locales/*.json', { eager: true, import: 'default' });
const helpFiles = import.meta.glob<{ services: readonly { id: string }[] }>('../../assets/help/*.json', {
  eager: true,
  import: 'default',
});

describe.each(builds)('the build for $target', (built) => {
  const paths = [...built.files.keys()];

  test('has a page for the popup, the settings, the policy, the guides, the chats, the welcome and the help', () => {
    expect(paths.filter((path) => path.endsWith('.html')).sort()).toEqual([
      'chats.html',
      'guide.html',
      'help.html',
      'options.html',
      'policy.html',
      'popup.html',
      'seen.html',
      'welcome.html',
    ]);
  });
  test('has code, pages, styles, texts and icons, and nothing else such as source maps', () => {
    const known =
      /^(manifest\.json|managed_schema\.json|_locales\/\w+\/messages\.json|icon\/(off-|live-|unsure-)?\d+\.png|[\w/-]+\.(js|css|html))$/;
    expect(paths.filter((path) => !known.test(path))).toEqual([]);
    for (const [path, code] of filesEndingIn(built, '.js')) expect(`${path} ${code}`).not.toMatch(/sourceMappingURL/);
  });
  test.each(Object.entries(catalogues))('has every text of %s', (path, catalogue) => {
    const language = path.replace(/^.*\/|\.json$/g, '').replace('-', '_');
    const messages = JSON.parse(built.files.get(`_locales/${language}/messages.json`) ?? '{}');
    for (const [key, text] of Object.entries(catalogue)) expect(messages[key]?.message).toBe(text);
  });
  test('has the services of every help file', () => {
    const code = filesEndingIn(built, '.js')
      .map(([, text]) => text)
      .join('\n');
    const ids = Object.values(helpFiles).flatMap(({ services }) => services.map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(100);
    expect(
      ids.filter((id) => !code.includes(`"${id}"`) && !code.includes(`\`${id}\``) && !code.includes(`'${id}'`)),
    ).toEqual([]);
  });
  test('has injected scripts that carry no import, as a content script cannot', () => {
    for (const name of filesOf(built.target)) expect(built.files.get(name)).not.toMatch(/^\s*(import|export)\b/m);
  });
});

test.each(measureSizes())('$target/$file is within its limit of $limit bytes', (size) => {
  expect(size.ok, describeSize(size)).toBe(true);
});
test('the injected scripts are measured in all three builds', () => {
  expect(measureSizes()).toHaveLength(targets.flatMap(filesOf).length);
});
