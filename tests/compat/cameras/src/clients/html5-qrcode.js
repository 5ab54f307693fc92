import { Html5Qrcode } from 'html5-qrcode';

/** https://github.com/mebjas/html5-qrcode: lists the cameras, which turns one on for a moment, then scans with one. */
export function open({ stage }) {
  let scanner;
  const scan = async (deviceId) => {
    scanner = new Html5Qrcode('client');
    const nothingFound = () => {};
    await scanner.start(deviceId, { fps: 1, qrbox: 60 }, nothingFound, nothingFound);
    stage.gotCamera(document.querySelector('#client video').srcObject.getVideoTracks()[0]);
  };
  const start = async () => {
    try {
      const [camera] = await Html5Qrcode.getCameras();
      await scan(camera.id);
    } catch (error) {
      // It rejects with a sentence that has the browser's own name in it.
      stage.failed(/\b\w+Error\b/.exec(`${error}`)?.[0] ?? error);
    }
  };
  return {
    start,
    stop: () => scanner.stop(),
    again: start,
    change: async (deviceId) => {
      await scanner.stop();
      await scan(deviceId);
    },
  };
}
