// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { missingDocblocks } from '../../../lint/docblocks.mjs';
import { sourceFiles } from './source-files';

const lines = (code: string): number => code.trimEnd().split('\n').length;
const shipped = ['lib', 'components', 'entrypoints'].flatMap(sourceFiles);
const all = [...shipped, ...sourceFiles('tests')];
const paths = (files: readonly { readonly path: string }[]): readonly string[] => files.map(({ path }) => path);

test('no file has more than 400 lines', () => {
  expect(all.length).toBeGreaterThan(30);
  expect(paths(all.filter(({ code }) => lines(code) > 400))).toEqual([]);
});
test('an entrypoint only wires: at most 40 lines', () => {
  expect(paths(shipped.filter(({ path, code }) => path.startsWith('entrypoints/') && lines(code) > 40))).toEqual([]);
});
test('lib and components export by name only', () => {
  const named = shipped.filter(({ path }) => !path.startsWith('entrypoints/'));
  expect(paths(named.filter(({ code }) => /^export (default|\*)/m.test(code)))).toEqual([]);
});
test('files are in kebab-case, and components in PascalCase as .tsx', () => {
  const name = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
  const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.d\.ts|\.tsx?)$/;
  const fits = ({ path }: { readonly path: string }): boolean =>
    path.startsWith('components/') && path.endsWith('.tsx')
      ? /^[A-Z][A-Za-z0-9]*\.tsx$/.test(name(path))
      : kebab.test(name(path));
  expect(paths(shipped.filter((file) => !fits(file)))).toEqual([]);
});
test('no bag of leftovers', () => {
  expect(paths(shipped.filter(({ path }) => /\b(utils?|helpers?|common|misc|manager)\b/.test(path)))).toEqual([]);
});
test('components know no storage and no extension API', () => {
  const known = /\b(browser|chrome)\.[a-z]|\b(localStorage|sessionStorage|indexedDB)\b/;
  const components = shipped.filter(({ path }) => path.startsWith('components/'));
  expect(paths(components.filter(({ code }) => known.test(withoutComments(code))))).toEqual([]);
});
test('lib/core has no clock, no chance and no page', () => {
  const impure =
    /\b(Date\.now|new Date\(\)|Math\.random|performance\.|crypto\.|setTimeout|document\.|window\.|globalThis)\b/;
  const core = shipped.filter(({ path }) => path.startsWith('lib/core/'));
  expect(paths(core.filter(({ code }) => impure.test(withoutComments(code))))).toEqual([]);
});
test('no test is skipped, left for later or run alone', () => {
  const tests = all.filter(({ path }) => path.startsWith('tests/') && path !== 'tests/unit/conventions/files.test.ts');
  expect(paths(tests.filter(({ code }) => /\b(test|it|describe)\.(skip|todo|only|fails)\b/.test(code)))).toEqual([]);
});

describe('a docblock', () => {
  test('is missed by the check where there is none', () => {
    const code = '/** Said. */\nexport const a = 1;\nexport function b() {}\n/* plain */\nexport interface C {}\n';
    expect(missingDocblocks('x.ts', code)).toEqual(['b', 'C']);
  });
  test.each(['lib/core', 'lib/platform', 'lib/page'])('stands before every export of %s', (folder) => {
    const missing = sourceFiles(folder).flatMap(({ path, code }) =>
      missingDocblocks(path, code).map((name) => `${path}: ${name}`),
    );
    expect(missing).toEqual([]);
  });
});

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}
