/**
 * Draws assets/public/icon/{16,32,48,128}.png: a speech bubble that holds a pause sign. And the toolbar button's two
 * other states, which differ in their shape and not in their colour alone: `off-*` is the bare outline of a bubble with a
 * stroke through it, `live-*` a bubble that holds the ring and dot of a lens, `unsure-*` one that holds a sign to look.
 * Plain arithmetic with 8 × 8 samples a pixel, so the pixels are the same on every machine.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { crc32, deflateSync } from 'node:zlib';

/** Stands out 3 : 1 or better on a white and on a dark toolbar, and under the white bars. */
const blue = [0x2b, 0x6f, 0xc4];
const white = [0xff, 0xff, 0xff];
/** Quieter, and still 3 : 1 or better on both toolbars. */
const slate = [0x6f, 0x7b, 0x8d];

/**
 * The drawing lives on a 16 × 16 grid, so that its edges fall on whole pixels at 16, 32 and 48.
 * The store wants a wider transparent margin at 128.
 */
export const sizes = [
  { size: 16, scale: 1, margin: 0 },
  { size: 32, scale: 2, margin: 0 },
  { size: 48, scale: 3, margin: 0 },
  { size: 128, scale: 7, margin: 8 },
];

const samples = 8;

/** True inside a rectangle with round corners of radius `r`. */
function inRound(x, y, { left, top, right, bottom, r }) {
  if (x < left || x > right || y < top || y > bottom) return false;
  const dx = Math.max(left + r - x, x - (right - r), 0);
  const dy = Math.max(top + r - y, y - (bottom - r), 0);
  return dx * dx + dy * dy <= r * r;
}

/** True inside the bubble's tail: a triangle that points down to the left. */
const inTail = (x, y) => x >= 4 && y >= 11 && y <= 15 && x - 4 <= 15 - y;

/** The square of the distance of a point to the middle of the bubble. */
const fromMiddle = (x, y) => (x - 8) ** 2 + (y - 6.5) ** 2;
/** True on a stroke from the lower left to the upper right, `half` wide on each side. */
const onStroke = (x, y, half) => Math.abs(x - 8 + (y - 6.5)) <= half * Math.SQRT2 && x >= 2.5 && x <= 13.5;

const body = { left: 1, top: 1, right: 15, bottom: 12, r: 4 };
const hollow = { left: 2.5, top: 2.5, right: 13.5, bottom: 10.5, r: 2.5 };
const bars = [
  { left: 5, top: 3, right: 7, bottom: 10, r: 0.5 },
  { left: 9, top: 3, right: 11, bottom: 10, r: 0.5 },
];
const sign = [
  { left: 6, top: 2, right: 10, bottom: 7, r: 1 },
  { left: 6, top: 8, right: 10, bottom: 11, r: 1 },
];

const isBubble = (x, y) => inRound(x, y, body) || inTail(x, y);

/** The colour at a point of the grid for each state, or null where the icon is transparent. */
const drawings = {
  on: (x, y) => (bars.some((bar) => inRound(x, y, bar)) ? white : isBubble(x, y) ? blue : null),
  off: (x, y) => (onStroke(x, y, 0.8) || (isBubble(x, y) && !inRound(x, y, hollow)) ? slate : null),
  live: (x, y) => {
    const d = fromMiddle(x, y);
    return d <= 2 || (d >= 9 && d <= 17.6) ? white : isBubble(x, y) ? blue : null;
  },
  unsure: (x, y) => (sign.some((part) => inRound(x, y, part)) ? white : isBubble(x, y) ? slate : null),
};

/** What stands before the size in a file's name. */
export const states = { on: '', off: 'off-', live: 'live-', unsure: 'unsure-' };

/** One pixel as [red, green, blue, alpha]: the mean of its samples. */
function pixel(px, py, { scale, margin, state = 'on' }) {
  const sum = [0, 0, 0];
  let hits = 0;
  for (let sy = 0; sy < samples; sy += 1) {
    for (let sx = 0; sx < samples; sx += 1) {
      const colour = drawings[state](
        (px + (sx + 0.5) / samples - margin) / scale,
        (py + (sy + 0.5) / samples - margin) / scale,
      );
      if (!colour) continue;
      hits += 1;
      for (let channel = 0; channel < 3; channel += 1) sum[channel] += colour[channel];
    }
  }
  if (hits === 0) return [0, 0, 0, 0];
  return [...sum.map((value) => Math.round(value / hits)), Math.round((255 * hits) / samples ** 2)];
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  const check = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/**
 * The icon as the bytes of an RGBA PNG file.
 * @param {{ size: number, scale: number, margin: number, state?: keyof typeof drawings }} drawing
 */
export function iconPng(drawing) {
  const { size } = drawing;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8); // 8 bits a channel, RGBA, no interlace
  const rows = [];
  for (let y = 0; y < size; y += 1) {
    rows.push(0); // each row starts with its filter: none
    for (let x = 0; x < size; x += 1) rows.push(...pixel(x, y, drawing));
  }
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = fileURLToPath(new URL('../assets/public/icon/', import.meta.url));
  mkdirSync(folder, { recursive: true });
  for (const [state, prefix] of Object.entries(states)) {
    for (const drawing of sizes) {
      const png = iconPng({ ...drawing, state });
      writeFileSync(`${folder}${prefix}${drawing.size}.png`, png);
      console.log(`icon/${prefix}${drawing.size}.png: ${png.length} bytes`);
    }
  }
}
