import JitsiMeetJS from 'lib-jitsi-meet-dist/dist/lib-jitsi-meet.min.js';

/** https://github.com/jitsi/lib-jitsi-meet: local tracks. */
export function open({ stage }) {
  JitsiMeetJS.init({});
  let camera;
  const start = async (deviceId) => {
    const tracks = await JitsiMeetJS.createLocalTracks({ devices: ['audio', 'video'], cameraDeviceId: deviceId });
    camera = tracks.find((track) => track.getType() === 'video');
    got();
  };
  const got = () => {
    stage.gotCamera(camera.getTrack());
    stage.show(new MediaStream([camera.getTrack()]));
  };
  return {
    talk: async () => {
      const [microphone] = await JitsiMeetJS.createLocalTracks({ devices: ['audio'] });
      stage.gotMicrophone(microphone.getTrack());
    },
    start: () => start(),
    // Muting a camera of Jitsi's stops it, and unmuting asks for it anew.
    stop: () => camera.mute(),
    again: async () => {
      await camera.unmute();
      got();
    },
    switchTo: async (deviceId) => {
      await camera.dispose();
      await start(deviceId);
    },
    share: async () => {
      const [screen] = await JitsiMeetJS.createLocalTracks({ devices: ['desktop'] });
      stage.gotScreen(screen.getTrack());
    },
  };
}
