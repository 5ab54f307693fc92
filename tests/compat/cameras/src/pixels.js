const canvas = document.createElement('canvas');
canvas.width = 16;
canvas.height = 12;
const context = canvas.getContext('2d', { willReadFrequently: true });

function pixels(video) {
  if (!video || video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA) return null;
  context.drawImage(video, 0, 0, canvas.width, canvas.height);
  return context.getImageData(0, 0, canvas.width, canvas.height).data.filter((_, at) => at % 4 < 3);
}

/** A camera that was switched off sends black; what compressing leaves of it is nearly black. */
const isBlack = (picture) => picture.every((value) => value < 24);
const differ = (one, other) => one.some((value, at) => Math.abs(value - other[at]) > 3);

/** 'nothing', 'black' or 'picture': what a video shows now. */
export function look(video) {
  const picture = pixels(video);
  if (!picture) return 'nothing';
  return isBlack(picture) ? 'black' : 'picture';
}

/** Waits until a video 'moves' (two pictures that differ) or is 'black'; gives what it was instead after `ms`. */
export async function settle(find, wanted, ms) {
  const end = performance.now() + ms;
  let first = null;
  for (;;) {
    const video = find();
    const picture = pixels(video);
    const seen = look(video);
    if (seen === wanted) return seen;
    if (wanted === 'moves' && seen === 'picture') {
      if (first && differ(first, picture)) return 'moves';
      first ??= picture;
    }
    if (performance.now() > end) return seen === 'picture' ? 'still' : seen;
    await new Promise((done) => setTimeout(done, 40));
  }
}
