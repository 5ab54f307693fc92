import { api } from './native';

/** `<camera>` has a track and `<usermedia>` a stream; neither comes through a call of the page's world. */
export type CameraElement = Element & { readonly track?: MediaStreamTrack; readonly stream?: MediaStream };

/** The worker may have to start first. Where nobody answers, the browser goes on refusing. */
export const answerMs = 1500;
const retryMs = 500;
/** As many looks, one a second, as a press on an element is awaited for. */
const pressLooks = 10;

/**
 * Strict mode: has the browser's own lock opened for this page and keeps it open while a camera is on. What holds it is
 * a connection, because that ends with the frame however the frame ends. The background makes us look now and then.
 */
export function openCameraLock(isLive: () => boolean) {
  let held: ReturnType<typeof api.runtime.connect> | undefined;
  return (element?: CameraElement): Promise<boolean> =>
    new Promise((resolve) => {
      // The first look is the answer: the call has not even begun.
      let looks = element ? pressLooks : 1;
      const isNeeded = (): unknown =>
        looks-- > 0 || isLive() || element?.track?.readyState === 'live' || element?.stream?.active;
      const connect = (): void => {
        const before = held;
        const port = api.runtime.connect();
        held = port;
        before?.disconnect();
        port.onMessage.addListener(() => {
          resolve(true);
          if (!isNeeded()) port.disconnect();
        });
        // The worker was stopped. Once it is gone for good the next one has to be told that the camera is still on.
        port.onDisconnect.addListener(() => setTimeout(() => isNeeded() && connect(), retryMs));
      };
      setTimeout(resolve, answerMs, true);
      connect();
    });
}
