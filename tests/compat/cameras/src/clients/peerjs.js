import { Peer } from 'peerjs';
import { received } from '../calls/received.js';

/** https://peerjs.com: calls by way of a broker. Its documentation asks by the old function with callbacks. */
export async function open({ stage, query, isCallee }) {
  const options = { host: '127.0.0.1', port: Number(query.get('broker')), path: '/', config: { iceServers: [] } };
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
  const getUserMedia = (navigator.webkitGetUserMedia ?? navigator.mozGetUserMedia).bind(navigator);
  const failed = (error) => stage.failed(error.name);
  const capture = (deviceId, use) => {
    const video = deviceId ? { deviceId: { exact: deviceId } } : true;
    const got = (stream) => {
      stage.gotCamera(stream.getVideoTracks()[0]);
      use(stream);
    };
    getUserMedia({ video }, got, failed);
  };
  let call;
  const sender = () => call.peerConnection.getSenders().find(({ track }) => track?.kind === 'video');
  const change = (deviceId) => {
    const was = sender();
    stage.camera.stop();
    capture(deviceId, (stream) => was.replaceTrack(stream.getVideoTracks()[0]));
  };
  return {
    talk: () =>
      getUserMedia(
        { audio: true },
        (stream) => {
          stage.gotMicrophone(stream.getAudioTracks()[0]);
          peer.call(calleeId, stream);
        },
        failed,
      ),
    start: () =>
      capture(undefined, (stream) => {
        call = peer.call(calleeId, stream);
      }),
    stop: () => stage.camera.stop(),
    again: () => change(),
    change,
    replace: async () => {
      const copy = stage.camera.clone();
      await sender().replaceTrack(copy);
      stage.gotCamera(copy);
    },
  };
}
