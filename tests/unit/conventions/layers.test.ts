// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { brokenEdges, importsOf, layers } from '../../../lint/layers.mjs';
import { sourceFiles } from './source-files';

describe('the layer check', () => {
  test('sees imports of every form', () => {
    const code = `import a from './a'; import type { B } from './b'; export { c } from './c'; export * from './d';
      const e = await import('./e'); const f = import.meta.glob<F>('../f/*.json', { eager: true }); import './g.css';`;
    expect([...importsOf('lib/core/x.ts', code)].sort()).toEqual(
      ['../f/*.json', './a', './b', './c', './d', './e', './g.css'].sort(),
    );
  });
  test.each([
    ['lib/core/x.ts', "import '../platform/storage';", 'lib/core/x.ts → lib/platform/storage'],
    ['lib/core/x.ts', "import { h } from 'preact';", 'lib/core/x.ts → preact'],
    ['lib/page/x.ts', "import '../core/settings';", 'lib/page/x.ts → lib/core/settings'],
    ['lib/page/x.ts', "import '../core/protocol-two';", 'lib/page/x.ts → lib/core/protocol-two'],
    ['lib/content/x.ts', "import '../platform/i18n';", 'lib/content/x.ts → lib/platform/i18n'],
    ['lib/content/x.ts', "import b from 'webextension-polyfill';", 'lib/content/x.ts → webextension-polyfill'],
    [
      'components/pause/X.tsx',
      "import type { T } from '../../lib/platform/i18n';",
      'components/pause/X.tsx → lib/platform/i18n',
    ],
    ['lib/other/x.ts', '', 'lib/other/x.ts is in no layer'],
  ])('prints the edge of %s with %s', (path, code, edge) => {
    expect(brokenEdges(path, code)).toEqual([edge]);
  });
  test.each([
    ['lib/page/x.ts', "import { helloEvent } from '../core/protocol';"],
    ['lib/core/x.ts', "import { decide } from './decide.ts';"],
    ['components/pause/X.tsx', "import { useState } from 'preact/hooks';"],
    ['lib/platform/x.ts', "import browser from 'webextension-polyfill';"],
  ])('leaves %s alone with %s', (path, code) => {
    expect(brokenEdges(path, code)).toEqual([]);
  });
});

test.each(Object.keys(layers))('%s imports only what its layer may', (layer) => {
  const files = sourceFiles(layer);
  expect(files.length).toBeGreaterThan(0);
  expect(files.flatMap(({ path, code }) => brokenEdges(path, code))).toEqual([]);
});
test('nothing in lib is outside the layers', () => {
  expect(sourceFiles('lib').flatMap(({ path, code }) => brokenEdges(path, code))).toEqual([]);
});
