import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { outputFolder, targets } from '../../scripts/sizes.mjs';

/** The built extension for one browser. */
export interface Built {
  readonly target: string;
  /** Path inside the extension, with slashes → text of the file. */
  readonly files: ReadonlyMap<string, string>;
  readonly manifest: Readonly<Record<string, unknown>>;
}

function read(target: string): Built {
  const folder = join(outputFolder(), target);
  if (!existsSync(folder)) throw new Error(`No build in ${folder}. Run \`npm run build\` first.`);
  const files = new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [relative(folder, file).replaceAll('\\', '/'), readFileSync(file, 'utf8')]),
  );
  return { target, files, manifest: JSON.parse(files.get('manifest.json') ?? '{}') };
}

/** The builds for Chrome, Edge and Firefox. */
export const builds: readonly Built[] = targets.map(read);

/** The files of a build whose names end like this. */
export function filesEndingIn(built: Built, ending: string): readonly (readonly [string, string])[] {
  return [...built.files].filter(([path]) => path.endsWith(ending));
}
