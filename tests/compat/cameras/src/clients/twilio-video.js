import 'twilio-video/dist/twilio-video.min.js';

/** https://github.com/twilio/twilio-video.js: local tracks, as shown before a room is joined. */
export function open({ stage }) {
  const { Video } = window.Twilio; // Its bundle is a plain script.
  let camera;
  const got = () => {
    stage.gotCamera(camera.mediaStreamTrack);
    camera.attach(document.getElementById('seen'));
  };
  return {
    talk: async () => {
      const microphone = await Video.createLocalAudioTrack();
      stage.gotMicrophone(microphone.mediaStreamTrack);
    },
    start: async () => {
      const tracks = await Video.createLocalTracks({ audio: true, video: true });
      camera = tracks.find(({ kind }) => kind === 'video');
      got();
    },
    off: () => camera.disable(),
    on: () => camera.enable(),
    stop: () => camera.stop(),
    again: async () => {
      await camera.restart();
      got();
    },
    change: async (deviceId) => {
      await camera.restart({ deviceId: { exact: deviceId } });
      got();
    },
  };
}
