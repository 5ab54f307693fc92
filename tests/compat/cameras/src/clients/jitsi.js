import current from 'lib-jitsi-meet/dist/lib-jitsi-meet.min.js?url';
import later from 'lib-jitsi-meet-dist/dist/lib-jitsi-meet.min.js?url';

/** Their bundles are plain scripts from before modules. */
function load(src) {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.onload = () => resolve(window.JitsiMeetJS);
    script.onerror = reject;
    script.src = src;
    document.head.append(script);
  });
}

/**
 * https://jitsi.github.io/handbook/docs/dev-guide/dev-guide-ljm-api: local tracks. The registry has two old copies only;
 * Jitsi itself hands its library out elsewhere.
 */
export async function open({ stage, query }) {
  const jitsi = await load(query.has('later') ? later : current);
  jitsi.init({});
  let camera;
  const start = async (cameraDeviceId) => {
    const tracks = await jitsi.createLocalTracks({ devices: ['audio', 'video'], cameraDeviceId });
    camera = tracks.find((track) => track.getType() === 'video');
    stage.gotCamera(camera.getTrack());
    stage.show(new MediaStream([camera.getTrack()]));
  };
  return {
    talk: async () => {
      const [microphone] = await jitsi.createLocalTracks({ devices: ['audio'] });
      stage.gotMicrophone(microphone.getTrack());
    },
    start: () => start(),
    off: () => camera.mute(),
    on: () => camera.unmute(),
    stop: () => camera.dispose(),
    again: () => start(),
    change: async (deviceId) => {
      await camera.dispose();
      await start(deviceId);
    },
  };
}
