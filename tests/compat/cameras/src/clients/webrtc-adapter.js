import 'webrtc-adapter';
import { captureCamera } from '../calls/capture-camera.js';
import { openCall } from '../calls/plain-call.js';

/** https://github.com/webrtcHacks/adapter: evens out getUserMedia and connections for pages that use them directly. */
export function open({ stage, isCallee }) {
  const call = openCall({ stage, isCallee });
  if (isCallee) return { received: call.received };
  let sender;
  const change = async (deviceId) => {
    stage.camera.stop();
    await sender.replaceTrack((await captureCamera(stage, deviceId)).getVideoTracks()[0]);
  };
  return {
    talk: async () => {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      const [track] = stream.getAudioTracks();
      stage.gotMicrophone(track);
      call.send(track);
    },
    start: async () => {
      sender = call.send((await captureCamera(stage)).getVideoTracks()[0]);
    },
    stop: () => stage.camera.stop(),
    again: () => change(),
    change,
    replace: async () => {
      const copy = stage.camera.clone();
      await sender.replaceTrack(copy);
      stage.gotCamera(copy);
    },
  };
}
