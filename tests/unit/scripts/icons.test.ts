// @vitest-environment node
import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { iconPng, sizes } from '../../../scripts/make-icons.mjs';

/** The pixels of one of our own PNG files: the IDAT chunk follows 8 bytes of signature and 25 of IHDR. */
const pixels = (png: Buffer): Buffer => inflateSync(png.subarray(41, 41 + png.readUInt32BE(33)));

describe.each(sizes)('the icon at $size pixels', (drawing) => {
  const { size } = drawing;
  const committed = readFileSync(`assets/public/icon/${size}.png`);

  it('is what the script draws', () => {
    // Pixels, not bytes: another zlib may pack them differently.
    expect(pixels(committed).equals(pixels(iconPng(drawing)))).toBe(true);
  });

  it('has the size that the manifest promises', () => {
    expect([committed.readUInt32BE(16), committed.readUInt32BE(20)]).toEqual([size, size]);
  });

  it('is transparent in its corners and not in its middle', () => {
    const alpha = (x: number, y: number) => pixels(committed)[y * (1 + size * 4) + 1 + x * 4 + 3];
    expect([alpha(0, 0), alpha(size - 1, 0), alpha(size - 1, size - 1)]).toEqual([0, 0, 0]);
    expect(alpha(size / 2, size / 2)).toBe(255);
  });
});
