import RecordRTC from 'recordrtc';

/** https://recordrtc.org: a stream of getUserMedia, recorded and played. The last picture is the recording. */
export function open({ stage }) {
  let stream;
  let recorder;
  const record = () => {
    recorder = new RecordRTC(stream, { type: 'video' });
    recorder.startRecording();
  };
  const start = async (deviceId) => {
    stream = await navigator.mediaDevices.getUserMedia({
      video: deviceId ? { deviceId: { exact: deviceId } } : true,
      audio: true,
    });
    stage.gotCamera(stream.getVideoTracks()[0]);
    stage.gotMicrophone(stream.getAudioTracks()[0]);
    stage.show(stream);
    record();
  };
  return {
    talk: async () => {
      const sound = await navigator.mediaDevices.getUserMedia({ audio: true });
      stage.gotMicrophone(sound.getAudioTracks()[0]);
    },
    start,
    off: () => {
      stage.camera.enabled = false;
    },
    on: () => {
      stage.camera.enabled = true;
    },
    stop: () => {
      for (const track of stream.getTracks()) track.stop();
    },
    switchTo: start,
    /** Stops the recording and plays it in place of the camera. */
    keep: () =>
      recorder.stopRecording((url) => {
        const video = document.getElementById('seen');
        video.srcObject = null;
        video.src = url;
        void video.play();
      }),
    share: async () => {
      const screen = await navigator.mediaDevices.getDisplayMedia({ video: true });
      stage.gotScreen(screen.getVideoTracks()[0]);
      new RecordRTC(screen, { type: 'video' }).startRecording();
    },
  };
}
