/** Bytes from the start of a file that are enough to recognise it. */
export const sniffLength = 4096;

const ascii = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, Math.min(to, bytes.length)));

/** Signatures of picture and video containers at the very start. `.` stands for any byte. */
const signatures: readonly RegExp[] = [
  /^\x89PNG\r\n\x1a\n/,
  /^\xff\xd8\xff/, // JPEG
  /^GIF8[79]a/,
  /^RIFF[\s\S]{4}(WEBP|AVI )/,
  /^BM[\s\S]{4}\0\0\0\0/, // Windows bitmap: reserved fields are zero
  /^(II[*+]\0|MM\0[*+])/, // TIFF, BigTIFF and most camera raw files
  /^FUJIFILMCCD-RAW/,
  /^\0\0[\x01\x02]\0[^\0]/, // icon or cursor
  /^8BPS/, // Photoshop
  /^\0\0\0\x0c(JXL |jP {2})\r\n\x87\n/,
  /^\xff\x0a/, // JPEG XL codestream
  /^\xff\x4f\xff\x51/, // JPEG 2000 codestream
  /^FLV\x01/,
  /^\0\0\x01[\xba\xb3]/, // MPEG program or video stream
  /^\x30\x26\xb2\x75\x8e\x66\xcf\x11/, // Windows Media
  /^G[\s\S]{187}G[\s\S]{187}G/, // MPEG transport stream
  /^[\s\S]{4}G[\s\S]{191}G[\s\S]{191}G/, // the same from a camcorder, each packet with four bytes before it
  // Old QuickTime. The English words begin a small box, whose length starts with a zero byte; a text does not.
  /^([\s\S]{4}(moov|mdat|pnot)|\0[\s\S]{3}(wide|skip|free))/,
];

/** ISO base media brands that hold sound only. */
const soundBrands = /^(M4A |M4B |M4P |F4A |F4B )/;

/**
 * Tells whether a file is a picture or a video, by its first bytes (`sniffLength` of them) and not by its name.
 * When a container may hold either sound or video and does not say, it counts as video. Source of the signatures:
 * WHATWG MIME Sniffing §6, ISO/IEC 14496-12 §4.3, Matroska and the formats' own specifications.
 */
export function isPictureBytes(bytes: Uint8Array): boolean {
  const head = ascii(bytes, 0, 600);
  if (signatures.some((signature) => signature.test(head))) return true;
  if (head.slice(4, 8) === 'ftyp') return !soundBrands.test(head.slice(8, 12));
  if (head.startsWith('\x1aE\xdf\xa3')) {
    const start = ascii(bytes, 0, sniffLength);
    return start.includes('V_') || !start.includes('A_');
  }
  if (head.startsWith('OggS')) return /theora|dirac|OVP80/i.test(head);
  return isSvg(ascii(bytes, 0, sniffLength));
}

function isSvg(head: string): boolean {
  const text = head.replace(/^\xef\xbb\xbf/, '').trimStart();
  return text.startsWith('<svg') || (/^<(\?xml|!--|!DOCTYPE svg)/i.test(text) && text.includes('<svg'));
}

/**
 * Tells whether HTML from a clipboard or a drag carries a picture inside itself: in an attribute or a style sheet. What
 * is looked for may not hold what it begins with, or a long text would be read over and over.
 */
export function carriesPicture(html: string): boolean {
  return /[=(][^<>=(]*data:(image|video)\//i.test(html);
}
