// @vitest-environment node
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import manifest from '../../../package.json';

const root = resolve(import.meta.dirname, '../../..');
const docs = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const read = (doc: string): string => readFileSync(join(root, doc), 'utf8');
const all = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, part]) => part ?? '');

describe.each(docs)('%s', (doc) => {
  test('has links and pictures that lead somewhere', () => {
    const links = all(read(doc), /\]\((?!https?:|#)([^)#\s]+)/g);
    expect(links.filter((link) => !existsSync(join(root, dirname(doc), link)))).toEqual([]);
  });
  test('names files and folders that are there', () => {
    const named = all(
      read(doc),
      /`((?:lib|components|entrypoints|scripts|tests|lint|docs|assets|data|locales)\/[\w./-]*\w)`/g,
    );
    const isThere = (path: string): boolean =>
      ['', '.ts', '.tsx', '.mjs'].some((ending) => existsSync(join(root, path + ending)));
    expect(named.filter((path) => !isThere(path))).toEqual([]);
  });
  test('names npm scripts that are there', () => {
    const named = all(read(doc), /npm run ([\w:-]+)/g);
    expect(named.filter((name) => !(name in manifest.scripts))).toEqual([]);
  });
});

test('the first pages are among them', () => {
  expect(docs).toEqual(expect.arrayContaining(['docs/permissions.md', 'docs/privacy.md', 'docs/threat-model.md']));
});
