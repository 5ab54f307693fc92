import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../..');

export interface SourceFile {
  /** Path from the root of the repository, with slashes. */
  readonly path: string;
  readonly code: string;
}

/** The TypeScript files below a folder of the repository, without generated ones. */
export function sourceFiles(folder: string): readonly SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.parentPath.endsWith('generated'))
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return { path: posix.join(...file.slice(root.length + 1).split(/[\\/]/)), code: readFileSync(file, 'utf8') };
    });
}
