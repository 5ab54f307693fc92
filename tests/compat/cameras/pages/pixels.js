const canvas = document.createElement('canvas');
canvas.width = 16;
canvas.height = 12;
const context = canvas.getContext('2d', { willReadFrequently: true });

/** The picture that a video shows now, made small. Null while it shows none. */
export function pixels(video) {
  if (!video || video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA) return null;
  context.drawImage(video, 0, 0, canvas.width, canvas.height);
  return [...context.getImageData(0, 0, canvas.width, canvas.height).data].filter((_, at) => at % 4 < 3);
}

/** A camera that was switched off sends black; compressing makes it nearly black. */
const isBlack = (picture) => picture.every((value) => value < 24);
const differ = (one, other) => one.some((value, at) => Math.abs(value - other[at]) > 8);

/** 'moves' as soon as two pictures differ, else 'black', 'still' or 'nothing' after `ms`. */
export async function settled(find, ms) {
  const end = performance.now() + ms;
  let first = null;
  let last = null;
  while (performance.now() < end) {
    last = pixels(find());
    if (last && !isBlack(last)) {
      if (first && differ(first, last)) return 'moves';
      first ??= last;
    }
    await new Promise((done) => setTimeout(done, 40));
  }
  if (!last) return 'nothing';
  return isBlack(last) ? 'black' : 'still';
}
