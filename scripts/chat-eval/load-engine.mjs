/** Bundles the engine, which is TypeScript, and gives its exports. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/** The code of one entry with everything it imports: an ES module, or as small as it ships. */
export async function bundle(entry, { minify = false } = {}) {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify,
      target: 'es2023',
      lib: { entry, name: 'engine', formats: [minify ? 'iife' : 'es'] },
    },
  });
  const [{ output }] = Array.isArray(result) ? result : [result];
  return output[0].code;
}

/** The engine with its tables under `tables`, by language. */
export async function loadEngine() {
  const code = await bundle(at('entry.ts'));
  const file = join(mkdtempSync(join(tmpdir(), 'pausepoint-chat-')), 'engine.mjs');
  writeFileSync(file, code);
  const engine = await import(pathToFileURL(file));
  const tables = Object.fromEntries(
    ['en', 'es', 'fr', 'de'].filter((name) => engine[name]).map((name) => [name, engine[name]]),
  );
  return { ...engine, tables };
}
