import { createLocalScreenTracks, createLocalTracks, MediaDeviceFailure } from 'livekit-client';
import { openCall } from '../calls/plain-call.js';

/**
 * https://docs.livekit.io: local tracks. There is no server here, so a plain connection takes the place of the room;
 * the track gets the sender as it would on being published, and replaces what is sent by itself.
 */
export async function open({ stage, isCallee }) {
  const call = await openCall({ stage, isCallee });
  if (isCallee) return { received: call.received };
  let camera;
  const start = async () => {
    try {
      const tracks = await createLocalTracks({ audio: true, video: true });
      camera = tracks.find(({ kind }) => kind === 'video');
      stage.gotCamera(camera.mediaStreamTrack);
      camera.sender = await call.send(camera.mediaStreamTrack);
    } catch (error) {
      stage.failed(MediaDeviceFailure.getFailure(error) ?? error);
    }
  };
  return {
    talk: async () => {
      const [microphone] = await createLocalTracks({ audio: true, video: false });
      stage.gotMicrophone(microphone.mediaStreamTrack);
      await call.send(microphone.mediaStreamTrack);
    },
    start,
    // Muting a camera of LiveKit's stops it, and unmuting asks for it anew.
    stop: () => camera.mute(),
    again: async () => {
      await camera.unmute();
      stage.gotCamera(camera.mediaStreamTrack);
    },
    switchTo: async (deviceId) => {
      await camera.setDeviceId(deviceId);
      stage.gotCamera(camera.mediaStreamTrack);
    },
    share: async () => {
      const [screen] = await createLocalScreenTracks({ audio: false });
      stage.gotScreen(screen.mediaStreamTrack);
    },
  };
}
