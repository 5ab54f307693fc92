import { createLocalScreenTracks, createLocalTracks, MediaDeviceFailure } from 'livekit-client';
import { openCall } from '../calls/plain-call.js';

/**
 * https://docs.livekit.io: local tracks. There is no server here: a plain connection takes the place of the room, and the
 * track gets its sender as it would on being published. LiveKit then changes what is sent by itself.
 */
export async function open({ stage, isCallee }) {
  const call = openCall({ stage, isCallee });
  if (isCallee) return { received: call.received };
  let camera;
  const got = () => stage.gotCamera(camera.mediaStreamTrack);
  return {
    talk: async () => {
      const [microphone] = await createLocalTracks({ audio: true, video: false });
      stage.gotMicrophone(microphone.mediaStreamTrack);
      call.send(microphone.mediaStreamTrack);
    },
    start: async () => {
      try {
        const tracks = await createLocalTracks({ audio: true, video: true });
        camera = tracks.find(({ kind }) => kind === 'video');
        camera.sender = call.send(camera.mediaStreamTrack);
        got();
      } catch (error) {
        stage.failed(MediaDeviceFailure.getFailure(error) ?? error);
      }
    },
    // Muting a camera of LiveKit's stops it, and unmuting asks for it anew.
    stop: () => camera.mute(),
    again: async () => {
      await camera.unmute();
      got();
    },
    change: async (deviceId) => {
      await camera.setDeviceId({ exact: deviceId });
      got();
    },
    replace: async () => {
      await camera.replaceTrack(stage.camera.clone(), false); // Still LiveKit's own to stop.
      got();
    },
    share: async () => {
      const [screen] = await createLocalScreenTracks({ audio: false });
      stage.gotScreen(screen.mediaStreamTrack);
    },
  };
}
