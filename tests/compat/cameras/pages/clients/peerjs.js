import { Peer } from 'peerjs';
import { received } from '../calls/received.js';

/** https://peerjs.com: calls by way of a broker. Its documentation asks for the camera by the old callback function. */
export async function open({ stage, isCallee, peerPort }) {
  const options = { host: '127.0.0.1', port: peerPort, path: '/', config: { iceServers: [] } };
  const calleeId = `callee-${location.hostname.replaceAll('.', '-')}`;
  const peer = isCallee ? new Peer(calleeId, options) : new Peer(options);
  peer.on('error', (error) => stage.failed(error.type));
  await new Promise((done) => peer.once('open', done));
  if (isCallee) {
    const calls = [];
    peer.on('call', (call) => {
      calls.push(call);
      call.answer();
      call.on('stream', (stream) => stream.getVideoTracks().length > 0 && stage.show(stream));
    });
    return { received: () => received(...calls.map(({ peerConnection }) => peerConnection)) };
  }
  const getUserMedia = (navigator.getUserMedia ?? navigator.webkitGetUserMedia ?? navigator.mozGetUserMedia).bind(navigator);
  let call;
  const sender = () => call.peerConnection.getSenders().find(({ track }) => track?.kind === 'video');
  const capture = (deviceId, use) =>
    getUserMedia(
      { video: deviceId ? { deviceId: { exact: deviceId } } : true },
      (stream) => {
        stage.gotCamera(stream.getVideoTracks()[0]);
        use(stream);
      },
      (error) => stage.failed(error.name),
    );
  const change = (deviceId) => {
    const was = sender();
    stage.camera.stop();
    capture(deviceId, (stream) => was.replaceTrack(stream.getVideoTracks()[0]));
  };
  return {
    talk: () =>
      new Promise((done, fail) =>
        getUserMedia(
          { audio: true },
          (stream) => {
            stage.gotMicrophone(stream.getAudioTracks()[0]);
            peer.call(calleeId, stream);
            done();
          },
          fail,
        ),
      ),
    start: () =>
      capture(undefined, (stream) => {
        call = peer.call(calleeId, stream);
      }),
    off: () => {
      stage.camera.enabled = false;
    },
    on: () => {
      stage.camera.enabled = true;
    },
    stop: () => stage.camera.stop(),
    again: () => change(),
    switchTo: change,
    replace: () => sender().replaceTrack(stage.camera.clone()),
    share: async () => {
      const screen = await navigator.mediaDevices.getDisplayMedia({ video: true });
      stage.gotScreen(screen.getVideoTracks()[0]);
    },
  };
}
