import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';

/** 1 January 1980, midnight: the first day that a zip can name. The same for every file, so that a build's day leaves no trace. */
const noDay = { time: 0, day: (1 << 5) | 1 };
/** Names are in UTF-8. */
const utf8Flag = 0x0800;
const deflated = 8;
const version = 20;

/** Fields of a zip header, little-endian: pairs of a width in bytes and a value. */
function fields(...pairs) {
  const bytes = Buffer.alloc(pairs.reduce((sum, [width]) => sum + width, 0));
  let at = 0;
  for (const [width, value] of pairs) at = bytes.writeUIntLE(value, at, width);
  return bytes;
}

function entryOf([name, data], offset) {
  const path = Buffer.from(name, 'utf8');
  const packed = deflateRawSync(data, { level: 9 });
  const shared = [
    ...[version, utf8Flag, deflated, noDay.time, noDay.day].map((value) => [2, value]),
    ...[crc32(data), packed.length, data.length].map((value) => [4, value]),
    [2, path.length],
    [2, 0],
  ];
  const local = Buffer.concat([fields([4, 0x04034b50], ...shared), path, packed]);
  // Comment, disk and attributes: none.
  const central = [fields([4, 0x02014b50], [2, version], ...shared, [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]), path];
  return { local, central: Buffer.concat(central) };
}

/**
 * A zip of these files whose bytes depend on nothing but their names and contents (and on the zlib of this Node).
 * Small files only: no zip64.
 * @param {Readonly<Record<string, Uint8Array>>} files
 */
export function zip(files) {
  const locals = [];
  const centrals = [];
  let offset = 0;
  // By code unit, not by the language of the machine.
  for (const file of Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const { local, central } = entryOf(file, offset);
    locals.push(local);
    centrals.push(central);
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  const count = locals.length;
  const end = fields(
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, directory.length],
    [4, offset],
    [2, 0],
  );
  return Buffer.concat([...locals, directory, end]);
}

/** Every file below a folder, by its path from there with slashes. */
export function readFolder(folder) {
  const files = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files[path.slice(join(folder, '/').length).replaceAll('\\', '/')] = readFileSync(path);
  }
  return files;
}
