import RecordRTC from 'recordrtc';
import { settle } from '../pixels.js';

/** https://recordrtc.org: a stream is recorded and played back. What the page shows here is the recording. */
export function open({ stage }) {
  let stream;
  const play = (url) => {
    const video = document.getElementById('seen');
    video.srcObject = null;
    video.src = url;
    video.loop = true;
    video.play().catch(() => {});
  };
  const record = async (from) => {
    // A slow camera has no picture yet when its stream is there, and one that is short of changes records a still.
    const preview = document.createElement('video');
    preview.muted = true;
    preview.srcObject = from;
    await preview.play();
    const recorder = new RecordRTC(from, { type: 'video' });
    recorder.startRecording();
    await settle(() => preview, 'moves', 10_000);
    setTimeout(() => recorder.stopRecording(play), 500);
  };
  const start = async (video) => {
    stream = await navigator.mediaDevices.getUserMedia({ video, audio: true });
    stage.gotCamera(stream.getVideoTracks()[0]);
    stage.gotMicrophone(stream.getAudioTracks()[0]);
    await record(stream);
  };
  const stop = () => {
    for (const track of stream.getTracks()) track.stop();
    const video = document.getElementById('seen');
    video.srcObject = null;
    video.removeAttribute('src');
    video.load();
  };
  return {
    start: () => start(true),
    off: () => {
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
