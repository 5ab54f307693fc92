import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deflateSync } from 'node:zlib';

/** Not every Node 20 has zlib.crc32, so the table is made here. */
const table = Uint32Array.from({ length: 256 }, (_, n) => {
  let value = n;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

function checksum(bytes) {
  let value = 0xffffffff;
  for (const byte of bytes) value = table[(value ^ byte) & 255] ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}

const u16 = (value) => [value >>> 8, value & 255];
const u32 = (value) => [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
const ascii = (text) => [...Buffer.from(text, 'latin1')];

function pngChunk(name, data) {
  const body = Buffer.from([...ascii(name), ...data]);
  return [...u32(data.length), ...body, ...u32(checksum(body))];
}

/** A picture of coloured shapes: a circle on a field. The seed changes colours, so that no two pictures are alike. */
export function png({ width = 160, height = 120, seed = 1 } = {}) {
  const hue = (n) => 90 + ((seed * 53 + n * 71) % 140);
  const rows = [];
  for (let y = 0; y < height; y += 1) {
    rows.push(0);
    for (let x = 0; x < width; x += 1) {
      const isInside = (x - width / 2) ** 2 + (y - height / 2) ** 2 < (height / 3) ** 2;
      rows.push(...(isInside ? [hue(1), hue(2), 220] : [hue(3), 190, hue(4)]));
    }
  }
  return Buffer.from([
    0x89,
    ...ascii('PNG\r\n\x1a\n'),
    ...pngChunk('IHDR', [...u32(width), ...u32(height), 8, 2, 0, 0, 0]),
    ...pngChunk('IDAT', deflateSync(Buffer.from(rows))),
    ...pngChunk('IEND', []),
  ]);
}

const jpegSegment = (marker, data) => [0xff, marker, ...u16(data.length + 2), ...data];

/** A plain grey square, 8 by 8, as the smallest honest JPEG: one block, its level, and "nothing more". */
export function jpeg() {
  return Buffer.from([
    ...[0xff, 0xd8],
    ...jpegSegment(0xe0, [...ascii('JFIF\0'), 1, 1, 0, 0, 1, 0, 1, 0, 0]),
    ...jpegSegment(0xdb, [0, ...new Array(64).fill(8)]),
    ...jpegSegment(0xc0, [8, ...u16(8), ...u16(8), 1, 1, 0x11, 0]),
    ...jpegSegment(0xc4, [0x00, 1, ...new Array(15).fill(0), 6]), // DC: the code "0" means six bits of level
    ...jpegSegment(0xc4, [0x10, 1, ...new Array(15).fill(0), 0]), // AC: the code "0" ends the block
    ...jpegSegment(0xda, [1, 1, 0, 0, 63, 0]),
    ...[0b0_101000_0], // DC code, level 40, end of block
    ...[0xff, 0xd9],
  ]);
}

const box = (name, data) => [...u32(data.length + 8), ...ascii(name), ...data];

/** The head of an MP4 and an empty body: enough to be known for a video by its bytes. */
export function mp4() {
  return Buffer.from([
    ...box('ftyp', [...ascii('isom'), 0, 0, 2, 0, ...ascii('isomiso2mp41')]),
    ...box('mdat', new Array(64).fill(7)),
  ]);
}

/** The head of a HEIC picture, the kind telephones make. */
export function heic() {
  return Buffer.from([
    ...box('ftyp', [...ascii('heic'), 0, 0, 0, 0, ...ascii('mif1heic')]),
    ...box('mdat', new Array(64).fill(7)),
  ]);
}

/** The head of a WebM video. */
export function webm() {
  const head = [0x42, 0x82, 0x84, ...ascii('webm')];
  return Buffer.from([0x1a, 0x45, 0xdf, 0xa3, 0x80 | head.length, ...head, ...new Array(64).fill(7)]);
}

/** A GIF of one dot. */
export function gif() {
  return Buffer.from([
    ...ascii('GIF89a'),
    ...[1, 0, 1, 0, 0x80, 0, 0, 40, 120, 200, 255, 255, 255],
    ...[0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0, 0x3b],
  ]);
}

/** The head of a WebP picture. */
export function webp() {
  return Buffer.from([...ascii('RIFF'), 44, 0, 0, 0, ...ascii('WEBPVP8 '), 32, 0, 0, 0, ...new Array(32).fill(7)]);
}

/** A text file that says so. */
export function text() {
  return Buffer.from('Shopping list: apples, bread, string.\n');
}

/**
 * Writes files into a folder and gives their paths, in the same order.
 * @param {string} folder
 * @param {Readonly<Record<string, Uint8Array>>} files
 */
export function writeFiles(folder, files) {
  mkdirSync(folder, { recursive: true });
  return Object.entries(files).map(([name, bytes]) => {
    const file = path.join(folder, name);
    writeFileSync(file, bytes);
    return file;
  });
}
