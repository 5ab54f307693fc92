import RecordRTC from 'recordrtc';
import { settle } from '../pixels.js';

/** https://recordrtc.org: a stream is recorded and played back. What the page shows here is the recording. */
export function open({ stage }) {
  let stream;
  let turn = 0;
  const seen = document.getElementById('seen');
  const play = (url) => {
    seen.srcObject = null;
    seen.src = url;
    seen.loop = true;
    seen.play().catch(() => {});
  };
  const recordFor = (from, preview) =>
    new Promise((done) => {
      const recorder = new RecordRTC(from, { type: 'video' });
      recorder.startRecording();
      void settle(() => preview, 'moves', 10_000).then(() => setTimeout(() => recorder.stopRecording(done), 500));
    });
  /** A busy machine may encode one picture, or none. That shows nothing about the camera, so it is done again. */
  const record = async (from) => {
    turn += 1;
    const mine = turn;
    const preview = document.createElement('video');
    preview.muted = true;
    preview.srcObject = from;
    await preview.play();
    while (mine === turn) {
      const url = await recordFor(from, preview);
      if (mine !== turn) return;
      play(url);
      if ((await settle(() => seen, 'moves', 3000)) === 'moves') return;
    }
  };
  const start = async (video) => {
    stream = await navigator.mediaDevices.getUserMedia({ video, audio: true });
    stage.gotCamera(stream.getVideoTracks()[0]);
    stage.gotMicrophone(stream.getAudioTracks()[0]);
    await record(stream);
  };
  const stop = () => {
    for (const track of stream.getTracks()) track.stop();
    turn += 1;
    seen.srcObject = null;
    seen.removeAttribute('src');
    seen.load();
  };
  return {
    start: () => start(true),
    off: () => {
      turn += 1;
      stage.camera.enabled = false;
      stage.show(stream);
    },
    on: () => {
      stage.camera.enabled = true;
      return record(stream);
    },
    stop,
    again: () => start(true),
    change: (deviceId) => {
      stop();
      return start({ deviceId: { exact: deviceId } });
    },
  };
}
