import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { build, type Plugin, type ResolvedConfig, type Rolldown } from 'vite';

const latePart = fileURLToPath(new URL('../lib/content/gate.ts', import.meta.url));
const exported = /export \{ openGate \};\s*$/;
const imported = /^import .*;$/gm;

/** Small modules that the early part has anyway. The late part takes them from there: twice they would cost twice. */
const shared = ['presses', 'wire'].map((name) => fileURLToPath(new URL(`../lib/content/${name}.ts`, import.meta.url)));

/**
 * Makes lib/content/gate, with all that it imports, one function that makes it when it is first called. In most frames
 * that is never, and a function that was never called costs a frame neither its closures nor its state; all of them in
 * one script would be made in each frame of each page.
 */
export function latePartOnce(options: Readonly<Record<string, unknown>>): Plugin {
  let outer: ResolvedConfig;
  return {
    name: 'pausepoint-late-part',
    enforce: 'pre',
    configResolved(config) {
      outer = config;
    },
    async load(id) {
      if (id !== latePart) return null;
      const { define = {}, mode, root } = outer;
      const result = await build({
        configFile: false,
        logLevel: 'warn',
        root,
        mode,
        define,
        plugins: [preact()],
        ...options,
        build: {
          write: false,
          minify: false,
          cssMinify: true,
          target: outer.build.target,
          modulePreload: false,
          rolldownOptions: {
            input: latePart,
            external: shared,
            makeAbsoluteExternalsRelative: false,
            preserveEntrySignatures: 'strict',
            output: { format: 'es' },
          },
        },
      });
      const [chunk] = (result as Rolldown.RolldownOutput).output;
      if (!exported.test(chunk.code)) throw new Error(`The late part has other exports: ${chunk.exports}`);
      const imports = (chunk.code.match(imported) ?? []).join('\n');
      const body = chunk.code.replace(imported, '').replace(exported, 'return openGate;');
      return {
        code: `${imports}\nexport const openGate = (installed) => (() => {\n${body}\n})()(installed);`,
        map: null,
      };
    },
  };
}
