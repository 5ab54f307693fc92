// @vitest-environment node
import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { describe, expect, it, test } from 'vitest';
import { iconPng, sizes, states } from '../../../scripts/make-icons.mjs';

/** The pixels of one of our own PNG files: the IDAT chunk follows 8 bytes of signature and 25 of IHDR. */
const pixels = (png: Buffer): Buffer => inflateSync(png.subarray(41, 41 + png.readUInt32BE(33)));

const kinds = Object.keys(states) as (keyof typeof states)[];
const drawings = kinds.flatMap((state) => sizes.map((drawing) => ({ ...drawing, state })));

describe.each(drawings)('the icon for $state at $size pixels', (drawing) => {
  const { size, state } = drawing;
  const committed = readFileSync(`assets/public/icon/${states[state]}${size}.png`);

  it('is what the script draws', () => {
    // Pixels, not bytes: another zlib may pack them differently.
    expect(pixels(committed).equals(pixels(iconPng(drawing)))).toBe(true);
  });

  it('has the size that the manifest promises', () => {
    expect([committed.readUInt32BE(16), committed.readUInt32BE(20)]).toEqual([size, size]);
  });

  it('is transparent in its corners, and filled in its middle unless it is the outline', () => {
    const alpha = (x: number, y: number) => pixels(committed)[y * (1 + size * 4) + 1 + x * 4 + 3];
    expect([alpha(0, 0), alpha(size - 1, 0), alpha(size - 1, size - 1)]).toEqual([0, 0, 0]);
    expect(alpha(size / 2, size / 2)).toBe(state === 'off' ? 0 : 255);
  });
});

test('the states differ in their shape: without any colour no two are the same', () => {
  const shape = (state: (typeof kinds)[number], drawing: (typeof sizes)[number]): string => {
    const rows = pixels(iconPng({ ...drawing, state }));
    const { size } = drawing;
    let marks = '';
    for (let y = 0; y < size; y += 1) {
      for (let x = 0; x < size; x += 1) {
        const at = y * (1 + size * 4) + 1 + x * 4;
        const [red = 0, , , alpha = 0] = rows.subarray(at, at + 4);
        // White and see-through both look empty beside the bubble.
        marks += alpha > 127 && red < 200 ? '#' : ' ';
      }
    }
    return marks;
  };
  for (const drawing of sizes) {
    const marks = kinds.map((state) => shape(state, drawing));
    for (const [i, one] of marks.entries()) {
      for (const other of marks.slice(i + 1)) {
        const different = [...one].filter((mark, at) => mark !== other[at]).length;
        // A tenth of the picture at least: more than a rim that is drawn a little otherwise.
        expect(different / one.length).toBeGreaterThan(1 / 10);
      }
    }
  }
});
