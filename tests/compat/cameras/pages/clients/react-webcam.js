import { createElement as h } from 'react';
import { createRoot } from 'react-dom/client';
import Webcam from 'react-webcam';

/** https://github.com/mozmorris/react-webcam: `audio`, `videoConstraints`, `onUserMedia`, `onUserMediaError`. */
export function open({ stage }) {
  const root = createRoot(document.getElementById('client'));
  const draw = (deviceId) =>
    root.render(
      h(Webcam, {
        audio: true,
        muted: true,
        videoConstraints: deviceId ? { deviceId: { exact: deviceId } } : true,
        onUserMedia: (stream) => {
          stage.gotCamera(stream.getVideoTracks()[0]);
          stage.gotMicrophone(stream.getAudioTracks()[0]);
        },
        onUserMediaError: (error) => stage.failed(error.name ?? error),
      }),
    );
  return {
    talk: async () => {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      stage.gotMicrophone(stream.getAudioTracks()[0]);
    },
    start: () => draw(),
    off: () => {
      stage.camera.enabled = false;
    },
    on: () => {
      stage.camera.enabled = true;
    },
    stop: () => root.render(null),
    switchTo: (deviceId) => draw(deviceId),
  };
}
