// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { carriesPicture, isPictureBytes, sniffLength } from '../../../lib/core/sniff';
import { pictures } from '../../../scripts/drive/index.mjs';

/** Bytes from text in which each character is one byte. */
const bytes = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const every = (distance: number, from: number): string =>
  `${'\x01'.repeat(from)}${`G${'\x02'.repeat(distance - 1)}`.repeat(3)}`;

describe('a picture or video is known by its bytes', () => {
  test.each(['png', 'jpeg', 'gif', 'webp', 'heic', 'mp4', 'webm'] as const)('%s, as a real file', (format) => {
    expect(isPictureBytes(pictures[format]())).toBe(true);
  });
  test.each([
    ['AVI', 'RIFF\x10\0\0\0AVI LIST'],
    ['Windows bitmap', 'BM\x36\x10\0\0\0\0\0\0\x36\0'],
    ['TIFF, little-endian', 'II*\0\x08\0\0\0'],
    ['TIFF, big-endian', 'MM\0*\0\0\0\x08'],
    ['icon', '\0\0\x01\0\x02\0\x10\x10'],
    ['Photoshop', '8BPS\0\x01'],
    ['JPEG XL in a box', '\0\0\0\x0cJXL \r\n\x87\n'],
    ['JPEG XL, bare', '\xff\x0a\x10'],
    ['JPEG 2000', '\0\0\0\x0cjP  \r\n\x87\n'],
    ['AVIF', '\0\0\0\x20ftypavif'],
    ['old QuickTime, small', '\0\0\0\x08wide\0\0'],
    ['old QuickTime, over 512 MB', '\x2f\0\0\0mdat\0\0'],
    ['Flash video', 'FLV\x01\x05'],
    ['MPEG program stream', '\0\0\x01\xba\x44'],
    ['Windows Media', '\x30\x26\xb2\x75\x8e\x66\xcf\x11\xa6'],
    ['MPEG transport stream', every(188, 0)],
    ['camcorder stream (AVCHD)', every(192, 4)],
    ['Matroska of unknown content', '\x1aE\xdf\xa3\x9f'],
    ['Ogg with Theora', 'OggS\0\x02\0\0\0\0\x80theora'],
    ['SVG', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['SVG behind a byte order mark', '\xef\xbb\xbf<?xml version="1.0"?><svg/>'],
    ['SVG behind a long comment', `<?xml version="1.0"?><!-- ${'licence '.repeat(100)} --><svg/>`],
  ])('%s', (_name, text) => {
    expect(isPictureBytes(bytes(text))).toBe(true);
  });
});

describe('other files pass', () => {
  test.each([
    ['nothing', ''],
    ['text', 'Dear Sam, here is the list.'],
    ['text with a word of QuickTime in it', 'The wide world is free and you can skip it.'],
    ['text with another one', 'I am free on Monday.'],
    ['text about a format', 'PNG is a picture format. GIF8 too.'],
    ['text in UTF-16', '\xff\xfeH\0e\0l\0l\0o\0'],
    ['PDF', '%PDF-1.7\n%\xe2\xe3\xcf\xd3'],
    ['ZIP, and so Word, Excel and the like', 'PK\x03\x04\x14\0'],
    ['program', 'MZ\x90\0\x03'],
    ['font', '\0\x01\0\0\0\x10'],
    ['WAV', 'RIFF\x10\0\0\0WAVEfmt '],
    ['MP3', 'ID3\x04\0\0'],
    ['AAC in MP4', '\0\0\0\x20ftypM4A \0\0\0\0'],
    ['Ogg with Opus', 'OggS\0\x02\0\0\0\0OpusHead'],
    ['sound in Matroska', '\x1aE\xdf\xa3\x9f\x86\x88A_OPUS'],
    ['web page', '<!DOCTYPE html><html><body><svg/></body></html>'],
    ['XML', '<?xml version="1.0"?><rss/>'],
  ])('%s', (_name, text) => {
    expect(isPictureBytes(bytes(text))).toBe(false);
  });
  test('the text file that the tour uses', () => {
    expect(isPictureBytes(pictures.text())).toBe(false);
  });
});

test('more bytes than needed change nothing', () => {
  const long = new Uint8Array(sniffLength * 2).fill(65);
  expect(isPictureBytes(long)).toBe(false);
  long.set(pictures.jpeg().subarray(0, 20));
  expect(isPictureBytes(long)).toBe(true);
});

describe('HTML from a clipboard', () => {
  test.each([
    '<img src="data:image/png;base64,AAAA">',
    "<IMG SRC='data:image/gif;base64,AA'>",
    '<video src=data:video/mp4;base64,AA></video>',
    '<div style="background: url( data:image/png;base64,AA)">',
    // As Chromium copies it.
    '<div style="background-image: url(&quot;data:image/png;base64,AA&quot;)">',
    '<img srcset="a.png 1x, data:image/png;base64,AA 2x">',
    '<style>p { background: url(data:image/gif;base64,AA) }</style>',
  ])('carries a picture in %s', (html) => {
    expect(carriesPicture(html)).toBe(true);
  });
  test.each([
    '<p>hello</p>',
    '<img src="https://a.example/cat.png">',
    '<p>data:image/png is a format</p>',
    '<p id="a">data:image/png</p>',
  ])('carries none in %s', (html) => {
    expect(carriesPicture(html)).toBe(false);
  });
  test.each(['a=b\n', 'url(x)', '(', '=', 'data:image', '=(data:image'])(
    'a long text of %j is read once',
    (part) => {
      expect(carriesPicture(part.repeat(2_000_000 / part.length))).toBe(false);
      expect(carriesPicture(`${part.repeat(200_000)}<img src="data:image/png;base64,AA">`)).toBe(true);
    },
    5000,
  );
});
