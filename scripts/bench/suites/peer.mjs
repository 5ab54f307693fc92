/** From a press in the camera control to black at the other end of a call, in one page (a loopback call). */
import { setTimeout as sleep } from 'node:timers/promises';
import { pressInControl, waitForControl } from '../../drive/control.mjs';
import { launch, until } from '../../drive/launch.mjs';
import { pressInPause, waitForPause } from '../../drive/pause.mjs';
import { serve } from '../../drive/serve.mjs';

const page = `<!doctype html><meta charset="utf-8"><title>Call</title>
<video id="own" muted autoplay playsinline width="200"></video>
<video id="remote" muted autoplay playsinline width="200"></video>
<script>
  /** When the picture at the other end last turned black, or back, by the clock on the wall. */
  window.turned = { black: 0, bright: 0 };
  window.ask = async () => {
    const stream = await navigator.mediaDevices.getUserMedia({ video: true });
    own.srcObject = stream;
    const [a, b] = [new RTCPeerConnection(), new RTCPeerConnection()];
    a.onicecandidate = ({ candidate }) => candidate && b.addIceCandidate(candidate);
    b.onicecandidate = ({ candidate }) => candidate && a.addIceCandidate(candidate);
    b.ontrack = ({ track }) => { remote.srcObject = new MediaStream([track]); };
    a.addTrack(stream.getVideoTracks()[0], stream);
    await a.setLocalDescription();
    await b.setRemoteDescription(a.localDescription);
    await b.setLocalDescription();
    await a.setRemoteDescription(b.localDescription);
  };
  const context = new OffscreenCanvas(16, 12).getContext('2d', { willReadFrequently: true });
  let is = 'black';
  setInterval(() => {
    if (!remote.videoWidth) return;
    context.drawImage(remote, 0, 0, 16, 12);
    const { data } = context.getImageData(0, 0, 16, 12);
    let most = 0;
    for (let i = 0; i < data.length; i += 4) most = Math.max(most, data[i], data[i + 1], data[i + 2]);
    const now = most < 40 ? 'black' : 'bright';
    if (now !== is) turned[now] = Date.now();
    is = now;
    window.shows = now;
  }, 5);
</script>`;

const shows = (tab, wanted) =>
  until(() => tab.evaluate((one) => window.shows === one, wanted), { what: `a ${wanted} picture`, timeout: 15_000 });

/** Presses one thing and gives the milliseconds until the other end shows it. */
async function press(tab, act, wanted) {
  const at = Date.now();
  await pressInControl(tab, act);
  await shows(tab, wanted);
  return (await tab.evaluate((one) => window.turned[one], wanted)) - at;
}

async function call(driven, served) {
  const tab = await driven.browser.newPage();
  await tab.goto(served.url('stranger.pausepoint.localhost', '/'));
  await tab.bringToFront();
  await tab.evaluate(() => void window.ask());
  await waitForPause(tab);
  await pressInPause(tab, 'continue');
  await waitForControl(tab);
  await shows(tab, 'bright');
  await sleep(600);
  return tab;
}

/**
 * @param {string} extensionDir
 * @param {number} rounds
 * @returns {Promise<{ cover: number[], show: number[], stop: number[] }>} milliseconds; the way of the press from here to
 * the page is in them
 */
export async function measurePeer(extensionDir, rounds) {
  const served = await serve({ routes: { '/': page } });
  const driven = await launch({ browser: 'chrome', extensionDir, headless: true });
  const found = { cover: [], show: [], stop: [] };
  try {
    await driven.ownPage('welcome.html');
    for (let round = 0; round < rounds; round += 1) {
      const tab = await call(driven, served);
      for (let times = 0; times < 3; times += 1) {
        found.cover.push(await press(tab, 'cover', 'black'));
        // For a second after a cover nothing undoes it.
        await sleep(1200);
        found.show.push(await press(tab, 'show', 'bright'));
        await sleep(200);
      }
      found.stop.push(await press(tab, 'stop', 'black'));
      await tab.close();
    }
    return found;
  } finally {
    await driven.close();
    await served.close();
  }
}
