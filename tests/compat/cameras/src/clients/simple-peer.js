import SimplePeer from 'simple-peer/simplepeer.min.js';
import { captureCamera } from '../calls/capture-camera.js';
import { received } from '../calls/received.js';

/** https://github.com/feross/simple-peer: streams are added to a peer, tracks are replaced in it. */
export function open({ stage, isCallee }) {
  const channel = new BroadcastChannel('simple-peer');
  let peer;
  const openPeer = (options) => {
    peer = new SimplePeer({ config: { iceServers: [] }, ...options });
    peer.on('signal', (signal) => channel.postMessage(JSON.stringify({ isCallee, signal })));
    peer.on('error', (error) => stage.failed(error.code));
  };
  channel.onmessage = ({ data }) => {
    const message = JSON.parse(data);
    if (message.isCallee !== isCallee) peer.signal(message.signal);
  };
  if (isCallee) {
    openPeer({});
    peer.on('stream', (stream) => stream.getVideoTracks().length > 0 && stage.show(stream));
    return { received: () => received(peer._pc) };
  }
  let stream;
  // A sender keeps the name of the track that it was added with.
  const replace = (track) => peer.replaceTrack(stream.getVideoTracks()[0], track, stream);
  const change = async (deviceId) => {
    stage.camera.stop();
    replace((await captureCamera(stage, deviceId)).getVideoTracks()[0]);
  };
  return {
    talk: async () => {
      const sound = await navigator.mediaDevices.getUserMedia({ audio: true });
      stage.gotMicrophone(sound.getAudioTracks()[0]);
      if (!peer) openPeer({ initiator: true, stream: sound });
    },
    start: async () => {
      stream = await captureCamera(stage);
      peer.addStream(stream);
    },
    stop: () => stage.camera.stop(),
    again: () => change(),
    change,
    replace: () => {
      const copy = stage.camera.clone();
      replace(copy);
      stage.gotCamera(copy);
    },
  };
}
