import { fileURLToPath } from 'node:url';
import type { Plugin, UserConfig } from 'vite';

const domJsx = fileURLToPath(new URL('../lib/content/dom-jsx.ts', import.meta.url));

/**
 * Fields of objects of our own that get short names in the injected scripts. Not in here: names that a browser, a stored
 * value or a message uses as well.
 */
const ownFields = new RegExp(
  `^(${[
    // lib/page
    'PromiseOf Exception carriers isGone isOrphan snapshot wantsCamera remember install collect operation owner tell on own',
  ]
    .join(' ')
    .replaceAll(' ', '|')})$`,
);

/**
 * How the two injected scripts are built. Every byte of them is paid in every frame, so:
 * the pause's components are drawn by lib/content/dom-jsx instead of Preact, and WXT's wrapper with its logger makes
 * way for a bare call. Strict mode keeps the gate's functions out of a page's `caller` and `arguments`.
 */
export function injectedBuild(): UserConfig {
  const bareEntry: Plugin = {
    name: 'pausepoint-bare-entry',
    enforce: 'pre',
    transform(code, id) {
      if (id.endsWith('define-unlisted-script.mjs')) return 'export const defineUnlistedScript = (main) => main;';
      if (!id.includes('unlisted-script-entrypoint')) return null;
      const entry = /^import definition from (".+?");$/m.exec(code)?.[1];
      if (!entry) throw new Error(`WXT's wrapper of unlisted scripts has changed: ${id}`);
      return `import script from ${entry};\nscript();`;
    },
  };
  return {
    plugins: [bareEntry],
    resolve: { alias: { 'preact/jsx-runtime': domJsx } },
    build: {
      rolldownOptions: {
        output: { strict: true, minify: { compress: true, mangle: true, mangleProps: { include: ownFields } } },
      },
    },
  };
}
