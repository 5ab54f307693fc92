import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import Webcam from 'react-webcam';

/** https://github.com/mozmorris/react-webcam: mounting it asks, and `onUserMediaError` is its way without a camera. */
export function open({ stage }) {
  const root = createRoot(document.getElementById('client'));
  const draw = (videoConstraints) =>
    root.render(
      createElement(Webcam, {
        audio: true,
        muted: true,
        videoConstraints,
        onUserMedia: (stream) => {
          stage.gotCamera(stream.getVideoTracks()[0]);
          stage.gotMicrophone(stream.getAudioTracks()[0]);
        },
        onUserMediaError: (error) => stage.failed(error.name),
      }),
    );
  return {
    start: () => draw(true),
    stop: () => root.render(null),
    again: () => draw(true),
    change: (deviceId) => draw({ deviceId: { exact: deviceId } }),
  };
}
