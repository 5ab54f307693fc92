import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../..');

export interface SourceFile {
  /** Path from the root of the repository, with slashes. */
  readonly path: string;
  readonly code: string;
}

/** The TypeScript files below a folder of the repository, without generated and installed ones. */
export function sourceFiles(folder: string): readonly SourceFile[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name);
    if (entry.isDirectory()) return /^(generated|node_modules)$/.test(entry.name) ? [] : sourceFiles(path);
    return /\.tsx?$/.test(entry.name) ? [{ path, code: readFileSync(join(root, path), 'utf8') }] : [];
  });
}
