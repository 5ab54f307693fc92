import { posix } from 'node:path';
import { parseSync } from 'vite';

/**
 * Who may import what (DESIGN §3). A place is a folder, a file without its ending, or the name of a package; a package
 * covers its own subpaths.
 */
export const layers = {
  'lib/core': ['lib/core'],
  'lib/page': ['lib/page', 'lib/core/protocol'],
  'lib/platform': ['lib/platform', 'lib/core', 'locales', 'webextension-polyfill'],
  'lib/content': ['lib/content', 'lib/core', 'components', 'preact'],
  'lib/background': [
    'lib/background',
    'lib/core',
    'lib/platform',
    'assets/help',
    // Styles that it lays out for the frames.
    'components/pause/pause-looks.css?inline',
    'components/strip/strip-place.css?inline',
  ],
  components: ['components', 'lib/core', 'assets/help', 'assets/help-words', 'assets/guide', 'locales', 'preact'],
  entrypoints: ['lib', 'components', 'assets', 'preact', 'wxt/utils'],
};

/** The one file of lib/content that knows the browser's own API; the polyfill would cost 10 kB a frame. */
const exceptions = { 'lib/content/native.ts': ['wxt/browser'] };

const isIn = (target, place) => target === place || target.startsWith(`${place}/`);

/** What a file imports: static, dynamic and re-exported modules, types included, and the patterns of import.meta.glob. */
export function importsOf(path, code) {
  const { module, errors } = parseSync(path, code);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0].message}`);
  const dynamic = module.dynamicImports.map(({ moduleRequest }) =>
    code.slice(moduleRequest.start, moduleRequest.end).replace(/^(['"`])(.*)\1$/s, '$2'),
  );
  const globs = [...code.matchAll(/import\.meta\.glob(?:<[^(]*>)?\(\s*(['"`])(.+?)\1/g)].map((found) => found[2]);
  const exported = module.staticExports.flatMap(({ entries }) => entries.map((entry) => entry.moduleRequest?.value));
  const names = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...exported,
    ...dynamic,
    ...globs,
  ];
  return [...new Set(names.filter((name) => name !== undefined))];
}

/**
 * The imports of one file that its layer does not allow, as `from → to`.
 *
 * @param {string} path from the root of the repository, with slashes
 * @param {string} code
 */
export function brokenEdges(path, code) {
  const layer = Object.keys(layers).find((folder) => isIn(path, folder));
  if (!layer) return [`${path} is in no layer`];
  const allowed = [...layers[layer], ...(exceptions[path] ?? [])];
  return importsOf(path, code)
    .map((name) => (name.startsWith('.') ? posix.join(posix.dirname(path), name).replace(/\.tsx?$/, '') : name))
    .filter((target) => !allowed.some((place) => isIn(target, place)))
    .map((target) => `${path} → ${target}`);
}
