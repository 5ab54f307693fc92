import { fileURLToPath } from 'node:url';
import { minify } from 'uglify-js';
import type { Plugin, UserConfig } from 'vite';
import { latePartOnce } from './late-part';

const domJsx = fileURLToPath(new URL('../lib/content/dom-jsx.ts', import.meta.url));

/**
 * Fields of objects of our own that get short names in the injected scripts. Not in here: names that a browser, a stored
 * value or a message uses as well.
 */
const ownFields = new RegExp(
  `^(${[
    // lib/page
    'PromiseOf Exception carriers isGone isOrphan may tell on own entry handle win port',
    // lib/content and the components it draws
    'headline choice answersLabel carryOn waitOver chosen waited advice isOpen actions isGated keepEntries foresee',
    'circumstances isSeen forgetAnswer onEscape isModal isWhole onPress isTopLayer isGranted pressAgain reminders',
    'answerFor peerOf isTaken onWindow onNode onLost arrivedAt gatekeeper readable folders texts session unlock listen',
    'onInput onClick onDrag isExpecting letOn route openedAt isOrphaned wire kinds listed isHelpFirst settings ready',
    'watch hold surface action reason firstOnSite answers recent visit onAct closeLabel root careful',
    // lib/core/risk: what stays within the engine. Tables and turns come from other scripts.
    'isWeak isSure isWarm wasWarm isBreak isSoft isLight isNewSentence category strength signals heardWithin numbersOf',
    'pushShape pushKnown manners halfLife traces breaks alive weigh swapped missing lastClear byFirst byKey longest',
  ]
    .join(' ')
    .replaceAll(' ', '|')})$`,
);

/** What a page reads about where an error came from: without it, the address of the extension and with that its id. */
const sourceUrl = '//# sourceURL=<anonymous>';

interface Shape {
  readonly isPage: boolean;
  /** True for what is injected into every frame of every page. */
  readonly isEverywhere: boolean;
  readonly inline: boolean;
}

/**
 * Goes over what the bundler has minified: UglifyJS joins more of it.
 * `comparisons` off: it makes `x == null` of two strict comparisons, and for that document.all is null (a leak once).
 * `inline` and `reduce_funcs` off for V8, but for the page side, which runs nearly all that it has at once: they make
 * calls of functions on the spot, which V8 compiles before they are needed.
 * `module` off: it takes "use strict" for granted and leaves it out.
 */
function minifyAgain(code: string, { isPage, isEverywhere, inline }: Shape, isLast = false): string {
  const result = minify(code, {
    module: false,
    toplevel: false,
    compress: {
      passes: 3,
      comparisons: false,
      keep_fargs: false,
      directives: false,
      inline,
      reduce_funcs: inline,
      hoist_funs: isPage,
      hoist_vars: isLast,
    },
    // A single character beyond ASCII has the browser make two bytes of each one in the script, in every frame.
    output: { ascii_only: isEverywhere },
  });
  if (result.error) throw result.error;
  // The page side has so few bytes that a second look is worth it.
  return isPage && !isLast ? minifyAgain(result.code, { isPage, isEverywhere, inline }, true) : result.code;
}

/**
 * How the injected scripts are built. Every byte of the first two is paid in every frame, so:
 * the pause's components are drawn by lib/content/dom-jsx instead of Preact, and WXT's wrapper with its logger makes
 * way for a bare call. Strict mode keeps the gate's functions out of a page's `caller` and `arguments`.
 */
export function injectedBuild(isFirefox: boolean): UserConfig {
  const bareEntry: Plugin = {
    name: 'pausepoint-bare-entry',
    enforce: 'pre',
    transform(code, id) {
      if (!id.includes('unlisted-script-entrypoint')) {
        if (!/entrypoints\/(page|isolated|control|(chat|strict)[a-z-]*)\.ts$/.test(id)) return null;
        return code.replace('default defineUnlistedScript(', 'default (');
      }
      const entry = /^import definition from (".+?");$/m.exec(code)?.[1];
      if (!entry) throw new Error(`WXT's wrapper of unlisted scripts has changed: ${id}`);
      return `import script from ${entry};\nscript();`;
    },
  };
  const again: Plugin = {
    name: 'pausepoint-minify-again',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        const isPage = /^(strict-)?page$/.test(file.name);
        const isEverywhere = /^(isolated|page)$/.test(file.name);
        file.code =
          minifyAgain(file.code, { isPage, isEverywhere, inline: isPage || isFirefox }) +
          (isPage ? `\n${sourceUrl}\n` : '');
      }
    },
  };
  const resolve = { alias: { 'preact/jsx-runtime': domJsx } };
  return {
    plugins: [bareEntry, latePartOnce({ resolve }), again],
    resolve,
    build: {
      rolldownOptions: {
        output: {
          strict: true,
          minify: { compress: true, mangle: true, mangleProps: { include: ownFields } },
        },
      },
    },
  };
}
