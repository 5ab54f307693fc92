import RecordRTC from 'recordrtc';

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
  const record = (video) => {
    const recorder = new RecordRTC(video, { type: 'video' });
    recorder.startRecording();
    setTimeout(() => recorder.stopRecording(play), 900);
  };
  const start = async (video) => {
    stream = await navigator.mediaDevices.getUserMedia({ video, audio: true });
    stage.gotCamera(stream.getVideoTracks()[0]);
    stage.gotMicrophone(stream.getAudioTracks()[0]);
    record(stream);
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
      record(stream);
    },
    stop,
    again: () => start(true),
    change: (deviceId) => {
      stop();
      return start({ deviceId: { exact: deviceId } });
    },
  };
}
