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
    try {
      const tracks = await jitsi.createLocalTracks({ devices: ['audio', 'video'], cameraDeviceId });
      camera = tracks.find((track) => track.getType() === 'video');
      stage.gotCamera(camera.getTrack());
      stage.show(new MediaStream([camera.getTrack()]));
    } catch (error) {
      // A JitsiTrackError keeps what the browser said. The older copy calls today's name for a refusal "gum.general".
      stage.failed(error.gum?.error?.name ?? error.name);
    }
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
