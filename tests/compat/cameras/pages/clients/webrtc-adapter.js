import 'webrtc-adapter';
import { openCall } from '../calls/plain-call.js';

/** https://github.com/webrtcHacks/adapter: evens out getUserMedia and the connection, for pages that use them directly. */
export async function open({ stage, isCallee }) {
  const call = await openCall({ stage, isCallee });
  if (isCallee) return { received: call.received };
  const devices = navigator.mediaDevices;
  let sender;
  const capture = async (deviceId) => {
    const stream = await devices.getUserMedia({ video: deviceId ? { deviceId: { exact: deviceId } } : true });
    const [track] = stream.getVideoTracks();
    stage.gotCamera(track);
    return track;
  };
  const change = async (deviceId) => {
    stage.camera.stop();
    await sender.replaceTrack(await capture(deviceId));
  };
  return {
    talk: async () => {
      const [track] = (await devices.getUserMedia({ audio: true })).getAudioTracks();
      stage.gotMicrophone(track);
      await call.send(track);
    },
    start: async () => {
      sender = await call.send(await capture());
    },
    off: () => {
      stage.camera.enabled = false;
    },
    on: () => {
      stage.camera.enabled = true;
    },
    stop: () => stage.camera.stop(),
    again: () => change(),
    switchTo: change,
    replace: () => sender.replaceTrack(stage.camera.clone()),
    share: async () => {
      const [track] = (await devices.getDisplayMedia({ video: true })).getVideoTracks();
      stage.gotScreen(track);
    },
  };
}
