import { isPictureBytes, sniffLength } from '../../core/sniff';

/** Files read at the same time when a whole folder is handed over. */
const batchSize = 32;
/** More entries than this in one dropped folder: no further look, it counts as holding a picture. */
const entriesLimit = 2000;

/**
 * Reads a file; null when it cannot be read. By FileReader: in Firefox a promise of the page's Blob is the page's own,
 * and resolving it would show the bytes to a `then` that the page has put on Object.prototype.
 */
export function readAs(how: 'readAsBinaryString' | 'readAsDataURL', file: Blob): Promise<string | null> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onloadend = () => resolve(reader.result as string | null);
    reader[how](file);
  });
}

async function isPicture(file: Blob): Promise<boolean> {
  const start = await readAs('readAsBinaryString', file.slice(0, sniffLength));
  // What cannot be looked at is held.
  return start === null || isPictureBytes(Uint8Array.from(start, (unit) => unit.charCodeAt(0)));
}

/** True when at least one of the files is a picture or a video by its bytes. Does not reject. */
export async function holdsPicture(files: readonly Blob[]): Promise<boolean> {
  for (let from = 0; from < files.length; from += batchSize) {
    const found = await Promise.all(files.slice(from, from + batchSize).map(isPicture));
    if (found.includes(true)) return true;
  }
  return false;
}

function fileOf(entry: FileSystemFileEntry): Promise<File | null> {
  return new Promise((resolve) => entry.file(resolve, () => resolve(null)));
}

function listOf(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  return new Promise((resolve) => reader.readEntries(resolve, () => resolve([])));
}

/** True when a dropped folder holds a picture at any depth. Must be given entries taken during the drop itself. */
export async function foldersHoldPicture(entries: readonly FileSystemEntry[]): Promise<boolean> {
  const open = entries.filter((entry) => entry.isDirectory);
  let looked = 0;
  for (let entry = open.pop(); entry; entry = open.pop()) {
    looked += 1;
    if (looked > entriesLimit) return true;
    if (entry.isFile) {
      const file = await fileOf(entry as FileSystemFileEntry);
      if (file && (await isPicture(file))) return true;
      continue;
    }
    const reader = (entry as FileSystemDirectoryEntry).createReader();
    // readEntries gives a folder in parts, an empty one at the end.
    for (let part = await listOf(reader); part.length > 0; part = await listOf(reader)) open.push(...part);
  }
  return false;
}
